import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3313',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'la plus proche : comptabilité et gestion' },
    { serie: 'H2', state: 'à confirmer', note: 'informatique et gestion des organisations' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce, factures, stocks' },
    { serie: 'G1', state: 'à confirmer', note: 'organisation du bureau et des pièces' },
    { serie: 'C', state: 'à confirmer', note: 'aisance en calcul, vocabulaire de gestion à apprendre' },
    { serie: 'D', state: 'à confirmer', note: 'calcul et méthode' },
    { serie: 'A', state: 'à confirmer', note: 'possible selon l’école, avec un effort en calcul' },
  ],
  questions: [
    'Quel jour du mois est le plus lourd chez vous, et pourquoi celui-là ?',
    'Quel écart vous a fait rester le plus tard au bureau, et d’où venait-il ?',
    'Que faites-vous quand le patron mélange sa poche et la caisse ?',
    'Sur quel logiciel travaillez-vous, et qui vous l’a montré ?',
    'Un cabinet ou une entreprise : où apprend-on le plus vite, selon vous ?',
    'Jusqu’où peut-on aller ici sans le diplôme d’expertise comptable ?',
  ],
  sources: [
    { title: 'Ouverture du programme licence-master en comptabilité, contrôle et audit à l’Institut supérieur de gestion', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202412160463.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Affaires : l’Ordre national des experts-comptables au front contre les illégaux', publisher: 'Le Courrier de Kinshasa', url: 'https://lecourrierdekinshasa.com/node/129055', publishedOn: '2021-07-26', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur privé : le premier établissement congolais privé accrédité par le CAMES', publisher: 'La Semaine Africaine', url: 'http://www.lasemaineafricaine.net/index.php/societe/16038-enseignement-superieur-prive-le-premier-etablissement-congolais-prive-accredite-par-le-cames', publishedOn: '2018-12', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Sur la table d’un grossiste du marché Total : un classeur de factures, un cahier de caisse, trois téléphones qui ont reçu des paiements. La caisse d’hier passe en premier. Le cahier dit une somme, les billets en disent une autre. L’écart est petit. La comptable le cherche quand même, ligne après ligne, et trouve un sac de riz sorti sans bon.

      Chaque papier reçoit ensuite deux places, une au débit, une au crédit : d’où vient l’argent, où il va. Les reçus du mobile money sont imprimés, car ils s’effacent de l’écran. Un fournisseur appelle pour être réglé ; on vérifie d’abord que la marchandise est arrivée entière.

      L’après-midi est pour la paie de douze vendeurs. Absences, avances prises, cotisations. Une erreur ici, et demain c’est une famille qui vient se plaindre. Vers dix-sept heures, le patron demande : « Est-ce que je gagne ? » La réponse tient sur une page, avec une phrase que tout le monde comprend. On ferme l’armoire à clé, factures comprises.`,
    lieux: `
      Toute activité qui vend ou achète a besoin de quelqu’un pour compter : commerces de gros, transporteurs, cliniques, écoles privées, hôtels, chantiers, sociétés pétrolières.

      On exerce de trois façons :
      - dans l’entreprise, seul ou au sein d’un service ;
      - dans un cabinet, qui tient les livres de dizaines de clients et apprend très vite ;
      - dans le public, où les règles sont différentes et où l’on parle plutôt de Trésor et de budget.

      Les petites boutiques n’emploient personne à plein temps, mais paient quelqu’un quelques jours par mois. À Pointe-Noire, les sociétés de service du pétrole apprécient qui lit l’anglais.`,
    savoirFaire: `
      Pas besoin d’être un génie en mathématiques. Additionner, tirer un pourcentage et surtout ne pas supporter qu’un compte soit faux : voilà le tempérament.

      - Enregistrer selon le plan comptable OHADA, la règle commune à plusieurs pays d’Afrique.
      - Rapprocher le relevé de la banque et le cahier, chaque mois sans exception.
      - Préparer les déclarations d’impôts et de sécurité sociale à leur date.
      - Manier un tableur et un logiciel de comptabilité, et faire des copies ailleurs que sur l’ordinateur.
      - Expliquer un chiffre sans mots savants.
      - Refuser une fausse facture, poliment et par écrit.

      L’ordre compte autant que l’intelligence. Une pièce perdue coûte plus qu’une heure perdue.`,
    apresBepc: `
      La série G2 au lycée technique est la route droite. Elle fait toucher les journaux, les bilans et la paie bien avant la faculté. Les élèves d’une ville qui ne l’offre pas peuvent viser un [BEP](/formations/bep) tertiaire ou garder une filière générale avec de bons résultats en calcul.

      Dès maintenant, un cahier de l’argent de poche vaut un exercice. Une moyenne correcte en français compte aussi, car un compte se commente.`,
    apresBac: `
      Le bac G2 donne déjà le vocabulaire. Avec un bac C ou D, on rattrape vite par le raisonnement ; avec un bac A, il faut plus d’efforts en calcul.

      Les portes connues : l’[Institut supérieur de gestion](/formations/umng-isg) de l’Université Marien Ngouabi, la [Faculté des sciences économiques](/formations/umng-fse), et des écoles privées. En 2018, l’[ESGAE](/formations/esgae) fut la première école privée du pays reconnue par le CAMES, un conseil africain qui évalue les diplômes. Une licence en administration des entreprises en faisait partie [3]. Pour un BTS comptable, faites-vous montrer l’agrément de ce programme, et non celui de l’école en général.`,
    apresBac2: `
      Bac plus deux : aide-comptable, puis comptable unique d’une petite maison. Bac plus trois : responsable d’un dossier complet, contrôle des stocks, trésorerie. Bac plus cinq : direction financière, ou audit, qui vérifie les comptes des autres.

      En 2024-2025, l’ISG a ouvert un parcours « comptabilité, contrôle et audit », avec l’ordre de la profession et le Cnam, une école française. Dix étudiants y ont été pris la première année [1]. Le titre d’expert-comptable, lui, est protégé par un ordre, institué par une loi de 2013. En 2021, cet ordre annonçait des enquêtes contre ceux qui exercent sans y être inscrits [2].`,
    sansDiplome: `
      Tenir une caisse, un stock ou un cahier de crédit est à la portée d’une personne honnête et soigneuse. C’est un bon début. De caissier à aide-comptable, il y a un pas : apprendre la partie double, où chaque somme s’écrit deux fois, avec un manuel et quelqu’un qui corrige.

      Au-delà, l’employeur demandera un papier, parce que sa banque et les impôts le lui demandent. Un BEP préparé le soir, puis un bac G2 en candidat libre, peuvent servir d’échelle.`,
    aSonCompte: `
      Beaucoup de boutiquiers ont besoin d’une mise à jour mensuelle. On peut servir dix petits clients, avec un ordinateur, un disque de secours et une moto. Dites clairement ce que vous n’êtes pas. Tenir des cahiers n’autorise ni à certifier des comptes ni à se présenter comme cabinet d’expertise. Renseignez-vous auprès de l’ordre sur ce qui est permis sans inscription. Faites-vous payer d’avance le premier mois, et rendez toujours les originaux.`,
    essayer: `
      Choisissez une vendeuse de beignets ou un oncle chauffeur de taxi, avec son accord. Pendant deux semaines, notez chaque soir avec cette personne toutes les entrées et toutes les sorties : farine, huile, charbon, essence, pneu, recette. Ne jugez pas, écrivez.

      Au quinzième jour, répondez à trois questions. Combien reste-t-il vraiment ? Quel produit rapporte ? Où l’argent fuit-il ? Présentez votre page. Si cette conversation vous a plu autant que le calcul, le métier pourrait vous aller.

      Variante à la maison : prenez tous les reçus de recharge et de marché d’un mois, groupez-les en cinq familles, dessinez les parts. Recomptez le lendemain ; le total doit retomber juste, au franc.`,
    difficile: `
      Les échéances tombent toutes ensemble. La fin de mois, puis la fin d’exercice, volent des soirées et des samedis, parfois avec un groupe électrogène sous la fenêtre.

      La tentation et la pression sont réelles. On propose une double comptabilité ; on glisse une enveloppe ; le beau-frère du directeur réclame une avance sans signature. Quand un trou apparaît, on regarde d’abord le comptable. Gardez une preuve de ce que l’on vous a ordonné.

      Les diplômés sont nombreux en gestion, et le premier emploi se fait attendre. Le stage bien tenu départage. La machine saisit de plus en plus toute seule : il restera à vérifier, comprendre et conseiller.`,
    argent: `
      Trois régimes. Salarié, on est payé au mois, quelquefois avec un treizième mois. En cabinet, les débuts sont modestes mais chaque dossier appris se revend ailleurs. À la tâche, on facture la mise à jour, la déclaration ou le bilan.

      Ironie du métier : beaucoup calculent la paie des autres sans connaître leur propre catégorie. Demandez laquelle figure sur votre contrat, quelle convention collective s’applique, si le logiciel et le téléphone sont payés par la maison.

      Aucune étude solide ne nous permet d’écrire un montant. D’anciens élèves de G2 ou de l’ISG embauchés depuis deux ans sont les mieux placés pour en parler.`,
  },
};
