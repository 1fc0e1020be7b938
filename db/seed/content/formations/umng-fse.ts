import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-fse',
  kind: 'faculte',
  name: 'Faculté des sciences économiques',
  acronym: 'FSE',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'inscription',
  entrySource: 3,
  series: [
    { serie: 'A', state: 'à confirmer', note: 'rédaction et actualité' },
    { serie: 'C', state: 'à confirmer', note: 'calcul et statistiques' },
    { serie: 'D', state: 'à confirmer', note: 'calcul' },
    { serie: 'BG', state: 'à confirmer', note: 'économie et droit' },
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité' },
  ],
  summary: 'La faculté où l’on apprend à comprendre l’argent, le travail, les prix et les comptes d’un pays : deux années communes, puis une spécialité.',
  keywords: ['économie', 'statistiques', 'monnaie', 'banque', 'développement', 'marché'],
  sections: {
    presentation: `
      Comprendre pourquoi les prix montent, comment vit une entreprise, d’où vient l’argent de l’État : voilà ce qu’on étudie ici. La FSE appartient à l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi) [1].

      Il ne s’agit pas d’un apprentissage de la comptabilité. On y fait beaucoup de lecture, de calcul et de graphiques. Fuir les mathématiques rend ces études très pénibles.

      Depuis février 2015, les étudiants en économie et en droit disposent de deux grands amphithéâtres de 1 600 places chacun [2]. Cela dit aussi combien la première année est nombreuse.
    `,
    admission: `
      En 2019, les nouveaux bacheliers indiquaient une filière au moment de l’inscription, puis suivaient deux ans de tronc commun, c’est-à-dire les mêmes cours pour tous. L’orientation vers la filière se faisait seulement en troisième année [3].

      Ce fonctionnement a pu changer depuis. Demandez au secrétariat si les résultats des deux premières années décident de la spécialité, et quelles séries techniques de gestion sont acceptées.
    `,
    apres: `
      Avec la licence, on peut viser un master, une banque, un bureau d’études, une administration ou un projet de développement. Les concours de l’[ENAM](/formations/umng-enam) attirent aussi des diplômés d’économie. Sans stage, la licence seule se vend mal : cherchez-en un dès la deuxième année.
    `,
    verifier: `
      Qui veut tenir des comptes regardera plutôt l’[Institut supérieur de gestion](/formations/umng-isg) : comparez les deux programmes avant de choisir. Vérifiez aussi la taille des groupes de travaux dirigés, la présence d’une bibliothèque ouverte, et la liste des masters que la faculté assure cette année.
    `,
  },
  occupations: [
    'economiste', 'statisticien', 'charge-de-credit', 'guichetier-de-banque', 'agent-d-assurances', 'inspecteur-des-impots', 'commercant-import-export', 'professeur',
    'repetiteur',
  ],
  sources: [
    { title: 'Université Marien-Ngouabi', publisher: 'Wikipédia', url: 'https://fr.m.wikipedia.org/wiki/Universit%C3%A9_Marien-Ngouabi', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : l’université Marien-Ngouabi dotée de deux nouveaux amphithéâtres', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/content/enseignement-superieur-luniversite-marien-ngouabi-dotee-de-deux-nouveaux-amphitheatres-28125', publishedOn: '2015-02-21', consultedOn: '2026-11-23' },
    { title: 'Article sur l’orientation des nouveaux étudiants à l’Université Marien-Ngouabi', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201902180937.html', publishedOn: '2019-02', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
