import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7127',
  series: [
    { serie: 'F3', state: 'à confirmer', note: 'moteurs, relais et commandes d’un groupe froid' },
    { serie: 'F1', state: 'à confirmer', note: 'compresseurs, tubes et assemblages' },
    { serie: 'F2', state: 'à confirmer', note: 'cartes électroniques des climatiseurs récents' },
    { serie: 'E', state: 'à confirmer', note: 'la chaleur et les gaz vus en physique' },
    { serie: 'D', state: 'à confirmer', note: 'physique et chimie des fluides ; prévoir l’atelier' },
    { serie: 'pro', state: 'à confirmer', note: 'une option froid, si votre établissement l’a ouverte' },
  ],
  questions: [
    'Quels gaz utilisez-vous, et lesquels deviennent difficiles à trouver ?',
    'Que faites-vous du gaz qui reste dans un vieil appareil ?',
    'Combien d’appels recevez-vous en mars, et combien en juillet ?',
    'Quelle formation vous a fait passer de l’aide au technicien ?',
    'Comment expliquez-vous à un client qu’il faut chercher la fuite avant de recharger ?',
    'Qui vous aide quand l’unité est accrochée en façade ?',
  ],
  sources: [
    { title: 'TotalEnergies mise sur les jeunes de Djeno : du froid industriel à l’espoir', publisher: 'Centrafrique News', url: 'https://centrafrique.news/totalenergies-mise-sur-les-jeunes-de-djeno-du-froid-industriel-a-lespoir', publishedOn: '2025-07-13', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Congo/Éducation : plus de 100 candidats passent les épreuves du certificat d’aptitude professionnelle', publisher: 'Agence congolaise d’information', url: 'https://www.aci.cg/congo-education-plus-de-100-candidats-passent-les-epreuves-du-certificat-daptitude-professionnelle/', consultedOn: '2026-11-23' },
    { title: 'Concours d’entrée à l’Institut polytechnique de Kintélé et à l’Institut professionnel et technologique d’Oyo', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Examens techniques 2019 : délibération des établissements privés au lycée technique Poaty-Bernard', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/201908140342.html', publishedOn: '2019-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      « Le congélateur ne fait plus de glace. » C’est une vendeuse de poisson ; si rien n’est fait ce soir, sa marchandise est perdue. On passe chez elle avant tous les autres.

      On débranche, on ouvre. Le compresseur est brûlant, le ventilateur ne tourne plus : un condensateur, petite pièce qui aide le moteur à démarrer, a claqué au retour du courant. La pièce coûte peu, on l’a dans la caisse. Quarante minutes plus tard, le givre revient. On conseille un régulateur de tension, et l’on part.

      Deuxième visite, une clinique. Trois climatiseurs à nettoyer : filtres noirs de poussière, bac plein de mousse, tuyau d’évacuation bouché par un nid d’insectes. C’est moins glorieux qu’une panne, mais cet entretien fait vivre l’équipe toute l’année.

      Vers quinze heures, pose d’un appareil neuf dans une villa. On perce le mur en pente vers dehors, on façonne les tubes de cuivre. Une pompe fait le vide, pour chasser l’air et l’humidité ; on contrôle les pressions au manomètre. Il pleut : on termine sous un parapluie tenu par le gardien.`,
    lieux: `
      Le froid se niche partout où il fait chaud. Maisons, bureaux, banques, hôtels, salles serveurs pour l’air ; boucheries, poissonneries, bars, pharmacies, dépôts de vaccins pour la conservation.

      Des entreprises spécialisées posent et entretiennent les gros équipements. Le port, les bateaux, les brasseries et les importateurs ont de très grosses installations, parfois à l’ammoniac, un gaz toxique. Elles demandent des années de pratique. Les voitures climatisées forment une clientèle à part, proche du garage.

      Près des sites pétroliers de Djeno, douze jeunes, dont quatre femmes, ont été choisis parmi soixante-dix pour une formation où figurait le froid. Elle comprenait des périodes chez une société de maintenance [1]. Les diplômes ont été remis en juin 2025. Une suite est à confirmer auprès du CEFA de maintenance industrielle de Pointe-Noire.`,
    savoirFaire: `
      Comprendre un cycle : le gaz prend la chaleur d’un côté et la rend de l’autre. Qui a bien saisi cela devine la panne en touchant deux tuyaux.

      Mesurer avant de conclure. Pression, température, courant : trois appareils, trois chiffres, un raisonnement.

      Couper, évaser, braser le cuivre, c’est-à-dire souder avec un métal d’apport, sans boucher le tube. Tirer au vide. Peser la charge de gaz.

      Être aussi électricienne ou électricien : beaucoup de pannes viennent d’un relais, d’une sonde ou d’une carte. Le courant reste coupé tant que l’appareil est ouvert, et un condensateur reste chargé même débranché.

      Monter une échelle avec une unité lourde, à deux. Récupérer le gaz au lieu de le lâcher : il abîme l’atmosphère, et certains gaz récents prennent feu.`,
    apresBepc: `
      Le froid est mieux servi que d’autres spécialités : plusieurs centres l’enseignent.
      - Don Bosco, à Brazzaville et à Pointe-Noire, mène au CAP en trois ans, le froid étant l’une des options [3].
      - Le [CEFA](/formations/cefa) du bâtiment, dans la capitale, compte le froid et la climatisation parmi ses sept filières [2].
      - Un établissement privé de Pointe-Noire au nom explicite, Central Froid Services, figurait en 2019 parmi les agréés présentant des candidats aux examens d’État [5]. Son agrément d’aujourd’hui est à vérifier.

      Visitez, comptez les compresseurs en état de marche, et demandez si l’on y manipule vraiment du gaz.`,
    apresBac: `
      À la fin de 2024, les instituts polytechniques de Kintélé et d’Oyo ont tenu leur premier concours. Le froid y figurait ; il y avait cent places en tout [4]. Le niveau exigé et la prochaine date restent à confirmer : voyez les pages de [Kintélé](/formations/institut-polytechnique-kintele) et d’[Oyo](/formations/institut-polytechnique-oyo).

      F3 convient très bien, parce que l’électricité est la moitié du travail. F1 aide pour la mécanique du compresseur. Les séries C ou D comprendront vite la théorie et devront s’habituer au chalumeau.`,
    apresBac2: `
      Étudier l’énergie, la chaleur ou la maintenance après le bac fait passer au calcul. Quelle puissance pour un amphithéâtre ? Quelle chambre froide pour vingt tonnes de poisson ? On établit des contrats, on dirige des équipes, on réduit la facture de courant des clients.`,
    sansDiplome: `
      Beaucoup ont appris en nettoyant des filtres pour un aîné. On finit par poser, puis par recharger. Le piège est d’en rester là : remettre du gaz sans chercher la fuite, jusqu’à ce que le compresseur meure.

      Exigez d’apprendre à mesurer. Achetez tôt un petit multimètre et des manomètres, même d’occasion. Lisez l’étiquette du gaz à chaque appareil, car les mélanger est dangereux. Une session courte dans un centre met ensuite un papier sur ce que vous savez déjà. Les entreprises qui entretiennent des banques ou des cliniques peuvent en demander un.`,
    aSonCompte: `
      Le matériel est plus lourd que pour un dépannage simple : pompe à vide, manomètres, chalumeau, bouteille de récupération, perceuse, échelle sûre. On l’achète pièce par pièce, en louant ou en partageant le reste.

      L’idée qui marche : le contrat d’entretien. Quatre passages par an dans un bureau, payés par trimestre, valent mieux que des urgences en mars et rien en juillet. La saison sèche, plus fraîche, vide l’agenda. Collez sur chaque appareil une étiquette avec la date et votre numéro. Soignez les commerçantes de produits frais ; une nuit sans froid leur coûte leur capital.`,
    essayer: `
      Le frigo de la maison ne s’ouvre pas : courant, pression et gaz sont trois dangers que l’on ne voit pas. Pas d’essai chez un patron sur des appareils avant 18 ans non plus, hors d’une école qui surveille.

      Observez plutôt. Mettez un thermomètre dans la glacière, dans le réfrigérateur en haut, en bas, dans la porte ; notez toutes les heures pendant une coupure. Fabriquez un garde-manger avec deux pots de terre, du sable mouillé entre les deux, un linge dessus : l’eau qui s’évapore refroidit l’intérieur. Mesurez de combien. Comprendre pourquoi, c’est la première leçon du froid.`,
    difficile: `
      Vous travaillez là où il fait le plus chaud, pour que les autres aient frais : toits de tôle à midi, combles, salles des machines.

      Le gaz qui fuit brûle la peau par le froid et, dans un local fermé, prive d’air. Braser près d’un plafond en bois peut mettre le feu. Les unités accrochées en façade obligent à se pencher dans le vide.

      Les coupures et les retours brusques de courant cassent ce que vous venez de réparer, et le client vous croit fautif. Les bouteilles de gaz trafiquées circulent. Les appels pleuvent tous la même semaine, et il faut choisir qui attendra.`,
    argent: `
      Trois sortes de travaux, trois façons d’être payé : la pose, à l’appareil ; la panne, au déplacement plus la pièce ; l’entretien, par abonnement. En entreprise, un salaire mensuel, avec une astreinte parfois, c’est-à-dire des nuits où l’on doit répondre.

      Le gaz est la grosse dépense, et son prix bouge. Une bouteille mal pesée peut manger tout le bénéfice d’une journée.

      Pour estimer, ne demandez pas un salaire. Demandez combien d’appareils sont sous contrat, combien de poses en saison chaude, combien de retours sans facture. Ce sont ces trois nombres qui font le revenu, et personne ne les publie.`,
  },
};
