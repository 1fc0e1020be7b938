import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'bet',
  kind: 'diplome',
  name: 'Brevet d’études techniques',
  acronym: 'BET',
  entry: 'à confirmer',
  series: [],
  summary: 'Le brevet de fin de collège technique. C’est de loin le brevet technique le plus passé : plus de sept mille candidats en 2025.',
  keywords: ['BET', 'brevet', 'collège technique', 'troisième', 'examen'],
  sections: {
    presentation: `
      Le BET termine le [collège technique](/formations/college-technique), un peu comme le BEPC termine le collège général. En 2025, 7 041 candidats s’y présentaient, dont 1 999 à Brazzaville et 1 046 à Pointe-Noire [1].

      Les filles y sont nombreuses : 3 849 des 6 373 inscrits aux brevets techniques de 2021, répartis dans 57 centres [2].

      Les spécialités dépendent de l’établissement. À Impfondo, en 2025, on pouvait passer le préscolaire, l’hôtellerie, la puériculture ou l’habillement ; le lycée technique de la ville présentait aussi des candidats [3].
    `,
    admission: `
      On le prépare en étant élève d’un établissement technique. Peut-on s’inscrire en candidat libre ? Cela se vérifie à la direction des examens et concours de l’enseignement technique, à Brazzaville, ou à sa direction départementale.

      L’épreuve de sport a lieu en mai : saut en hauteur, vitesse et gymnastique en 2025. Si vous ne pouvez pas courir, demandez tôt à l’école quel certificat médical il faut.
    `,
    apres: `
      Trois suites : le [lycée technique](/formations/lycee-technique), certaines écoles professionnelles par concours direct, ou l’atelier. En 2025, les titulaires du brevet d’études techniques faisaient partie des candidats admis à concourir [4]. Le CAP est reconnu au même niveau [5].
    `,
    verifier: `
      Faites préciser si la spécialité choisie permet d’entrer dans la série de bac que vous visez : une option d’habillement ne mène pas facilement à l’électricité. Vérifiez aussi l’orthographe de votre nom sur la liste des candidats, dès l’affichage ; corriger une erreur après l’examen peut prendre des mois.
    `,
  },
  occupations: [
    'couturier', 'styliste-modeliste', 'cuisinier', 'restaurateur', 'receptionniste-d-hotel', 'garde-d-enfants', 'educateur-prescolaire', 'electricien',
    'menuisier', 'macon', 'mecanicien-automobile', 'secretaire',
  ],
  sources: [
    { title: 'Les épreuves pratiques des brevets techniques et professionnels, session juin 2025, débutent', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/05/13/les-epreuves-pratiques-des-brevets-techniques-et-professionnels-session-juin-2025-debutent/', publishedOn: '2025-05-13', consultedOn: '2026-11-23' },
    { title: 'Congo, brevet d’étude technique : 6373 candidats face aux épreuves', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/tag/brevet-detude-technique/', publishedOn: '2021-07', consultedOn: '2026-11-23' },
    { title: 'Likouala : 121 candidats affrontent le BET, des aiguilles aux circuits électriques', publisher: 'Brazzabuzz', url: 'https://brazzabuzz.com/likouala-121-candidats-affrontent-le-bet-des-aiguilles-aux-circuits-electriques', publishedOn: '2025-06', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
    { title: 'Plus de 100 candidats passent les épreuves du certificat d’aptitude professionnelle', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-plus-de-100-candidats-passent-les-epreuves-du-certificat-daptitude-professionnelle/', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
