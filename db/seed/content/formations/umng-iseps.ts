import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-iseps',
  kind: 'faculte',
  name: 'Institut supérieur d’éducation physique et sportive',
  acronym: 'ISEPS',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 3,
  series: [
    { serie: 'A', state: 'à confirmer', note: 'avec bon niveau sportif' },
    { serie: 'C', state: 'à confirmer', note: 'avec bon niveau sportif' },
    { serie: 'D', state: 'à confirmer', note: 'biologie et sport' },
  ],
  summary: 'L’institut public qui prépare les professeurs d’éducation physique et les cadres du sport.',
  keywords: ['sport', 'éducation physique', 'EPS', 'professeur de sport', 'entraîneur'],
  sections: {
    presentation: `
      À l’ISEPS, le sport est une matière d’étude autant qu’un effort. On y apprend à faire progresser un groupe, à comprendre le corps et à éviter les blessures. L’institut dépend de l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi) [1].

      Un reportage de mars 2022 y montre des étudiantes, futures professeures, pendant des démonstrations de judo, de basketball, de handball et de gymnastique au gymnase Maxime-Matsima [2]. Les femmes y ont donc leur place, y compris dans les sports de combat.

      Être champion n’est pas exigé de tout le monde. Savoir montrer, encourager et arbitrer compte autant.
    `,
    admission: `
      En 2020, l’entrée des instituts de l’université se faisait par concours [3]. Pour une école de sport, attendez-vous à des épreuves physiques en plus de l’écrit ; leur liste et les barèmes sont à demander à l’institut.

      Entraînez-vous plusieurs mois à l’avance, sans forcer d’un coup. Faites vérifier votre cœur et votre souffle par un médecin : un certificat est souvent demandé pour ce genre d’épreuve.
    `,
    apres: `
      L’enseignement de l’éducation physique au collège et au lycée est le premier chemin. Il y a aussi les clubs, les fédérations, les salles, les associations de quartier. Le métier d’[entraîneuse ou d’entraîneur](/metiers/entraineur-sportif) se complète par des diplômes propres à chaque sport.
    `,
    verifier: `
      Interrogez l’institut sur trois choses : la durée des études, l’assurance en cas d’accident pendant les cours, et les terrains vraiment utilisables. Ne confondez pas avec l’Institut national de la jeunesse et des sports, qui a son propre concours. Si vous avez une maladie ancienne, parlez-en avant de payer un dossier.
    `,
  },
  occupations: [
    'entraineur-sportif', 'professeur',
  ],
  sources: [
    { title: 'Université Marien-Ngouabi', publisher: 'Wikipédia', url: 'https://fr.m.wikipedia.org/wiki/Universit%C3%A9_Marien-Ngouabi', consultedOn: '2026-11-23' },
    { title: 'Article sur une matinée sportive avec les étudiantes de l’ISEPS', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://lecourrierdekinshasa.com/node/136024', publishedOn: '2022-03', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
