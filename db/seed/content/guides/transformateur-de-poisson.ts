import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7511',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'microbes, conservation, hygiène' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole ; matières à vérifier auprès du lycée' },
    { serie: 'G3', state: 'à confirmer', note: 'vendre, négocier, tenir un stock' },
  ],
  questions: [
    'Quel bois donne la meilleure couleur, et d’où vient-il ?',
    'Combien de kilos frais faut-il pour un panier de fumé ?',
    'Que faites-vous du poisson acheté trop tard, déjà mou ?',
    'Vos yeux et votre respiration ont-ils changé depuis vos débuts ?',
    'À qui vendez-vous quand la route de Brazzaville est mauvaise ?',
  ],
  sources: [
    { title: 'Article sur les activités autour de la pêche à Songolo', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202012050316.html', publishedOn: '2020-12', consultedOn: '2026-11-23' },
    { title: 'Amélioration du fumage du poisson à Brazzaville : expérimentation d’un prototype de four amélioré', publisher: 'FAO', url: 'http://www.fao.org/docrep/008/y9155b/y9155b08.htm', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : les bénéficiaires du projet « Congo SAN » réceptionnent des fours Chor Khor', publisher: 'FAO, bureau sous-régional pour l’Afrique centrale', url: 'http://www.fao.org/africa/central/actualites/cgsan/fr/', publishedOn: '2010', consultedOn: '2026-11-23' },
    { title: 'Centre d’appui à la pêche artisanale de Pointe-Noire : un fruit de la coopération Congo-Japon', publisher: 'Adiac', url: 'http://www.adiac-congo.com/content/centre-dappui-la-peche-artisanale-de-pointe-noire-un-fruit-de-la-cooperation-congo-japon', publishedOn: '2018-12-22', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique - Le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Les pirogues touchent le sable et la course commence. On soulève une ouïe : rouge vif, le poisson est bon ; brune, on passe. On achète une caisse, deux si la pêche est forte, car le prix tombe. Tout doit être vidé avant que la chaleur ne travaille.

      Assises autour de bassines, plusieurs personnes écaillent, ouvrent, lavent. Les petits poissons restent entiers, les gros sont fendus. Une partie va dans le sel : une couche de chair, une couche de gros sel, un poids dessus, et on attendra des jours. L’autre partie s’égoutte puis monte sur les claies.

      Au four, il faut un feu sans flamme. On pousse les braises, on couvre d’un carton ou d’une tôle, on retourne chaque pièce quand le dessous a pris sa couleur. Un coup de vent ranime les flammes et la rangée noircit : vite, de l’eau. Les yeux pleurent.

      En fin d’après-midi, les pièces refroidissent à l’abri des mouches. On les range en rond dans des paniers garnis de papier. Un appel : la cliente de Dolisie enverra quelqu’un au train ou au bus.
    `,
    lieux: `
      On travaille là où le poisson arrive : plages de Pointe-Noire et du Kouilou, ports du fleuve, campements de la Cuvette et de la Likouala. Loin de la glace, le fumage permet de garder la prise jusqu’à la ville. À Songolo, les espaces de fumage sont juste à côté des restaurants et des chambres froides [1]. Le centre d’appui voisin accueille aussi les transformatrices, avec des aires de lavage et de la glace [4].

      En ville, beaucoup fument dans leur cour du poisson congelé acheté en carton. Les petites fabriques, avec emballage fermé et contrôle, sont rares.
    `,
    savoirFaire: `
      - Juger la fraîcheur à l’œil, au doigt, au nez, en quelques secondes.
      - Ouvrir et vider vite, avec un couteau très coupant, sans percer le fiel.
      - Doser le sel selon la taille et le temps de garde voulu.
      - Choisir un bois dur et sec ; jamais de planche peinte ni de plastique.
      - Mener le feu pendant des heures : braise régulière, fumée claire.
      - Savoir quand la chair est assez sèche pour ne pas moisir en route.
      - Protéger du sable, des mouches, des rats, de la pluie.
      - Emballer pour un voyage sur une mauvaise piste.
      - Calculer : bien fumé et séché, un kilo de frais perd souvent la moitié de son poids ou davantage.
    `,
    apresBepc: `
      Ce savoir ne s’enseigne pas au collège. Si la conservation des aliments vous intéresse, une classe de technologie agroalimentaire (R7) a été signalée au lycée agricole Amilcar-Cabral de Brazzaville [5]. Pour qui reste à Pointe-Noire, demandez au service de la pêche ce qui est prévu pour les jeunes : les stages d’hygiène dépendent des projets. Vous pouvez apprendre auprès d’une tante pendant les congés et garder votre place en classe.
    `,
    apresBac: `
      Le bac D explique ce qui se passe dans la chair : bactéries, sel, eau. C’est précieux pour produire sans rendre personne malade. Une série de commerce sert à qui veut livrer des épiceries ou envoyer au loin. Mais la fumeuse la plus habile du quartier n’a peut-être pas ce diplôme : c’est chez elle qu’on apprend la braise.
    `,
    apresBac2: `
      Contrôle de qualité, inspection sanitaire, laboratoire : ces postes demandent deux à cinq ans d’études après le bac. On y vérifie le travail des autres, ou l’on conçoit un meilleur four. Un modèle a ainsi été mis au point à Brazzaville, avec une aide de la FAO obtenue en 1998, pour brûler moins de bois [2]. Avec ces études et de l’expérience, on peut aussi monter une unité qui respecte les règles d’hygiène pour vendre à l’étranger.
    `,
    sansDiplome: `
      L’école quittée tôt n’empêche pas d’apprendre. On commence comme aide payée à la bassine : écailler, vider, laver. À Songolo, des jeunes écaillent sur commande pour les acheteurs de poisson à saler [1]. Regardez surtout la conduite du feu : elle fait la valeur du poisson. Avant dix-huit ans, regardez seulement. Quand on vous confie une claie entière sans surveiller, vous tenez le métier.
    `,
    aSonCompte: `
      On travaille presque toujours pour soi. Un petit fonds suffit : deux caisses de poisson, des claies, du bois, un four fait d’un fût coupé. Un four fermé, comme le Chorkor, brûle moins de bois. Dans la Likouala, la FAO notait en 2010 qu’il fumait un panier en trois heures, contre vingt-quatre auparavant [3]. Achetez au plus fort de la saison, gardez une part pour les mois maigres. Le groupement aide pour le bois, le transport et le crédit.
    `,
    essayer: `
      Laissez le feu aux grands : fumée et braise font de vraies blessures. Une version sans danger existe, le salage. Prenez trois petits poissons bien frais, videz-les avec un adulte, frottez-les de gros sel, couvrez, placez au frais et pesez chaque jour. Notez l’eau perdue, l’odeur, la couleur. Comparez avec un poisson laissé une heure de plus avant le sel, que vous ne mangerez pas. Ensuite, observez de loin une fournée entière et chronométrez chaque étape.
    `,
    difficile: `
      La fumée, jour après jour, attaque les yeux et les poumons. Les fours ouverts au vent brûlent les bras et dévorent le bois, dont le prix monte en ville [2]. L’odeur reste dans les cheveux et les habits, et certains voisins se plaignent.

      Le poisson n’attend pas : s’il débarque à trois heures du matin, on est là. Une pluie longue empêche de sécher. Un panier mal séché revient couvert de moisi, et la cliente ne paie pas. Il faut aussi lutter contre de mauvaises habitudes, comme le produit chimique versé pour chasser les mouches, qui rend malades ceux qui mangent.
    `,
    argent: `
      On vend au tas, au panier ou au carton. Le gain vient de l’écart entre la caisse achetée un jour d’abondance et le panier vendu quand le frais manque. Savoir attendre rapporte, à condition d’avoir l’argent pour attendre et un lieu sec. L’aide est payée à la bassine ou à la journée. À soustraire : sel, bois, claies, transport, pertes, taxe du marché. Les chiffres qui circulent sont anciens ou viennent d’ailleurs. Allez voir une transformatrice au moment où elle compte, et demandez le poids de bois pour un panier : c’est souvent la dépense oubliée.
    `,
  },
};
