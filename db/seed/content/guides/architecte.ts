import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'court',
  isco08: '2161',
  series: [
    { serie: 'C', state: 'ouvert', source: 1, note: 'sur la liste annoncée à Kintélé en 2020 ; la règle peut avoir changé' },
    { serie: 'D', state: 'ouvert', source: 1, note: 'également nommée en 2020' },
    { serie: 'E', state: 'ouvert', source: 1, note: 'nommée en 2020, avec l’avantage du dessin' },
    { serie: 'A', state: 'ouvert', source: 1, note: 'nommée en 2020 ; remettez-vous à la géométrie' },
    { serie: 'F4', state: 'à confirmer', note: 'absente de la liste de 2020 : demandez si elle est acceptée' },
  ],
  questions: [
    'Où avez-vous étudié, et votre diplôme a-t-il été accepté par l’Ordre sans difficulté ?',
    'Sur dix maisons dessinées, combien avez-vous vu finir comme sur le plan ?',
    'Comment construisez-vous contre la chaleur sans climatiseur partout ?',
    'Que faites-vous quand le client veut supprimer des poteaux ?',
  ],
  sources: [
    { title: 'Prélude à l’ouverture de l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Loi n° 013-92 du 29 avril 1992 portant création de l’Ordre des architectes du Congo', publisher: 'Ordre des architectes du Congo', url: 'https://oac-architectes.org/connaitre-l-ordre/textes-regissant-la-profession/loi-n-013-92-du-29-avril-1992', publishedOn: '1992-04-29', consultedOn: '2026-11-23' },
    { title: 'Une filière d’architecture à l’université de Kintélé : entretien avec le président de l’Ordre', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'http://fr.allafrica.com/stories/201804050618.html', publishedOn: '2018-04', consultedOn: '2026-11-23' },
    { title: 'Les 33 ans de l’Ordre des architectes du Congo', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202504290502.html', publishedOn: '2025-04-29', consultedOn: '2026-11-23' },
  ],
  sections: {
    travail: `
      Écouter une famille, une école, une mairie, puis transformer leurs besoins en espaces : où entre le vent, où coule la pluie, où s’assoit-on le soir. On dessine, on change, on chiffre, on prépare le dossier de permis, on suit le chantier. La loi de 1992 décrit l’architecte comme « un artiste, un technicien et un homme de sciences » [2] ; les femmes exercent aussi.

      On travaille dans un cabinet, dans une entreprise ou comme agent public. L’ordinateur occupe plus de temps que le crayon, et les réunions plus que l’ordinateur.`,
    acces: `
      Il faut le bac, puis de longues études. En 2018, le président de l’Ordre rappelait que le pays n’avait pas encore d’école d’architecture et que l’ENSP formait des ingénieurs, pas des architectes [3]. Depuis, l’[ISAUBTP](/formations/udsn-isaubtp) a ouvert à Kintélé. En 2020, il annonçait un choix sur les notes du bac puis un test oral, sans concours cette année-là, en raison de l’épidémie [1]. Jusqu’où y mène le cursus, et si le diplôme suffit pour s’inscrire à l’Ordre, c’est à confirmer auprès des deux.

      L’Ordre est le passage obligé : nul n’exerce sans y être inscrit [4]. Il demandait en 2018 deux ans d’expérience [3]. Une nouvelle loi, votée, attendait sa promulgation en avril 2025 [4].

      Sans ces études, on peut devenir [dessinateur en bâtiment](/metiers/dessinateur-batiment) et participer aux projets.`,
    difficile: `
      Beaucoup de maisons se construisent sans architecte : il faut convaincre que le plan fait économiser. Les études prennent des années, parfois à l’étranger, loin des siens. Vos dessins sont copiés, le client change d’avis quand les murs sont debout, et les grands projets publics vont souvent à des cabinets venus d’ailleurs. La responsabilité dure bien après la remise des clés.`,
    argent: `
      On parle d’honoraires : une somme pour le plan, une autre pour le suivi, réglées par étapes. Le cabinet, lui, paie ses dessinateurs, ses logiciels et ses impressions avant d’être payé. Les premières années se passent souvent en stage ou en salariat modeste. Nous n’avons pas de barème vérifié ; l’Ordre des architectes est le mieux placé pour dire s’il en existe un.`,
  },
};
