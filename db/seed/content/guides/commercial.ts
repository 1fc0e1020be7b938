import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3322',
  series: [
    { serie: 'G3', state: 'à confirmer', note: 'négociation et action commerciale, au cœur du sujet' },
    { serie: 'G2', state: 'à confirmer', note: 'remises, marges et factures' },
    { serie: 'BG', state: 'à confirmer', note: 'économie et fonctionnement des entreprises' },
    { serie: 'A', state: 'à confirmer', note: 'parole, argumentation, langues' },
    { serie: 'D', state: 'à confirmer', note: 'pour vendre des produits de santé ou de laboratoire' },
    { serie: 'F3', state: 'à confirmer', note: 'pour vendre du matériel électrique et savoir l’expliquer' },
  ],
  questions: [
    'Quel est votre objectif ce mois-ci, et qui l’a fixé ?',
    'Quelle part de votre paie est sûre, même sans une seule vente ?',
    'Combien de portes ouvrez-vous pour une commande signée ?',
    'Comment avez-vous convaincu votre client le plus difficile ?',
    'Qui paie votre transport et votre téléphone ?',
  ],
  sources: [
    { title: 'Enseignement supérieur privé : le premier établissement congolais privé accrédité par le CAMES', publisher: 'La Semaine africaine', url: 'http://www.lasemaineafricaine.net/index.php/societe/16038-enseignement-superieur-prive-le-premier-etablissement-congolais-prive-accredite-par-le-cames', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Article sur les missions de l’Agence congolaise pour l’emploi', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202501140114.html', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'La CCIAM a soufflé sur ses 70 bougies', publisher: 'Chambre de commerce de Pointe-Noire', url: 'http://www.cciampnr.com/la-cciam-a-souffle-sur-ses-70-bougies/', publishedOn: '2017-03', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Réunion debout, huit heures : chacun annonce combien de visites, combien de commandes, qui n’a pas payé. On prend le catalogue, les échantillons, le carnet de bons, et la tournée du jour : les quincailleries du boulevard.

      Dans la première, le patron n’a pas le temps. On revient avec une question au lieu d’un discours : quelle peinture vous réclame-t-on et que vous n’avez pas ? Il répond. On sort l’échantillon, on peint un coin de planche, on parle de délai et de remise. Il prend quatre seaux, pour voir.

      La deuxième est fâchée : les seaux livrés lundi fuyaient. On n’argumente pas, on photographie, on appelle le dépôt devant elle, on obtient l’échange. C’est souvent là que la fidélité se gagne.

      Midi, taxi, chaleur, chemise à changer. L’après-midi, trois refus, un rendez-vous promis, un chèque enfin récupéré. De retour, on saisit les commandes, on prévient le livreur, on note ce que chacun a dit. Le client suivant commence dans ce carnet.`,
    lieux: `
      Toute entreprise qui vend à d’autres entreprises envoie des gens chez ses clients : brasseries et boissons, matériaux, téléphonie, assurances, banques, médicaments, pièces automobiles, imprimeries, hôtels, transit, alimentation en gros.

      À Pointe-Noire, une partie de ces emplois tourne autour du port et des services au pétrole. À Brazzaville, on trouve davantage de sièges, d’administrations et de grands distributeurs. Certaines personnes ont pour secteur un département entier et vivent une semaine sur deux sur la route, de Dolisie à Sibiti ou d’Oyo à Ouesso.

      Le bureau n’est qu’un point de départ. On passe ses heures chez les autres : comptoirs, dépôts, chantiers, salles d’attente.`,
    savoirFaire: `
      Parler aide, écouter fait vendre. Qui bavarde sans poser de questions repart souvent les mains vides.

      - Se renseigner avant la visite : que vend ce magasin, à qui, chez qui achète-t-il ?
      - Présenter un produit en deux minutes, en partant du besoin.
      - Calculer une remise sans y laisser la marge.
      - Répondre à « c’est trop cher » sans baisser aussitôt.
      - Conclure : proposer une quantité, une date, faire signer.
      - Encaisser ce qui est dû. Une vente impayée est un cadeau.
      - Tenir un fichier de contacts et rappeler le jour promis.
      - Rédiger un courriel propre, parler un peu d’anglais à Pointe-Noire.

      La présentation compte, la ponctualité encore plus, et la franchise par-dessus tout : on repassera dans cette rue demain.`,
    apresBepc: `
      Regardez le côté tertiaire de l’enseignement technique. Les séries G, qui touchent au secrétariat, à la comptabilité et au commerce, apprennent le vocabulaire du métier. On peut aussi passer par un [BEP](/formations/bep) et débuter en magasin comme vendeuse ou vendeur.

      Pendant les congés scolaires, des entreprises cherchent parfois des bras pour une animation en rayon : faire goûter, distribuer, expliquer. Allez-y avec un parent, et avec un papier qui dit l’heure et le prix convenus.`,
    apresBac: `
      On entre en général avec deux ou trois années d’études, sans que ce soit une règle. Un [BTS](/formations/bts) d’action commerciale, une licence de marketing ou de gestion conviennent. L’[ISG](/formations/umng-isg) et des instituts privés sont à interroger ; comparez leur agrément et leurs stages. À Pointe-Noire, la chambre de commerce comptait en 2017 une école supérieure de commerce, l’Escic [3] : voyez si elle recrute.

      Le bac G3 prend de l’avance. Mais un bac D ou F3 devient une force dès qu’il faut expliquer une pompe, un produit de laboratoire ou un onduleur à quelqu’un qui s’y connaît.`,
    apresBac2: `
      Avec le diplôme, on commence quand même sur le terrain, et c’est bien ainsi. Ce qu’il change vient après : suivre les plus gros clients, encadrer une équipe, devenir responsable d’agence. On répond aussi à des appels d’offres, où un client compare plusieurs vendeurs. En 2018, un master de management commercial de l’[ESGAE](/formations/esgae) a été reconnu par le CAMES, un conseil africain qui juge les diplômes [1].

      Une licence scientifique, avec le goût du contact, mène à la vente technique : laboratoire, énergie, informatique.`,
    sansDiplome: `
      Des sociétés recrutent à l’essai, au résultat, sans regarder les papiers : cartes de téléphone, boissons, livres, produits de beauté. C’est une école rude. Restez-y le temps d’apprendre, pas celui de vous endetter.

      Refusez tout poste où il faut d’abord acheter un lot, payer une formation ou amener trois amis pour toucher quelque chose. Là, c’est vous le client. Une bonne référence écrite d’un grossiste vaut ensuite un diplôme pour bien des patrons. L’[ACPE](/formations/acpe) enregistre les demandes d’emploi et transmet les offres [2].`,
    aSonCompte: `
      On reste d’ordinaire employé d’une maison, car il faut un stock et un service derrière soi. Après quelques années, on peut devenir agente ou agent indépendant. On représente deux ou trois marques qui ne se font pas concurrence, et l’on touche une commission sur les ventes.

      Tout se joue dans le contrat : secteur, durée, taux, et surtout paiement de la commission quand le client paie en retard. D’autres ouvrent leur propre distribution. Leur carnet d’adresses est alors leur vrai capital.`,
    essayer: `
      Prenez une cause que vous aimez : billets pour le spectacle du lycée, tombola de l’équipe, cahiers d’une coopérative scolaire. Préparez une phrase d’accroche, parlez à dix adultes que vous connaissez, et notez pour chacun la réponse exacte et ce que vous avez dit juste avant.

      Le lendemain, changez la phrase et recommencez. Vous verrez votre réussite bouger. Remettez l’argent le soir même, avec la liste, à l’adulte responsable. Si le cinquième refus vous donne envie de rentrer, ce n’est pas grave, mais c’est à savoir : ce métier en sert cinq par jour.`,
    difficile: `
      Le refus est quotidien, et il faut sourire à la porte suivante. L’objectif remonte chaque mois, même après un mois brillant. Quand on ne l’atteint pas, la paie baisse ou le contrat s’arrête.

      On passe des heures dans les taxis, sous la pluie, à attendre des patrons occupés. La voiture ou la moto de fonction ne vient pas toujours.

      On se trouve entre deux feux : la clientèle exige un délai, l’usine n’a plus de stock, et c’est votre parole qui est engagée. Certains chefs poussent à promettre ce qui n’existe pas. Des acheteurs demandent un « petit quelque chose » pour signer : accepter met votre nom en danger. Certaines personnes n’y restent pas un an.`,
    argent: `
      La paie a deux étages. Le fixe tombe chaque mois ; la commission suit les ventes, ou mieux, les ventes payées. Plus le fixe est petit, plus le risque est pour vous. Certains contrats ne contiennent que la commission : sachez-le avant.

      Regardez aussi ce que l’on vous rembourse. Transport, forfait, repas en tournée et tenue peuvent avaler un bon mois.

      Les chiffres annoncés dans les offres sont souvent ceux du meilleur vendeur ; nous n’en reprenons aucun. À l’entretien, posez trois questions. Combien a touché la personne du milieu de l’équipe le mois dernier ? En combien de temps la commission est-elle versée ? Que devient-elle si le client rend la marchandise ?`,
  },
};
