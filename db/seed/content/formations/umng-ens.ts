import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'umng-ens',
  kind: 'faculte',
  name: 'École normale supérieure',
  acronym: 'ENS',
  parent: 'universite-marien-ngouabi',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 3,
  series: [
    { serie: 'A', state: 'à confirmer', note: 'français, langues, histoire' },
    { serie: 'C', state: 'à confirmer', note: 'mathématiques, physique' },
    { serie: 'D', state: 'à confirmer', note: 'sciences de la vie' },
  ],
  summary: 'L’école de l’Université Marien Ngouabi tournée vers l’enseignement au collège et au lycée, avec un concours à l’entrée.',
  keywords: ['professeur', 'enseigner', 'collège', 'lycée', 'enseignement', 'pédagogie'],
  sections: {
    presentation: `
      Savoir une matière ne suffit pas pour l’enseigner. Une école normale supérieure ajoute la manière : préparer un cours, tenir une classe, corriger, expliquer autrement quand personne n’a compris.

      L’ENS est l’une des écoles de l’[Université Marien Ngouabi](/formations/universite-marien-ngouabi) [1]. Son terrain, à Brazzaville, accueille aussi de grands amphithéâtres ouverts en 2015 [2].

      Le détail des filières, la durée et le nom des diplômes ne sont pas confirmés ici. Il existe en général un niveau pour le collège et un autre pour le lycée : demandez à l’école lesquels recrutent cette année.
    `,
    admission: `
      En 2020, les écoles et instituts de l’université recrutaient par concours, et un certificat médical figurait parmi les pièces demandées [3].

      Choisissez la matière où vous êtes vraiment à l’aise, pas seulement celle où vous avez eu une bonne note au bac. Vous la répéterez devant des élèves pendant des années.

      Entraînez-vous dès maintenant : aider un petit groupe de voisins à réviser le BEPC montre vite si l’on aime expliquer. La page [répétiteur](/metiers/repetiteur) en parle.
    `,
    apres: `
      L’ENS est citée parmi les écoles dont les sortants attendent un recrutement de l’État, selon un quota, c’est-à-dire un nombre de postes fixé chaque année [4]. Entre le diplôme et le poste, l’attente peut être longue. Des établissements privés recrutent aussi des [professeures et des professeurs](/metiers/professeur).
    `,
    verifier: `
      Éclaircissez trois points à l’école. Quelles matières sont ouvertes au prochain concours ? La formation prépare-t-elle au collège ou au lycée ? Combien de diplômés des dernières années ont un poste ? Pour l’école primaire, il s’agit d’une autre maison : l’[École normale des instituteurs](/formations/ecole-normale-des-instituteurs).
    `,
  },
  occupations: [
    'professeur', 'conseiller-d-orientation', 'repetiteur', 'educateur-prescolaire',
  ],
  sources: [
    { title: 'Université Marien-Ngouabi', publisher: 'Wikipédia', url: 'https://fr.m.wikipedia.org/wiki/Universit%C3%A9_Marien-Ngouabi', consultedOn: '2026-11-23' },
    { title: 'Article sur l’Université Marien-Ngouabi et la deuxième université publique', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202008140920.html', publishedOn: '2020-08', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Plusieurs diplômés de l’ENMA manifestent pour revendiquer plus de places d’intégration à la Fonction publique', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/10870-brazzaville-plusieurs-diplomes-de-l-enma-manifestent-pour-revendiquer-plus-de-places-d-integration-a-la-fonction-publique', publishedOn: '2025-01', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
