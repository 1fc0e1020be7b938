import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-flash',
  kind: 'faculte',
  name: 'Faculté des lettres, arts et sciences humaines',
  acronym: 'FLASH',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'dossier',
  entrySource: 4,
  series: [
    { serie: 'A', state: 'ouvert', source: 4, note: 'lettres, langues et histoire' },
  ],
  summary: 'Langues, lettres, communication, histoire, psychologie, arts : la faculté qui a le plus de filières pour les bacheliers littéraires, et des amphithéâtres très pleins.',
  keywords: ['lettres', 'langues', 'communication', 'journalisme', 'histoire', 'psychologie', 'arts'],
  sections: {
    presentation: `
      Cette faculté de l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi) porte son nom actuel depuis février 2017. Elle a alors ajouté des parcours en arts du spectacle (théâtre, cinéma), en arts plastiques (peinture) et en anthropologie [1].

      On y trouve aussi les sciences et techniques de la communication, qui préparent au journalisme ou à la communication d’entreprise, et les langues vivantes étrangères [2]. La liste complète des départements se demande sur place.

      Selon un média congolais, les inscrits y sont bien plus nombreux que les places : des étudiants suivent debout, ou assis par terre [3].
    `,
    admission: `
      En 2019, on déposait un dossier de préinscription avec trois filières classées par ordre de préférence. Quand la première était pleine, on était placé dans la deuxième ou la troisième. Arriver tôt comptait, et le relevé de notes du bac aussi [4].

      Des bacheliers ont ainsi été envoyés dans une filière qu’ils n’avaient pas comprise. Ne mettez donc jamais un choix au hasard en troisième place : prenez seulement des filières que vous accepteriez vraiment d’étudier. Demandez à la scolarité si cette règle vaut encore.
    `,
    apres: `
      La licence de lettres ou de langues conduit à l’enseignement, à la traduction, aux médias, aux associations, aux services publics. Le métier dépend surtout de ce que vous ajoutez : un stage dans une [radio](/metiers/animateur-radio-tele), des articles publiés, une langue bien parlée, un outil informatique maîtrisé.
    `,
    verifier: `
      Demandez à l’avance quelle filière était déjà pleine l’an dernier et à quelle date. Lisez le programme de première année de vos trois choix : une filière d’anglais se fait en anglais. Renseignez-vous enfin sur la possibilité de changer de département après un semestre, et sur les notes qu’il faut pour cela.
    `,
  },
  occupations: [
    'journaliste', 'animateur-radio-tele', 'professeur', 'conseiller-d-orientation', 'repetiteur', 'assistant-social', 'guide-touristique', 'musicien',
    'monteur-video', 'artisan-d-art', 'infographiste', 'secretaire', 'receptionniste-d-hotel',
  ],
  sources: [
    { title: 'La Faculté des lettres et des sciences humaines se transforme en Faculté des lettres, arts et sciences humaines', publisher: 'Pagesafrik', url: 'https://www.pagesafrik.com/enseignement-superieur-faculte-lettres-sciences-humaines-se-transforme-faculte-lettres-arts-sciences-humaines/', publishedOn: '2017-02', consultedOn: '2026-11-23' },
    { title: 'Article sur les nouveaux inscrits de la FLASH', publisher: 'Ici Brazza', url: 'http://icibrazza.com/tag/bacheliers/', consultedOn: '2026-11-23' },
    { title: 'La capacité d’accueil de la FLASH mise à rude épreuve face à l’afflux croissant de nouveaux étudiants', publisher: 'CG Smart', url: 'https://www.cgsmart.net/la-capacite-daccueil-de-la-flash-mise-a-rude-epreuve-face-a-lafflux-croissant-de-nouveaux-etudiants', consultedOn: '2026-11-23' },
    { title: 'Article sur l’orientation des nouveaux étudiants à l’Université Marien-Ngouabi', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201902180937.html', publishedOn: '2019-02', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
