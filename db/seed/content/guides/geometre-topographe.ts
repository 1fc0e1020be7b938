import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2165',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'angles, trigonométrie, coordonnées : le cœur du métier' },
    { serie: 'E', state: 'à confirmer', note: 'mesure et dessin de précision' },
    { serie: 'F4', state: 'à confirmer', note: 'implantation des routes et des bâtiments' },
    { serie: 'D', state: 'à confirmer', note: 'sciences de la Terre, avec des maths à consolider' },
  ],
  questions: [
    'Comment réagissez-vous quand deux familles montrent deux bornes différentes ?',
    'Quels appareils faut-il savoir régler avant d’être embauché ?',
    'Êtes-vous assermenté, et qu’est-ce que cela change ?',
    'Combien de jours par mois passez-vous en brousse ?',
  ],
  sources: [
    { title: 'Affaires foncières : les géomètres appelés à redorer le blason de la profession', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://www.adiac-congo.com/node/59567', publishedOn: '2016-12-28', consultedOn: '2026-11-23' },
    { title: 'Affaires foncières : des géomètres s’engagent à servir dans la loyauté', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac.netisse.eu/content/affaires-foncieres-des-geometres-sengagent-servir-dans-la-loyaute-58169', publishedOn: '2016-11-18', consultedOn: '2026-11-23' },
    { title: 'Prélude à l’ouverture de l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Tôt le matin, trépied sur l’épaule, on part mesurer une parcelle, une future route ou une rive qui s’effondre. Une personne vise, une autre tient la canne, la troisième débroussaille. On repère les bornes, on en pose, on note tout. L’après-midi, les points deviennent un plan à l’ordinateur.

      Le cadastre, les mairies, les entreprises de travaux publics, les mines, la forêt et des cabinets privés emploient ces compétences. En 2016, cinq agents du cadastre, dont une femme, ont prêté serment au tribunal de Brazzaville. Ce serment fait d’eux des géomètres assermentés [2].`,
    acces: `
      On vise deux à trois ans après le bac, en topographie, en géomatique (cartes et données par ordinateur) ou en génie civil. À Kintélé, l’[ISSGEA](/formations/udsn-issgea) traite de géographie et d’aménagement, et l’[ISAUBTP](/formations/udsn-isaubtp) de travaux publics. En 2020, ils s’adressaient à des bacheliers et à des licenciés, notamment en géomatique [3]. Y a-t-il une vraie filière de topographie cette année ? Posez-leur la question.

      Une loi créant un ordre des géomètres-experts a été adoptée au Parlement à la fin de 2016 [1]. Les conditions exactes pour ouvrir un cabinet se demandent à la direction du cadastre.

      Sans diplôme, on débute comme aide, à porter la mire (la grande règle que l’on vise) et à ouvrir des sentiers. Avec un bon guide, on apprend à régler l’appareil ; signer un plan officiel reste réservé aux personnes habilitées.`,
    difficile: `
      Herbes hautes, serpents, soleil, boue : le terrain n’est pas une promenade. Surtout, la terre fâche. Vendue deux fois, réclamée par des héritiers, elle fait venir des gens en colère au pied de votre trépied. Des pressions pour déplacer une borne existent, et le ministre de 2016 reprochait lui-même à la profession des pratiques déviantes [1]. Les appareils coûtent très cher et craignent les chocs.`,
    argent: `
      Agent public : paie de la fonction publique. En société : salaire et frais de mission, à faire préciser avant le départ. En cabinet : un prix par levé, où entrent le véhicule, les porteurs, la location de l’appareil et les démarches. Personne ne nous a donné de chiffre vérifiable. Demandez à un cabinet combien de levés il réalise par mois et combien de temps l’administration met à valider un dossier.`,
  },
};
