import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '7317',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'histoire, langues, culture' },
    { serie: 'pro', state: 'à confirmer', note: 'si une spécialité bois ou artisanat est ouverte' },
    { serie: 'G3', state: 'à confirmer', note: 'vendre et exposer' },
  ],
  questions: [
    'Qui vous a montré vos premiers gestes, et pendant combien d’années ?',
    'D’où vient votre matière, et devient-elle plus rare ?',
    'Que fabriquez-vous pour vivre, et que fabriquez-vous pour vous ?',
    'Comment empêchez-vous qu’on copie vos modèles ?',
  ],
  sources: [
    { title: 'Article sur un atelier de céramique à Bacongo', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201806240064.html', publishedOn: '2018-06', consultedOn: '2026-11-23' },
    { title: 'Article sur le Marché de l’artisanat de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202303170647.html', publishedOn: '2023-03', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : la deuxième Foire internationale de l’artisanat bat son plein', publisher: 'Congo Liberty', url: 'https://www.congoliberty.com/post/congo-brazzaville-la-deuxi%C3%A8me-foire-internationale-de-l-artisanat-bat-son-plein', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement des concours directs de l’enseignement technique', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707130888.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Brazzaville : record au Marché de Noël made in Congo', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2026/01/04/brazzaville-record-au-marche-de-noel-made-in-congo', publishedOn: '2026-01-04', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Un bloc de bois attend depuis des mois à l’ombre, car vert il se fendrait. On dégrossit à l’herminette, une petite hache à lame courbe, puis au ciseau, puis au papier de verre. Chez la potière, on bat l’argile pour chasser l’air, on monte le pot, on sèche, on cuit. Chez le vannier, on fend et l’on tresse le raphia ou le rotin, fibre après fibre.

      Fabriquer n’est que la moitié. L’autre moitié consiste à trouver la matière, fixer un prix, emballer, photographier, raconter l’objet à un visiteur. À Bacongo, des céramistes décrivaient en 2018 des pots, des foyers et des statuettes, de l’argile à faire chercher et des semaines sans client [1].
    `,
    acces: `
      L’atelier d’un maître ou d’une parente est l’école la plus fréquente ; il faut souvent plusieurs années. L’[École nationale des beaux-arts](/formations/enba) recrutait par concours en 2017 [4]. Quelles épreuves, à quel niveau, à quelle date : demandez-le-lui, car cela peut changer.

      Le Marché de l’artisanat de Brazzaville, tenu en 2023, permettait d’exposer et de demander une carte professionnelle [2]. Une foire internationale a aussi réuni à Brazzaville des artisans de la Likouala et d’autres pays [3]. À Noël 2025, un marché s’est tenu à l’Agence nationale de l’artisanat [5] : demandez-lui les prochaines dates. Pour un premier essai, prenez de l’argile ou des fibres, jamais une lame : un petit panier ou un bol, refait cinq fois, montre si la patience vous va.
    `,
    difficile: `
      On travaille longtemps avant de savoir si quelqu’un voudra l’objet. Coupures, poussière de bois, fumée des fours, dos courbé : le corps paie. Les touristes sont peu nombreux, les copies industrielles bon marché. Certaines matières, comme l’ivoire ou des bois protégés, sont interdites ou contrôlées ; renseignez-vous avant d’acheter. Loin des grandes villes, transporter une pièce fragile tient de l’aventure.
    `,
    argent: `
      Chaque pièce est vendue une fois, et l’on ignore quand. Beaucoup gardent donc une production simple, paniers, mortiers, foyers, qui nourrit les semaines sans belle vente. Une galerie ou une revendeuse prend sa part. Comptez vos heures : un prix qui ne paie que le bois vous appauvrit. Interrogez trois exposants sur le nombre d’objets partis pendant une foire et sur ce que leur a coûté le stand.
    `,
  },
};
