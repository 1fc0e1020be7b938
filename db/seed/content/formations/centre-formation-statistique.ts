import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'centre-formation-statistique',
  kind: 'ecole-publique',
  name: 'Centre national de formation en statistique, démographie et planification',
  acronym: 'CNFSDP',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 2,
  series: [
    { serie: 'C', state: 'ouvert', source: 1, note: 'mathématiques' },
    { serie: 'D', state: 'ouvert', source: 1, note: 'mathématiques et sciences' },
    { serie: 'E', state: 'ouvert', source: 1, note: 'mathématiques' },
    { serie: 'F1', state: 'ouvert', source: 1, note: 'série F, sans détail' },
    { serie: 'F2', state: 'ouvert', source: 1, note: 'série F, sans détail' },
    { serie: 'F3', state: 'ouvert', source: 1, note: 'série F, sans détail' },
    { serie: 'F4', state: 'ouvert', source: 1, note: 'série F, sans détail' },
  ],
  summary: 'Le centre public qui apprend à recueillir et à lire les chiffres du pays : deux ou trois ans après un bac scientifique ou technique, sur concours.',
  keywords: ['statistique', 'démographie', 'planification', 'CASP', 'enquête', 'mathématiques'],
  sections: {
    presentation: `
      Combien d’enfants iront à l’école dans cinq ans ? Où construire un dispensaire ? Pour répondre, il faut compter, enquêter, vérifier. La statistique, c’est cela. La démographie étudie la population : naissances, âges, déplacements.

      Ce centre a remplacé le Centre d’application de la statistique et de la planification, le CASP [3]. Il a été créé en 2023 [4]. La première rentrée a eu lieu à Brazzaville le 25 novembre 2024, avec soixante-dix personnes admises [5].

      Deux parcours étaient annoncés en 2025 [1] :
      - technicienne ou technicien supérieur de la statistique et de la planification, en deux ans
      - licence professionnelle, en trois ans

      Le centre dépend du ministère du Plan, et du ministère de l’Enseignement supérieur pour les études [3].
    `,
    admission: `
      Au concours de 2025, il fallait un bac C, D, E ou F, ou un titre équivalent, et avoir 22 ans au plus. Les dossiers étaient reçus du 17 août au 18 septembre [1].

      Les épreuves duraient deux jours : deux de mathématiques, une dissertation et une contraction de texte. On composait à Brazzaville, Pointe-Noire, Dolisie, Owando et Ouesso. Il y avait 645 inscriptions, dont 40 % de femmes à peu près [2]. L’année d’avant, le centre avait pris soixante-dix personnes [5] : peu de place, donc.

      L’âge, les dates et les pièces peuvent changer. Confirmez-les auprès du centre ou du ministère du Plan avant l’été.
    `,
    apres: `
      Ces études mènent vers les services qui produisent des chiffres : Institut national de la statistique, ministères, banques, projets de santé ou d’agriculture. Ce n’est pas une nomination automatique. Les pages [statisticien](/metiers/statisticien) et [économiste](/metiers/economiste) décrivent le travail.
    `,
    verifier: `
      Lequel des deux parcours reste ouvert cette année, et peut-on passer du premier au second ? Demandez aussi si le diplôme de deux ans est le BTS national. En 2019, la salle informatique de l’ancien centre manquait d’ordinateurs [6] : voyez combien il y en a aujourd’hui pour une classe.
    `,
  },
  occupations: [
    'statisticien', 'economiste',
  ],
  sources: [
    { title: 'Article sur la campagne du concours d’entrée au CNFSDP, session 2025', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Article sur les épreuves du concours d’entrée au CNFSDP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202509250279.html', publishedOn: '2025-09', consultedOn: '2026-11-23' },
    { title: 'Centre national de formation en statistiques : la campagne de sensibilisation au concours d’entrée est lancée', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/centre-national-de-formation-en-statistiques-la-campagne-de-sensibilisation-au-concours-dentree-est-lancee-2/', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Près de 650 jeunes en lice pour intégrer le Centre national de formation en statistique', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-pres-de-650-jeunes-en-lice-pour-integrer-le-centre-national-de-formation-en-statistique/', publishedOn: '2025-09', consultedOn: '2026-11-23' },
    { title: 'Article sur la première rentrée académique du CNFSDP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202411290427.html', publishedOn: '2024-11', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée au Centre d’application de la statistique et de la planification', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201910150481.html', publishedOn: '2019-10', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
