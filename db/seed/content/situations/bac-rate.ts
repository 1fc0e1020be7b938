import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'bac-rate',
  title: 'Bac raté au Congo-Brazzaville : que faire maintenant ?',
  summary: 'Redoubler, repasser en candidat libre, tenter un concours ouvert au BEPC ou au BET, apprendre un métier : comparer quatre sorties, calmement.',
  keywords: ['bac raté', 'candidat libre', 'redoubler la terminale', 'échec au bac', 'concours niveau BEPC'],
  intro: `
    Des milliers de candidats échouent chaque année. En 2025, un peu plus d’un sur deux n’a pas eu le bac technique et professionnel [1]. Vous n’êtes pas un cas à part.

    Donnez-vous une semaine pour encaisser. Si tout vous paraît noir, ou si l’on vous menace à la maison, parlez-en aujourd’hui à un adulte sûr : professeur, tante, infirmière. Ensuite, posez une question utile : qu’est-ce qui a manqué ? Du travail, une méthode, de la lumière le soir, la santé, la bonne série ? La réponse dit quelle sortie prendre.
  `,
  sections: [
    {
      heading: 'Comprendre avant de décider',
      text: `
        Allez chercher votre relevé de notes. Deux matières à gros coefficient expliquent souvent presque tout. Montrez-le à un professeur qui vous connaît, et pas seulement à la famille.

        S’il manquait peu de points, recommencer a du sens. Si vous étiez loin partout, refaire la même année de la même façon risque de donner la même feuille.
      `,
    },
    {
      heading: 'Redoubler ou repasser en candidat libre',
      text: `
        Redoubler au lycée offre un cadre : des cours, des compositions, des camarades. L’établissement accepte ou non, selon l’âge et la conduite. Voyez le proviseur avant les vacances, car les places partent vite.

        En candidat libre, on travaille et on révise seul. C’est courant : au bac technique et professionnel de 2025, on comptait 3 773 libres sur 16 066 inscrits [2]. Pour l’enseignement général, l’inscription se fait à Brazzaville à la direction générale de l’Alphabétisation et de l’éducation non formelle, et dans les départements à la coordination de l’alphabétisation [3]. En février 2020, l’inspection générale a rappelé que les centres privés d’encadrement ne présentent plus de candidats eux-mêmes [4].

        La campagne de 2023 a ouvert le 1er décembre [3] et s’est prolongée jusqu’au 15 février [9]. Celle de 2026 devait finir le 31 janvier. Le ministre ajoutait que les candidats dont le BEPC datait de deux ans ne composeraient pas cette fois [10] : vérifiez la date du vôtre. Décembre est donc le bon mois.

        Les frais sont fixés par un texte. En 2020, ils se versaient au seul régisseur, l’agent chargé de la caisse des examens, jamais à un tiers [11]. Exigez un reçu. Pour le bac technique, adressez-vous à la direction des examens de l’enseignement technique.

        Un mot sur la double chance : en 2025, il n’était plus permis de s’inscrire à la fois au bac général et au bac technique [1].
      `,
    },
    {
      heading: 'Tenter un concours qui ne demande pas le bac',
      text: `
        Il en existe, et ils sont sérieux. Les concours directs d’août 2025 recevaient des titulaires du BEPC ou du [BET](/formations/bet), suivant la filière [5]. Eaux et forêts à [Mossendjo](/formations/enef-mossendjo), [beaux-arts](/formations/enba), [administration](/formations/enma), [instituteurs](/formations/ecole-normale-des-instituteurs) : chaque école fixe son niveau, qui change parfois. En 2023, on y composait en français pour tous, puis en mathématiques ou dans une matière de l’école [6].

        Un élève de terminale part avec de l’avance sur un élève de troisième. Servez-vous-en.
      `,
    },
    {
      heading: 'Apprendre un métier sans attendre',
      text: `
        Le [CEFA](/formations/cefa) de Brazzaville formait en 2022 des jeunes de 16 à 30 ans, un quart du temps au centre et trois quarts en entreprise [7]. Le [FONEA](/formations/fonea) ouvre des formations courtes par vagues. Un [apprentissage](/formations/apprentissage) chez un artisan peut démarrer cette semaine, si vous trouvez la bonne personne.

        On peut aussi mêler les deux : atelier le matin, révisions le soir, examen en juin. C’est fatigant et faisable, à condition de tenir un horaire.
      `,
    },
    {
      heading: 'Ce qu’il vaut mieux éviter',
      text: `
        - Acheter des sujets. En 2019, des candidats ont payé pour des épreuves qui n’étaient pas les bonnes, et une jeune femme a perdu son inscription en confiant son argent à un intermédiaire [8].
        - Changer de série par colère. Faites-le seulement si un professeur pense comme vous.
        - Rester à la maison sans rien décider jusqu’en janvier.
        - Cacher le résultat. Un parent mis devant les faits aide mieux qu’un parent trompé.
      `,
    },
  ],
  steps: [
    'Retirez le relevé de notes et soulignez les deux matières qui coûtent le plus de points.',
    'Parlez à un professeur et au proviseur avant la fin des inscriptions.',
    'Demandez à la coordination de l’alphabétisation, avant décembre, les pièces, les frais officiels et les dates des candidats libres.',
    'Écrivez un horaire d’une semaine, travail et révisions compris, et suivez-le quinze jours avant de juger.',
    'Choisissez un plan B avec une date : concours, CEFA ou atelier.',
  ],
  occupations: [
    'technicien-forestier', 'instituteur', 'artisan-d-art', 'electricien', 'couturier', 'mecanicien-automobile',
    'reparateur-de-telephones', 'secretaire', 'vendeur-en-ligne', 'frigoriste', 'maraicher', 'coiffeur',
  ],
  formations: [
    'bac-technique', 'bac-professionnel', 'bet', 'enef-mossendjo', 'enba', 'enma',
    'ecole-normale-des-instituteurs', 'cefa', 'fonea', 'apprentissage', 'cap',
  ],
  sources: [
    { title: 'Bouenza décroche presque le sans-faute au bac pro', publisher: 'Brazza24', url: 'https://brazza24.com/bouenza-decroche-presque-le-sans-faute-au-bac-pro', publishedOn: '2025-07', consultedOn: '2026-11-23' },
    { title: 'Lancement des épreuves écrites du baccalauréat technique et professionnel 2025', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/06/11/lancement-des-epreuves-ecrites-du-baccalaureat-technique-et-professionnel-2025-un-message-dencouragement-et-de-vigilance/', publishedOn: '2025-06-11', consultedOn: '2026-11-23' },
    { title: 'Examens d’État : la clôture de la campagne d’inscription prévue à la fin janvier', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/examens-detat-la-cloture-de-la-campagne-dinscription-prevue-a-la-fin-janvier/', publishedOn: '2022-12', consultedOn: '2026-11-23' },
    { title: 'Le MEPSA exige des dérogations pour les candidats ne respectant pas la limite d’âge aux examens d’État', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-le-mepsa-exige-des-derogations-pour-les-candidats-ne-respectant-pas-la-limite-dage-aux-examens-detat/', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée dans les écoles professionnelles, session 2023', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Article sur une visite au CEFA de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202212200557.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
    { title: 'Fraude au baccalauréat 2019 : des présumés coupables seraient au tribunal', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/fraude-au-baccalaureat-2019-des-presumes-coupables-seraient-au-tribunal/', publishedOn: '2019-06', consultedOn: '2026-11-23' },
    { title: 'Article sur la prolongation des inscriptions aux examens d’État 2023', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202302060160.html', publishedOn: '2023-02', consultedOn: '2026-11-23' },
    { title: 'Examens d’État : certains candidats ne feront pas le baccalauréat cette année', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://www.adiac-congo.com/node/168755', publishedOn: '2026-01-23', consultedOn: '2026-11-23' },
    { title: 'Article sur les frais d’examen réglementés et la plate-forme d’inscription en ligne', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202002060877.html', publishedOn: '2020-02', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
