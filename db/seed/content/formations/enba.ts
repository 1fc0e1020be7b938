import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'enba',
  kind: 'ecole-publique',
  name: 'École nationale des beaux-arts Paul Kamba',
  acronym: 'ENBA',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 2,
  series: [],
  summary: 'L’école publique de musique et d’arts plastiques de Brazzaville : quatre ans après le BEPC, sur concours.',
  keywords: ['dessin', 'peinture', 'musique', 'sculpture', 'céramique', 'beaux-arts'],
  sections: {
    presentation: `
      Elle porte le nom de Paul Kamba, un pionnier de la musique congolaise. Créée le 16 avril 1981, elle dépend du ministère de l’Enseignement technique. Après plusieurs déménagements, elle se trouvait à Moukoundzi-Ngouaka, à Brazzaville, d’après sa propre page [1].

      Deux options existent. La musique : piano, guitare, flûte. Les arts plastiques : sculpture, céramique ou publicité [2].

      L’école annonce son but sans détour : préparer des artistes capables aussi d’enseigner la musique et le dessin dans les collèges [1].
    `,
    admission: `
      Le concours était ouvert en 2011 avec le BEPC ou un diplôme équivalent [2]. En août 2023, le français était commun à toutes les écoles. S’ajoutaient ici le dessin d’imagination et le dessin d’observation pour les arts plastiques, la culture générale pour la musique [4]. En 2025, les deux dessins figuraient encore parmi les épreuves [3]. Le niveau exigé aujourd’hui se demande à l’école.

      Venez avec l’habitude de dessiner chaque jour ce que vous voyez : une main, une marmite, une rue. Pour la musique, jouer d’oreille est une force, mais lire les notes s’apprend à l’école.
    `,
    apres: `
      La formation dure quatre ans : une année commune, puis trois ans de spécialité [1]. Elle mène à un diplôme d’études moyennes artistiques [2]. Les débouchés : enseigner, travailler pour une imprimerie ou une agence, vendre ses œuvres, jouer. Peu d’artistes vivent d’une seule de ces activités.
    `,
    verifier: `
      Allez voir où se donnent les cours aujourd’hui, car l’adresse a changé plusieurs fois. Comptez le prix des couleurs, des cordes ou de l’argile. Demandez à entendre ou à regarder le travail des élèves de dernière année. D’autres établissements portent un nom proche : vérifiez que le dossier dit bien « Paul Kamba ».
    `,
  },
  occupations: [
    'artisan-d-art', 'musicien', 'infographiste', 'photographe', 'decorateur-d-evenements', 'styliste-modeliste', 'webdesigner', 'monteur-video',
    'professeur',
  ],
  sources: [
    { title: 'À propos de nous', publisher: 'École nationale des beaux-arts Paul Kamba', url: 'https://enba.site/%C3%80-propos-de-nous', consultedOn: '2026-11-23' },
    { title: 'L’École nationale des beaux-arts Paul-Kamba célèbre ses trente ans d’existence', publisher: 'Star du Congo', url: 'http://www.starducongo.com/L-Ecole-nationale-des-beaux-arts-Paul-Kamba-celebre-ses-trente-ans-d-existence_a3557.html', publishedOn: '2011-05-05', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée de 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
