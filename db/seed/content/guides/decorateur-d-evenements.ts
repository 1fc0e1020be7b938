import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '3432',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'culture générale, goût pour les arts' },
    { serie: 'G3', state: 'à confirmer', note: 'devis, vente, relation avec les familles' },
    { serie: 'G2', state: 'à confirmer', note: 'location de matériel et comptes' },
    { serie: 'F4', state: 'à confirmer', note: 'plans, mesures, structures légères' },
  ],
  questions: [
    'Comment faites-vous quand la pluie tombe sur une cour déjà décorée ?',
    'Quel matériel avez-vous acheté d’abord, et que louez-vous encore ?',
    'Quel acompte prenez-vous, et que prévoit votre papier si la fête est annulée ?',
    'Combien de personnes faut-il pour monter une salle de deux cents places ?',
  ],
  sources: [
    { title: 'Article sur une formation en cuisine, pâtisserie et décoration à Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207150278.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Article sur une agence congolaise de décoration de mariages', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201902010934.html', publishedOn: '2019-02', consultedOn: '2026-11-23' },
    { title: 'Art déco : Lydie Edwige Diafouka fait le pari du « Made in Congo »', publisher: 'Adiac', url: 'https://adiac-congo.com/content/art-deco-lydie-edwige-diafouka-fait-le-pari-du-made-congo-31981', publishedOn: '2015-05-09', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Vendredi, dix-huit heures : la salle de l’école est nue, avec des bancs et un néon. Samedi à midi, elle doit accueillir un mariage. On a déjà mesuré, dessiné, compté les chaises, lavé et repassé les housses. L’équipe tend les voiles, accroche les guirlandes, dresse l’arche, pose les fleurs, cache les fils. On essaie la lumière, on recule, on corrige.

      Avant, il y a les rendez-vous. Beaucoup de couples arrivent avec des photos trouvées sur internet, comme le racontait une agence en 2019 [2] ; il faut ramener leur rêve à leur argent. Après, à deux heures du matin, on démonte, on recompte chaque nappe. Une veillée demande la même adresse, avec du silence et du tact.
    `,
    acces: `
      On apprend surtout en rejoignant une équipe de montage, sans bac. Couture, dessin, un peu d’électricité et beaucoup d’organisation font la différence. Une décoratrice de Brazzaville, présentée dans la presse en 2015, s’était formée deux ans auprès de deux consœurs avant de s’installer [3]. Une association de jeunes a proposé en 2022 un module de décoration événementielle [1] ; voyez si d’autres sessions existent.

      Avec un bac ou un BTS de gestion, on passe plus vite à l’organisation complète de cérémonies. L’[école des beaux-arts](/formations/enba) peut nourrir l’œil ; ses conditions d’entrée sont à vérifier sur place. Pour essayer, décorez l’anniversaire d’un petit frère avec des restes de tissu et un budget décidé d’avance. Échelles et branchements sont pour les adultes.
    `,
    difficile: `
      On vit à l’envers des autres : week-ends, nuits, jours de joie et de deuil chez des inconnus. On monte à l’échelle, on porte, on tire des câbles. L’orage emporte une bâche, un invité brûle une housse, une famille discute la facture une fois la soirée finie. Entre décembre et les mois creux, l’écart est grand. Et tout le monde copie vos idées sur le téléphone.
    `,
    argent: `
      Une prestation se paie au forfait, avec acompte ; sans lui, on avance les fleurs de sa poche. Celui qui possède chaises, voiles et arches gagne aussi sur la location. L’aide-monteur est payé à la soirée. Regardez moins le prix affiché que ce qu’il en reste : demandez à une décoratrice de détailler un mariage, transport, main-d’œuvre, lavage et casse compris.
    `,
  },
};
