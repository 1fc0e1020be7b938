import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5120',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'biologie : hygiène, conservation' },
    { serie: 'G3', state: 'à confirmer', note: 'achats et prix de revient' },
    { serie: 'R6', state: 'à confirmer', note: 'série agricole, proche des produits' },
    { serie: 'pro', state: 'à confirmer', note: 'cuisine ou hôtellerie, si le lycée l’enseigne' },
    { serie: 'A', state: 'à confirmer', note: 'langues, pour une cuisine d’hôtel' },
  ],
  questions: [
    'Par quel poste avez-vous commencé : la plonge, les légumes ou le feu ?',
    'Quel plat vous fait-on refaire tous les jours ?',
    'Que faites-vous de la viande quand le courant part six heures ?',
    'L’école vous a-t-elle appris ce que la cuisine ne montre pas ?',
    'Combien d’heures restez-vous debout un samedi ?',
    'Quel couteau m’achèteriez-vous en premier ?',
  ],
  sources: [
    { title: 'Art culinaire : valoriser le domaine de la gastronomie', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/art-culinaire-valoriser-le-domaine-de-la-gastronomie/', publishedOn: '2024', consultedOn: '2026-11-23' },
    { title: 'L’école Jean-Paul II remporte le concours inter-école de cuisine', publisher: 'Vox Congo', url: 'https://vox.cg/ecole-jean-paul-ii-remporte-concours-inter-ecole-de-cuisine/', consultedOn: '2026-11-23' },
    { title: 'Formation en hôtellerie : attestations remises à Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201906260159.html', publishedOn: '2019-06-26', consultedOn: '2026-11-23' },
    { title: 'Kintélé : échange sur le lancement d’un centre de formation en hôtellerie et restauration', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202307190667.html', publishedOn: '2023-07-19', consultedOn: '2026-11-23' },
    { title: 'Article sur la remise du Centre de formation professionnelle de Kintélé', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202401090324.html', publishedOn: '2024-01-09', consultedOn: '2026-11-23' },
    { title: 'Article sur les diplômés de l’École d’hôtellerie et de tourisme de la CEMAC', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202311300158.html', publishedOn: '2023-11-30', consultedOn: '2026-11-23' },
    { title: 'Enseignement : le CETF Tambou-Madeleine a été délocalisé', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/content/enseignement-le-cetf-tambou-madeleine-ete-delocalisee-0', publishedOn: '2013-11-13', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      L’odeur d’oignon est déjà là quand la ville se réveille. On trie le poisson : œil clair, ouïes rouges, chair qui résiste au doigt. Une caisse sent fort, on la renvoie. Puis viennent les gestes lents : écailler, piler le piment, laver trois fois les feuilles de manioc pour le saka-saka, mettre les haricots sur le feu.

      À onze heures tout est prêt, aligné, couvert. En cuisine, cela s’appelle la mise en place : chaque chose coupée, pesée, à portée de main. C’est elle qui sauve le service.

      Midi et demi. Douze commandes en dix minutes. Trois braisés, deux sans piment, une table pressée. On crie « chaud derrière », on goûte, on sale, on dresse, on essuie le bord de l’assiette. La sueur coule, le charbon baisse, quelqu’un casse un plat. À quatorze heures trente, le silence revient d’un coup.

      Restent la plonge, les plans de travail au savon, le frigo à vérifier, la liste des courses. On mange en dernier, assis sur une caisse.`,
    lieux: `
      Il y a les grandes cuisines d’hôtel, avec brigade et chef. Il y a les restaurants de quartier et les ngandas au bord du goudron. Il y a encore les cantines de chantier, d’école ou d’hôpital, les bases pétrolières, les traiteurs de mariage et de deuil, les maisons de particuliers.

      Brazzaville et Pointe-Noire offrent le plus de choix. Une base isolée loge et nourrit mais retient plusieurs semaines. Chez un traiteur, on cuit pour quatre cents personnes le samedi et l’on se repose le mardi.`,
    savoirFaire: `
      Le goût s’éduque, la main aussi.

      - Tenir un couteau sans se couper et émincer vite.
      - Maîtriser quelques cuissons : braise, friture, sauce, vapeur, four.
      - Reconnaître ce qui est frais et ce qui va tourner.
      - Respecter le froid, laver ses mains, séparer le cru du cuit. Une faute ici rend malade toute une salle.
      - Calculer pour trente couverts à partir d’une recette pour quatre.
      - Jeter le moins possible.

      On vous demandera encore d’être rapide sans vous énerver, et de refaire le même plat, identique, la centième fois comme la première.`,
    apresBepc: `
      C’est un bon âge pour commencer, par une école ou chez quelqu’un. À Bacongo, à Brazzaville, l’école gastronomique Saint Jean-Paul II forme en un, deux ou trois ans. Un article de 2024 disait qu’on y entre avec ou sans le bac, et même sans le BEPC [1]. Le CETF 8 Mars, un collège technique public, a présenté des élèves à un concours de cuisine entre écoles [2]. À Pointe-Noire, en 2013, un autre collège technique, le CETF Tambou-Madeleine, enseignait l’hôtellerie à des jeunes filles [7]. Demandez à chacun le prix, les heures de pratique et la valeur du papier final.`,
    apresBac: `
      Aucune série n’est nécessaire aux fourneaux. Le bac aide à tenir les commandes, à parler à une clientèle étrangère, à monter vers chef de partie puis cheffe ou chef de cuisine. D sensibilise à l’hygiène, G3 aux coûts, une série agricole aux produits. Si une école d’hôtellerie vous attire, vérifiez d’abord qu’elle est ouverte. À Kintélé, un centre de ce genre était en projet en 2023 [4], et ses bâtiments ont été remis à l’État en janvier 2024 [5] : y enseigne-t-on la cuisine aujourd’hui ?`,
    apresBac2: `
      Un [BTS](/formations/bts) en hôtellerie ou en restauration se prépare parfois hors du pays. L’école d’hôtellerie de la CEMAC, au Cameroun, a ainsi remis des diplômes à des Congolais en novembre 2023 [6]. Ce niveau sert surtout à gérer : équipes, menus, budgets, règles d’hygiène. Dans les grandes maisons, on vous fera tout de même passer par les légumes. Qui aime la science peut regarder l’[agroalimentaire](/metiers/technicien-agroalimentaire), où l’on transforme les aliments en bocaux et en sachets.`,
    sansDiplome: `
      La majorité des gens qui nourrissent nos villes n’ont pas de diplôme de cuisine. On apprend à la plonge, on épluche, on remplace un jour la personne absente. L’[apprentissage](/formations/apprentissage) avec une patronne exigeante vaut une école, à condition de toucher à tout.

      Des formations courtes apparaissent aussi. En 2019, des jeunes de Brazzaville ont reçu une attestation après huit mois de cuisine, pâtisserie et hébergement [3]. Un certificat de ce genre rassure un hôtel, sans remplacer un essai en cuisine.`,
    aSonCompte: `
      Beignets du matin, brochettes du soir, gâteaux sur commande, repas livrés au bureau, traiteur : on peut débuter avec une marmite et un téléphone. Le plus simple est de vendre un seul plat, très bien fait, à heure fixe. Pour une vraie salle avec des tables, lisez la fiche [restauratrice ou restaurateur](/metiers/restaurateur), car c’est un second métier.`,
    essayer: `
      Cuisinez un dimanche pour toute la famille, du marché à la vaisselle, avec une somme fixée d’avance. Notez les prix, les temps et ce qui a été jeté. Recommencez le dimanche suivant en corrigeant une seule chose.

      Invitez ensuite deux personnes sincères à goûter le même plat fait trois fois. S’il change à chaque fois, votre main cherche encore ; c’est normal. Pour le feu, le gaz et l’huile chaude, un adulte reste à côté.`,
    difficile: `
      La chaleur d’abord : quarante degrés près des braises, sans ventilateur quand le courant part. On se brûle, on se coupe, on a mal aux pieds.

      On travaille quand les autres font la fête. Les voix montent pendant le service ; dans certaines cuisines, les cris et les gestes déplacés passent pour normaux, et ils ne le sont pas. Les filles y sont nombreuses au quartier, beaucoup moins à la tête des grandes brigades.

      L’eau coupée, le gaz introuvable, un prix de l’huile qui double : il faut quand même servir. Enfin, les clients oublient vite un bon repas et racontent longtemps le mauvais.`,
    argent: `
      Au restaurant, on est payé au mois ou à la journée, souvent avec un repas, parfois avec une part des pourboires. Chez le traiteur, c’est la cérémonie qui compte, donc les week-ends. À son compte, on gagne la différence entre l’assiette vendue et ce qu’elle a coûté, charbon et gaz compris ; beaucoup oublient de compter le charbon.

      Aucune moyenne sérieuse n’est publiée à notre connaissance. Demandez à une cuisinière d’hôtel et à une vendeuse de braisé : que vous reste-t-il un mois de saison des pluies ?`,
  },
};
