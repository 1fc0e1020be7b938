import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5419',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'biologie des animaux et des milieux' },
    { serie: 'A', state: 'à confirmer', note: 'rédiger un rapport, parler plusieurs langues avec les villages' },
    { serie: 'R1', state: 'à confirmer', note: 'série agricole : habitude du plein air et de la nature' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole : contenu à vérifier auprès du lycée' },
    { serie: 'R6', state: 'à confirmer', note: 'série agricole : contenu à vérifier auprès du lycée' },
  ],
  questions: [
    'Quelles épreuves avez-vous passées au recrutement, et à quel âge ?',
    'Comment votre famille vit-elle vos absences ?',
    'Que faites-vous quand vous connaissez la personne que vous arrêtez ?',
    'Quelle assurance avez-vous en cas de blessure ?',
    'Quels autres emplois le parc propose-t-il aux gens d’ici ?',
  ],
  sources: [
    { title: 'De nouveaux écogardes renforcent les rangs de la protection de la faune du Congo', publisher: 'WCS Congo', url: 'https://wcscongoblog.org/fr/de-nouveaux-ecogardes-renforcent-les-rangs-de-la-protection-de-la-faune-du-congo/', consultedOn: '2026-11-23' },
    { title: 'Clôture de la formation des éco-gardes à Bomassa par les Forces armées congolaises', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202204020358.html', publishedOn: '2022-04', consultedOn: '2026-11-23' },
    { title: 'African Parks recrute un(e) Responsable Développement Communautaire, République du Congo', publisher: 'Les Opportunités', url: 'https://www.lesopportunites.com/?p=147548', consultedOn: '2026-11-23' },
    { title: 'Prestation d’appui au projet d’appui à la gestion durable des forêts du Congo : rapport de mission (R. Peltier)', publisher: 'Cirad', url: 'http://publications.cirad.fr/une_notice.php?dk=566703', publishedOn: '2011-11-24', consultedOn: '2026-11-23' },
    { title: 'African Parks reconnaît les abus commis par ses gardes dans un parc congolais, sans toutefois publier les conclusions complètes de l’enquête', publisher: 'Mongabay', url: 'https://fr.mongabay.com/2025/05/african-parks-reconnait-les-abus-commis-par-ses-gardes-dans-un-parc-congolais-sans-toutefois-publier-les-conclusions-completes-de-lenquete', publishedOn: '2025-05', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Troisième jour de patrouille. Le groupe se lève avant les singes, plie les bâches et efface le feu. Chacun porte sa nourriture, son hamac, sa trousse de soins. La personne qui commande étudie la carte : on suivra la rivière jusqu’à une clairière, où des éléphants viennent boire.

      On marche sans parler, espacés. Sur le sol, une branche coupée net : quelqu’un est passé. Plus loin, un fil de métal forme une boucle au ras des feuilles. C’est un collet, un piège qui étrangle. On le photographie, on note le point GPS, on le démonte. Six autres suivent.

      Vers midi, deux pêcheurs du village voisin. On s’assoit, on partage un peu de sel, on rappelle où commence la zone interdite. Ils signalent un campement inconnu, à une demi-journée. La cheffe ou le chef prévient la base par radio avant toute décision.

      Le soir, rapport : crottes et nids de gorilles comptés, pièges, rencontres, kilomètres. On dort peu ; quelqu’un veille.`,
    lieux: `On sert dans une aire protégée, c’est-à-dire un territoire où la chasse, la coupe ou l’habitation sont limitées par la loi. Les parcs les plus connus sont au nord.

      À Nouabalé-Ndoki, dans la Sangha et la Likouala, une fondation emploie des écogardes avec l’appui de l’ONG WCS [1]. À Odzala-Kokoua, une fondation liée à l’organisation African Parks gère le parc [3]. Une formation de 2022 concernait aussi la réserve communautaire du lac Télé et les environs de Kabo [2]. Côté public, l’Agence congolaise de la faune et des aires protégées, l’ACFAP, prend part à ces programmes [1] [2].

      La base est souvent à une longue journée de route ou de pirogue d’une ville. Quelques personnes restent aux barrières, à l’entrée des pistes, pour contrôler les véhicules des sociétés forestières.`,
    savoirFaire: `Avoir de l’endurance, bien nager ou au moins ne pas craindre l’eau, supporter la pluie et le silence. Obéir à un ordre, puis savoir décider seul quand la radio se tait.

      Lire des traces : l’âge d’une empreinte, un passage de chasseur, un nid de la veille. Se servir d’une carte, d’un GPS, d’un téléphone de collecte. Soigner une plaie.

      Connaître la loi et ses limites : ce qu’on a le droit de fouiller, comment on traite une personne arrêtée, sans coup ni humiliation. Rédiger un procès-verbal, le constat officiel, qui tienne devant un juge.

      Et surtout parler. Avec un chasseur dont la famille a faim, avec un chef de village, avec les communautés autochtones qui vivent de cette forêt depuis toujours.`,
    apresBepc: `À quinze ou seize ans, il est trop tôt : les sélections regardent notamment l’âge et le niveau de formation [1]. Servez-vous des années de lycée pour courir, tenir un carnet d’observation et rester sans condamnation. Apprenez à nager, toujours avec un adulte qui sait.

      L’[école de Mossendjo](/formations/enef-mossendjo), accessible autour du BEPC, forme aux eaux et forêts. Elle ne mène pas directement à la patrouille, mais plusieurs métiers de la conservation partent de là.`,
    apresBac: `Nous classons ce métier au niveau du bac ; pourtant chaque recrutement écrit sa propre règle. Une page de WCS raconte celui de Nouabalé-Ndoki : tri des dossiers, épreuves physiques, tests d’aptitude, ouvert aux femmes et aux hommes, bantous et autochtones [1].

      Les séries D et R parlent de nature. La série A n’est pas un handicap : bien écrire et bien négocier comptent beaucoup. Guettez les annonces des fondations des parcs, de l’ACFAP et de l’[ACPE](/formations/acpe). Personne ne doit vous faire payer une place.`,
    apresBac2: `Avec une licence de biologie, de géographie, de droit ou de foresterie, on vise plutôt le bureau de la base. On y suit les animaux, on dessine des cartes, on parle avec les villages, on aide les enquêteurs. Odzala a par exemple publié une offre de responsable du développement communautaire [3].

      En 2011, un rapport ne recensait que Mossendjo et l’université pour les études de forêt [4]. Une spécialité sur les animaux sauvages peut donc se prendre à l’étranger ou en cours d’emploi.`,
    sansDiplome: `La connaissance de la forêt compte réellement. D’anciens chasseurs et des pisteurs autochtones accompagnent des équipes, sous contrat ou à la journée, pour retrouver les animaux et éviter de se perdre.

      Les parcs emploient aussi cuisinières, piroguiers, maçons, gardiens de campement. Pour porter l’uniforme, savoir lire et écrire est sans doute demandé : à confirmer auprès du parc. Si l’école s’est arrêtée tôt, des cours du soir ou d’alphabétisation rouvrent cette possibilité.`,
    aSonCompte: `Cela n’existe pas : le droit de contrôler et de saisir vient de l’État, et personne ne l’exerce pour son propre compte. Une milice privée contre les chasseurs serait hors la loi.

      Ce qui s’en approche, en restant libre : [guider des visiteurs](/metiers/guide-touristique), élever des abeilles ou des poissons près d’un parc, vendre l’artisanat du village.`,
    essayer: `Il n’y a pas d’essai possible sur le terrain avant la majorité. Une patrouille peut croiser des hommes armés : on ne suit pas un parent écogarde, même pour une journée.

      Mesurez-vous autrement. Marchez dix kilomètres avec un sac de cinq kilos, un adulte, de l’eau et un chemin connu ; recommencez le lendemain. Tenez pendant un mois le carnet des oiseaux de votre cour : heure, cri, couleur, dessin. Jouez à deux la scène difficile : l’un a abattu une antilope pour payer un médicament, l’autre doit expliquer la règle. Changez de rôle.`,
    difficile: `Le danger est réel. WCS parle de jeunes qui travaillent « parfois au péril de leur vie » et de braconniers mieux organisés, avec des armes de guerre [1]. En 2022, ce sont les Forces armées congolaises qui ont conduit une formation à Bomassa [2] : l’entraînement ressemble à celui d’un soldat.

      On s’absente longtemps. Un enfant tombe malade, une grand-mère meurt, et la nouvelle arrive trois jours après.

      Au village, certains vous appellent traître. Vous confisquez la viande de gens que vous saluez à l’église. En 2025, après une enquête, l’organisation African Parks a reconnu que des gardes d’Odzala-Kokoua avaient commis des abus contre des habitants baka [5]. Refuser de participer à une violence demande du courage face au groupe.

      Ajoutons les abeilles, les éléphants surpris, les fièvres, et un corps qui ne pourra pas faire cela jusqu’à la retraite.`,
    argent: `Une fondation de parc ou un projet signe un contrat, souvent pour une durée fixée, renouvelable tant que les financements étrangers arrivent. La paie tombe au mois. Y a-t-il en plus une indemnité de patrouille ? La ration de forêt est-elle fournie ou décomptée ? Cela change d’un parc à l’autre.

      Sur place, on dépense peu. C’est la famille restée en ville qui coûte : loyer, école, envois par téléphone quand le réseau passe. Nous ignorons les montants. Avant de signer, obtenez une réponse écrite à ceci. Qui soigne un blessé et l’évacue ? Que reçoivent les proches en cas de décès ? Le temps de formation est-il payé ? Combien de jours dehors pour combien de jours chez soi ? Que devient le contrat si le projet s’arrête ?`,
  },
};
