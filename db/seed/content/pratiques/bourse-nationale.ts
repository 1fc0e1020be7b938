import type { PracticalGuideSeed } from '#lib/guides/core/kinds/pratique/schema.ts';

export const pratique: PracticalGuideSeed = {
  slug: 'bourse-nationale',
  title: 'Demander la bourse nationale',
  summary: 'Ce que l’on sait de la bourse d’études au Congo : qui l’a eue, où déposer le dossier, pourquoi elle tarde, et ce qu’il faut faire confirmer.',
  keywords: ['bourse', 'bourse nationale', 'bourse d’études', 'DGASOU', 'étudiant boursier', 'renouvellement de bourse', 'dossier de bourse'],
  intro: `
    La bourse nationale aide des étudiantes et des étudiants du Congo, dans le pays et à l’étranger. Elle se demande : personne ne la reçoit sans avoir déposé un dossier.

    Les règles changent d’une campagne à l’autre, et nos sources ont parfois plusieurs années. Prenez cette page comme une liste de questions à poser, pas comme un règlement.
  `,
  sections: [
    {
      heading: 'Qui s’en occupe',
      text: `
        C’est la direction générale des affaires sociales et des œuvres universitaires, la DGASOU, au ministère de l’Enseignement supérieur. Elle ouvre une campagne et reçoit les dossiers [1]. Une sous-commission des bourses les étudie ensuite.

        Cette sous-commission peut donner la bourse, la renouveler, la suspendre, la supprimer ou la rétablir [2]. Une bourse obtenue ne dure donc pas d’office jusqu’au diplôme : demandez comment se passe le renouvellement.
      `,
    },
    {
      heading: 'Qui peut la demander',
      text: `
        - La campagne ouverte en décembre 2020 s’adressait aux étudiantes et aux étudiants de l’[université Marien Ngouabi](/formations/universite-marien-ngouabi), à ceux des écoles privées agréées et conventionnées, et à ceux qui étudient à l’étranger [1].
        - En 2017, cinq écoles privées seulement étaient concernées, celles dont l’agrément était définitif [3]. Avant de choisir une école privée en comptant sur la bourse, demandez-lui de le prouver, par écrit.
        - Pour les autres universités publiques, nos sources ne disent rien. À confirmer auprès de la DGASOU.

        L’âge a compté. Avant les changements de 2017, il fallait avoir eu le bac à 22 ans au plus. Dans les facultés, la bourse ne venait qu’après une première année réussie. Dans les écoles et instituts où l’on entre par concours, elle pouvait venir dès la première année [4].

        En 2017, le ministère a annoncé trois ouvertures dès la première année : pour les meilleures bachelières et les meilleurs bacheliers, pour les étudiants autochtones, et pour ceux qui vivent avec un handicap. On demandait à ces deux derniers groupes de le signaler dans leur demande, ou d’aller voir la DGASOU [3]. Demandez si c’est toujours le cas.
      `,
    },
    {
      heading: 'Déposer le dossier',
      text: `
        Les dates ne sont pas les mêmes chaque année. En 2017, la campagne a commencé en mars ; sa fin, prévue en avril, a été repoussée plusieurs fois, jusqu’au 30 mai [5]. En 2020, elle devait durer tout le mois de décembre, et des agents de la DGASOU passaient dans les établissements [1].

        Demandez la liste des pièces dès l’ouverture. L’une d’elles fait perdre du temps : en 2017, il fallait joindre son cursus, un papier signé par la scolarité de l’établissement. Dans les facultés, on l’attendait encore en mai [5]. Demandez-le dès la rentrée.

        Déposez le dossier vous-même, et demandez une preuve du dépôt. Faites deux copies de tout, et gardez-en une chez vous. Ne glissez pas de papier retouché : en 2014, les dossiers frauduleux ont été écartés [6].
      `,
    },
    {
      heading: 'Pourquoi elle tarde, et comment s’organiser',
      text: `
        L’étude prend du temps. En décembre 2025, plus de cinq mille dossiers étaient sur la table : ils concernaient des années d’études de 2021 à 2024 [7].

        Ce jour-là, la ministre a dit que la bourse était payée régulièrement au Congo depuis octobre 2024. Pour ceux qui sont à l’étranger, le paiement régulier devait attendre un enrôlement biométrique, c’est-à-dire un enregistrement avec les empreintes ou la photo [7]. Demandez où il en est avant de partir.

        Ne bâtissez donc pas votre année sur la seule bourse. Comptez la chambre, le transport, les repas et les cours sans elle, et parlez-en en famille. Si le compte n’y est pas, une formation plus proche ou plus courte est un choix sérieux.
      `,
    },
    {
      heading: 'Attention aux intermédiaires',
      text: `
        Une personne vous promet la bourse contre de l’argent ? Refusez. Déposez votre demande vous-même, dans un lieu officiel.

        Les bourses offertes par un pays étranger se demandent autrement. Un message qui en annonce une se vérifie au ministère ou à l’ambassade, avant d’envoyer un seul papier. Lisez [comment reconnaître une arnaque](/pratique/arnaques-emploi-concours).
      `,
    },
  ],
  steps: [
    'Demandez à la scolarité de votre établissement si la campagne est ouverte, et jusqu’à quand.',
    'Notez la liste des pièces, et faites signer votre cursus sans attendre.',
    'Posez à la DGASOU vos questions sur l’âge, la première année et le renouvellement.',
    'Déposez le dossier vous-même, gardez une copie et la preuve du dépôt.',
    'Préparez un budget qui tient sans la bourse.',
  ],
  formations: ['universite-marien-ngouabi', 'universite-denis-sassou-nguesso', 'licence-master-doctorat', 'esgae', 'est-cataractes'],
  situations: ['choisir-une-ecole', 'apres-un-bac-a', 'apres-un-bac-c', 'apres-un-bac-d'],
  sources: [
    { title: 'Enseignement supérieur : la campagne d’attribution des bourses nationales 2019 a été lancée', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/enseignement-superieur-la-campagne-dattribution-des-bourses-nationales-2019-a-ete-lancee/', publishedOn: '2020-12', consultedOn: '2026-11-27' },
    { title: 'Les dossiers de bourse de 10 154 étudiants congolais à l’étude', publisher: 'Congo Média Time', url: 'https://congomediatime.com/?p=73160', publishedOn: '2021-08', consultedOn: '2026-11-27' },
    { title: 'Article sur les nouveautés de la bourse en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201703170139.html', publishedOn: '2017-03', consultedOn: '2026-11-27' },
    { title: 'L’université attribuera des bourses aux meilleurs étudiants de première année', publisher: 'Vox', url: 'https://vox.cg/?p=3997', consultedOn: '2026-11-27' },
    { title: 'Enseignement supérieur : le dépôt des dossiers pour l’obtention de la bourse prorogé au 30 mai', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/64229', publishedOn: '2017-05-15', consultedOn: '2026-11-27' },
    { title: 'Enseignement supérieur : 2 567 demandes de bourse au titre de l’année académique 2013-2014', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/content/enseignement-superieur-2-567-demandes-de-bourse-au-titre-de-lannee-academique-2013-2014', publishedOn: '2014-04-04', consultedOn: '2026-11-27' },
    { title: 'Article sur la sous-commission des bourses de décembre 2025', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202512170628.html', publishedOn: '2025-12-17', consultedOn: '2026-11-27' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-27',
};
