import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7131',
  series: [
    { serie: 'F4', state: 'à confirmer', note: 'on y étudie les finitions avec le reste du chantier' },
    { serie: 'A', state: 'à confirmer', note: 'le français et le contact, quand on conseille des particuliers' },
    { serie: 'G3', state: 'à confirmer', note: 'vente et gestion, si l’on veut tenir une boutique de peinture' },
    { serie: 'pro', state: 'à confirmer', note: 'vérifiez s’il existe une spécialité de finition' },
  ],
  questions: [
    'Sur dix heures de travail, combien passez-vous à préparer le mur et combien à peindre ?',
    'Comment travaillez-vous en hauteur, et qui a monté l’échafaudage ?',
    'Quelles marques tiennent vraiment sous nos pluies ?',
    'Comment calculez-vous le nombre de pots avant de voir la maison ?',
    'Avez-vous souvent mal à la tête à cause des produits ?',
  ],
  sources: [
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : des jeunes formés aux arts plastiques', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/121754', publishedOn: '2020-11-19', consultedOn: '2026-11-23' },
    { title: 'Parc industriel et commercial de Maloukou : visite du ministre de la Coopération internationale', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/parc-industriel-et-commercial-de-maloukou-denis-christel-sassou-nguesso-senquiert-du-fonctionnement-du-parc/', publishedOn: '2021-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      On n’ouvre pas un pot avant midi. Le matin, tout est poussière. On gratte l’ancienne couche qui cloque, on lave les traces noires de moisissure. On bouche les trous avec un enduit, on laisse sécher, on ponce au papier de verre. Sous les masques, on ne reconnaît plus personne.

      Il a plu cette semaine et le bas du mur reste mouillé. Peindre là-dessus serait du gâchis : la couche tomberait en un mois. On le dit à la cliente, qui voulait tout finir vendredi. Elle soupire, puis accepte qu’on commence par le plafond de la chambre.

      Après le repas, on protège le sol avec de vieux cartons, on pose du ruban autour des prises. Une sous-couche, d’abord. On croise les coups de rouleau, sans s’arrêter au milieu, pour ne pas laisser de marque. Les angles se font au pinceau.

      À la fin, on lave les rouleaux, on referme bien les pots, on note combien il en reste. La deuxième couche attendra demain.`,
    lieux: `
      On peint des maisons neuves, des chambres avant une fête, des boutiques qui changent de couleur, des façades d’école avant la rentrée. La demande suit les constructions, et l’humidité qui abîme les murs.

      Les entreprises générales prennent des peintres en fin de chantier, par équipes. Hôtels, cliniques et administrations font repeindre par morceaux, souvent pendant les congés ou la nuit.

      Il existe des travaux plus spéciaux : marques au sol, enseignes, métal de portails et de cuves, décors. À Pointe-Noire, protéger l’acier de la rouille est un travail industriel à part, avec ses propres règles et formations.

      Des usines de peinture et de vernis faisaient partie du parc de Maloukou visité en 2021 [3] ; leur activité d’aujourd’hui est à confirmer. Des quincailleries mélangent la teinte demandée et connaissent les équipes du quartier : une bonne porte où frapper.`,
    savoirFaire: `
      L’œil vient avant la main. Voir une bosse quand la lumière frôle le mur, deviner qu’un blanc tire sur le jaune, imaginer une teinte sèche quand elle est encore mouillée.

      Les gestes ensuite : poncer sans creuser, étaler un enduit bien lisse, tirer une ligne nette. Il faut aussi garder le même rythme sur tout un plafond.

      Un peu de chimie de tous les jours. Une peinture à l’eau ne va pas sur du gras ; une peinture à l’huile étouffe un mur humide ; un produit trop dilué couvre mal. On lit l’étiquette du pot, y compris les dangers.

      Calculer une surface en retirant portes et fenêtres. Être propre chez les gens, ne toucher à rien, arriver à l’heure promise.`,
    apresBepc: `
      Carrelage, enduit, peinture, staff (les décors en plâtre) : ces quatre finitions sont apprises ensemble au [CEFA](/formations/cefa) de Brazzaville, d’après sa directrice [1]. C’est un avantage, car un client préfère confier toute la finition à une seule personne. L’article n’est pas daté : faites confirmer que la filière existe cette année et ce qu’elle coûte.

      Hors de la capitale, nous n’avons pas trouvé d’école qui affiche la peinture. Renseignez-vous au [collège technique](/formations/college-technique) le plus proche, ou cherchez une place d’apprentissage dans une équipe qui prend aussi l’enduit et le plâtre.`,
    apresBac: `
      Aucun bac n’est exigé pour tenir un rouleau. Si vous l’avez, votre atout sera le conseil : savoir proposer des couleurs, écrire un devis clair, montrer des photos en ligne.

      En 2020, une entreprise de Brazzaville, One Déco, proposait des sessions payantes : peinture décorative, papier peint, sol en résine [2]. Voyez si elles existent encore, et ce qu’on y pratique vraiment. La suite logique peut être la [décoration](/metiers/decorateur-d-evenements).`,
    apresBac2: `
      Pas de BTS de peinture repéré au Congo à ce jour. Un diplôme de gestion ou de génie civil sert plutôt à diriger une entreprise de finition. On cherche les chantiers, on suit plusieurs équipes, on achète en gros. Sans connaître les produits, on se fait tromper sur les quantités ; quelques mois de rouleau restent utiles.`,
    sansDiplome: `
      La plupart débutent ainsi, comme aide : gratter, poncer, nettoyer les outils. On apprend vite les gestes simples, en quelques mois. Devenir une personne à qui l’on confie une façade entière demande bien plus longtemps.

      Faites-vous expliquer pourquoi, à chaque étape : pourquoi cet enduit, pourquoi attendre demain. Beaucoup d’équipes bâclent la préparation ; si vous n’avez vu que cela, vous ferez pareil. Gardez des essais sur des chutes de contreplaqué, avec le nom du produit derrière : c’est votre premier catalogue.`,
    aSonCompte: `
      Le matériel tient dans un coffre : rouleaux, pinceaux, couteaux à enduire, un bon escabeau, des bâches. L’échafaudage se loue ou se partage.

      Le nom se fait par la propreté et par les finitions. Proposez un petit carré d’essai sur le mur avant que le client achète tous les pots. Écrivez combien de couches sont comprises et qui déplace les meubles. L’année a ses pointes, avant les fêtes et avant la rentrée, et des creux : gardez de quoi tenir. Pour grandir, la page [se mettre à son compte](/parcours/se-mettre-a-son-compte) parle des papiers.`,
    essayer: `
      On ne grimpe pas sur une échelle de chantier quand on est mineur, et on ne respire pas de solvants pour découvrir un métier.

      Restez au sol, dehors, avec une peinture à l’eau et la permission de la famille. Peignez une planche neuve ou un tabouret de bois brut. Faites-le dans les règles : lavez, bouchez, poncez, une couche, une nuit, une autre couche. Comparez avec un morceau peint sans préparation et regardez les deux un mois plus tard. Essayez aussi d’obtenir une couleur précise à partir de trois teintes : l’exercice montre si votre œil s’y plaît.`,
    difficile: `
      Les bras levés des heures durant, le cou cassé vers le plafond : les épaules souffrent plus qu’on ne croit.

      La chute est le danger numéro un. Un échafaudage de fortune, une échelle posée sur du sable, et l’on se retrouve à l’hôpital. Les produits à l’huile donnent vertiges et maux de tête dans une pièce fermée ; la poussière de ponçage irrite les bronches. Masque et air sont à exiger, même quand l’équipe se moque.

      Vous passez en dernier sur le chantier. Les retards des autres tombent sur vous, et l’argent du client aussi est souvent fini à ce moment-là. Enfin, ceux qui cassent les prix sans préparer les murs sont nombreux.`,
    argent: `
      Deux habitudes existent : un prix pour toute la pièce, ou un prix au mètre carré, avec ou sans la fourniture. Mettez-vous d’accord sur le nombre de couches, sinon chaque retouche sera demandée gratuitement.

      Les rouleaux, le papier de verre et les bâches s’usent vite et sont à vous. Le transport des pots aussi.

      Pour savoir si l’on en vit, posez ces questions à deux équipes. Combien de pièces par mois en saison sèche, combien pendant les pluies, et quel mois a été le plus vide ? Nous n’avons trouvé aucun relevé fiable de ces revenus.`,
  },
};
