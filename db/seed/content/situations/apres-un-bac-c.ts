import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-c',
  title: 'Que faire après un bac C au Congo-Brazzaville ?',
  summary: 'Ingénierie, sciences, statistique, santé, économie : les concours qui citent la série C, ceux à vérifier, et quoi faire si l’on n’est pas admis.',
  keywords: ['bac C', 'ingénieur', 'polytechnique', 'statistique', 'mathématiques et physique', 'concours'],
  serie: 'C',
  intro: `
    Peu d’élèves choisissent la série C, et beaucoup d’écoles la recherchent. Les mathématiques et la physique qu’on y apprend servent d’outils à l’ingénieure, au statisticien, à la géologue et à l’architecte.

    Cela ne dispense pas de choisir. Beaucoup d’élèves de C entrent à polytechnique ou en médecine parce que tout le monde le leur dit, puis s’y ennuient. Partez plutôt du problème que vous aimeriez résoudre.
  `,
  sections: [
    {
      heading: 'Là où la série C est nommée',
      text: `
        Plusieurs sources la citent :
        - le [centre national de formation en statistique](/metiers/statisticien), à Brazzaville. L’annonce de mai 2025 visait les bacs C, D, E et F, à 22 ans au plus. Comptez deux ans d’études pour un technicien supérieur, trois pour une licence professionnelle. Les dossiers se déposaient du 17 août au 18 septembre [1]. Le 24 septembre, 645 personnes composaient, à Brazzaville, Pointe-Noire, Dolisie, Owando et Ouesso [2] ;
        - l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso), à son entrée de 2020 [3]. Voyez sa [faculté des sciences appliquées](/formations/udsn-fsa) et son [institut d’architecture et de travaux publics](/formations/udsn-isaubtp) ;
        - la [Faculté des sciences de la santé](/formations/umng-fssa) : en 2013, plus des trois quarts des reçus en médecine avaient un bac C ou D avec mention bien ou très bien [4]. La biologie est alors à retravailler sérieusement.
      `,
    },
    {
      heading: 'Là où elle convient, à confirmer',
      text: `
        L’[École nationale supérieure polytechnique](/formations/umng-ensp) attire naturellement les élèves de C : génie civil, électrotechnique, télécommunications, maintenance [5]. La [Faculté des sciences et techniques](/formations/umng-fst) va du calcul à la géologie et à l’informatique. Il faut ajouter l’[agronomie](/formations/umng-ensaf), l’[économie](/formations/umng-fse) et la [gestion](/formations/umng-isg).

        Les instituts de [Kintélé](/formations/institut-polytechnique-kintele) et d’[Oyo](/formations/institut-polytechnique-oyo) ont tenu leur premier concours en décembre 2024 : cent places en tout, 476 candidats [6]. On y apprend un métier technique en peu d’années ; visitez l’atelier avant de choisir.

        Pour chacun, la liste des séries et des épreuves est à lire sur l’affiche de l’année.
      `,
    },
    {
      heading: 'Partir étudier ailleurs',
      text: `
        Des bourses existent, sur notes. En octobre 2022, la Russie en offrait deux cent cinquante, pour un bac obtenu à 22 ans au plus. Le dossier papier se déposait jusqu’au 11 novembre, et la direction des bourses renseignait [7]. Ces appels sortent donc plutôt à la rentrée : passez-y dès septembre.

        En 2017 et en 2018, un institut d’ingénieurs de Yamoussoukro, en Côte d’Ivoire, a fait composer des bacheliers à Brazzaville. Les épreuves : culture générale, anglais, culture scientifique [8]. Demandez au ministère de l’Enseignement supérieur si ce concours revient.

        Un vrai appel passe par cette direction ou par une ambassade. Une agence qui réclame une avance pour « débloquer » un dossier n’est pas une ambassade.
      `,
    },
    {
      heading: 'Si les concours ne marchent pas',
      text: `
        Cela arrive à de très bons élèves, car les places manquent. Une licence de sciences, reprise avec méthode, mène encore à l’enseignement, au laboratoire, au développement informatique. Un [BTS](/formations/bts) technique forme en deux ans.

        On peut aussi donner des cours particuliers : un élève de C est recherché dans son quartier, et la page [répétiteur](/metiers/repetiteur) explique comment s’y prendre proprement.

        Évitez seulement l’année vide. Sans cahier ouvert, le niveau de terminale baisse très vite.
      `,
    },
  ],
  steps: [
    'Notez pour chaque concours trois choses : âge maximal, date de clôture, ville où l’on compose.',
    'Refaites cinq sujets d’annales de mathématiques sans regarder le corrigé, montre en main.',
    'Déposez au moins un dossier hors concours, pour avoir une inscription sûre.',
    'Demandez à une ingénieure ou à un ingénieur du quartier de vous raconter sa première année d’études.',
  ],
  occupations: [
    'ingenieur-genie-civil', 'ingenieur-electricien', 'statisticien', 'geologue', 'ingenieur-reservoir', 'ingenieur-des-mines',
    'architecte', 'developpeur-web', 'economiste', 'medecin-generaliste', 'professeur', 'administrateur-reseaux',
    'technicien-telecoms', 'repetiteur',
  ],
  formations: [
    'umng-ensp', 'umng-fst', 'udsn-fsa', 'udsn-isaubtp', 'umng-fssa', 'umng-fse',
    'umng-isg', 'umng-ensaf', 'institut-polytechnique-kintele', 'institut-polytechnique-oyo', 'bts',
  ],
  sources: [
    { title: 'Article sur la campagne pour le concours du Centre national de formation en statistique, démographie et planification', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée 2025 au centre de formation en statistique', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202509250279.html', publishedOn: '2025-09', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Santé : portrait-robot du reçu en médecine à la FSSA', publisher: 'L’Étudiant Mag', url: 'https://letudiantmag.cg/examens/concours-sciences-de-la-sante/sante-portrait-robot-recu-fssa-medecine', consultedOn: '2026-11-23' },
    { title: 'Article sur les diplômés masters-ingénieurs de l’ENSP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : deux cent cinquante bourses d’études pour la Russie', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202210130211.html', publishedOn: '2022-10', consultedOn: '2026-11-23' },
    { title: 'Cent quatre-vingt-quatre candidats congolais au concours d’entrée à l’Institut national polytechnique Houphouët-Boigny', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/content/enseignement-superieur-cent-quatre-vingt-quatre-candidats-congolais-au-concours-dentree', publishedOn: '2018-08-27', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
