import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'udsn-fsa',
  kind: 'faculte',
  name: 'Faculté des sciences appliquées',
  acronym: 'FSA',
  parent: 'universite-denis-sassou-nguesso',
  town: 'Kintélé',
  entry: 'à confirmer',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques, physique ; citée en 2020' },
    { serie: 'D', state: 'à confirmer', note: 'biologie, chimie ; citée en 2020' },
    { serie: 'E', state: 'à confirmer', note: 'physique et technique ; citée en 2020' },
  ],
  summary: 'La faculté de sciences de Kintélé : biologie, chimie, mathématiques-informatique, physique, avec l’idée de s’en servir concrètement.',
  keywords: ['sciences appliquées', 'biologie', 'chimie', 'physique', 'informatique', 'Kintélé'],
  sections: {
    presentation: `
      « Appliquées » veut dire qu’on cherche à quoi servent les sciences. Quatre domaines sont cités : biologie, chimie, mathématiques et informatique, physique [1].

      En 2023, le président de l’université citait des travaux d’étudiants : des piles, un site, du plastique recyclé, une batterie pour l’éclairage solaire [2].

      Les groupes sont petits à côté d’autres facultés du pays. En 2023, 161 personnes ont réussi la licence sur 164 inscrites [2] ; en 2024, 121 sur 125 [3]. La FSA fait partie de l’[Université Denis-Sassou-N’Guesso](/formations/universite-denis-sassou-nguesso).
    `,
    admission: `
      Le ministre avait d’abord annoncé un accès sur concours [4]. À cause de l’épidémie, l’entrée de 2020 a été annoncée sans concours : un choix sur les notes du bac, puis un test oral, avec une liste de séries commune à tous les établissements, dont C, D et E [5]. Ce qui vaut aujourd’hui pour cette faculté reste à confirmer. Attendez-vous à être jugé d’abord sur les mathématiques et la physique.

      Les avis de l’année et le lieu de dépôt se demandent à la scolarité de l’université, à Kintélé.
    `,
    apres: `
      Une licence de chimie ou de biologie peut mener au laboratoire, au contrôle de l’eau ou des aliments. L’informatique conduit au [développement web](/metiers/developpeur-web) et aux réseaux. Beaucoup voudront un master : voyez avant d’entrer où il se fait.
    `,
    verifier: `
      Demandez quels laboratoires sont équipés, et si la spécialité se choisit à l’entrée ou plus tard. Informez-vous sur les transports du soir, si les travaux pratiques finissent tard. Cherchez à parler avec une diplômée ou un diplômé de 2023.
    `,
  },
  occupations: [
    'technicien-chimiste', 'technicien-laboratoire-medical', 'developpeur-web', 'technicien-informatique', 'administrateur-reseaux', 'statisticien', 'installateur-solaire', 'technicien-traitement-eaux',
    'recycleur', 'professeur', 'technicien-agroalimentaire',
  ],
  sources: [
    { title: 'Université Denis Sassou Nguesso : un nouveau pôle d’excellence pour l’enseignement supérieur congolais', publisher: 'IPPRC Congo', url: 'https://ipprc-congo.com/?p=158', consultedOn: '2026-11-23' },
    { title: 'Article sur la première promotion de licenciés de l’UDSN', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202307250217.html', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
    { title: 'L’admission à l’université Denis Sassou Nguesso se fera par voie de concours', publisher: 'Congo Media Time', url: 'https://congomediatime.com/ladmission-a-luniversite-denis-sassou-nguesso-se-fera-par-voie-de-concours/', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
