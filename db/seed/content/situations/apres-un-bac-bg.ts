import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-bg',
  title: 'Que faire après un bac BG au Congo-Brazzaville ?',
  summary: 'Gestion, économie et un peu de droit : facultés, concours administratifs et emplois à viser avec un bac BG, sources à l’appui.',
  keywords: ['bac BG', 'économie', 'gestion', 'droit', 'série BG', 'banque'],
  serie: 'BG',
  intro: `
    À l’ouverture du second tour de 2018, les candidats BG composaient en droit, quand G1, G2 et G3 passaient l’histoire-géographie [1]. Vous avez donc appris à lire une règle, à côté des matières de gestion que porte votre relevé de notes.

    Ce mélange peut servir dans une banque, une assurance, une administration. Il oblige aussi à choisir une dominante, sinon l’on reste moyen partout.
  `,
  sections: [
    {
      heading: 'Trois dominantes, trois maisons',
      text: `
        Si vous aimez comprendre le pays, les prix, l’emploi : la [Faculté des sciences économiques](/formations/umng-fse). Les deux premières années y étaient communes en 2019, et l’orientation venait en troisième [2].

        Si vous aimez la règle et l’argument : la [Faculté de droit](/formations/umng-fd). On y est très nombreux : formez dès la première semaine un groupe de quatre qui s’interroge à voix haute.

        Si diriger une petite équipe vous tente : l’[Institut supérieur de gestion](/formations/umng-isg), avec un concours à préparer.

        Dans ces trois cas, demandez au secrétariat comment un bac BG est classé face aux bacs généraux.
      `,
    },
    {
      heading: 'Les concours de l’État',
      text: `
        L’[ENAM](/formations/umng-enam) forme des cadres de l’administration et de la justice ; l’[ENMA](/formations/enma), des cadres moyens. Le droit et la culture générale que vous avez travaillés y servent.

        Ne mettez pas tous vos œufs là. Les diplômés de l’ENMA des promotions 2012 à 2023 réclamaient encore une place au début de 2025 [3].
      `,
    },
    {
      heading: 'Des emplois sans longues études',
      text: `
        Caisse, accueil en agence, recouvrement, assurance automobile, gestion des adhérents d’une mutuelle, assistant d’un huissier ou d’un notaire. On demande un écrit correct et une tenue irréprochable. Le permis de conduire aide pour le recouvrement.

        Une [chargée de crédit](/metiers/charge-de-credit) de microfinance va dans les marchés, pose des questions et dit non quand il le faut. C’est un bon poste d’école.

        Cherchez ces places sans attendre d’annonce. Une lettre d’une page, remise en main propre, suivie d’une visite dix jours après, vaut souvent mieux qu’un envoi à cent adresses. Précisez que votre série comprend du droit : peu de recruteurs le savent.
      `,
    },
    {
      heading: 'Avant de payer une école privée',
      text: `
        Les brochures de gestion se ressemblent toutes. En décembre 2025, la commission d’agrément a validé toutes les nouvelles licences demandées mais aucun BTS [4]. L’autorisation se lit donc programme par programme, jamais sur l’enseigne. La méthode complète est sur [choisir une école](/parcours/choisir-une-ecole).
      `,
    },
  ],
  steps: [
    'Classez économie, droit et gestion en relisant vos notes de terminale, puis demandez l’avis d’un professeur.',
    'Lisez un chapitre de première année dans chacune des trois matières.',
    'Repérez les dates des concours ENAM et ENMA et l’âge demandé.',
    'Demandez une journée d’observation dans une microfinance ou une étude de notaire.',
  ],
  occupations: [
    'charge-de-credit', 'guichetier-de-banque', 'agent-d-assurances', 'comptable', 'economiste', 'inspecteur-des-impots',
    'greffier', 'responsable-ressources-humaines', 'avocat',
  ],
  formations: [
    'umng-fse', 'umng-fd', 'umng-isg', 'umng-enam', 'enma', 'bts',
  ],
  sources: [
    { title: 'Les 4 523 admissibles affrontent déjà le second tour du bac technique', publisher: 'Vox Congo', url: 'https://vox.cg/les-4-523-admissibles-affrontent-deja-le-second-tour-du-bac-technique', publishedOn: '2018-07', consultedOn: '2026-11-23' },
    { title: 'Article sur l’orientation des nouveaux étudiants à l’Université Marien-Ngouabi', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201902180937.html', publishedOn: '2019-02', consultedOn: '2026-11-23' },
    { title: 'Plusieurs diplômés de l’ENMA manifestent pour revendiquer plus de places d’intégration à la Fonction publique', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/10870-brazzaville-plusieurs-diplomes-de-l-enma-manifestent-pour-revendiquer-plus-de-places-d-integration-a-la-fonction-publique', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : avis favorable pour 29 dossiers d’agréments', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202512270187.html', publishedOn: '2025-12-27', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
