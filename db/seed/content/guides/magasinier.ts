import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '4321',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'fiches de stock et inventaires' },
    { serie: 'G3', state: 'à confirmer', note: 'commandes et bons de livraison' },
    { serie: 'G1', state: 'à confirmer', note: 'classement' },
    { serie: 'F1', state: 'à confirmer', note: 'noms et formes des pièces de machine' },
    { serie: 'F3', state: 'à confirmer', note: 'matériel électrique à reconnaître' },
    { serie: 'pro', state: 'à confirmer', note: 'selon la spécialité, à voir avec le lycée' },
    { serie: 'D', state: 'à confirmer', note: 'calcul rapide' },
  ],
  questions: [
    'Combien de références avez-vous en rayon, et comment les retrouvez-vous ?',
    'Que se passe-t-il ici quand il manque une pièce au moment de l’inventaire ?',
    'Avez-vous appris sur un logiciel ou sur des fiches en carton ?',
    'Depuis quand avez-vous les clés du magasin, et qui les a après vous ?',
    'Que confiez-vous la première semaine à une ou un stagiaire ?',
  ],
  sources: [],
  sections: {
    journee: `
      Deux tours de clé, le cadenas, la lumière. Avant que la file ne se forme au guichet, on passe dans les allées : rien n’a coulé du toit pendant l’orage ? Un carton mouillé est tout de suite mis de côté et signalé.

      Huit heures. Le mécanicien veut un filtre pour le camion benne. Il dit « le gros filtre ». Lequel ? Vous demandez la marque, l’année, vous comparez avec l’ancien. On remplit un bon de sortie, on fait signer, on baisse le chiffre sur la fiche. Dix demandes pareilles se suivent.

      À onze heures, un camion de livraison recule. C’est le moment le plus délicat. On compte avant de signer, même si le livreur soupire. Quarante-huit bidons sur le papier, quarante-sept au sol : on l’écrit sur le bon, devant lui. Puis tout est étiqueté et rangé, le plus ancien devant, pour qu’il sorte d’abord.

      La fin d’après-midi sert à saisir les mouvements sur l’ordinateur et à préparer la liste de ce qu’il faut racheter. On ferme. Les clés restent à la ceinture.`,
    lieux: `
      Partout où l’on garde des choses de valeur. À Pointe-Noire : dépôts du port, bases des services pétroliers, ateliers. À Brazzaville et à Dolisie : grossistes, quincailleries, brasseries, garages, hôpitaux, pharmacies de gros. Loin des villes : scieries, chantiers de route, mines, plantations de palmiers à huile ou de canne à sucre.

      Le magasin change de visage selon l’endroit. Chez un grossiste, on manie des sacs et des palettes toute la journée. Dans un atelier de maintenance, on garde des milliers de petites pièces, et la mémoire compte plus que les bras. À l’hôpital, il faut suivre les dates de péremption et le froid.`,
    savoirFaire: `
      Un bon magasin se reconnaît à ceci : une personne nouvelle y trouve n’importe quel article avec la fiche. Pour y parvenir, on doit :

      - compter et recompter sans s’agacer ;
      - écrire lisiblement, avec la date et un nom, à chaque mouvement ;
      - connaître les unités : une caisse de douze, un fût de deux cents litres, un rouleau de cent mètres ;
      - ranger selon le poids et le danger, le lourd en bas, les produits chimiques à part ;
      - manier un transpalette, ce chariot à bras qui soulève les palettes ;
      - entrer des lignes dans un tableur ou un logiciel de stock.

      Ajoutez-y la fermeté. Un chef qui se sert « juste une fois » sans bon, c’est vous qui en répondrez le jour de l’inventaire.`,
    apresBepc: `
      Dès ce niveau, un grossiste ou une quincaillerie peut vous prendre comme aide, à l’essai : réceptionner, étiqueter, balayer, compter. À la fin, demandez une attestation datée : beaucoup de petits patrons n’y pensent pas. L’autre possibilité est un [CAP](/formations/cap) ou un [BEP](/formations/bep) de bureau, de commerce ou de mécanique, selon ce que propose l’établissement le plus proche.`,
    apresBac: `
      Sur ce site, le métier est rangé au niveau du bac, car les grandes maisons demandent une personne à l’aise avec l’écrit et l’ordinateur. G1, G2 et G3 donnent la tenue des documents. F1 ou F3 donnent autre chose, très recherché dans un atelier : reconnaître une pièce au premier coup d’œil. Chaque entreprise fixe ses conditions : demandez-les au service du personnel.`,
    apresBac2: `
      Un [BTS](/formations/bts) de logistique ou de gestion n’est pas exigé pour tenir un guichet. Il devient utile pour la suite : cheffe ou chef de magasin, responsable des achats, [logisticienne ou logisticien](/metiers/logisticien). On vous mettra quand même aux étagères pour commencer, et c’est là que vous comprendrez les chiffres du bureau.`,
    sansDiplome: `
      C’est possible dans les petits dépôts, où le patron cherche d’abord quelqu’un de sûr. On entre comme manœuvre, on aide à compter, puis un jour on vous confie le cahier. Savoir lire, écrire et faire une addition juste reste nécessaire. Une recommandation honnête d’un commerçant du quartier vaut ici plus qu’un long CV. La page [Sans diplôme](/parcours/sans-diplome) donne d’autres pistes.`,
    aSonCompte: `
      On garde rarement le stock des autres à son compte. En revanche, ce savoir sert à qui ouvre son propre commerce. Vendre des pièces, du ciment ou des boissons demande deux choses : ne jamais manquer d’un article courant, et ne pas laisser dormir l’argent en rayon. Voyez [gérante ou gérant de boutique](/metiers/gerant-de-boutique).`,
    essayer: `
      Choisissez une boutique dont vous connaissez la propriétaire. Demandez-lui de l’aider, un samedi, à faire l’inventaire. Deux règles : vous comptez chaque article deux fois, et vous notez l’écart entre le cahier et l’étagère sans accuser personne.

      Chez vous, rangez la caisse à outils ou la pharmacie de la famille. Faites-en une fiche. Deux semaines après, la fiche dit-elle encore vrai ?`,
    difficile: `
      La confiance pèse lourd. Quand une chose disparaît, le premier regard va vers la personne qui a les clés. D’où l’importance des signatures, même avec des amis.

      Le dépôt est un four sous la tôle en mars, et l’eau y entre quand le toit est vieux. On soulève, on se baisse, on reste debout. Les coupures de courant arrêtent l’ordinateur : il faut alors écrire à la main et tout ressaisir plus tard.

      Le travail se répète. Certaines personnes aiment cet ordre ; d’autres s’y ennuient en trois mois. Les fins d’année sont longues à cause de l’inventaire.`,
    argent: `
      Dans une société, la paie est mensuelle. Chez un commerçant, on est quelquefois payé à la semaine. Il arrive aussi qu’on vous retire ce qui manque à l’inventaire. Avant de prendre les clés, faites préciser qui paie ce qui manque, et comment on le prouve.

      Demandez aussi si les heures de l’inventaire comptent, et si les chaussures de sécurité sont fournies. Nous ne connaissons pas de barème fiable ; le mieux est d’interroger deux personnes qui tiennent un magasin dans des secteurs différents, par exemple un garage et un grossiste.`,
  },
};
