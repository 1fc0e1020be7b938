import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'college-technique',
  kind: 'ecole-publique',
  name: 'Collèges d’enseignement technique',
  town: 'Tout le pays',
  entry: 'à confirmer',
  series: [],
  summary: 'Un autre collège que le général : on y prépare le brevet d’études techniques, avec des matières pratiques dès l’adolescence.',
  keywords: ['collège technique', 'CETF', 'BET', 'couture', 'hôtellerie', 'puériculture'],
  sections: {
    presentation: `
      Le collège technique reçoit des élèves qui veulent apprendre tôt un savoir-faire, sans quitter l’école. On y suit les matières générales et une spécialité. À la fin se trouve le [brevet d’études techniques](/formations/bet).

      Un exemple précis : à Impfondo, dans la Likouala, le collège d’enseignement technique féminin présentait 85 candidates en juin 2025. Il proposait le préscolaire, l’hôtellerie, la puériculture et les techniques d’habillement [1]. La puériculture, c’est le soin des tout-petits.

      Malgré le mot « féminin », ces métiers intéressent aussi des garçons. Demandez si le collège de votre ville les accepte. Les spécialités changent beaucoup d’un établissement à l’autre.
    `,
    admission: `
      La classe d’entrée, l’âge limite et le concours éventuel sont à demander au collège ou à la direction départementale de l’enseignement technique. Une dépêche officielle non datée évoque un concours d’entrée pour les lycées et les collèges techniques [2].

      Pour un enfant qui s’ennuie en classe mais répare, coud ou cuisine avec plaisir, c’est une voie à étudier sérieusement. Ce n’est pas une punition.
    `,
    apres: `
      Avec le brevet d’études techniques, on peut continuer au [lycée technique](/formations/lycee-technique). En 2025, il permettait aussi de se présenter à certains concours directs, tout comme le BEPC [3]. On peut aussi entrer en atelier, avec une longueur d’avance sur les autres apprentis.
    `,
    verifier: `
      Avant de choisir, faites le tour : la salle de couture a-t-elle des machines, la cuisine a-t-elle du gaz ? Informez-vous sur le coût du tissu ou des ingrédients, souvent à la charge des parents. Assurez-vous enfin que le collège présente bien des candidats à l’examen d’État, sous son propre nom.
    `,
  },
  occupations: [
    'couturier', 'styliste-modeliste', 'cuisinier', 'receptionniste-d-hotel', 'garde-d-enfants', 'educateur-prescolaire', 'estheticien', 'coiffeur',
    'decorateur-d-evenements', 'restaurateur', 'transformateur-de-manioc',
  ],
  sources: [
    { title: 'Likouala : 121 candidats affrontent le BET, des aiguilles aux circuits électriques', publisher: 'Brazzabuzz', url: 'https://brazzabuzz.com/likouala-121-candidats-affrontent-le-bet-des-aiguilles-aux-circuits-electriques', publishedOn: '2025-06', consultedOn: '2026-11-23' },
    { title: 'Plus de 100 candidats passent les épreuves du certificat d’aptitude professionnelle', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-plus-de-100-candidats-passent-les-epreuves-du-certificat-daptitude-professionnelle/', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
