import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2262',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'chimie et maths, à la base de la science du médicament' },
    { serie: 'D', state: 'à confirmer', note: 'biologie et chimie, que l’on retrouve pendant six ans' },
  ],
  questions: [
    'Dans quel pays avez-vous étudié, et qui a payé ?',
    'Au retour, combien de temps a pris la reconnaissance de votre diplôme ?',
    'Que répondez-vous à un client qui veut un antibiotique sans ordonnance ?',
    'Comment gardez-vous les vaccins au froid pendant une coupure ?',
    'Quelle part de votre journée passez-vous à compter et à commander ?',
  ],
  sources: [
    { title: 'Congo-Brazzaville : Santé - La pharmacie congolaise face aux multiples défis', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202311230196.html', publishedOn: '2023-11', consultedOn: '2026-11-23' },
    { title: 'Invitation de la FOCAM à la journée des carrières de l’École internationale turco-congolaise de Brazzaville', publisher: 'Fondation congolaise pour l’accès aux médicaments (FOCAM)', url: 'https://focam.org/invitation-de-la-focam-a-la-journee-des-carrieres-et-lecole-internationale-turco-congolaise-de-brazzaville', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Article sur la remise d’autorisations d’ouverture et d’installation de pharmacies', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201812120342.html', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Congo : vers la fermeture de 28 pharmacies', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-vers-la-fermeture-de-28-pharmacies/', publishedOn: '2024-10', consultedOn: '2026-11-23' },
    { title: 'Pharmacies sauvages et médicaments de la rue : le fléau persiste à Dolisie', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/11532-pharmacies-sauvages-et-medicaments-de-la-rue-le-fleau-persiste-a-dolisie', consultedOn: '2026-11-23' },
    { title: 'Article sur les attestations remises par la Croix-Rouge congolaise aux secouristes et aux vendeurs en pharmacie', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201710050424.html', publishedOn: '2017-10', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : une soixantaine d’étudiants s’envole pour l’Algérie', publisher: 'Les Dépêches de Brazzaville, sur allAfrica', url: 'https://fr.allafrica.com/stories/202510300340.html', publishedOn: '2025-10-30', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Le rideau se lève, le groupe électrogène tousse, le premier coup d’œil va au réfrigérateur : l’insuline est-elle restée au froid ? On compte la caisse, on relève les produits presque épuisés, on appelle le grossiste. Déjà deux clientes tendent leur ordonnance.

    Lire l’écriture d’un médecin est un art. Le nom, la dose, le nombre de jours : tout est relu. Une jeune femme est enceinte, et l’un des produits ne convient pas. On téléphone au médecin, on propose autre chose, on explique comment prendre les comprimés. Une autre n’a de quoi payer que la moitié ; on cherche un générique, la même molécule sous un nom moins cher.

    Dans la matinée, un homme demande un calmant fort, sans papier. Refus, avec le sourire. L’après-midi se passe dans la réserve : dates de péremption, cartons suspects, factures. Le soir, les vendeuses ferment le comptoir pendant que la pharmacienne ou le pharmacien signe les commandes. Une semaine de garde arrive : il faudra rouvrir la nuit.`,
    lieux: `L’officine, c’est-à-dire la pharmacie de quartier, n’est qu’un des lieux. On exerce aussi à l’hôpital, dans un laboratoire d’analyses, dans l’administration, une ONG ou une usine de médicaments [2]. Les grossistes, qui livrent les officines, emploient également des pharmaciens.

    Les pharmacies sont surtout dans les grandes villes. L’Ordre national des pharmaciens voulait en 2023 couvrir tout le territoire, et relancer une industrie locale autrefois prospère [1]. Cela dit bien où l’on manque de monde : loin de Brazzaville et de Pointe-Noire. À Dolisie, un article paru après août 2024 décrit des étals de remèdes au marché ; y achètent ceux qui ne vont pas à l’hôpital [5].`,
    savoirFaire: `La vente ne prend qu’une partie du temps. Le reste tient de la chimie, du contrôle et du conseil.

    - Connaître des centaines de molécules, leurs effets et les mélanges dangereux.
    - Calculer une dose pour un nourrisson, un vieillard, un malade des reins.
    - Flairer le faux : boîte mal imprimée, prix trop bas, origine floue.
    - Expliquer en une minute, à quelqu’un de pressé, ce qui peut le tuer ou le guérir.
    - Dire non à un voisin, à un ami, parfois à quelqu’un d’important.
    - Tenir un stock et une comptabilité, encadrer une équipe.
    - Ranger, étiqueter, vérifier, encore et encore, sans se lasser.`,
    apresBepc: `Si les longues études vous attirent, partez vers une seconde scientifique et soignez la chimie, que beaucoup d’élèves négligent. Sinon, sachez qu’une pharmacie fait aussi travailler des vendeuses et des vendeurs, des caissières, des magasiniers, des livreurs. On apprend le comptoir auprès d’un titulaire qui accepte de former. Ce n’est pas le même métier, mais c’est la même maison.`,
    apresBac: `Voici le point délicat. En novembre 2023, le président de l’Ordre plaçait encore « l’ouverture d’une faculté de pharmacie au Congo » parmi les défis à relever [1]. Il n’y en avait donc pas à cette date. Demandez à la [faculté des sciences de la santé](/formations/umng-fssa) si cela a changé.

    En pratique, on part étudier ailleurs, avec une bourse ou grâce à la famille. Un exemple de bourse : fin octobre 2025, une soixantaine d’étudiants sont partis pour l’Algérie, en médecine ou en informatique notamment [7]. La pharmacie n’était pas citée ; posez la question au ministère de l’Enseignement supérieur. Avant de payer une école étrangère, faites confirmer par l’Ordre que son diplôme permettra d’exercer ici. Le bac C et le bac D sont les préparations les plus naturelles.`,
    apresBac2: `Il faut six années et un doctorat, rappelait la Fondation congolaise pour l’accès aux médicaments à des élèves de Brazzaville en 2025 [2]. Moins loin et moins long : préparatrice ou préparateur en pharmacie, qu’on formait en 2017 à l’[école paramédicale](/formations/ecoles-paramedicales) [8] ; à confirmer aujourd’hui. Une licence de chimie ou de biologie peut compter un peu dans certaines universités, selon leurs règles. Elle ouvre aussi des voies plus courtes : contrôle qualité, délégué médical, c’est-à-dire la personne qui présente les produits aux médecins, ou [laboratoire médical](/metiers/technicien-laboratoire-medical). De retour au pays, on demande son inscription à l’Ordre.`,
    sansDiplome: `Sans diplôme, on n’est ni pharmacienne ni pharmacien. Quant aux comprimés vendus au bord de la route, ils relèvent du commerce illégal [5]. C’est dangereux : chaleur, faux produits, doses au hasard. Le métier voisin, lui, est accessible : vendeuse ou vendeur en pharmacie. En 2017, la Croix-Rouge congolaise a délivré à Brazzaville des certificats après neuf mois de formation [6]. Demandez à son conseil départemental si ces cours existent encore, et à quel niveau on y entre.`,
    aSonCompte: `La plupart des titulaires d’officine sont leur propre patron. Mais on n’ouvre pas où l’on veut. La Direction de la pharmacie et du médicament remet une autorisation d’ouverture et d’installation ; celles de 2018 visaient les quartiers périphériques [3]. L’État contrôle : en octobre 2024, vingt-huit officines de Brazzaville et de Pointe-Noire devaient fermer faute de respecter les règles [4]. Prévoyez un premier stock très coûteux, le froid, une alarme, des salaires. Beaucoup travaillent d’abord dans l’officine d’une consœur ou d’un confrère, le temps d’économiser.`,
    essayer: `Ouvrez l’armoire à médicaments de la maison avec un parent. Lisez les notices, relevez les dates dépassées, faites deux listes. Ne goûtez rien, ne donnez rien. À l’école, proposez au professeur de chimie une expérience sur les acides du quotidien, comme le citron. Demandez à la pharmacie du quartier d’observer une heure, du côté des clients. Peut-être aiderez-vous à ranger des cartons de savon. Comptez combien de personnes demandent un conseil plutôt qu’un produit : la réponse surprend.`,
    difficile: `Le voisin du marché vend la même plaquette moins cher, au soleil, sans conseil. Lutter contre cette concurrence fatigue et expose : des vendeurs se fâchent, des clients s’en vont.

    Il y a aussi l’éloignement pendant les études, la langue parfois, la bourse qui tarde. Une erreur de lecture peut être mortelle. Les ruptures de stock mettent le pharmacien entre le malade et le grossiste. Et l’on reste longtemps debout, à sourire, même aux clients qui crient contre les prix. Gérer une officine oblige enfin à penser en commerçant sans oublier qu’on est soignant : l’équilibre n’est jamais gagné.`,
    argent: `Dans la pharmacie d’un autre, on reçoit chaque mois une somme fixe. Dans la sienne, on vit de la marge, l’écart entre le prix d’achat et le prix de vente. Il faut encore en retirer le loyer, les impôts, les produits périmés et les crédits des clients. Les deux situations n’ont rien à voir. Nous n’avons pas trouvé de chiffre fiable pour le Congo. À une adjointe, demandez si elle touche une part des bénéfices et combien de gardes elle fait. À une personne titulaire, demandez en combien d’années l’ouverture a été remboursée, et quels délais le grossiste accorde. Pensez aux six ans d’études hors du pays : billets d’avion, logement, frais, souvent plus lourds que l’inscription.`,
  },
};
