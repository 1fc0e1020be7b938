import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '9612',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'aucun bac n’est demandé ; la tenue des comptes sert à qui veut grandir' },
    { serie: 'F1', state: 'à confirmer', note: 'métaux et machines, pour un atelier de transformation' },
  ],
  questions: [
    'À qui vendez-vous, et comment ce client fixe-t-il son prix au kilo ?',
    'Quelle matière refusez-vous de ramasser, et pour quelle raison ?',
    'Où gardez-vous votre stock quand il pleut plusieurs jours ?',
    'Avec qui avez-vous dû vous entendre dans le quartier pour pouvoir travailler ?',
    'Quelle blessure avez-vous eue, et qu’avez-vous changé après ?',
    'Si vous aviez un peu plus d’argent, quelle machine ou quel outil viendrait en premier ?',
  ],
  sources: [
    { title: 'Ces brouettes qui changent la vie à Brazzaville', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/08/13/ces-brouettes-qui-changent-la-vie-a-brazzaville', publishedOn: '2025-08-13', consultedOn: '2026-11-23' },
    { title: 'Brazzaville : le grand défi des déchets urbains', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/10/29/brazzaville-le-grand-defi-des-dechets-urbains', publishedOn: '2025-10-29', consultedOn: '2026-11-23' },
    { title: 'Lancement à Brazzaville d’une initiative de rachat des déchets plastiques', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201908080325.html', publishedOn: '2019-08', consultedOn: '2026-11-23' },
    { title: 'Congo : débarrassée des déchets, la plage de Pointe-Noire retrouve son attractivité', publisher: 'Afrik 21', url: 'https://afrik21.africa/congo-debarrassee-des-dechets-la-plage-de-pointe-noire-retrouve-son-attractivite/amp', consultedOn: '2026-11-23' },
    { title: 'Healthy Environment : opération de rachat des déchets plastiques pour en faire des pavés', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202404100082.html', publishedOn: '2024-04', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Six heures, avant que le camion ou la pluie ne passe. Le pousse-pousse est graissé, les gants sont secs, deux sacs pendent au guidon. Un garagiste a promis un vieux radiateur ; une mama vend trente bouteilles d’huile vides ; devant un bar, les casiers cassés attendent. On discute, on pèse avec la balance à ressort, on paie tout de suite ou l’on inscrit la dette.

      Vers dix heures, retour à la parcelle. Le tri commence sur une bâche. Aluminium, cuivre, fer, fonte : l’aimant sépare le premier lot du reste. Les plastiques se rangent par sorte, bouchons d’un côté, bouteilles de l’autre, étiquettes arrachées, sable secoué. Une seringue apparaît : on ne la saisit pas à la main, on la pousse dans un bidon dur que l’on fermera.

      L’acheteur arrive avec sa propre balance. On compare les deux. Dix kilos chez soi, neuf chez lui : il faut parler. L’argent tombe sur le téléphone. Le soir, on se lave les bras au savon, on note les achats, on rêve d’une presse qui réduirait les bouteilles en galettes.`,
    lieux: `
      On travaille dans la rue, autour des marchés, des garages, des chantiers, du port, et dans la cour qui sert de dépôt. Des ateliers achètent : fondeurs de marmites, fabricants de pavés, revendeurs de ferraille.

      Quelques repères trouvés dans la presse :
      - à Brazzaville, en 2025, des groupes de jeunes ramassaient les ordures à la brouette. Ils les portaient aux points où passent les camions [1] d’Albayrak Waste Management, chargée de la collecte par un contrat d’avril 2025 [2] ;
      - au quartier Kombé, en banlieue de la capitale, un article sans date décrit l’association Recy Plast, qui transforme plastique et verre en pavés [4] ;
      - en 2019, Healthy Environment achetait le plastique au kilo, pesé dans des mairies d’arrondissement et payé par Airtel [3]. En avril 2024, cette association le rachetait encore [5].

      Vérifiez avant tout lesquels travaillent encore : ces projets naissent et s’arrêtent vite.`,
    savoirFaire: `
      Reconnaître la matière, voilà la richesse. Un fil rouge n’est pas toujours du cuivre, une jante n’est pas toujours de l’aluminium. On gratte, on approche l’aimant, on soupèse. Pour le plastique, on lit le petit chiffre dans le triangle.

      - Peser juste et calculer de tête : achat, transport, perte au nettoyage, vente.
      - Négocier sans humilier le vendeur, qui reviendra demain.
      - Démonter proprement un moteur ou un ventilateur.
      - Empiler un stock qui ne brûle pas et ne nourrit pas les moustiques.
      - Dire non au métal volé : couvercles d’égout, câbles électriques, rails.
      - Refuser les batteries ouvertes, les produits d’hôpital, les bidons de pesticide.

      Le dos, les jambes et le souffle travaillent toute la journée. Un vaccin contre le tétanos à jour vaut un outil.`,
    apresBepc: `
      L’école ne délivre pas de papier de récupératrice ou de récupérateur. Ce que le collège vous a donné sert pourtant chaque jour : lire un contrat, remplir un cahier de comptes, calculer un pourcentage.

      Si vous aimez transformer plus que ramasser, un [CAP](/formations/cap) de métallerie, de mécanique ou de froid vous fera monter d’un étage. Savoir réparer un ventilateur rapporte mieux que le vendre en morceaux. Le guide du [soudeur](/metiers/soudeur) montre un voisinage naturel.`,
    apresBac: `
      Le bac n’est pas nécessaire, et personne ne vous le demandera sur un tas de ferraille. Une série de gestion ou une série mécanique sert pourtant à diriger : prévoir l’argent des semaines à venir, répondre à une commande de pavés, dessiner un moule.

      Celle ou celui que la pollution intéresse plus que le commerce regardera [ingénieure ou ingénieur en environnement](/metiers/ingenieur-environnement), qui demande des études scientifiques.`,
    apresBac2: `
      Quelques diplômés entrent dans la filière par le haut : responsable d’un centre de tri, chargé de projet dans une association, acheteur pour une usine. Une licence en gestion, en chimie ou en environnement y aide.

      Un avantage concret : savoir écrire un dossier. Les financements destinés à l’assainissement vont à ceux qui prouvent leurs tonnes avec des cahiers propres et des photos datées.`,
    sansDiplome: `
      C’est la voie normale. On suit quelqu’un du métier pendant deux ou trois mois. C’est le temps de connaître les matières, les acheteurs et les tricheries de balance.

      Un groupe protège mieux que la solitude. En 2025, des équipes à brouette de Brazzaville tenaient des comptes simples et une caisse commune pour remplacer bottes et gants. Certaines pensaient à devenir coopérative, une entreprise qui appartient à ses membres [1]. Passez à la mairie de votre arrondissement : demandez qui est autorisé à ramasser dans votre rue, et à quelles conditions.`,
    aSonCompte: `
      Presque tout le monde l’est. Démarrer demande peu de matériel : gants épais, bottes, balance, sacs, brouette. Ce qui manque surtout, c’est l’argent qui dort entre l’achat du matin et la vente du camion complet.

      Une règle prudente : choisissez une seule matière au début, celle que l’acheteur le plus proche prend toute l’année. Le jour où vous louez un dépôt, déclarez l’activité et prévenez les voisins. Un stock de plastique près des maisons sera votre premier conflit. Voyez aussi [se mettre à son compte](/parcours/se-mettre-a-son-compte).`,
    essayer: `
      Les décharges et la ferraille coupante ne sont pas pour les mineurs : tétanos, aiguilles, fumées, engins. Avant dix-huit ans, apprenez avec des objets propres, à la maison ou au lycée.

      Le défi des sept jours : gardez tous les emballages propres de la famille, triez-les en cinq caisses, pesez chaque caisse le dimanche. Combien de maisons faudrait-il pour remplir un sac de cinquante kilos ? Ce calcul dit si l’affaire tient debout.

      Fabriquez ensuite un objet que quelqu’un voudrait acheter : porte-monnaie en emballages, pot de semis, lampe dans une boîte. Vendez-le au prix que l’acheteur propose. Proposez enfin un coin de tri à la coopérative scolaire, et tenez son registre pendant un trimestre.`,
    difficile: `
      Le regard des gens blesse. On vous appelle fou, voleur, « homme des poubelles ». Dans certaines familles, on cache ce travail.

      Le corps s’use : coupures infectées, poussière, dos, soleil. Brûler les câbles pour en tirer le cuivre va vite, mais la fumée vous empoisonne, avec vos enfants et tout le quartier. Le dénudage au couteau est lent et vaut mieux.

      Le prix dépend d’un marché mondial que personne ici ne commande. Le fer peut valoir beaucoup un mois, presque rien le suivant. En saison des pluies, le carton mouillé ne vaut plus rien et le dépôt devient un lac. La police, enfin, peut vous demander d’où vient un métal : gardez le nom de vos vendeurs.`,
    argent: `
      Pas de salaire : une différence. Vous achetez à un prix, vous revendez à un autre, et entre les deux se glissent le transport, les sacs, le manœuvre, la casse, le téléphone. Beaucoup croient gagner parce que l’argent passe dans leurs mains.

      Faites l’épreuve du cahier à deux colonnes pendant trente jours. Comptez vos heures.

      Les prix du kilo changent trop vite pour être imprimés ici. Relevez-les vous-même : trois acheteurs, la même matière, le même jour. Demandez le prix départ et le prix rendu, la retenue pour saleté, le délai du paiement. L’acheteur qui refuse de peser devant vous donne déjà sa réponse.`,
  },
};
