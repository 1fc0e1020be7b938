import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'ecole-congolaise-d-optique',
  kind: 'ecole-publique',
  name: 'École congolaise d’optique',
  acronym: 'ECO',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 5,
  series: [
    { serie: 'C', state: 'à confirmer', note: 'physique et calcul' },
    { serie: 'D', state: 'à confirmer', note: 'sciences' },
  ],
  summary: 'L’école publique qui forme opticiennes et opticiens, à Bacongo, sur concours, avec un BTS à la fin. La durée exacte est à confirmer.',
  keywords: ['lunettes', 'opticien', 'vue', 'optique', 'BTS'],
  sections: {
    presentation: `
      Beaucoup d’élèves lisent mal au tableau parce qu’ils n’ont pas de lunettes. L’opticienne ou l’opticien mesure, choisit les verres, taille, monte, ajuste sur le visage et conseille.

      L’ECO a ouvert en octobre 2021 [1], avec une organisation française, Mutualistes Sans Frontières [2]. Le Premier ministre l’a inaugurée un 31 octobre, dans un centre d’apprentissage de Bacongo [3]. Le même jour, vingt-six opticiennes et opticiens, les premiers, ont reçu leur brevet de technicien supérieur [4].

      La durée n’est pas claire. La presse de 2021 annonçait trois ans [5]. Pourtant, la première promotion, entrée en octobre 2021, préparait déjà son examen en juin 2022 [1]. Demandez à l’école combien de temps on étudie aujourd’hui.

      Le gouvernement rappelait alors que les opticiens étaient installés à Brazzaville et à Pointe-Noire [3]. Le but affiché est d’en avoir aussi ailleurs.
    `,
    admission: `
      Le premier concours, en septembre 2021, demandait un bac et une année à l’Université Marien-Ngouabi, avec un âge limite de 25 ans. Épreuves : mathématiques, français, anglais, physique-chimie, culture générale, puis un entretien [5].

      Les conditions ont pu bouger : en août 2025, le concours a été reporté pour que les nouveaux bacheliers puissent le passer [6]. La date suivante se demande à la direction des examens et concours de l’enseignement technique.
    `,
    apres: `
      Ne comptez pas sur un poste de l’État. Dès 2021, l’idée était que les diplômés créent leur propre activité [5]. Un petit magasin d’optique demande du matériel coûteux : pensez à vous associer, ou à travailler d’abord chez quelqu’un. La page sur le [FIGA](/formations/figa) décrit une aide possible.
    `,
    verifier: `
      Le partenaire français devait se retirer en 2025 [2]. Demandez qui enseigne désormais les matières d’optique, et si les machines de taille des verres sont entretenues. Notez aussi la limite d’âge et la date de clôture du dossier.
    `,
  },
  occupations: [
    'gerant-de-boutique', 'commercial',
  ],
  sources: [
    { title: 'Maine-et-Loire : la CCI partenaire de la première École congolaise d’optique', publisher: 'Le Kiosque', url: 'https://le-kiosque.org/maine-et-loire-la-cci-partenaire-de-la-premiere-ecole-congolaise-doptique', publishedOn: '2022', consultedOn: '2026-11-23' },
    { title: 'Première École publique d’opticiens en Afrique subsaharienne', publisher: 'Mutualistes Sans Frontières', url: 'https://www.mutsf.fr/post/premi%C3%A8re-%C3%A9cole-publique-d-optique-en-afrique-subsaharienne-une-coop%C3%A9ration-franco-congolaise-porte', consultedOn: '2026-11-23' },
    { title: 'Enseignement professionnel : le Congo se dote d’une école d’optique', publisher: 'Gouvernement de la République du Congo', url: 'https://gouvernement.cg/enseignement-professionnel-le-congo-se-dote-dune-ecole-doptique/', consultedOn: '2026-11-23' },
    { title: 'Nos tout premiers opticiens reçoivent leurs diplômes', publisher: 'Vox Congo', url: 'https://vox.cg/?p=24968', consultedOn: '2026-11-23' },
    { title: 'Article sur le premier concours de l’École congolaise d’optique', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202109040049.html', publishedOn: '2021-09', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
