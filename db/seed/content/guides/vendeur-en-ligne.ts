import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5244',
  series: [
    { serie: 'G3', state: 'à confirmer', note: 'vendre, argumenter, suivre une clientèle' },
    { serie: 'A', state: 'à confirmer', note: 'écrire une annonce claire et sans faute' },
    { serie: 'H1', state: 'à confirmer', note: 'aisance avec les outils numériques' },
    { serie: 'BG', state: 'à confirmer', note: 'gestion d’une petite affaire' },
  ],
  questions: [
    'Sur dix personnes qui demandent le prix, combien achètent ?',
    'Prenez-vous l’argent avant ou après la livraison, et pourquoi ?',
    'Entre votre première photo et la dernière, qu’est-ce qui a changé ?',
    'Que faites-vous d’un article refusé devant la porte ?',
    'Combien dépensez-vous en connexion chaque semaine ?',
  ],
  sources: [
    { title: 'Congo-Brazzaville : ces innovations qui stimulent le commerce', publisher: 'The Conversation', url: 'http://theconversation.com/congo-brazzaville-ces-innovations-qui-stimulent-le-commerce-103029', publishedOn: '2018-10', consultedOn: '2026-11-23' },
    { title: 'L’enregistrement des entreprises en 72 heures établit un nouveau standard régional', publisher: 'Newscong', url: 'https://newscong.life/three-day-startup-boom-congos-fastest-business-path', consultedOn: '2026-11-23' },
    { title: 'Salon Sitec 2025 : la tech congolaise en effervescence', publisher: 'Brazzabuzz', url: 'https://brazzabuzz.com/salon-sitec-2025-la-tech-congolaise-en-effervescence', publishedOn: '2025', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Vingt-trois messages pendant la nuit. « C’est combien ? » « Toujours disponible ? » « Vous livrez à Mpila ? » On répond à tous, même à ceux qui ne diront plus rien, avec une phrase polie déjà prête.

      Le matin a la meilleure lumière. Près de la fenêtre, sur un drap blanc, on photographie les chaussures reçues hier : devant, côté, semelle, étiquette de pointure. Une image nette, pas dix lourdes. On écrit la couleur, la taille, le prix, le quartier, puis on publie sur WhatsApp et Facebook.

      À onze heures, deux clientes confirment. L’une paie une avance par mobile money ; on vérifie le solde avant d’emballer. L’autre préfère donner les billets à l’arrivée. On prépare deux sachets avec nom, numéro et repère : « portail vert après la pharmacie ». Le coursier à moto prend la route.

      Il rappelle : la dame du portail vert ne décroche pas. On patiente, on propose demain. Le soir, on met à jour le cahier : vendu, réservé, rendu, reste à commander.`,
    lieux: `
      La boutique tient dans un téléphone et une étagère de chambre. On vend à ses contacts d’abord, puis dans des groupes, sur une page, parfois en vidéo, en direct. Quelques commerces qui ont un local confient leur page à une personne salariée : magasin de meubles, salon de coiffure, restaurant, agence de voyages.

      Ce commerce grandit depuis le milieu des années 2010. Un article de 2018 citait une entreprise de Pointe-Noire qui commandait pour ses clients sur des sites étrangers. On lui envoyait une capture d’écran du panier [1].

      Les grandes villes sont les plus faciles, car on livre dans la journée. Vers Dolisie, Owando ou Impfondo, on passe par un bus, un bateau ou une connaissance qui voyage.`,
    savoirFaire: `
      - Photographier simplement et honnêtement : la rayure aussi.
      - Rédiger trois lignes qui répondent d’avance aux questions.
      - Répondre vite, sans insister.
      - Choisir quoi vendre : léger, solide, demandé, pas trop vu.
      - Calculer le prix final avec l’emballage, la course, la connexion et les retours.
      - Organiser les tournées par quartier, pour payer un seul trajet.
      - Vérifier un paiement sur son compte et non sur l’image qu’on vous envoie.
      - Garder les numéros et les adresses des gens pour soi.
      - Accepter une plainte publique et y répondre avec calme.

      Une jolie page attire une fois. C’est le colis conforme et à l’heure qui fait revenir.`,
    apresBepc: `
      À cet âge, il est tôt pour acheter et encaisser seul. On est pourtant capable de faire les photos et les textes d’une tante commerçante. C’est un vrai service, et il s’apprend en faisant.

      Côté études, le commerce ou la gestion au lycée technique donnent la méthode ; le français donne les mots ; un club d’informatique ou de photo donne l’œil. Aucune de ces voies n’est réservée à la vente, elles serviront de toute façon.`,
    apresBac: `
      Un bac commercial ou littéraire convient. Après, regardez les formations en marketing, communication ou commerce, publiques ou privées, en contrôlant l’agrément. Le cours le plus utile traite de ce que l’on appelle le marketing numérique : faire connaître un produit par internet.

      Il y a aussi le gratuit. Le salon Sitec, à Brazzaville, annonçait en novembre 2025 des séances sur ce thème, avec inscription sans frais [3]. Suivez les annonces de la fondation Bantu Hub.`,
    apresBac2: `
      Une entreprise recherche parfois une personne pour animer ses réseaux sociaux, faire les visuels, lire les statistiques. Avec un BTS ou une licence de marketing, on passe de la vente d’articles à la vente d’un savoir-faire : « je m’occupe de votre page ». Les liens sont étroits avec le métier d’[infographiste](/metiers/infographiste) et celui de [commerciale ou commercial](/metiers/commercial).

      Ce qui pèse le plus à l’entretien, ce sont des résultats montrés : une page suivie, des ventes notées mois par mois.`,
    sansDiplome: `
      Oui, pleinement. Il faut écrire sans trop de fautes, compter, et posséder un téléphone qui fait des images nettes. Le reste s’apprend en observant des pages qui marchent.

      Une bonne entrée consiste à revendre sans stock. On publie les articles d’une grossiste du marché, on prend commande, on achète seulement ce qui est vendu. La marge est mince, le risque aussi. Dites clairement au client le délai, et ne promettez jamais un article que vous n’avez pas touché.`,
    aSonCompte: `
      On débute chez soi, avec un produit unique. Fixez trois règles écrites et épinglez-les sur la page : comment on paie, quand on livre, dans quel cas on reprend. Elles vous serviront d’arbitre.

      Pour livrer, trouvez deux coursiers sérieux plutôt qu’un. Testez toujours un nouveau fournisseur étranger avec une commande dont la perte ne vous fâcherait pas.

      Dès que l’activité dure, déclarez-la. Le guichet unique de l’ACPCE, l’agence de création d’entreprises, rassemble les formalités. Selon un article, il y demandait une pièce d’identité et un contrat de location [2]. Si vous vendez depuis la maison, demandez-lui quelle adresse donner.`,
    essayer: `
      Choisissez trois objets que la famille veut vraiment donner ou vendre. Avec l’accord d’un parent, qui tiendra le paiement et la remise, faites pour chacun une photo, un prix et cinq lignes. Montrez-les d’abord dans le groupe familial.

      Comptez : vues, questions, ventes. Refaites la photo de celui qui n’attire personne. Protégez-vous : pas de visage, pas d’adresse exacte, aucun rendez-vous avec un inconnu. Vous saurez si répondre quinze fois à la même question vous use ou vous amuse.`,
    difficile: `
      On travaille sans horaires : les messages arrivent à minuit. Beaucoup demandent, peu achètent. Il arrive qu’une commande finisse devant une porte close, téléphone éteint, et la course est à payer quand même.

      Les méfiances se croisent. Vous craignez le faux paiement, la cliente craint l’article qui ne ressemble pas à l’image. Un seul commentaire en colère suffit à vider une page. Les comptes se font pirater ou fermer sans explication, et toute la clientèle disparaît avec.

      Les colis de l’étranger s’égarent, s’abîment, se bloquent à la douane. La connexion est chère et lente ; une vidéo trop lourde ne s’ouvre pas chez l’acheteuse. Enfin, ce que vous vendez aujourd’hui, cinquante personnes le copient demain.`,
    argent: `
      Chaque vente laisse un petit écart. Enlevez-en la livraison ratée, les frais de retrait du mobile money, les sachets, le forfait, les retours. Tant que ces lignes ne sont pas écrites, on croit gagner.

      L’argent rentre par à-coups : fêtes, rentrée, fin de mois. Une personne payée pour tenir la page d’un magasin touche plutôt un fixe, avec parfois une part sur les ventes.

      Nous n’avons trouvé aucune moyenne digne de confiance. Demandez à quelqu’un qui vend depuis plus d’un an de vous ouvrir une semaine de son cahier. Regardez surtout la ligne « rendus » et le temps passé à répondre, que presque personne ne compte.`,
  },
};
