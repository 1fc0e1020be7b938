import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'fonea',
  kind: 'appui',
  name: 'Fonds national d’appui à l’employabilité et à l’apprentissage',
  acronym: 'FONEA',
  town: 'Brazzaville',
  entry: 'à confirmer',
  series: [],
  summary: 'Le fonds public qui paie ou organise des formations courtes : métiers, apprentissage, premier emploi des diplômés.',
  keywords: ['formation', 'apprentissage', 'employabilité', 'métiers', 'unité mobile'],
  sections: {
    presentation: `
      « Employabilité » est un mot de bureau : il désigne tout ce qui aide une personne à être embauchée. Le FONEA finance ou organise des formations pour cela. Il vient, comme l’[ACPE](/formations/acpe), du partage de l’ancien office de l’emploi [1].

      Selon son directeur, 5 345 personnes ont été formées en 2023 : la plupart pour l’employabilité, 500 en apprentissage. Le fonds avait commencé, en 2021, avec 1 160 personnes, dont quelques jeunes en maraîchage et en pisciculture [2]. Un programme, appelé PED, s’adresse aux diplômés.

      En juillet 2025, il a présenté un camion-école pour l’électricité, avec le [CEFA](/formations/cefa) de ce métier. Il devait aller de département en département pour le bâtiment, le solaire, les moteurs et la sécurité [3].
    `,
    admission: `
      L’âge, la ville, le diplôme et le métier demandés dépendent du programme : aucune liste n’est confirmée ici. En 2020, le fonds disposait de sites à Mpila et à Talangaï, à Brazzaville [4].

      Passez demander quelles formations s’ouvrent, ou faites-le faire par un proche qui habite la capitale. À l’intérieur du pays, la mairie ou l’agence de l’emploi peuvent savoir si l’unité mobile doit venir.
    `,
    apres: `
      Une formation courte donne un geste, une attestation et des contacts. Elle ne remplace pas un diplôme d’État. Pour aller plus loin, on peut chercher un contrat dans l’entreprise d’accueil, passer un [CAP](/formations/cap), ou monter une petite activité.
    `,
    verifier: `
      Demandez trois choses avant de commencer : qui paie la formation, si vous recevez une indemnité de transport, et le nom du papier remis à la fin. N’achetez pas de dossier à un intermédiaire. Demandez au guichet où la liste des personnes retenues sera affichée.
    `,
  },
  occupations: [
    'electricien', 'installateur-solaire', 'maraicher', 'eleveur', 'pecheur', 'monteur-de-lignes-electriques', 'macon', 'plombier',
    'mecanicien-automobile', 'couturier', 'coiffeur', 'frigoriste', 'exploitant-agricole', 'recycleur', 'transformateur-de-poisson',
  ],
  sources: [
    { title: 'Article sur la réforme du marché du travail, l’ACPE et le FONEA', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202303020625.html', publishedOn: '2023-03', consultedOn: '2026-11-23' },
    { title: 'Emploi : plus de 5 000 jeunes formés en 2023 grâce au concours du FONEA', publisher: 'Convergence Afrique', url: 'https://convergenceafrique.net/2024/08/22/congo-emploi-plus-de-5-000-jeunes-formes-en-2023-grace-au-concours-du-fonea', publishedOn: '2024-08-22', consultedOn: '2026-11-23' },
    { title: 'Article sur l’unité mobile de formation du FONEA', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202508010133.html', publishedOn: '2025-08', consultedOn: '2026-11-23' },
    { title: 'Article sur les locaux du FONEA à Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202008070888.html', publishedOn: '2020-08', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
