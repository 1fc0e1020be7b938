import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3141',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'microbiologie et chimie' },
    { serie: 'C', state: 'à confirmer', note: 'sciences physiques et calcul' },
    { serie: 'E', state: 'à confirmer', note: 'machines et procédés' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole ; à comparer avec la série agroalimentaire R7' },
  ],
  questions: [
    'Avez-vous déjà arrêté une ligne entière, et comment a réagi votre chef ?',
    'Quelles analyses faites-vous vous-même, et lesquelles partent ailleurs ?',
    'Combien de nuits et de dimanches par mois ?',
    'Par quel stage avez-vous commencé ?',
  ],
  sources: [
    { title: 'Industrie - Saris-Congo disposée à céder certaines activités aux micro entreprises', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202106171034.html', publishedOn: '2021-06', consultedOn: '2026-11-23' },
    { title: 'Congo : Brasco engage une restructuration pour faire face aux difficultés économiques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-brasco-engage-une-restructuration-pour-faire-face-aux-difficultes-economiques/', publishedOn: '2025-10-17', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique - Le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Le lycée agricole Amilcar Cabral de Brazzaville renforce ses capacités de transformation agricole', publisher: 'Les Échos de la Terre', url: 'https://lesechosdelaterre.cm/le-lycee-agricole-amilcar-cabral-de-brazzaville-renforce-ses-capacites-de-transformation-agricole/', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Toutes les heures, une bouteille quitte la ligne et arrive sur la paillasse du laboratoire. On mesure le sucre, l’acidité, le gaz ; on cherche les microbes dans une goutte d’eau de rinçage. Si un chiffre sort de la limite, on prévient, et quelqu’un arrête la machine. On vérifie aussi les charlottes, les mains, le nettoyage des cuves, la température des chambres froides.

      Le reste du temps, on remplit les registres, on étalonne les balances, on goûte, on aide à mettre au point une recette. Les employeurs sont les fabriques de sucre, de farine, de boissons, d’huile ou de jus. La Saris, pour le sucre, et des moulins de Pointe-Noire, pour la farine, en font partie [1].
    `,
    acces: `
      Deux ou trois ans d’études après le bac sont la voie habituelle : BTS ou licence d’agroalimentaire, de chimie ou de biologie. Les séries D, C et E y préparent bien. Écoles et agréments sont à contrôler un par un ; commencez par l’[ENSAF](/formations/umng-ensaf) et la [faculté des sciences](/formations/umng-fst).

      Au lycée agricole Amilcar-Cabral de Brazzaville, une filière de technologie agroalimentaire, la R7, existait en 2023 [3]. Un don a aussi équipé ses deux laboratoires [4]. Sans diplôme, on entre en usine comme ouvrière ou ouvrier de production ; certains passent ensuite au contrôle, après des années.
    `,
    difficile: `
      Dire non quand tout le monde veut livrer demande du caractère. Le travail se fait par équipes, de jour, de nuit, le dimanche, debout, dans le bruit et l’humidité. Les gestes se répètent et la moindre négligence peut rendre malades des centaines de personnes. Les usines sont peu nombreuses : en octobre 2025, la brasserie Brasco annonçait une forte baisse de ses effectifs [2].
    `,
    argent: `
      On est salarié, payé au mois, avec parfois, dans les grandes maisons, une prime de nuit ou de repas. Convention collective, transport, soins : demandez la feuille de paie type pendant l’entretien. L’[ACPE](/formations/acpe) peut dire quelles usines recrutent. Nous n’avons pas de barème vérifié à vous donner.
    `,
  },
};
