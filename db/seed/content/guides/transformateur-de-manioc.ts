import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7514',
  series: [
    { serie: 'R1', state: 'à confirmer', note: 'production végétale : connaître les variétés et leur récolte' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole ; programme à demander' },
    { serie: 'D', state: 'à confirmer', note: 'biologie et chimie : fermentation, hygiène' },
    { serie: 'G3', state: 'à confirmer', note: 'vente et commerce' },
  ],
  questions: [
    'Combien de jours trempez-vous les racines en saison fraîche ?',
    'À quoi reconnaissez-vous un manioc amer mal trempé ?',
    'Que faites-vous du foufou quand il pleut trois jours de suite ?',
    'Où achetez-vous les feuilles et le bois, et à quel moment deviennent-ils rares ?',
    'Le moulin du quartier prend-il à la cuvette ou au sac ?',
  ],
  sources: [
    { title: 'Agriculture : le soutien de l’ambassade d’Allemagne aux femmes d’Ignié porte ses fruits', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/agriculture-le-soutien-de-lambassade-dallemagne-aux-femmes-dignie-porte-ses-fruits/', publishedOn: '2025-02', consultedOn: '2026-11-23' },
    { title: 'Le Congo, futur roi du manioc', publisher: 'Be Africa Info', url: 'https://www.beafricainfo.com/le-congo-futur-roi-du-manioc/', consultedOn: '2026-11-23' },
    { title: 'Alimentation : renforcer durablement les chaînes de valeur du manioc et de la banane', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/alimentation-renforcer-durablement-les-chaines-de-valeur-du-manioc-et-de-la-banane', publishedOn: '2021', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique - Le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Le lycée agricole Amilcar Cabral de Brazzaville renforce ses capacités de transformation agricole', publisher: 'Les Échos de la Terre', url: 'https://lesechosdelaterre.cm/le-lycee-agricole-amilcar-cabral-de-brazzaville-renforce-ses-capacites-de-transformation-agricole/', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Le travail dure plusieurs jours, et chaque matin plusieurs lots avancent en même temps. Dans un fût, les racines d’avant-hier trempent encore. On en presse une entre les doigts : trop dure, elle attend demain. Celles du début de semaine s’écrasent bien ; l’odeur est aigre, c’est normal. On les sort, on retire la peau et le fil du milieu, on rince.

      Un lot ira au foufou : la pâte est émiettée, étalée sur des bâches ou des claies au soleil, retournée toutes les heures. Un nuage noir monte, tout le monde court ramasser.

      L’autre lot deviendra chikwangue. On enlève les fibres, on pétrit longtemps à la main ou au moulin, on donne une première cuisson, on repétrit. Puis l’on roule, on emballe dans des feuilles larges, on ficelle, et les pains partent pour des heures dans la grande marmite.

      Pendant ce temps, une voisine porte une cuvette séchée au moulin. Le soir, on compte les pièces commandées par les vendeuses, qui passeront avant l’aube.
    `,
    lieux: `
      La cour de la maison reste l’atelier le plus courant, avec un point d’eau, un foyer et un endroit au soleil. Au village, on trempe parfois au ruisseau.

      Des groupements s’équipent. À Mandiela, près d’Ignié, une coopérative de femmes a reçu une visite officielle en février 2025. Elle avait acheté un éplucheur, une presse, des tables de séchage et un moulin à foufou avec l’aide de l’ambassade d’Allemagne [1]. Dans la Bouenza, le projet Promanioc a équipé une cinquantaine de groupements de broyeurs et de râpes, pour faire du gari, une semoule de manioc [2].

      Quelques petites unités de ville vendent en sachet, avec une étiquette, à des boutiques et à des supermarchés.
    `,
    savoirFaire: `
      Il faut de bons bras, car on soulève des cuvettes mouillées, et du nez : l’odeur dit si le trempage est fini. Ce point ne souffre pas d’erreur. Le manioc amer contient un poison naturel ; un trempage assez long, puis le séchage ou la cuisson, l’enlèvent. Qui raccourcit les jours pour vendre plus tôt met des familles en danger.

      On doit aussi choisir des racines fraîches, garder une eau propre, protéger la farine de la poussière et des mouches. La main juge si elle est assez sèche pour ne pas moisir. Plier une feuille sans la déchirer demande des semaines d’entraînement. Enfin viennent les comptes : une cuvette de racines donne combien de pains, avec combien de bois ?
    `,
    apresBepc: `
      Aucune école ne porte le nom de ce métier. La plus proche est la filière « technologie agroalimentaire » (série R7) du lycée agricole Amilcar-Cabral, citée par la presse en 2023 [4]. On y apprend à transformer et à conserver toutes sortes de produits. Son proviseur annonçait aussi un laboratoire où les transformateurs de Brazzaville pourraient faire analyser leurs produits [5]. Si vous aimez le manioc et les études, commencez votre enquête là.
    `,
    apresBac: `
      Le bac n’est demandé par personne pour faire de la chikwangue. Il devient utile le jour où vous voulez vendre loin : comprendre une analyse, remplir un dossier, écrire une étiquette exacte. La biologie de la série D explique la fermentation ; une série commerciale apprend à fixer un prix et à tenir un stock. Le bac agricole relie le champ à la marmite.
    `,
    apresBac2: `
      Avec des études d’agronomie ou d’agroalimentaire, on ne roule plus les pains soi-même toute la journée. On peut monter une unité avec séchoir et moulin, contrôler l’hygiène dans un groupement, chercher de nouveaux produits comme l’amidon ou l’attiéké. Le guide de [technicienne ou technicien en agroalimentaire](/metiers/technicien-agroalimentaire) décrit cette suite.
    `,
    sansDiplome: `
      C’est la voie de presque tout le monde. Le savoir passe de la mère, de la tante ou d’une voisine à celle ou celui qui aide. Il arrive que des projets forment. En juillet et août 2021, le Programme alimentaire mondial a invité des experts. Deux cents artisans et petits producteurs ont appris avec eux à faire du gari, de l’attiéké, de la farine de banane [3]. Ils venaient de Brazzaville, du Pool, de la Bouenza et de Pointe-Noire. Ces sessions ne sont pas régulières. La mairie, la paroisse ou le groupement sont souvent prévenus les premiers.
    `,
    aSonCompte: `
      Avec deux fûts, une grande marmite, des bâches et quelques sacs de racines, on peut démarrer. Trois clientes sûres valent mieux que vingt passantes. Beaucoup se groupent pour acheter un camion de racines ou payer un moulin. Décidez d’avance qui tient la caisse. Si vous visez les boutiques, il faudra un emballage fermé, un nom, une date, et peut-être une autorisation. La mairie et le service du commerce savent ce qui est exigé.
    `,
    essayer: `
      Faites un seul kilo, à la maison, avec une personne qui connaît. Racines de manioc doux de préférence, trois à cinq jours d’eau changée, séchage au soleil, puis pilon et tamis. Ne goûtez rien avant que cette personne l’ait jugé prêt. Pesez avant, pesez après : la perte vous surprendra. La grande marmite bouillante et le moulin à moteur restent l’affaire des adultes. On peut aussi, sans toucher au feu, s’exercer à plier les feuilles autour d’une pâte déjà prête.
    `,
    difficile: `
      L’eau froide abîme les mains, la fumée pique les yeux, la marmite brûle. On dort peu, car la vente commence tôt. En saison des pluies, sécher devient une bataille de chaque heure et la farine prend vite le goût de moisi.

      Le prix du sac de racines grimpe quand les routes sont mauvaises, alors que la cliente refuse de payer son pain plus cher. L’eau manque parfois des jours entiers. Le travail est répétitif et peu considéré. Il repose le plus souvent sur les femmes, qui le font en plus des enfants et de la cuisine.
    `,
    argent: `
      Ici on gagne à la pièce : tant de pains, tant de cuvettes de farine. La vendeuse paie comptant ou le lendemain, après son marché, et un crédit accordé trop souvent vide la caisse. En face, il y a les racines, le bois, les feuilles, la mouture, l’eau achetée au bidon, le transport. Le bénéfice par pièce est mince ; la quantité et la régularité font le reste. Sur le gain d’un mois, nous n’avons rien lu de sérieux. Faites le calcul d’un sac avec une transformatrice, du prix des racines jusqu’au dernier pain vendu.
    `,
  },
};
