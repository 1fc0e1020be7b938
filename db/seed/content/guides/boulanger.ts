import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7512',
  series: [
    { serie: 'pro', state: 'à confirmer', note: 'si une spécialité alimentation ou hôtellerie est proposée près de chez vous' },
    { serie: 'D', state: 'à confirmer', note: 'comprendre levure, fermentation et hygiène' },
    { serie: 'G2', state: 'à confirmer', note: 'tenir les comptes d’une boulangerie' },
    { serie: 'G3', state: 'à confirmer', note: 'vendre, gérer un rayon et des commandes' },
  ],
  questions: [
    'À quelle heure commencez-vous, et comment rentrez-vous à la maison ?',
    'Que devient la pâte quand le courant s’arrête au milieu d’une fournée ?',
    'En combien de temps un apprenti touche-t-il au four ?',
    'Qu’est-ce qui vous rapporte le plus, le pain ou les gâteaux commandés ?',
    'Avez-vous un contrat écrit, et votre patron paie-t-il la sécurité sociale ?',
  ],
  sources: [
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Adiac', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Ministère du commerce : des brigades pour des contrôles réguliers dans les entreprises commerciales', publisher: 'L’Horizon africain', url: 'https://www.lhorizonafricain.com/ministere-du-commerce-de-la-consommation-et-des-approvisionnements-des-brigades-pour-des-controles-reguliers-dans-les-entreprises-commerciales/', publishedOn: '2023-03', consultedOn: '2026-11-23' },
    { title: 'Article sur une formation en cuisine, pâtisserie et décoration à Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202207150278.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: '165 jeunes Congolais décrochent leur passeport emploi', publisher: 'Brazza24', url: 'https://brazza24.com/165-jeunes-congolais-decrochent-leur-passeport-emploi', publishedOn: '2025-09', consultedOn: '2026-11-23' },
    { title: 'Consommation : les boulangers réfractaires s’exposent à des sanctions', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/consommation-les-boulangers-refractaires-sexposent-a-des-sanctions/', publishedOn: '2023-04', consultedOn: '2026-11-23' },
    { title: 'Article sur la note circulaire du ministère du Commerce', publisher: 'Congo Media Time', url: 'https://congomediatime.com/?p=87036', publishedOn: '2024-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Minuit passé, le fournil est éclairé quand tout dort autour. Farine, eau, sel, levure : on pèse, on verse dans le pétrin, on surveille la pâte du bout des doigts. Elle repose, puis on la divise en morceaux égaux, on les façonne, on les aligne sur les plaques. La chaleur du Congo fait lever vite ; il faut parfois mettre de l’eau fraîche ou moins de levure.

      Le four gronde. Avec une longue pelle, on enfourne, on tourne, on sort les premières baguettes vers quatre heures. Les livreurs attendent déjà avec leurs bacs. Des femmes achètent par dizaines pour revendre devant l’école ou à l’arrêt de bus.

      Après six heures, place à la pâtisserie : croissants, pains au lait, gâteau d’anniversaire à décorer pour midi. Le courant tombe ; le groupe démarre, ou pas. Avant de partir, on gratte le pétrin, on lave le sol, on note les sacs de farine utilisés. On rentre quand les autres vont au bureau, et l’on dort le jour, volets fermés.
    `,
    lieux: `
      La boulangerie de quartier est la plus courante : une boutique devant, le fournil derrière, souvent une équipe de jour et une de nuit. Les supermarchés, les hôtels et les entreprises qui préparent des repas emploient aussi des pâtissières et des pâtissiers.

      Dans les petites villes et les villages, un four à bois en briques suffit parfois à nourrir plusieurs rues. Beaucoup de personnes, surtout des femmes, travaillent à la maison : beignets du matin, cakes, gâteaux de mariage commandés par téléphone. Ces deux mondes se ressemblent peu. Visitez les deux avant de choisir.
    `,
    savoirFaire: `
      La précision passe avant la force. Une erreur de sel ou de levure gâte toute une fournée. On pèse, on chronomètre, on recommence exactement pareil.

      - Porter des sacs de farine et rester debout toute une nuit.
      - Sentir une pâte : trop molle, trop froide, prête.
      - Régler un four qui chauffe mal d’un côté.
      - Se laver les mains, couvrir ses cheveux, jeter ce qui est douteux.
      - Façonner vite et régulier, car le poids est contrôlé.
      - En pâtisserie : monter une crème, tenir une poche à douille, copier une photo apportée par un client.
      - Multiplier ou diviser une recette sans erreur.
    `,
    apresBepc: `
      Deux chemins. Le premier est le [CEFA](/formations/cefa) de Brazzaville ou de Pointe-Noire. À leur ouverture en 2016, la boulangerie et la pâtisserie étaient au programme [1]. Cela dure deux ans, précisait ensuite une directrice dans un entretien [2]. Le second est l’[apprentissage](/formations/apprentissage) chez un patron ou une patronne, avec un accord signé. Avant de payer quoi que ce soit, visitez le fournil pendant le travail, avec un parent.
    `,
    apresBac: `
      Un bachelier ou une bachelière commence, comme les autres, par le balai et les plaques. Mais sa manière de compter et d’écrire se remarque : commandes, stock, hygiène. On lui confie plus vite une caisse ou une équipe. Si une série d’hôtellerie ou un bac professionnel existe près de chez vous, comparez ses cours pratiques avec ceux d’un centre de métier. La série compte moins que le nombre d’heures passées à pétrir.
    `,
    apresBac2: `
      Nous n’avons trouvé aucun BTS de boulangerie au Congo ; c’est à confirmer. En revanche, un diplôme de gestion ou d’[agroalimentaire](/metiers/technicien-agroalimentaire) mène à d’autres places : diriger plusieurs boutiques, contrôler la farine chez un meunier, acheter les matières. Il sert aussi à qui veut ouvrir grand, avec un four cher et plusieurs employés à déclarer.
    `,
    sansDiplome: `
      On peut entrer comme aide, au nettoyage ou au chargement, et apprendre en regardant. Demandez clairement si l’on vous montrera le métier ou si l’on veut seulement des bras. Des associations proposent des formations courtes. À Brazzaville, en septembre 2025, la pâtisserie figurait parmi les métiers certifiés par l’organisation Essor, avec stage [5]. Un mouvement de jeunes l’a enseignée en 2022 pour une petite participation [4].
    `,
    aSonCompte: `
      La pâtisserie sur commande demande peu au départ : un four à gaz, une balance, des moules, un téléphone pour les photos. Prenez un acompte avant d’acheter les œufs. Ouvrir une vraie boulangerie est une autre affaire : four, pétrin, groupe électrogène, local aux normes. Le prix et le poids du pain sont fixés par l’État, qui l’a rappelé en mars 2023 [3]. On ne peut donc pas augmenter la baguette quand la farine augmente. Un rappel d’avril 2023 interdit aussi de porter le pain en brouette, à vélomoteur ou en taxi [6]. En janvier 2024, une note a rappelé que les fabriques de pain sont réservées aux nationaux [7]. La direction du commerce dira si ces règles ont changé.
    `,
    essayer: `
      À la maison, faites le même pain quatre dimanches de suite, avec une balance et un cahier : farine, eau, temps de repos, résultat. Changez une seule chose à la fois. Vous verrez si la répétition vous plaît ou vous ennuie. Proposez ensuite un gâteau pour l’anniversaire d’un cousin, à l’heure dite. Un adulte reste près du four et du gaz. Pour la vie de nuit, mettez une fois le réveil à deux heures, à la maison, pendant les vacances, et restez debout jusqu’au matin.
    `,
    difficile: `
      Le corps s’habitue mal à vivre à l’envers. On voit peu sa famille, on manque les soirées, et le trajet de nuit n’est pas toujours sûr. La chaleur du four s’ajoute à celle du dehors. La poussière de farine fait tousser, et certains développent un asthme avec les années. Brûlures aux avant-bras, doigts pris dans une machine sans protection, mal de dos : tout cela arrive.

      Les coupures d’électricité jettent des fournées entières. Le prix du pain est imposé et la farine vient de blé importé : la marge est serrée, et les patrons réduisent parfois les équipes.
    `,
    argent: `
      En boulangerie, on est payé au mois ou à la nuit ; certains fournils ajoutent du pain à emporter. En pâtisserie à domicile, on vit à la commande, avec de gros samedis et des semaines vides. En apprentissage, on ne reçoit souvent que le transport, et parfois rien. Faute d’enquête publique, le plus sûr est d’interroger deux personnes d’équipes différentes. Combien la nuit ? Combien de nuits par semaine ? Qui paie le trajet, et le médecin en cas de brûlure ?
    `,
  },
};
