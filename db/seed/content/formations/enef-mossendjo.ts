import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'enef-mossendjo',
  kind: 'ecole-publique',
  name: 'École nationale des eaux et forêts',
  acronym: 'ENEF',
  town: 'Mossendjo',
  entry: 'concours',
  entrySource: 1,
  series: [],
  summary: 'À Mossendjo, dans le Niari, l’école publique des techniciens forestiers, sur concours. En 2011, on y entrait avec le niveau du BEPC.',
  keywords: ['forêt', 'eaux et forêts', 'technicien forestier', 'BTF', 'Mossendjo', 'faune'],
  sections: {
    presentation: `
      L’ENEF est installée à Mossendjo, dans le Niari [1]. On y vit donc près de la forêt qu’on étudie : arbres, mesures, cartes, surveillance, règles de coupe.

      Elle prépare au brevet de technicien forestier, le BTF. En 2011, un rapport d’expert le décrivait comme un diplôme de niveau BEPC plus trois ans, avec 60 à 75 diplômés par an dans trois filières [2]. L’épreuve n’a lieu qu’à Mossendjo : 151 candidats en 2021 [3]. En 2025, une chaîne de télévision en comptait 59 [4].
    `,
    admission: `
      L’ENEF recrute par les concours dits directs, organisés au même moment que ceux des autres écoles professionnelles [1]. En 2025, ces concours s’adressaient, selon les filières, à des titulaires du BEPC, du brevet d’études techniques ou du bac [5]. En août 2023, les épreuves pour l’ENEF étaient le français et les sciences physiques [6].

      On peut composer dans son département, mais les études se font à Mossendjo. Pensez au logement, à la nourriture et au voyage avant de cocher ce choix.
    `,
    apres: `
      Le rapport de 2011 était franc : la moitié au moins des diplômés étaient alors sans emploi, et l’État n’en recrutait qu’une partie [2]. Demandez à l’école ce qui a changé depuis, du côté des sociétés forestières comme des parcs. L’[ENSAF](/formations/umng-ensaf) forme des cadres de la forêt : demandez-lui si le BTF permet d’y entrer.
    `,
    verifier: `
      Appelez ou faites demander sur place : y a-t-il un internat ouvert, un dispensaire, des sorties en forêt prévues cette année ? Quelles sociétés de la région ont pris des stagiaires l’an dernier ? Un métier de forêt demande de marcher longtemps : faites le point sur votre santé avec honnêteté.
    `,
  },
  occupations: [
    'technicien-forestier', 'ecogarde', 'cubeur-de-bois', 'conseiller-agricole', 'abatteur', 'conducteur-engins-forestiers', 'ingenieur-eaux-et-forets',
  ],
  sources: [
    { title: 'Article sur les concours d’entrée de 2017 dans les écoles professionnelles', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707130888.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Prestation d’appui complémentaire au projet d’appui à la gestion durable des forêts du Congo, rapport de mission n° 1', publisher: 'CIRAD', url: 'https://agritrop.cirad.fr/566703', publishedOn: '2011-11-24', consultedOn: '2026-11-23' },
    { title: 'Congo, brevet d’étude technique : 6373 candidats face aux épreuves', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/tag/brevet-detude-technique/', publishedOn: '2021-07', consultedOn: '2026-11-23' },
    { title: 'Les épreuves pratiques des brevets techniques et professionnels, session juin 2025, débutent', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/05/13/les-epreuves-pratiques-des-brevets-techniques-et-professionnels-session-juin-2025-debutent/', publishedOn: '2025-05-13', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée de 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
