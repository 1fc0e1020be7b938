import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2164',
  series: [
    { serie: 'A', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; géographie, rédaction' },
    { serie: 'C', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; calcul' },
    { serie: 'D', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; milieux, statistiques' },
    { serie: 'E', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; dessin et technique' },
    { serie: 'R6', state: 'ouvert', source: 1, note: 'citée pour l’entrée 2020 à Kintélé ; pistes, eau, terrains' },
    { serie: 'F4', state: 'à confirmer', note: 'bâtiment et plans' },
  ],
  questions: [
    'Quel quartier de notre ville a été le mieux pensé, selon vous, et pourquoi ?',
    'Que faites-vous quand les maisons sont déjà construites avant le plan ?',
    'Qui vous emploie : une mairie, un ministère, un bureau d’études ?',
  ],
  sources: [
    { title: 'Université Denis-Sassou-N’Guesso : les nouveaux bacheliers édifiés sur les instituts qui peuvent les accueillir', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Remise de diplômes aux premiers licenciés de l’Université de Kintélé', publisher: 'Congo Media Time', url: 'https://congomediatime.com/remise-de-diplomes-aux-premiers-licencies-de-luniversite-de-kintele-en-presence-de-denis-sassou-nguesso/', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'Modèle de plan de gestion environnementale et sociale, projet DURQuaP (Brazzaville et Pointe-Noire)', publisher: 'Document de projet, sur Scribd', url: 'https://fr.scribd.com/document/478191994/1-Projet-PGES-E', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Sur la carte, une pente sableuse et deux cents toits apparus en trois ans. Par où l’eau de pluie va-t-elle descendre ? Où passeront l’ambulance, le camion de poubelles, les élèves ? L’urbaniste marche dans le quartier, mesure, photographie, écoute les chefs de bloc et les vendeuses, puis dessine un plan avec des choix : élargir cette rue, garder ce terrain pour une école, interdire de bâtir au bord du ravin.

      Rien ne se décide seul. Il y a la mairie, le ministère, les propriétaires de terre, les ingénieurs, l’argent disponible. Le projet DURQuaP, financé par la Banque mondiale à Brazzaville et Pointe-Noire, visait par exemple la restructuration de quartiers et la reconstruction d’un marché, selon un document de 2020 [3].`,
    acces: `
      À Kintélé, l’[institut d’architecture, urbanisme, bâtiment et travaux publics](/formations/udsn-isaubtp) est l’adresse publique évidente. À sa première rentrée, en 2020, l’université annonçait les bacs A, C, D, E, H, R1, R5 et R6, un choix sur les notes du bac, puis un test oral, le concours étant écarté par l’épidémie [1]. Ses premiers licenciés ont reçu leur diplôme en juillet 2023 [2] ; un an plus tard, 159 personnes sur 171 y ont eu la licence [4]. Faites-vous préciser la part d’urbanisme dans le programme, à côté du bâtiment.

      On vient aussi de la géographie, du droit, de l’économie ou de l’[architecture](/metiers/architecte), avec un master à la clé. Dessiner, lire une carte, manier un logiciel de cartographie et parler en public sont les quatre outils.

      Faites un essai dès ce week-end : tracez à la main le plan de votre bloc, marquez où l’eau stagne, et proposez une seule amélioration au chef de quartier.`,
    difficile: `
      La ville avance plus vite que les plans. Déplacer une famille, même pour la sauver d’une érosion, reste une violence, et c’est votre nom qui figure au bas du dessin. Les projets durent dix ans, changent de ministre, manquent de crédits. Les pressions sur les terrains sont fortes. On apprend à se contenter de petites victoires : un caniveau, une place, un arbre qui reste.`,
    argent: `
      Trois situations : agent d’une mairie ou d’un ministère, avec la grille publique ; salarié d’un bureau d’études, au mois tant que les contrats durent ; consultant, payé à la remise de chaque document. Les organismes étrangers qui financent paient souvent tard, mais sur contrat écrit. Demandez à un bureau comment il tient entre deux marchés, et si un stage de fin d’études y est indemnisé.`,
  },
};
