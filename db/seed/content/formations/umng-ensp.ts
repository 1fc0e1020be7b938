import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-ensp',
  kind: 'faculte',
  name: 'École nationale supérieure polytechnique',
  acronym: 'ENSP',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 2,
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et physique' },
    { serie: 'E', state: 'à confirmer', note: 'mathématiques et technique' },
    { serie: 'F1', state: 'à confirmer', note: 'mécanique' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique' },
    { serie: 'F3', state: 'à confirmer', note: 'électrotechnique' },
    { serie: 'F4', state: 'à confirmer', note: 'génie civil' },
  ],
  summary: 'L’école d’ingénieurs de l’Université Marien Ngouabi : génie civil, électricité, électronique, télécommunications, maintenance, agroalimentaire.',
  keywords: ['ingénieur', 'polytechnique', 'génie civil', 'électrotechnique', 'télécommunications', 'maintenance'],
  sections: {
    presentation: `
      Une ingénieure ou un ingénieur part d’un problème réel : un pont, une panne, une chaîne de production. Il faut calculer, dessiner, choisir, puis répondre du résultat. C’est à cela que prépare l’ENSP, école de l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi).

      En juillet 2022, 119 finalistes y ont reçu un diplôme de master-ingénieur. Leurs domaines : génie civil, maintenance industrielle, génie industriel alimentaire, contrôle de la qualité des aliments, électronique, électrotechnique et télécommunications [1].

      Les journaux écrivent parfois « École normale supérieure polytechnique ». Il s’agit de la même école.
    `,
    admission: `
      En 2020, on entrait dans les écoles de l’université par un concours [2]. Les épreuves et les séries admises sont à demander à l’ENSP : un bac technique peut convenir à une filière et pas à une autre.

      En décembre 2024, le ministre de l’Enseignement technique a aussi parlé d’une passerelle : les diplômés des instituts de [Kintélé](/formations/institut-polytechnique-kintele) et d’[Oyo](/formations/institut-polytechnique-oyo) pourraient y continuer leurs études [3]. Les conditions de ce passage restent à connaître.
    `,
    apres: `
      Après un premier cycle, on peut travailler comme technicien supérieur ; le master-ingénieur demande deux ans de plus. Les diplômés de 2022 demandaient eux-mêmes de l’aide pour entrer dans la vie professionnelle : le titre ouvre des portes, il ne trouve pas l’emploi. Chaque projet réel, même petit, enrichit un dossier.
    `,
    verifier: `
      Visitez un atelier et demandez quelles machines fonctionnent. Faites-vous dire, filière par filière, le nombre de places, la durée avant le premier diplôme, et qui organise les stages. Si la mécanique ou l’électricité vous attire mais que le calcul vous pèse, un [BTS](/formations/bts) peut mieux convenir.
    `,
  },
  occupations: [
    'ingenieur-genie-civil', 'ingenieur-electricien', 'conducteur-de-travaux', 'electromecanicien', 'technicien-telecoms', 'technicien-instrumentation', 'technicien-agroalimentaire', 'frigoriste',
    'administrateur-reseaux', 'operateur-raffinerie', 'technicien-traitement-eaux', 'geometre-topographe',
  ],
  sources: [
    { title: 'Article sur les diplômés masters-ingénieurs de l’ENSP', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Concours d’entrée dans les instituts polytechniques : 476 candidats en lice', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/print/content/concours-dentree-dans-les-instituts-polytechniques-476-candidats-en-lice-161847', publishedOn: '2024-12', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
