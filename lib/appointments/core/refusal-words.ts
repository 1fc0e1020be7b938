/** What a person reads when an hour was not given. Each says what is so, then what to do. */
export const REFUSAL_WORDS = {
  taken: 'Ce créneau vient d’être pris. Choisissez une autre heure libre.',
  'person-busy': 'Vous avez déjà quelque chose à cette heure : choisissez une autre heure.',
  'two-ahead':
    'Vous avez déjà deux rendez-vous à venir, et c’est le plus que l’on peut avoir. Annulez l’un d’eux pour en prendre un autre.',
  'no-such-mode': 'Ce rendez-vous ne se prend pas de cette façon. Choisissez de nouveau comment vous voulez le passer.',
  gone: 'Ce rendez-vous n’existe plus, ou il est terminé. Vous pouvez en prendre un autre.',
  'too-late':
    'Il est trop tard pour le changer sur ce site. Appelez le lieu du rendez-vous : l’équipe peut encore le faire.',
  'place-not-for-minors': 'Ce lieu ne reçoit que des adultes pour le moment. Choisissez un autre lieu.',
  'guardian-first':
    'Avant 18 ans, un rendez-vous par téléphone attend l’accord confirmé d’un parent ou d’un responsable légal. Choisissez un rendez-vous sur place.',
} as const;
