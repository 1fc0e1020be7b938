import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5141',
  series: [
    { serie: 'pro', state: 'à confirmer', note: 'au cas où une spécialité de services à la personne existe' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce : accueillir, vendre, fidéliser' },
    { serie: 'G2', state: 'à confirmer', note: 'gestion d’un petit salon' },
    { serie: 'D', state: 'à confirmer', note: 'biologie de la peau et du cheveu, produits chimiques' },
  ],
  questions: [
    'Quelle coiffure vous a pris le plus d’heures, et vos mains le lendemain ?',
    'Comment protégez-vous vos poumons et vos doigts des défrisants ?',
    'Avez-vous commencé dans un centre ou chez quelqu’un ?',
    'Louez-vous votre fauteuil, ou vous paie-t-on à la part ?',
    'Comment dites-vous à une cliente que ses cheveux ne supporteront pas ce qu’elle demande ?',
  ],
  sources: [
    { title: 'Des jeunes filles reçoivent des attestations de fin de formation en coiffure et esthétique', publisher: 'Vox Congo', url: 'https://vox.cg/des-jeunes-filles-recoivent-des-attestations-de-fin-de-formation-en-coiffure-et-esthetique', publishedOn: '2019-08', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Adiac', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Article sur le projet Formation-insertion professionnelles des jeunes (FIP/Action)', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009280706.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Insertion sociale : des jeunes filles-mères apprennent la coiffure pour s’intégrer', publisher: 'Adiac', url: 'https://adiac-congo.com/node/7012', publishedOn: '2014-01-14', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      « Vous pouvez me faire ça pour le mariage ? » Sur l’écran, des nattes fines qui descendent jusqu’aux reins. Il est neuf heures, samedi, et quatre personnes attendent déjà sur le banc. On touche d’abord les cheveux : secs, cassants sur les tempes. On explique que des tresses trop serrées à cet endroit feraient tomber la racine. La cliente accepte un modèle plus doux.

      À deux, on commence : l’une sépare les mèches et les tend, l’autre natte. Cinq heures de doigts qui tournent, de conversation, d’enfants qui jouent entre les chaises. Au fauteuil voisin, le barbier finit un dégradé à la tondeuse, désinfecte les lames, passe au suivant.

      Un défrisage arrive. Gants, serviette, crème protectrice autour du front, montre sous les yeux : deux minutes de trop brûlent le cuir chevelu. On rince longtemps, avec des bidons, parce que le robinet est à sec.

      Le soir, on balaie, on lave peignes et serviettes, on compte la caisse. Les pieds ont gonflé.
    `,
    lieux: `
      Il y en a partout : le salon avec glaces et casques séchoirs, la baraque peinte au bord de la route, la chaise sous un manguier. Au marché, on natte à plusieurs. Les barbiers travaillent souvent de leur côté. De plus en plus de tresseuses se déplacent à domicile, sac de mèches sur l’épaule.

      Un hôtel, une maison de mariage, une équipe de tournage peuvent aussi appeler. À Pointe-Noire et à Brazzaville, quelques salons se spécialisent : cheveux naturels, enfants, perruques sur mesure. Au village, on coiffe entre voisines, et l’on est plutôt remercié que payé.
    `,
    savoirFaire: `
      - Natter fin, régulier, sans faire mal ; la vitesse vient après.
      - Couper au ciseau et à la tondeuse, tracer un contour net.
      - Laver, démêler, soigner des cheveux crépus, lisses, défrisés ou abîmés.
      - Poser mèches, tissages, perruques, et savoir les enlever.
      - Lire une étiquette et faire un essai sur un petit bout de peau.
      - Désinfecter chaque lame et chaque peigne : teigne et petites plaies passent d’une personne à l’autre.
      - Écouter sans répéter : on entend tous les secrets d’un quartier.
      - Rester souriant à la dixième heure debout.
    `,
    apresBepc: `
      Finir la troisième avant d’apprendre est un bon calcul, car plusieurs centres prennent des jeunes qui savent lire et calculer. La coiffure figurait en 2016 parmi les métiers de services du [CEFA](/formations/cefa), à Brazzaville comme à Pointe-Noire [2]. Un entretien avec une directrice la nomme « coiffure-esthétique-cosmétique » [3]. Demandez l’âge minimal, les frais, les outils à apporter et le certificat remis à la sortie.
    `,
    apresBac: `
      Personne ne tresse mieux grâce à une série. Un bac de commerce aide en revanche à tenir son stock de mèches et ses rendez-vous. Avec un bac D, on comprend ce que la soude d’un défrisant fait au cheveu. Si vos parents s’inquiètent, proposez-leur un marché clair : le bac d’abord, les samedis au salon, puis une formation de dix mois.
    `,
    apresBac2: `
      Un BTS de gestion ou de vente donne de quoi ouvrir plusieurs salons, importer des produits ou représenter une marque. On trouve aussi la formation : centres et associations cherchent des monitrices et des moniteurs capables de préparer une leçon, de noter, de rédiger. Nous n’avons pas trouvé au Congo de diplôme de coiffure après le bac.
    `,
    sansDiplome: `
      Beaucoup de professionnelles ont quitté l’école tôt. À Talangaï, le centre Papa-Roma enseignait la coiffure et l’esthétique en 2014 ; l’association Abjae le faisait à Bacongo [5]. En août 2019, 37 apprenantes de Papa-Roma ont reçu leur attestation, après dix mois [1]. Un projet de 2020, à Makélékélé et Talangaï, s’adressait aux 17 à 35 ans [4]. Vérifiez que l’adresse existe toujours avant de verser une inscription.
    `,
    aSonCompte: `
      Au début, il suffit d’un peigne à queue, de pinces, de bonnes mains et d’un téléphone. Ensuite viennent la tondeuse, le casque, le bac, le loyer. Une formule répandue consiste à louer un fauteuil dans le salon d’une autre. Photographiez vos coiffures avec l’accord des personnes. Faites verser une avance pour les rendez-vous du samedi. Évitez d’acheter vingt marques : deux gammes bien connues tournent plus vite.
    `,
    essayer: `
      Une tête à coiffer, c’est une sœur, un cousin, une poupée à mèches. Faites dix nattes collées de la même largeur, chronométrez, recommencez la semaine d’après. Proposez de coiffer gratuitement deux voisines pour la rentrée, avec l’accord des parents. Puis demandez à un salon une journée d’observation : balayer, tendre les pinces, regarder. Les défrisants, les colorations, les rasoirs et l’eau bouillante pour sceller les mèches ne sont pas pour un essai.
    `,
    difficile: `
      Debout, bras levés, on souffre des épaules, des jambes, des poignets. Les vapeurs de produits dans un local fermé donnent de la toux et des allergies. Une erreur se voit tout de suite, sur la tête de quelqu’un, et peut laisser une brûlure.

      Les semaines sont inégales : vide le mardi, plein à craquer avant une cérémonie. La concurrence est partout et casse les prix. Il faut subir les retards, les humeurs, les impayés de la famille. Sans eau ni courant, le salon s’arrête. Et les modes filent : qui n’apprend plus perd sa clientèle.
    `,
    argent: `
      On paie à la coiffure, selon la longueur, la finesse, et qui fournit les mèches. Une employée reçoit le plus souvent un pourcentage de ce qu’elle coiffe, rarement un fixe. En location de fauteuil, tout ce qui dépasse le loyer est à vous. Restent à payer produits, eau, électricité, taxe de la mairie. Tout dépend du quartier : un chiffre tromperait. Passez un vendredi entier dans un salon, comptez les clientes et les heures, puis demandez quelle part reste à qui coiffe.
    `,
  },
};
