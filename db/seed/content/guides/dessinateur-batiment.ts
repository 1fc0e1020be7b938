import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3118',
  series: [
    { serie: 'F4', state: 'à confirmer', note: 'le dessin de construction y tient une grande place' },
    { serie: 'E', state: 'à confirmer', note: 'dessin technique et mathématiques ensemble' },
    { serie: 'F1', state: 'à confirmer', note: 'l’habitude des vues, des coupes et des cotes' },
    { serie: 'C', state: 'à confirmer', note: 'la géométrie dans l’espace ; le logiciel reste à apprendre' },
    { serie: 'D', state: 'à confirmer', note: 'assez de calcul pour suivre une école de bâtiment' },
    { serie: 'H2', state: 'à confirmer', note: 'aisance avec l’ordinateur, à compléter par la construction' },
  ],
  questions: [
    'Quel logiciel utilisez-vous tous les jours, et où l’avez-vous appris ?',
    'Combien de fois un plan revient-il corrigé avant le chantier ?',
    'Allez-vous mesurer vous-même les bâtiments ?',
    'Que faites-vous quand l’architecte et l’ingénieur ne sont pas d’accord ?',
    'Travaillez-vous au mois ou plan par plan ?',
  ],
  sources: [
    { title: 'Projet de salle d’informatique industrielle et automatique au lycée technique Poaty-Bernard', publisher: 'Association Rt2i', url: 'https://asso-rt2i.org/projet-salle-informatique-industrielle-et-automatique-au-lycee-technique-ltpb-republique-du-congo', consultedOn: '2026-11-23' },
    { title: 'Baccalauréat technique 2016 : 7861 candidats passent l’examen dans la ville océane', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac.netisse.eu/content/baccalaureat-technique-2016-7861-candidats-passent-lexamen-dans-la-ville-oceane-52310', publishedOn: '2016-06-07', consultedOn: '2026-11-23' },
    { title: 'Formation de l’Agence universitaire de la francophonie : le travail en bureau d’études d’ingénierie', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/?p=67655', publishedOn: '2023', consultedOn: '2026-11-23' },
    { title: 'Prélude à l’ouverture de l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Sur la table, un croquis au crayon de l’architecte : une maison à étage, un escalier tournant, un balcon. À l’écran, il devient traits, cotes et calques. Un calque est comme une feuille transparente : les murs sur l’une, les portes sur une autre, l’eau sur une troisième.

      À neuf heures, un détail coince. L’escalier a besoin de dix-sept marches, et le couloir n’en laisse passer que quinze. On appelle, on propose de reculer une cloison, on attend la réponse en dessinant la façade.

      Coupure de courant. L’onduleur, cette batterie de secours, sonne ; on enregistre, car trois heures de travail ont déjà été perdues une fois. Le temps que le groupe démarre, on part mesurer une vieille boutique à rénover : mètre laser, carnet, photos de chaque angle. Les murs n’y sont jamais droits.

      Au retour, on corrige l’escalier, on écrit la hauteur de chaque marche, on vérifie l’échelle, puis on imprime en grand. Le chef de chantier passe prendre le plan à dix-sept heures. S’il manque une cote, il appellera demain à six heures et demie.`,
    lieux: `
      Cabinets d’architectes, bureaux d’études, entreprises de construction, services techniques de l’État et des mairies, sociétés immobilières : voilà les maisons où l’on dessine. On les trouve surtout dans les deux grandes villes.

      Les géomètres et les entreprises de routes ont besoin de plans de terrains et de profils. Les fabricants de fenêtres, de charpentes métalliques, de cuisines en demandent aussi, plus petits.

      Une partie du travail se fait seul, sur un ordinateur portable, pour des particuliers qui veulent un dossier de permis de construire. Mais un plan de dessin n’a pas la même valeur qu’un plan signé : c’est l’[architecte](/metiers/architecte) ou le bureau d’études qui répond du bâtiment.

      On sort moins que les autres gens du chantier. Une ou deux fois par semaine, il faut pourtant aller voir, sinon on dessine des choses impossibles à bâtir.`,
    savoirFaire: `
      Voir un volume dans sa tête à partir de trois vues plates, et l’inverse.

      Être exact sans qu’on vous surveille. Un zéro oublié, et la poutre est dix fois trop courte.

      Maîtriser au moins un logiciel de dessin. AutoCAD est le plus répandu ; d’autres, comme Revit ou ArchiCAD, dessinent en volume. Savoir ranger ses fichiers, les sauvegarder sur une clé et les nommer pour qu’un collègue s’y retrouve.

      Connaître la construction : épaisseur d’un mur, passage d’un tuyau, pente d’une toiture sous nos pluies, sens du soleil.

      Accepter la correction. Le plan qu’on croyait fini revient couvert de rouge, et on le reprend.`,
    apresBepc: `
      La route la plus directe est le lycée technique et sa série F4. En 2016, les séries E et F1 à F4 étaient présentées au bac à Pointe-Noire [2]. Voyez si la classe existe dans la ville où vous habitez ; sinon, il faudra penser au logement.

      Sachez dans quel état sont les salles. Une association qui aide les lycées techniques de Pointe-Noire écrit que les outils numériques de dessin y manquaient. En 2025, le lycée professionnel Thomas-Sankara n’avait pas de tables à dessin [1]. On peut donc réussir le bac sans avoir ouvert un logiciel. Prévoyez de l’apprendre à côté.`,
    apresBac: `
      Pour une série technique, le dessin est déjà là. Les séries générales ont la géométrie et devront découvrir le bâtiment.

      L’institut du bâtiment de Kintélé, l’[ISAUBTP](/formations/udsn-isaubtp), annonçait en 2020 accepter les bacs A, C, D, E, H et agricoles. Le choix devait se faire sur les notes du bac, puis par un test oral ; l’épidémie avait écarté le concours [4]. La règle de cette année est à lui demander, surtout pour F4, que cette liste ne nommait pas.

      Une école privée vous propose un BTS de bâtiment ? Avant de payer, réclamez la décision d’agrément et sa date. La page [choisir une école](/parcours/choisir-une-ecole) explique comment.`,
    apresBac2: `
      Deux ou trois années d’études changent le contenu du travail. On ne met plus seulement au net : on propose des solutions, on calcule des quantités, on prépare le dossier complet. On parle alors de projeteuse ou de projeteur.

      Les logiciels de calcul de structures font la différence. En 2023, un enseignant de l’ENSP constatait que des diplômés du génie civil connaissaient mieux la théorie que la pratique. Une session de trois jours leur avait été offerte [3]. De telles formations courtes valent la peine d’être guettées.`,
    sansDiplome: `
      La porte est étroite, mais pas fermée. Quelqu’un qui dessine très bien à l’ordinateur peut montrer ses plans plutôt qu’un papier. Des cours gratuits existent en ligne ; ils pèsent lourd en données, cherchez une connexion de bibliothèque ou de centre.

      Ce qui manque le plus à ces autodidactes est la construction elle-même. Quelques mois avec une équipe de maçonnerie, ou comme aide chez un géomètre, donnent du sens aux traits. Cela ne remplacera pas l’école partout : l’administration et les grandes sociétés demandent un diplôme.`,
    aSonCompte: `
      Beaucoup font des plans le soir, en plus de leur emploi. Un ordinateur assez puissant, un onduleur, un mètre laser et un imprimeur de grands formats en ville suffisent.

      Fixez par écrit le nombre de corrections comprises. Sans cela, le cousin du client, son pasteur et son maçon redessineront la maison avec vous. Et n’imitez jamais une signature ou un cachet d’architecte : c’est un délit, et une maison dangereuse peut en sortir.`,
    essayer: `
      Le danger est faible ici, alors on peut commencer ce soir. Mesurez votre classe ou votre maison avec un mètre ruban. Sur du papier quadrillé, un carreau pour vingt centimètres, dessinez les murs, les portes, le sens d’ouverture, les fenêtres. Faites ensuite la coupe : comme si un couteau tranchait la maison debout.

      Donnez la feuille à quelqu’un qui ne connaît pas la pièce. Peut-il vous dire où est l’armoire, et combien mesure la fenêtre ? S’il hésite, une cote manque. Sur un ordinateur où l’on peut l’installer, un logiciel gratuit comme LibreCAD permet de recommencer à l’écran.`,
    difficile: `
      Des heures sur une chaise, les yeux sur des lignes fines, le dos courbé. Tout est urgent la veille du dépôt d’un dossier, et rien ne bouge la semaine suivante.

      On dessine rarement ses propres idées. Si vous voulez créer, visez plutôt l’architecture. Une faute de cote se voit quand le mur est déjà debout. Votre nom est écrit dans le cartouche, ce petit cadre en bas du plan.

      Les logiciels coûtent cher. Beaucoup tournent sur des copies piratées, pleines de virus, qui un jour effacent le projet. Le courant et la connexion font le reste.`,
    argent: `
      En cabinet, la rémunération est mensuelle, parfois après un stage long et peu payé. À son compte, c’est au plan, ou selon la surface de la maison, avec une moitié à la commande et l’autre à la remise.

      Regardez ce que vous payez vous-même : ordinateur à remplacer, impressions, déplacements de mesure, données mobiles.

      Pour vous faire une idée vraie, interrogez un cabinet et une personne qui travaille seule. Combien de plans rendus par mois, et combien réglés dans les délais ? Nous n’avons pu vérifier aucun chiffre lu sur les réseaux.`,
  },
};
