/** What a person reads when an hour was not given. Each says what is so, then what to do. */
export const REFUSAL_WORDS = {
  taken: 'Cette heure n’est plus libre. Choisissez-en une autre.',
  'person-busy': 'Vous avez déjà un rendez-vous à cette heure : choisissez une autre heure.',
  'two-ahead':
    'Vous avez déjà deux rendez-vous à venir. On ne peut pas en avoir plus de deux : annulez-en un, ou attendez que le premier soit passé.',
  'no-such-mode': 'Ce rendez-vous ne se prend pas de cette façon. Choisissez de nouveau comment vous voulez le passer.',
  gone: 'Ce rendez-vous n’existe plus, ou il est terminé. Vous pouvez en prendre un autre.',
  'too-late':
    'Il est trop tard pour le changer sur ce site. Prévenez la personne qui vous attend : elle peut encore le faire.',
  'moved-enough':
    'Vous avez déjà déplacé ce rendez-vous trois fois. Pour le changer encore, appelez le lieu où il est prévu, ou annulez-le et prenez-en un autre.',
  'place-not-for-minors':
    'Ce lieu ne reçoit pas encore de personnes de moins de 18 ans. Choisissez-en un autre. Si vous avez 18 ans ou plus, donnez votre date de naissance dans votre profil.',
  'guardian-first':
    'Avant 18 ans, un rendez-vous par téléphone attend l’accord vérifié d’un parent ou d’un responsable légal. Choisissez un rendez-vous sur place.',
  'phone-first':
    'Pour un rendez-vous par téléphone, il faut un numéro où vous appeler. Ajoutez-le dans votre profil, puis revenez, ou choisissez un rendez-vous sur place.',
} as const;
