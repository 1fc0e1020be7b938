import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'udsn-issgea',
  kind: 'faculte',
  name: 'Institut supérieur des sciences géographiques, environnementales et de l’aménagement',
  acronym: 'ISSGEA',
  parent: 'universite-denis-sassou-nguesso',
  town: 'Kintélé',
  entry: 'à confirmer',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'géographie et rédaction ; citée pour l’université en 2020' },
    { serie: 'C', state: 'à confirmer', note: 'calcul et cartes ; citée pour l’université en 2020' },
    { serie: 'D', state: 'à confirmer', note: 'sciences de la Terre ; citée pour l’université en 2020' },
    { serie: 'R1', state: 'à confirmer', note: 'plantes et sols ; citée pour l’université en 2020' },
  ],
  summary: 'L’institut de Kintélé pour qui veut étudier le territoire : cartes, environnement, villes et campagnes, études avant les grands chantiers.',
  keywords: ['géographie', 'environnement', 'aménagement', 'cartes', 'étude d’impact', 'territoire'],
  sections: {
    presentation: `
      Où passera la route ? Que deviendra la rivière ? Ce quartier risque-t-il l’érosion ? L’ISSGEA prépare à répondre à ces questions, avec des cartes, des mesures et des enquêtes auprès des habitants.

      Cet institut de l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso) est l’un des deux qui ont ouvert les premiers, le 1er février 2021 [1]. En 2023, des diplômés de l’université savaient réaliser une étude d’impact : dire avant un chantier ce qu’il changera pour la nature et les gens [2].

      Le nombre d’étudiants reste modeste : 87 inscrits en licence en 2024, tous reçus [3].
    `,
    admission: `
      Le ministre voulait un concours [4]. Pour l’entrée de 2020, à cause de l’épidémie, on prévoyait sans concours un choix sur les notes du bac, puis un test oral. Culture générale, mathématiques et français pouvaient y figurer [5]. Depuis, nous n’avons pas trouvé d’avis : demandez à la scolarité.

      Cette année-là, les séries A, R1, R5 et R6 étaient sur la liste commune à tous les établissements de Kintélé. Faites-vous dire si cet institut les accepte encore.
    `,
    apres: `
      Bureaux d’études, mairies, sociétés minières ou forestières, projets de conservation, organismes internationaux : voilà où ces compétences servent. Certains continuent vers l’[urbanisme](/metiers/urbaniste) ou vers un master de géomatique, la science des cartes par ordinateur.
    `,
    verifier: `
      Assurez-vous qu’on y pratique vraiment le terrain : combien de sorties par an, avec quels appareils, et qui paie le déplacement ? Demandez aussi quels logiciels de cartographie sont enseignés, et si des ordinateurs sont disponibles pour tous.
    `,
  },
  occupations: [
    'ingenieur-environnement', 'urbaniste', 'geometre-topographe', 'ecogarde', 'technicien-forestier', 'technicien-hse', 'statisticien', 'professeur',
    'guide-touristique',
  ],
  sources: [
    { title: 'Université de Kintélé : les portes sont ouvertes aux étudiants', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/universite-de-kintele-les-portes-sont-ouvertes-aux-etudiants/', publishedOn: '2021-02', consultedOn: '2026-11-23' },
    { title: 'Article sur la première promotion de licenciés de l’UDSN', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202307250217.html', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
    { title: 'L’admission à l’université Denis Sassou Nguesso se fera par voie de concours', publisher: 'Congo Media Time', url: 'https://congomediatime.com/ladmission-a-luniversite-denis-sassou-nguesso-se-fera-par-voie-de-concours/', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
