import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-ensaf',
  kind: 'faculte',
  name: 'École nationale supérieure d’agronomie et de foresterie',
  acronym: 'ENSAF',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 5,
  series: [
    { serie: 'C', state: 'à confirmer', note: 'calcul et sciences' },
    { serie: 'D', state: 'à confirmer', note: 'biologie' },
    { serie: 'R1', state: 'à confirmer', note: 'production végétale' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole' },
    { serie: 'R6', state: 'à confirmer', note: 'génie rural' },
  ],
  summary: 'L’école supérieure des champs, des élevages, des étangs et des forêts, au sein de l’Université Marien Ngouabi.',
  keywords: ['agronomie', 'agriculture', 'forêt', 'élevage', 'pisciculture', 'bois', 'vétérinaire'],
  sections: {
    presentation: `
      Terre, animaux, poissons, arbres : l’ENSAF forme des cadres qui comprennent le vivant et savent organiser une production. Elle comptait 685 étudiants en 2017 [1].

      Entre 2020 et 2021, un projet public a remis en état son amphithéâtre et sa ferme. Il a construit des bacs à poissons, une serre forestière, et fourni du matériel de laboratoire. Des bourses ont aidé des étudiants à faire leur stage en entreprise [2].

      En décembre 2020, l’école a annoncé un master et un certificat en gouvernance forestière, autrement dit la gestion honnête et contrôlée de la forêt [3]. En juin 2025, le recteur a promis un parcours de médecine vétérinaire avec une université de Roumanie [4] ; son ouverture réelle est à confirmer.
    `,
    admission: `
      En 2020, les écoles de l’université recrutaient par concours [5]. Un bac scientifique ou agricole y prépare bien ; les séries acceptées sont à confirmer sur l’avis du concours de l’année.

      Venir d’un village ou d’une famille de cultivateurs est un avantage ici : vous savez déjà ce qu’est une saison manquée. Ayez tout de même de solides bases en biologie et en chimie.
    `,
    apres: `
      On peut travailler dans une société forestière, une ferme, un projet, un ministère, ou monter son exploitation. Les étudiants eux-mêmes disaient en 2017 leur inquiétude pour l’emploi. Les personnes qui ont déjà cultivé, vendu et tenu un petit compte partent avec une avance.
    `,
    verifier: `
      Regardez si les stages ont lieu tous les ans : une étudiante a raconté trois années sans stage avant l’arrivée d’un financement. Demandez où se trouve la ferme, qui paie le transport, et quelles spécialités ouvrent vraiment. Pour un niveau plus court en forêt, voyez l’[ENEF de Mossendjo](/formations/enef-mossendjo).
    `,
  },
  occupations: [
    'ingenieur-agronome', 'ingenieur-eaux-et-forets', 'conseiller-agricole', 'exploitant-agricole', 'eleveur', 'veterinaire', 'technicien-forestier', 'ingenieur-environnement',
    'technicien-agroalimentaire', 'ecogarde', 'maraicher', 'cubeur-de-bois',
  ],
  sources: [
    { title: 'Enseignement supérieur : l’Ensaf sollicite l’appui de la Banque mondiale', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac.netisse.eu/content/enseignement-superieur-lensaf-sollicite-lappui-de-la-banque-mondiale-61030', publishedOn: '2017-02-09', consultedOn: '2026-11-23' },
    { title: 'Le Pdac réalise des travaux au profit de l’Ensaf', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-le-pdac-realise-des-travaux-a-hauteur-de-plus-de-283-millions-au-profit-de-lensaf/', consultedOn: '2026-11-23' },
    { title: 'Article sur les formations en gouvernance forestière à l’ENSAF', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202012100893.html', publishedOn: '2020-12', consultedOn: '2026-11-23' },
    { title: 'Marien-Ngouabi scelle un pont académique Brazzaville-Bucarest et réveille ses ambitions vétérinaires', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/06/28/marien-ngouabi-scelle-un-pont-academique-brazzaville-bucarest-et-reveille-ses-ambitions-veterinaires', publishedOn: '2025-06-28', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
