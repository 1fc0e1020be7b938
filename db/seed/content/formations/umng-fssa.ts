import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-fssa',
  kind: 'faculte',
  name: 'Faculté des sciences de la santé',
  acronym: 'FSSA',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 1,
  series: [
    { serie: 'C', state: 'ouvert', source: 1, note: 'reçus en médecine en 2013' },
    { serie: 'D', state: 'ouvert', source: 1, note: 'reçus en médecine en 2013' },
  ],
  summary: 'La faculté publique qui forme les médecins, avec aussi des filières de santé publique, de laboratoire et de soins infirmiers. On y entre par un concours difficile.',
  keywords: ['médecine', 'santé', 'concours de médecine', 'infirmier', 'laboratoire', 'santé publique'],
  sections: {
    presentation: `
      La FSSA est la faculté de médecine de l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi). Elle compte plusieurs filières : médecine, santé publique, laboratoire et licence en soins infirmiers, selon un magazine étudiant [1].

      Depuis la rentrée 2018, l’État a voulu rattacher la formation des infirmiers, des sages-femmes et des techniciens de laboratoire au système licence-master-doctorat, avec cette faculté [2]. Pour savoir ce qui se fait aujourd’hui dans chaque filière, la faculté est seule à pouvoir répondre.

      Les études de médecine sont très longues. Elles mêlent les cours, la mémoire, puis des stages à l’hôpital auprès des malades.
    `,
    admission: `
      L’entrée se fait par concours. En 2013, environ une centaine de personnes ont été admises sur 800 inscrites, toutes filières réunies. En médecine, plus des trois quarts des admis avaient un bac C ou D avec mention bien ou très bien [1]. Ces chiffres sont anciens : ils donnent un ordre d’idée.

      Une ancienne candidate raconte qu’il fallait passer des examens médicaux avant le concours, et que les épreuves avaient lieu sur plusieurs sites de l’université [3].

      Si quelqu’un propose de vous vendre une place, refusez. Vendre une place est interdit, et l’argent versé risque d’être perdu.
    `,
    apres: `
      Médecine mène au métier de [médecin généraliste](/metiers/medecin-generaliste) puis, avec d’autres années, à une spécialité. Les licences de santé mènent aux soins, au laboratoire ou aux programmes de prévention. Si le concours échoue, les [écoles paramédicales](/formations/ecoles-paramedicales) et la [Faculté des sciences et techniques](/formations/umng-fst) restent proches.
    `,
    verifier: `
      Faites-vous confirmer par la faculté : les séries admises, la limite d’âge s’il y en a une, les épreuves, le nombre de places par filière. La présence d’une filière de pharmacie est à confirmer. Préparez un deuxième choix avant les résultats, avec une vraie date de dépôt.
    `,
  },
  occupations: [
    'medecin-generaliste', 'infirmier', 'sage-femme', 'technicien-laboratoire-medical', 'agent-de-sante-communautaire',
  ],
  sources: [
    { title: 'Santé : portrait-robot du reçu en médecine à la FSSA', publisher: 'L’Étudiant Mag', url: 'https://letudiantmag.cg/examens/concours-sciences-de-la-sante/sante-portrait-robot-recu-fssa-medecine', consultedOn: '2026-11-23' },
    { title: 'Article sur la validation de l’offre de formation des écoles paramédicales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201809140218.html', publishedOn: '2018-09', consultedOn: '2026-11-23' },
    { title: 'Médecine : dans l’ambiance du concours d’entrée à la faculté des sciences de la santé', publisher: 'L’Étudiant Mag', url: 'https://letudiantmag.cg/examens/medecine-dans-lambiance-du-concours-a-la-faculte-des-sciences-de-la-sante/', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
