import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-fst',
  kind: 'faculte',
  name: 'Faculté des sciences et techniques',
  acronym: 'FST',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'à confirmer',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et physique' },
    { serie: 'D', state: 'à confirmer', note: 'sciences du vivant' },
    { serie: 'E', state: 'à confirmer', note: 'sciences et technique' },
  ],
  summary: 'La faculté de l’Université Marien Ngouabi pour celles et ceux qui aiment les mathématiques, la physique, la chimie, le vivant, la Terre ou l’informatique.',
  keywords: ['sciences', 'mathématiques', 'physique', 'chimie', 'biologie', 'géologie', 'informatique'],
  sections: {
    presentation: `
      La FST est une des cinq facultés de l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi) [1]. On y étudie les sciences, avec des cours en amphithéâtre, des exercices en petits groupes et, selon le matériel disponible, des travaux de laboratoire.

      Une licence d’informatique y a été ouverte en 2018. En avril 2024, un master était prévu, mais pas encore ouvert [3]. En 2023, la presse la présentait comme la seule filière de l’établissement qui forme aux métiers de l’informatique [2]. Les enseignants de cette filière ont reçu cette année-là une formation en algorithmique et en programmation.

      La liste exacte des autres licences n’est pas confirmée ici : demandez-la au secrétariat. Une faculté des sciences couvre d’ordinaire les mathématiques, la physique, la chimie, la biologie et la géologie.
    `,
    admission: `
      Le mode d’entrée de chaque licence est à confirmer auprès de la scolarité. Dans une même faculté, une filière peut être libre et une autre choisie sur dossier.

      En terminale, le travail en mathématiques et en sciences physiques compte plus que tout : la première année reprend vite le programme, puis va beaucoup plus loin. Gardez vos cahiers de lycée.

      Pour la licence d’informatique, ne supposez pas qu’il faut déjà savoir programmer. Il faut surtout raisonner avec ordre et supporter de chercher longtemps une erreur.
    `,
    apres: `
      Après une licence de sciences, on peut viser un master, ou l’enseignement par l’[École normale supérieure](/formations/umng-ens). On peut aussi chercher un emploi dans un laboratoire, une mine, une station d’eau ou l’informatique. Aucun de ces chemins n’est automatique : un stage pendant les études compte beaucoup.
    `,
    verifier: `
      Demandez à voir une salle de travaux pratiques et le nombre d’étudiants par séance. Faites-vous dire quels masters suivent la licence à Brazzaville même : sinon, il faudra changer d’établissement ou de pays. Enfin, renseignez-vous auprès d’étudiantes et d’étudiants de deuxième année sur le nombre de personnes qui passent vraiment la première.
    `,
  },
  occupations: [
    'geologue', 'technicien-en-geologie', 'technicien-chimiste', 'ingenieur-reservoir', 'statisticien', 'developpeur-web', 'administrateur-reseaux', 'technicien-informatique',
    'webdesigner', 'professeur', 'repetiteur', 'technicien-traitement-eaux', 'ingenieur-environnement', 'technicien-laboratoire-medical', 'technicien-agroalimentaire',
  ],
  sources: [
    { title: 'Université Marien-Ngouabi', publisher: 'Wikipédia', url: 'https://fr.m.wikipedia.org/wiki/Universit%C3%A9_Marien-Ngouabi', consultedOn: '2026-11-23' },
    { title: 'Article sur la licence d’informatique de la Faculté des sciences et techniques', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202307140284.html', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'Université Marien Ngouabi : amendement du programme de formation en informatique', publisher: 'L’Horizon africain', url: 'https://www.lhorizonafricain.com/universite-marien-ngouabi-amendement-du-programme-de-formation-en-informatique/', publishedOn: '2024-04', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
