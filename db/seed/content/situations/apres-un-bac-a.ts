import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-a',
  title: 'Que faire après un bac A au Congo-Brazzaville ?',
  summary: 'Lettres, droit, enseignement, communication, social, géographie ou voie courte : ce qui est annoncé ouvert aux littéraires, et ce qui reste à demander.',
  keywords: ['bac A', 'série littéraire', 'FLASH', 'après la terminale A', 'débouchés bac A'],
  serie: 'A',
  intro: `
    Avec un bac A, on sait lire un texte long, écrire avec ordre et défendre une idée. Ces trois savoirs servent dans beaucoup de métiers, mais ils se voient moins qu’une soudure. Il faudra donc les montrer par des travaux réels.

    Les filières littéraires sont nombreuses. La difficulté est ailleurs : s’y retrouver sans l’avoir voulu, dans une salle très pleine.
  `,
  sections: [
    {
      heading: 'Les voies qu’une source cite pour la série A',
      text: `
        À l’Université Marien Ngouabi, la [Faculté des lettres, arts et sciences humaines](/formations/umng-flash) est l’établissement qui compte le plus de filières pour les bacheliers littéraires. En 2019, chacun y proposait trois filières dans l’ordre ; les premiers dossiers étaient souvent servis d’abord, et le relevé de notes pesait aussi [1].

        À Kintélé, l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso) citait la série A à son entrée de 2020, à côté de C, D, E, H, R1, R5 et R6. Cette année-là, à cause de l’épidémie, on prévoyait un choix sur les notes du bac, puis un test oral, sans concours [2]. Pour une personne littéraire, l’[institut de géographie et d’environnement](/formations/udsn-issgea) paraît le plus proche : cartes, enquêtes, aménagement. La promotion y est petite : 87 personnes ont passé la licence en juillet 2024, toutes avec succès [7]. La liste actuelle est à lui demander.
      `,
    },
    {
      heading: 'Celles qu’il faut faire confirmer',
      text: `
        - Le [droit](/formations/umng-fd) : beaucoup de lecture, une mémoire exacte, peu de calcul.
        - L’[École normale supérieure](/formations/umng-ens), pour enseigner, et l’[ISEPS](/formations/umng-iseps) si le sport tient une grande place dans votre vie.
        - L’[ENAM](/formations/umng-enam), pour l’administration et la justice.
        - L’[Institut national du travail social](/formations/ints).
        - Les [sciences économiques](/formations/umng-fse), à condition d’accepter les statistiques.

        En 2020, les écoles et instituts de Marien Ngouabi recrutaient par concours, avec un certificat médical dans le dossier [3]. Aucun texte trouvé ne donne la place exacte de la série A dans chacun.
      `,
    },
    {
      heading: 'Plus court et plus pratique',
      text: `
        Un secrétariat bien appris, l’accueil dans un hôtel, la vente, le guichet d’une assurance ou d’une banque : un bac A y arrive, avec un ordinateur maîtrisé et un français propre. Un [BTS](/formations/bts) peut y mener en deux ans, si l’école est en règle ; lisez d’abord [choisir une école](/parcours/choisir-une-ecole).

        Le concours de police et de gendarmerie de mai 2023 demandait un bac, sans que l’article cite de série, et un âge de 18 à 25 ans [4]. Surveillez la prochaine annonce officielle si l’uniforme vous attire. Nul ne peut vous y réserver une place.

        La radio, la photographie, la vidéo et le dessin s’apprennent beaucoup en faisant. Commencez par la radio de votre quartier ou le journal de votre paroisse.
      `,
    },
    {
      heading: 'Ce qui trompe souvent',
      text: `
        « Communication » ne veut pas dire parler à la télévision. On y étudie longtemps la théorie, et les places de journaliste sont rares.

        « Anglais » ne signifie pas améliorer son anglais : les cours s’y font dans cette langue.

        « Psychologie » ne donne pas le droit de soigner au bout de trois ans. Faites-vous expliquer les emplois réels de chaque filière par quelqu’un qui en est sorti, avant d’écrire son nom sur une fiche.
      `,
    },
    {
      heading: 'Deux rendez-vous de l’année',
      text: `
        Un Salon d’orientation des bacheliers se tient à Brazzaville en août ; en 2025, c’était du 4 au 8, avec les universités publiques et des écoles privées [5]. La même année, l’administration citée par la presse disait que plus d’un tiers des étudiants changent de filière ou arrêtent en première année [6]. Une semaine de questions coûte moins cher qu’une année à refaire.

        La bourse de l’État se demande à part, une fois inscrit, à la Direction générale des affaires sociales et des œuvres universitaires. En 2020, cette demande se faisait en décembre [8]. En 2017, on annonçait la bourse dès la première année pour les meilleurs bacheliers, les étudiants autochtones et ceux qui vivent avec un handicap [9]. Faites confirmer ces règles.
      `,
    },
  ],
  steps: [
    'Écrivez trois filières que vous accepteriez vraiment d’étudier, et barrez celles mises pour remplir.',
    'Préparez dès les résultats : relevé de notes, acte de naissance, photos, copies certifiées.',
    'Demandez à la scolarité de la FLASH quelles filières étaient pleines l’an dernier.',
    'Déjà en première année ? Demandez à la scolarité quand s’ouvre la campagne des bourses, et ses pièces.',
    'Rencontrez une personne de deuxième année dans votre premier choix et feuilletez ses cours.',
    'Écrivez un texte par semaine, pour un journal, une association ou un site : ce sera votre preuve.',
  ],
  occupations: [
    'journaliste', 'professeur', 'avocat', 'magistrat', 'greffier', 'assistant-social',
    'animateur-radio-tele', 'secretaire', 'receptionniste-d-hotel', 'commercial', 'urbaniste', 'guide-touristique',
    'responsable-ressources-humaines', 'policier',
  ],
  formations: [
    'umng-flash', 'umng-fd', 'umng-ens', 'umng-enam', 'umng-iseps', 'ints',
    'udsn-issgea', 'universite-denis-sassou-nguesso', 'umng-fse', 'bts',
  ],
  sources: [
    { title: 'Article sur l’orientation des nouveaux étudiants à l’Université Marien-Ngouabi', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201902180937.html', publishedOn: '2019-02', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Fin du concours d’entrée à la police et à la gendarmerie', publisher: 'Congo Media Time', url: 'https://congomediatime.com/fin-du-concours-dentree-a-la-police-et-a-la-gendarmerie', publishedOn: '2023-05', consultedOn: '2026-11-23' },
    { title: 'Article sur le Salon de l’information et de l’orientation des bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202508050295.html', publishedOn: '2025-08', consultedOn: '2026-11-23' },
    { title: 'Bacheliers en quête, le grand marché des cursus', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/08/04/bacheliers-en-quete-le-grand-marche-des-cursus', publishedOn: '2025-08-04', consultedOn: '2026-11-23' },
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : la campagne d’attribution des bourses nationales 2019 a été lancée', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/enseignement-superieur-la-campagne-dattribution-des-bourses-nationales-2019-a-ete-lancee/', publishedOn: '2020-12', consultedOn: '2026-11-23' },
    { title: 'Article sur les innovations de la campagne des bourses nationales 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201703170139.html', publishedOn: '2017-03', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
