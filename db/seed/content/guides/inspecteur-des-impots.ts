import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3352',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité : lire un bilan' },
    { serie: 'BG', state: 'à confirmer', note: 'droit et gestion ensemble' },
    { serie: 'A', state: 'à confirmer', note: 'droit et rédaction' },
    { serie: 'C', state: 'à confirmer', note: 'économie et calcul' },
    { serie: 'D', state: 'à confirmer', note: 'économie et calcul' },
  ],
  questions: [
    'Comment choisit-on l’entreprise que l’on va contrôler ?',
    'Par quelle école et par quel concours, en quelle année, avez-vous été recruté ?',
    'Que se passe-t-il quand un contribuable vous propose un « arrangement » ?',
  ],
  sources: [
    { title: 'Les cadres congolais appelés à postuler au concours de l’IEF', publisher: 'Vox Congo', url: 'https://vox.cg/les-cadres-congolais-appeles-a-postuler-au-concours-ief/', consultedOn: '2026-11-23' },
    { title: 'Université Marien-Ngouabi : arrimer l’École nationale d’administration et de magistrature à la modernité', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/node/52316', publishedOn: '2016-06-07', consultedOn: '2026-11-23' },
    { title: 'Direction générale des impôts et des domaines : passation de consignes entre directeurs centraux', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202008200613.html', publishedOn: '2020-08', consultedOn: '2026-11-23' },
    { title: 'Plusieurs diplômés de l’ENMA manifestent pour revendiquer plus de places d’intégration à la Fonction publique', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/10870-brazzaville-plusieurs-diplomes-de-l-enma-manifestent-pour-revendiquer-plus-de-places-d-integration-a-la-fonction-publique', publishedOn: '2025-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Sur le bureau, la déclaration d’un importateur. Les ventes annoncées sont faibles, mais les conteneurs sortis du port sont nombreux. L’inspectrice rapproche les deux, pose des questions par lettre, puis se rend sur place avec un ordre de mission. On ouvre les livres de comptes, on compte le stock, on compare à la banque. À la fin, un calcul : ce qui était dû, ce qui a été payé, la différence, le délai pour répondre.

      Le contrôle n’est qu’une part. On reçoit des commerçantes perdues dans un formulaire, on explique, on encaisse, on instruit des réclamations. La direction générale des impôts et des domaines a des services pour les grandes sociétés, les petites et moyennes entreprises, les particuliers, le foncier ou le pétrole [3].`,
    acces: `
      C’est un emploi de l’État : diplôme, puis concours ou recrutement de la fonction publique. Les études de [droit](/formations/umng-fd), d’[économie](/formations/umng-fse) ou de gestion y préparent. L’[École nationale d’administration et de magistrature](/formations/umng-enam), à Brazzaville, se passait sur concours en 2016 [2] ; la liste actuelle de ses filières est à lui demander. Un cran plus bas, l’[ENMA](/formations/enma) compte une filière des impôts, citée en janvier 2025 ; ses sortants, plus de six mille, réclamaient alors des postes [4].

      Un institut régional d’économie et finances, commun à la CEMAC, confère le grade d’inspecteur de régie financière. Un article, dont l’année n’apparaît pas, dit que le concours exige un niveau master et que chaque pays a cinq places par filière, impôts compris [1].

      Une place de concours ne s’achète pas : on y perd l’argent et, plus tard, parfois le poste.`,
    difficile: `
      Peu de gens sourient en vous voyant entrer. On essaie l’enveloppe, le cousin haut placé, la colère. Une signature légère peut ruiner un petit commerce ou couvrir un gros fraudeur. Les textes changent à chaque loi de finances et se relisent tous les ans. Les affectations se décident loin de vous, quelquefois pour un chef-lieu où votre famille ne suivra pas.`,
    argent: `
      La solde dépend de la catégorie, de l’échelon et du grade : tout cela est écrit et peut se demander à la direction de la fonction publique. S’y ajoutent des primes propres aux régies financières, variables, sur lesquelles courent mille histoires. Retenez plutôt le délai entre la réussite au concours, la nomination et la première paie, souvent sous-estimé par les lauréats. Parlez-en à une promotion récente.`,
  },
};
