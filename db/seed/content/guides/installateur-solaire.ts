import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7411',
  series: [
    { serie: 'F3', state: 'à confirmer', note: 'électricité : câbles, protections, moteurs de pompe' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique : régulateurs et onduleurs' },
    { serie: 'E', state: 'à confirmer', note: 'technique et calcul' },
    { serie: 'C', state: 'à confirmer', note: 'physique : puissance et énergie' },
    { serie: 'D', state: 'à confirmer', note: 'physique et chimie des batteries' },
    { serie: 'pro', state: 'à confirmer', note: 'spécialité électricité' },
  ],
  questions: [
    'Comment calculez-vous le nombre de panneaux pour une maison avec un congélateur ?',
    'Quelle marque de batterie avez-vous cessé de vendre, et pourquoi ?',
    'Que répondez-vous à un client qui veut « juste un panneau » pour toute la maison ?',
    'Avec qui avez-vous fait vos dix premières installations ?',
    'Combien de fois retournez-vous chez un client après la pose ?',
  ],
  sources: [
    { title: 'Centre d’excellence d’Oyo : des étudiants formés au solaire et au biogaz', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202603030154.html', publishedOn: '2026-03', consultedOn: '2026-11-23' },
    { title: 'Kouilou : trente-cinq jeunes formés en électricité-bâtiment', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://www.adiac-congo.com/node/168454', publishedOn: '2025-12-26', consultedOn: '2026-11-23' },
    { title: 'Brazza/Société : Plus de 600 apprenants formés en énergie solaire photovoltaïque', publisher: 'Pagesafrik', url: 'http://pagesafrik.info/brazza-societe-plus-de-600-apprenants-formes-en-energie-solaire-photovoltaique/', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes (entretien avec la directrice du CEFA)', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      La veille, on a tout compté deux fois : quatre panneaux, le rail d’aluminium, les vis, le câble, le régulateur. Sans oublier l’onduleur, qui transforme le courant des batteries en courant de maison. Une seule attache qui manque, et la matinée est perdue sur la route du village.

      On arrive au dispensaire avant la chaleur. Premier geste : tâter la charpente. Le bois est mangé par les termites, il faudra renforcer une poutre. Une personne monte, attachée ; l’autre tient l’échelle et passe les outils. Au sud du pays, on pose les panneaux presque à plat, un peu tournés vers le nord, loin de l’ombre du manguier.

      En bas, on fixe les batteries dans un coin aéré, on serre, on mesure. Le voltmètre dit oui. Les lampes s’allument, le petit réfrigérateur à vaccins ronronne.

      Reste le plus long : expliquer. L’infirmière apprend à lire les voyants. On montre pourquoi le fer à repasser est interdit sur ce circuit. On laisse une feuille, un numéro, et l’on rentre avant l’orage.`,
    lieux: `
      En ville, on équipe des maisons lassées des coupures, des boutiques, des salons de coiffure, des églises, des pharmacies. Dans les villages sans réseau : écoles, dispensaires, pompes de forage, antennes de téléphone, lampadaires.

      On travaille pour un vendeur d’équipements, une entreprise d’électricité, un chantier de lampadaires, une organisation qui équipe des villages, ou pour soi. En 2020, une société de Brazzaville, Mac Services, disait vendre, installer et entretenir des panneaux [3].

      À Oyo, quatorze étudiants de l’Institut professionnel et technologique ont passé vingt-trois jours au Centre d’excellence pour les énergies renouvelables. La presse l’a raconté en mars 2026 [1].`,
    savoirFaire: `
      Tout part d’une addition. Trois lampes pendant cinq heures, un téléviseur pendant quatre, une radio toute la journée : combien d’énergie par jour ? Combien en saison des pluies, quand le ciel reste blanc ? Qui se trompe ici vend un système qui s’éteint à vingt heures.

      Ensuite viennent les mains :
      - percer une tôle et la rendre de nouveau étanche ;
      - choisir la bonne grosseur de câble, car un fil trop fin chauffe ;
      - respecter le plus et le moins, poser fusible et disjoncteur ;
      - relier à la terre, contre la foudre ;
      - reconnaître une batterie fatiguée, un faux panneau, un onduleur trop faible.

      Un panneau donne du courant dès qu’il voit le jour : on ne peut pas l’éteindre. Il faut donc travailler avec méthode, assuré sur le toit. Savoir parler d’argent avec douceur fait le reste.`,
    apresBepc: `
      Un [CAP](/formations/cap), un [BEP](/formations/bep) ou un [BET](/formations/bet) d’électricité pose les bonnes bases : le solaire est de l’électricité avec un toit en plus. Le [CEFA](/formations/cefa) de Brazzaville enseigne l’installation électrique en deux ans, selon sa directrice. Elle parlait de vingt places par filière, dans un entretien sans date [4]. Vérifiez si le photovoltaïque y a sa place maintenant.

      Pendant les vacances, regardez travailler un électricien patient, sans toucher aux fils. Sur le toit, pas avant votre majorité.`,
    apresBac: `
      Les bacs F3 et F2 vous mettent tout de suite à l’aise ; avec C, D ou E, il faut apprendre les gestes. Une année de pratique chez un installateur sérieux vaut quelquefois mieux qu’un cours sans atelier.

      L’[institut d’Oyo](/formations/institut-polytechnique-oyo), celui du stage cité plus haut, recrute par concours. Demandez-lui ce qu’il enseigne en électricité, quel bac il exige et où l’on peut loger.`,
    apresBac2: `
      Un BTS ou une licence en électrotechnique fait passer de la pose à l’étude. On calcule tout le système d’un hôtel, d’une ferme, d’une pompe ; on rédige un devis qui convainc une banque ou un organisme d’aide ; on dirige trois équipes. C’est aussi un niveau utile pour suivre de grands parcs de lampadaires ou d’antennes.

      La suite naturelle est le métier d’[ingénieure ou d’ingénieur électricien](/metiers/ingenieur-electricien). Qui aime vendre peut aussi conseiller les clients chez un fournisseur de matériel.`,
    sansDiplome: `
      C’est un des métiers techniques où l’on peut encore entrer par l’atelier. À dix-huit ans passés, on débute comme aide : porter, percer, tirer les câbles, tenir l’échelle. Demandez au patron de vous apprendre aussi le calcul, sans quoi vous resterez porteur.

      Des sessions courtes passent de temps en temps. En 2020, 607 jeunes ont reçu un certificat à Brazzaville après vingt et un jours gratuits [3]. En décembre 2025, trente-cinq jeunes du Kouilou sortis de l’école ont fini dix mois d’électricité et de solaire avec le groupement des électriciens du Congo [2]. Une session finie n’est pas une session ouverte : demandez à l’[ACPE](/formations/acpe) ce qui se prépare.`,
    aSonCompte: `
      Beaucoup s’installent seuls assez vite, parfois trop vite. Le minimum : un vrai multimètre, une perceuse, une pince à sertir, un harnais, une échelle solide et un fournisseur qui reprend les pièces mauvaises.

      Faites signer un papier simple : ce que le système alimente, et ce qu’il n’alimente pas. Écrivez aussi ce que vous reprenez en cas de panne, et pendant combien de temps. Gardez les deux premières installations chez des gens que vous croisez tous les jours ; leur satisfaction sera votre publicité. Pour les démarches, lisez [se mettre à son compte](/parcours/se-mettre-a-son-compte).`,
    essayer: `
      Toits et batteries sont interdits aux moins de dix-huit ans : une chute ou un court-circuit suffit. Restez au sol, avec du papier et le soleil.

      Faites l’enquête d’énergie de votre maison. Lisez la puissance écrite derrière chaque appareil, demandez combien d’heures il sert, multipliez. Vous aurez le chiffre par lequel débute tout devis.

      Plantez ensuite un piquet dans la cour et tracez son ombre chaque heure, un jour de congé. Où l’ombre du mur tombe-t-elle à quinze heures ? Où placeriez-vous un panneau ?

      Une petite lampe solaire du marché permet une dernière expérience : chargez-la à plat, puis inclinée, puis couverte d’un peu de poussière. Comparez la durée d’éclairage.`,
    difficile: `
      La tôle brûle. On travaille penché, sanglé, entre neuf heures et quinze heures parce que le client veut voir « si ça marche ». Sous les nuages d’octobre, on repousse, et la journée n’est pas payée.

      Le marché est plein de panneaux dont l’étiquette ment. Le voisin vend moins cher ; le système meurt en un an ; et c’est toute la profession que l’on accuse.

      Le client ajoute un congélateur sans prévenir, vide les batteries, puis réclame. Il faut rester calme et rouvrir la feuille signée. Les vols de panneaux, la foudre et les pistes coupées font partie du métier.`,
    argent: `
      L’apprenti reçoit souvent le repas et le transport, puis une somme par chantier quand il devient utile. L’ouvrier est payé à la journée ou à la pose. Le patron gagne sur deux choses : la main-d’œuvre et la marge sur le matériel. C’est la seconde qui tente de mettre des pièces médiocres.

      Le piège s’appelle l’avance. Si vous achetez les batteries avec votre poche et que le client tarde, tout s’arrête. Demandez l’achat du matériel à la commande, par mobile money avec reçu.

      Aucun tarif officiel ne circule, à notre connaissance. Demandez un devis détaillé à trois installateurs pour la même maison imaginaire : vous verrez ce que chacun compte pour la pose seule.`,
  },
};
