import type { FormationSeed } from '#lib/careers/core/formation.ts';

export const formation: FormationSeed = {
  slug: 'udsn-isaubtp',
  kind: 'faculte',
  name: 'Institut supérieur d’architecture, urbanisme, bâtiment et travaux publics',
  acronym: 'ISAUBTP',
  parent: 'universite-denis-sassou-nguesso',
  town: 'Kintélé',
  entry: 'concours',
  entrySource: 3,
  series: [
    { serie: 'C', state: 'ouvert', source: 4, note: 'entrée de 2020' },
    { serie: 'D', state: 'ouvert', source: 4, note: 'entrée de 2020' },
    { serie: 'E', state: 'ouvert', source: 4, note: 'entrée de 2020' },
  ],
  summary: 'L’institut de Kintélé où l’on apprend à dessiner, calculer et construire : maisons, quartiers, routes et ponts.',
  keywords: ['architecture', 'urbanisme', 'bâtiment', 'travaux publics', 'plans', 'chantier'],
  sections: {
    presentation: `
      Avant que le premier parpaing soit posé, quelqu’un a tracé le plan, compté le ciment et pensé à l’eau de pluie. L’ISAUBTP forme à ce travail, de la maison jusqu’au quartier entier.

      Il appartient à l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso). En 2024, c’était le plus grand de ses trois établissements pour la licence : 171 candidats, 159 reçus [1]. L’université disait en 2023 que ses finalistes concevaient des plans d’architecture, et que deux de ses étudiants avaient été choisis par une école d’architecture de Paris [2].

      On y manie la règle, l’ordinateur et la calculatrice. Le goût du dessin aide ; il ne dispense pas des mathématiques.
    `,
    admission: `
      L’entrée est annoncée par concours [3]. Les séries C, D et E figuraient sur la liste de 2020 [4]. La série F4, qui enseigne le génie civil au lycée technique, n’y était pas nommée : demandez si elle est admise aujourd’hui.

      Préparez quelques dessins personnels et des photos de maquettes. Rien ne dit qu’ils seront demandés, mais ils vous aideront à parler de votre projet à l’oral.
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
