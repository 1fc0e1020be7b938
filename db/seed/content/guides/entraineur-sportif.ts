import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3422',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'biologie : l’effort, la croissance, les blessures' },
    { serie: 'A', state: 'à confirmer', note: 'expression et pédagogie' },
    { serie: 'pedagogique', state: 'à confirmer', note: 'savoir enseigner un geste à un groupe d’enfants' },
  ],
  questions: [
    'Quels diplômes votre fédération vous a-t-elle demandés ?',
    'Comment réagissez-vous quand un parent crie depuis la touche ?',
    'Que faites-vous d’un enfant blessé loin d’un hôpital ?',
    'Votre club vous verse-t-il quelque chose hors saison ?',
  ],
  sources: [
    { title: 'Fécofoot : une vingtaine d’éducateurs postulent pour la licence D', publisher: 'Les Dépêches de Brazzaville, sur allAfrica', url: 'https://fr.allafrica.com/stories/202011260402.html', publishedOn: '2020-11', consultedOn: '2026-11-23' },
    { title: 'Fécofoot : enfin un stage de formation des entraîneurs pour l’obtention de la licence B CAF', publisher: 'L’Horizon africain', url: 'https://www.lhorizonafricain.com/fecofoot-federation-congolaise-de-football-enfin-un-stage-de-formation-des-entraineurs-pour-lobtention-de-la-licence-b-caf/', publishedOn: '2023-12', consultedOn: '2026-11-23' },
    { title: 'Remise des diplômes de la licence CAF C à Brazzaville et à Pointe-Noire', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202510210267.html', publishedOn: '2025-10-21', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `Seize heures, terrain de terre. Quatorze filles arrivent, deux sans chaussures. On les compte, on demande qui a mal, on fait boire, puis l’échauffement démarre, doucement, parce qu’il fait encore chaud.

      La séance suit un seul but : contrôler le ballon en regardant autour de soi. On montre, on laisse essayer, on arrête le jeu pour corriger un pied d’appui. Celle qui boude reçoit une tâche, et non un cri. À la fin, étirements, eau, horaires du match.

      Le dimanche, il faut choisir onze noms et expliquer aux autres pourquoi. Clubs, écoles, académies et salles de sport cherchent des entraîneuses et des entraîneurs. Le basket, le handball, l’athlétisme ou les arts martiaux en ont besoin autant que le football.`,
    acces: `Chaque fédération délivre ses titres. En football, la Fécofoot a présenté en 2020 la licence D comme le début du parcours [1]. En octobre 2025, elle a remis des licences C [3]. Pour la B, en 2023, il fallait déjà la C, un diplôme de premier degré et trois ans d’ancienneté [2].

      Pour enseigner le sport à l’école, cherchez du côté de l’[ISEPS](/formations/umng-iseps) : concours et séries à confirmer.

      Avant cela, aidez un entraîneur à encadrer les petits, arbitrez, apprenez les premiers secours. C’est possible dès le lycée, avec un adulte responsable.`,
    difficile: `On vous juge sur un score. Trois défaites, et le président du club a trouvé quelqu’un. Terrains glissants après la pluie, ballons crevés, transport introuvable : on bricole.

      La responsabilité est lourde, car des familles vous confient leurs enfants. Jamais de geste déplacé ni de secret ; un adulte qui voit autre chose doit le dire.`,
    argent: `Une prime de match, un défraiement, un petit fixe quand le club a un parrain : voilà ce qui se rencontre le plus. Les cours particuliers et la remise en forme se paient à la séance ou à l’abonnement. Un poste d’enseignant, lui, donne une paie régulière.

      Sifflets, chasubles et taxis sortent souvent de votre poche. Questionnez la fédération sur le prix de chaque licence, et deux clubs sur ce qu’ils versent vraiment, saison et hors saison.`,
  },
};
