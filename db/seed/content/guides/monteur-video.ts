import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2654',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'construire un récit, repérer une faute dans un sous-titre' },
    { serie: 'F2', state: 'à confirmer', note: 'série technique : comprendre les appareils du son et de l’image' },
    { serie: 'D', state: 'à confirmer', note: 'bonne base scientifique générale' },
  ],
  questions: [
    'Quelle machine avez-vous, et que rajouteriez-vous en premier ?',
    'Combien d’heures passez-vous sur un clip de quatre minutes ?',
    'Comment vous protégez-vous des clients qui changent d’avis sans fin ?',
    'Pourrais-je vous regarder monter pendant une heure ?',
  ],
  sources: [
    { title: 'Métiers de l’audiovisuel : la 5e édition de la session de formation suscite engouement et admiration', publisher: 'Les Dépêches de Brazzaville, sur allAfrica', url: 'https://fr.allafrica.com/stories/202508200287.html', publishedOn: '2025-08-19', consultedOn: '2026-11-23' },
    { title: 'Excursion : des étudiants de l’Académie des beaux-arts visitent Les Dépêches de Brazzaville', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac.netisse.eu/node/51604', publishedOn: '2016-05-31', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `On reçoit une carte mémoire pleine : quatre heures d’un concert, pour un film de six minutes. On copie, on regarde tout, on note les bons instants. Puis on assemble : ici le visage du chanteur, là la foule, et la coupe tombe juste sur le coup de caisse claire.

      Vient le nettoyage : enlever un souffle de vent, accorder les couleurs de deux caméras, écrire les noms sans faute. On exporte enfin un fichier léger, parce que les gens le verront sur un téléphone avec peu de données.

      Les télévisions, les studios de clips, les églises qui diffusent leur culte, les agences et les entreprises donnent ce travail. Les [photographes et vidéastes](/metiers/photographe) montent souvent leurs propres images.`,
    acces: `Une bonne bande de démonstration d’une minute ouvre plus de portes qu’un titre. Pour apprendre, plusieurs chemins :
      - une session courte, comme celle d’août 2025 à Brazzaville, deux semaines avec du montage et de la réalisation [1] ;
      - une école privée : en 2016, l’Académie des beaux-arts de Brazzaville était citée pour l’audiovisuel [2], agrément à vérifier ;
      - un studio, où l’on commence par ranger et nommer les fichiers.

      Il existe des logiciels gratuits, même sur téléphone. Filmez trois fois la même personne qui prépare du thé, puis racontez la scène en douze plans.`,
    difficile: `Après dix heures devant l’écran, on a mal aux yeux et au dos, et l’on dort mal. Une coupure d’électricité avant l’enregistrement efface une soirée entière ; l’onduleur n’est pas un luxe.

      Les ordinateurs assez puissants sont rares et chauffent. Le client qui n’a pas préparé son tournage attend de vous un miracle.`,
    argent: `À la télévision, un salaire. En studio, un forfait par clip, par mariage ou par épisode, quelquefois un pourcentage promis sur des vues, dont il faut se méfier. Le disque dur, la connexion et l’ordinateur à remplacer sont pour vous quand vous travaillez sans patron.

      Pas de barème connu. Demandez à deux monteuses ou monteurs ce que comprend leur forfait. Combien de versions ? Quelle durée finale ? Qui garde les images brutes ? Quand le reste est-il payé ?`,
  },
};
