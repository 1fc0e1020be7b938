import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3111',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'chimie et biologie' },
    { serie: 'C', state: 'à confirmer', note: 'chimie, physique, calcul' },
    { serie: 'E', state: 'à confirmer', note: 'sciences et appareils' },
  ],
  questions: [
    'Quelle analyse refaites-vous le plus souvent, et combien de temps prend-elle ?',
    'Que faites-vous quand un réactif arrive périmé ou ne vient pas du tout ?',
    'Vous a-t-on déjà demandé de changer un résultat ?',
    'À qui écrire pour un stage dans votre laboratoire ?',
  ],
  sources: [
    { title: 'Infrastructure : visite du laboratoire central de la Congolaise des eaux', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/infrastructure-visite-du-laboratoire-central-de-la-congolaise-des-eaux', publishedOn: '2023-11', consultedOn: '2026-11-23' },
    { title: 'Université Denis Sassou Nguesso : un nouveau pôle d’excellence pour l’enseignement supérieur congolais', publisher: 'IPPRC Congo', url: 'https://ipprc-congo.com/?p=158', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Vingt flacons attendent sur la paillasse, chacun avec un numéro. Le premier vient d’un forage, le deuxième d’une citerne de gazole, le troisième d’une savonnerie. On enfile blouse, gants et lunettes, on vérifie la balance avec un poids connu. Puis on suit la méthode écrite, goutte après goutte, jusqu’au changement de couleur ou au chiffre de l’appareil.

      Un résultat isolé ne vaut rien : on le refait, on le compare à un témoin, on l’écrit avec son unité. Un client décidera, d’après ce papier, de vendre ou de jeter.

      On trouve ces laboratoires dans les usines de boissons, le pétrole, le contrôle des aliments et l’eau. Celui de la Congolaise des eaux, à Brazzaville, analyse l’eau, les aliments et les boissons, aussi pour d’autres clients [1].`,
    acces: `
      Après un bac D ou C, deux à trois ans de chimie sont attendus. Deux pistes publiques : la [Faculté des sciences et techniques](/formations/umng-fst), à Brazzaville, et la [Faculté des sciences appliquées](/formations/udsn-fsa), à Kintélé, où la chimie est enseignée [2]. Demandez-leur comment on y entre et combien d’heures on passe au laboratoire.

      Avec le seul bac, on peut être pris comme aide de laboratoire : verrerie, prélèvements, étiquettes. Le [laboratoire médical](/metiers/technicien-laboratoire-medical) est un autre métier, avec ses propres écoles.

      Pour vous essayer chez vous, faites un indicateur avec du chou rouge ou de l’hibiscus et classez du citron, du savon et de l’eau du robinet. N’employez ni soude ni acide de batterie.`,
    difficile: `
      La précision fatigue : une étiquette inversée et tout est faux. Les réactifs s’importent, les appareils craignent l’humidité et les sautes de courant, et la panne immobilise des semaines. Les vapeurs abîment la santé si la hotte, qui aspire l’air, ne tire plus. Il arrive qu’on insiste pour obtenir un « bon » chiffre ; il faut tenir.`,
    argent: `
      Trois employeurs, trois calculs. L’usine paie au mois, avec parfois une prime ; le service public suit sa grille ; un petit laboratoire privé peut payer selon le nombre d’analyses. Interrogez surtout sur les gants, les bilans de santé et les heures du dimanche, car un échantillon n’attend pas. Nous n’avons pas de chiffres vérifiés pour le pays.`,
  },
};
