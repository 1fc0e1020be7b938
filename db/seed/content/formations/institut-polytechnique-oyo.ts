import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'institut-polytechnique-oyo',
  kind: 'ecole-publique',
  name: 'Institut professionnel et technologique d’Oyo',
  acronym: 'IPTO',
  town: 'Oyo',
  entry: 'concours',
  entrySource: 2,
  series: [
    { serie: 'C', state: 'à confirmer', note: 'sciences' },
    { serie: 'E', state: 'à confirmer', note: 'sciences et technique' },
    { serie: 'F1', state: 'à confirmer', note: 'mécanique' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique' },
    { serie: 'F3', state: 'à confirmer', note: 'électrotechnique' },
  ],
  summary: 'L’institut public d’Oyo, dans la Cuvette, avec sept filières techniques et cinquante places au concours de 2024.',
  keywords: ['Oyo', 'Cuvette', 'technicien', 'plomberie', 'télécommunications', 'électricité'],
  sections: {
    presentation: `
      Étudier une technique sans descendre à Brazzaville : c’est ce que propose cet institut de la Cuvette. La presse l’appelle parfois institut polytechnique d’Oyo ; une dépêche officielle le nomme Institut professionnel et technologique d’Oyo [1].

      Avant son ouverture, on annonçait la plomberie, l’électricité, les réseaux et télécommunications, et le génie civil, avec une aide du Kenya [1]. Lesquels sont ouverts ? C’est à confirmer auprès de l’institut. Au concours de décembre 2024, sept filières étaient proposées [2].

      Ne le confondez pas avec l’Institut supérieur polytechnique Sainte Lucie d’Oyo. Celui-là est privé et catholique. Il a ouvert en décembre 2023 avec trois filières : économie numérique, gestion, transport et logistique [3]. Deux écoles, deux dossiers, deux diplômes différents.
    `,
    admission: `
      Le premier concours a eu lieu en décembre 2024, en même temps que celui de Kintélé, avec cinquante places. À Oyo même, soixante-dix personnes se présentaient pour cet institut [2]. En août 2025, le concours suivant a été reporté afin d’attendre les nouveaux bacheliers [4]. La date et les séries sont à demander à l’institut.

      Si vous habitez le nord du pays, vous avez une raison de tenter : le voyage pour composer est court.
    `,
    apres: `
      Les techniciens formés peuvent viser les entreprises d’eau, d’électricité, de télécoms et de bâtiment, y compris dans les petites villes où ils sont rares. Une poursuite d’études vers l’[ENSP](/formations/umng-ensp) de Brazzaville a été annoncée par le ministre en 2024 [2], sans détail.
    `,
    verifier: `
      Puisque l’institut est jeune, vérifiez ce qui fonctionne déjà : filières ouvertes cette année, enseignants présents, machines branchées. Demandez le nom du diplôme de sortie, et s’il s’agit du BTS national. Regardez enfin le logement à Oyo, le prix des repas et la durée des coupures de courant.
    `,
  },
  occupations: [
    'plombier', 'electricien', 'technicien-telecoms', 'administrateur-reseaux', 'electromecanicien', 'monteur-de-lignes-electriques', 'conducteur-de-travaux', 'frigoriste',
  ],
  sources: [
    { title: 'Ouverture prochaine de l’Institut professionnel et technologique d’Oyo', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-ouverture-prochaine-de-linstitut-professionnel-et-technologique-doyo/', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Inauguration d’un institut polytechnique à Oyo', publisher: 'Congo Media Time', url: 'https://congomediatime.com/inauguration-dun-institut-polytechnique-a-oyo', publishedOn: '2023-12', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
