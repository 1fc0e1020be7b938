import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'udsn-isaubtp',
  kind: 'faculte',
  name: 'Institut supérieur d’architecture, urbanisme, bâtiment et travaux publics',
  acronym: 'ISAUBTP',
  parent: 'universite-denis-sassou-nguesso',
  town: 'Kintélé',
  entry: 'à confirmer',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'calcul et physique ; citée pour l’université en 2020' },
    { serie: 'D', state: 'à confirmer', note: 'sciences ; série citée par l’université en 2020' },
    { serie: 'E', state: 'à confirmer', note: 'calcul et dessin technique ; citée pour l’université en 2020' },
  ],
  summary: 'L’institut de Kintélé où l’on apprend à dessiner, calculer et construire : maisons, quartiers, routes et ponts.',
  keywords: ['architecture', 'urbanisme', 'bâtiment', 'travaux publics', 'plans', 'chantier'],
  sections: {
    presentation: `
      Avant que le premier parpaing soit posé, quelqu’un a tracé le plan, compté le ciment et pensé à l’eau de pluie. L’ISAUBTP forme à ce travail, de la maison jusqu’au quartier entier.

      Il appartient à l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso). En 2024, c’était celui qui présentait le plus d’étudiants à la licence : 171 candidats, 159 reçus [1]. L’université disait en 2023 que ses finalistes concevaient des plans d’architecture, et que deux de ses étudiants avaient été choisis par une école d’architecture de Paris [2].

      On y manie la règle, l’ordinateur et la calculatrice. Le goût du dessin aide ; il ne dispense pas des mathématiques.
    `,
    admission: `
      Un concours avait été annoncé avant l’ouverture [3]. Pour 2020, l’épidémie l’a fait remplacer par un choix sur les notes du bac, puis un test oral [4]. L’institut vous dira quelle est la règle cette année. Les séries C, D et E figuraient en 2020 sur la liste commune à l’université [4]. La série F4, qui enseigne le génie civil au lycée technique, n’y était pas nommée : demandez si elle est admise aujourd’hui.

      Préparez quelques dessins personnels et des photos de maquettes. Rien ne dit qu’ils seront demandés, mais ils aident à parler d’un projet.
    `,
    apres: `
      La licence conduit aux bureaux de dessin, aux chantiers, aux services techniques des mairies. Pour signer des plans comme [architecte](/metiers/architecte), il faut en général plus d’années d’études et une inscription professionnelle : renseignez-vous sur la règle en vigueur au Congo.
    `,
    verifier: `
      Faites préciser la différence entre les parcours d’architecture, d’urbanisme et de travaux publics, et à quel moment on choisit. Demandez quel matériel reste à votre charge : papier, instruments, ordinateur, impression des plans. Cherchez enfin si la licence permet d’entrer dans un master d’architecture reconnu.
    `,
  },
  occupations: [
    'architecte', 'urbaniste', 'ingenieur-genie-civil', 'conducteur-de-travaux', 'dessinateur-batiment', 'geometre-topographe',
  ],
  sources: [
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
    { title: 'Article sur la première promotion de licenciés de l’UDSN', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202307250217.html', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'L’admission à l’université Denis Sassou Nguesso se fera par voie de concours', publisher: 'Congo Media Time', url: 'https://congomediatime.com/ladmission-a-luniversite-denis-sassou-nguesso-se-fera-par-voie-de-concours/', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
