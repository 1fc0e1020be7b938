import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5221',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'stock, inventaire, prix de revient' },
    { serie: 'G3', state: 'à confirmer', note: 'techniques de vente et présentation des rayons' },
    { serie: 'BG', state: 'à confirmer', note: 'comprendre l’économie d’une petite entreprise' },
  ],
  questions: [
    'Quels dix articles ne doivent jamais manquer chez vous ?',
    'Combien de clients ont une ardoise, et combien la règlent ?',
    'Où vous approvisionnez-vous, et pourquoi pas chez le grossiste d’en face ?',
    'Comment surveillez-vous la caisse quand vous êtes absente ou absent ?',
    'Combien de temps a-t-il fallu avant que la boutique vous paie vous-même ?',
  ],
  sources: [
    { title: 'Comment les étrangers contrôlent l’économie congolaise', publisher: 'Wafasso Mag', url: 'https://wafassomag.cg/comment-les-etrangers-controlent-leconomie-congolaise/', consultedOn: '2026-11-23' },
    { title: 'Article sur la note circulaire du ministère du Commerce', publisher: 'Congo Media Time', url: 'https://congomediatime.com/?p=87036', publishedOn: '2024-01', consultedOn: '2026-11-23' },
    { title: 'L’enregistrement des entreprises en 72 heures établit un nouveau standard régional', publisher: 'Newscong', url: 'https://newscong.life/three-day-startup-boom-congos-fastest-business-path', consultedOn: '2026-11-23' },
    { title: 'Chronique sur les Congolais et le commerce à Brazzaville', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/201908300659.html', publishedOn: '2019-08', consultedOn: '2026-11-23' },
    { title: 'Article sur les délais de création d’entreprise à l’ACPCE', publisher: 'SACER', url: 'https://sacer-infos.com/creation-des-entreprises-collinet-makosso-contre-anatole-makosso/amp', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      On lève le rideau de fer vers six heures, car les ouvriers du quartier prennent leur pain et leur café avant le travail. Les enfants suivent : deux biscuits, un cahier, une pile. Chaque petite vente se note d’un trait.

      À neuf heures, calme. On passe la main sur les étagères : l’huile baisse, le savon dort, une boîte de sardines a gonflé, on la jette. On téléphone au grossiste, on compare avec un deuxième. Le livreur dépose les sacs de riz ; on les compte devant lui et l’on en pèse un, par principe.

      Une voisine veut du lait « jusqu’à vendredi ». Le carnet dit qu’elle doit déjà. On accepte la petite boîte, on refuse la grande, en souriant.

      L’après-midi, le courant part. On ouvre le congélateur le moins possible. Le soir ramène la foule : boissons, bougies, crédit de téléphone. Vers vingt-deux heures, on ferme, on compte, on met dans trois enveloppes : la marchandise, la maison, la réserve.`,
    lieux: `
      Une pièce sur la rue, un conteneur aménagé, l’avant d’une parcelle : on appelle cela l’alimentation, la boutique ou le magasin. Il en existe dans tous les quartiers de Brazzaville et de Pointe-Noire, et jusque dans les gros villages au bord d’une route.

      Un magazine congolais décrivait les commerçants d’Afrique de l’Ouest comme très présents : ils achètent en commun à l’étranger et connaissent le port [1]. En 2019, une chronique remarquait que davantage de Congolaises et de Congolais ouvraient des boutiques, mais que certaines restaient fermées le dimanche [4]. Le sérieux des horaires compte donc beaucoup.

      On peut gérer sa propre affaire, celle d’un parent, ou être placée à la tête du magasin d’un propriétaire qui habite ailleurs. Stations-service et supérettes embauchent également des gérantes et des gérants.`,
    savoirFaire: `
      La qualité qui domine est la régularité : ouvrir chaque jour à la même heure.

      - Acheter. Le bénéfice se fait au moment de l’achat, pas à la caisse.
      - Fixer un prix qui couvre le transport, le loyer, la casse et les vols.
      - Faire l’inventaire, c’est-à-dire compter tout ce qui reste, au moins chaque mois.
      - Mettre devant ce qui se périme vite.
      - Tenir le carnet de dettes, avec une limite par famille.
      - Surveiller sans soupçonner tout le monde.
      - Accueillir chacun, de l’enfant à la grand-mère.
      - Entretenir un congélateur, une balance, une ampoule de secours.

      Il faut enfin savoir se payer : une somme fixée, jamais une poignée prise au hasard dans le tiroir.`,
    apresBepc: `
      Servir au comptoir d’un oncle pendant les congés est déjà un apprentissage. Pour aller plus loin, les filières commerciales de l’enseignement technique enseignent le stock, la facture et l’accueil ; un [BEP](/formations/bep) suffit à beaucoup de supérettes. Vérifiez d’abord où cette spécialité est ouverte.

      Au lycée général, entraînez-vous aux pourcentages. Remise, marge, perte : vous les retrouverez derrière chaque sac de riz.`,
    apresBac: `
      Bac G2 ou G3 en poche, on peut être adjointe ou adjoint dans un magasin, puis en prendre la direction. Un BTS de commerce ou de gestion prépare à diriger plusieurs personnes. Aucune série n’est obligatoire pour ouvrir sa propre boutique.

      Si vous hésitez entre études et commerce, essayez de ne pas choisir la première année : un frère tient le matin, vous l’après-midi. Beaucoup de commerces sont nés ainsi. Mais gardez deux cahiers, car l’argent des inscriptions disparaît facilement dans le stock.`,
    apresBac2: `
      Deux ou trois ans de gestion se voient dans les détails : un tableau des ventes, un contrat avec les fournisseurs, une déclaration en règle. Elle permet de passer d’une boutique à trois, ou de devenir cheffe de rayon, acheteuse, inspecteur de magasins pour une chaîne.

      L’[ISG](/formations/umng-isg) et des écoles privées enseignent la gestion ; renseignez-vous sur les frais et l’agrément avant de décider.`,
    sansDiplome: `
      C’est courant. On commence par porter les casiers et balayer, ensuite on sert, enfin on garde la clé un dimanche. La confiance vient de là : une caisse juste quand personne ne regarde.

      Si vous écrivez mal, notez d’abord par dessins et bâtons, puis apprenez vite : sans carnet, les dettes mangent la boutique. Demandez à la personne qui vous emploie de vous montrer une commande, pas seulement le comptoir.`,
    aSonCompte: `
      La boutique la plus sûre est petite, dans un endroit où l’on vous connaît, avec peu d’articles qui partent vite. Loyer payé d’avance, étagères, balance, congélateur, premier stock : faites la liste et ajoutez trois mois de réserve.

      L’ACPCE, l’agence de création d’entreprises, annonce un enregistrement en trois jours. Elle a des guichets à Brazzaville, Pointe-Noire, Dolisie, Nkayi, Owando et Ouesso [3]. Un autre site racontait des attentes de plusieurs mois [5] : faites-vous dire le délai réel. Une personne étrangère doit en plus respecter les règles rappelées par le ministère en janvier 2024 : titre de séjour, autorisation, activités réservées [2].

      Ajouter le pain, le [mobile money](/metiers/agent-mobile-money) ou la recharge de téléphones attire les passants.`,
    essayer: `
      Tenez le garde-manger de la maison comme un magasin pendant un mois. Inscrivez chaque entrée et chaque sortie : riz, sucre, savon. Chaque dimanche, comptez et comparez avec le cahier. L’écart vous apprendra ce qu’est une perte que personne n’a vue.

      Puis faites une enquête dans trois alimentations de la rue. Relevez le prix du même savon, du même lait, de la même bougie. Pourquoi l’une est-elle plus chère, et vend-elle quand même ? Si l’on vous accepte une après-midi au comptoir, demandez à ranger plutôt qu’à encaisser.`,
    difficile: `
      On ouvre seize heures par jour, sept jours sur sept, sans pouvoir s’absenter. Les fêtes des autres sont vos grosses journées.

      Le crédit est un piège à double entrée. Le refuser fâche le voisinage, l’accorder vide les étagères. La famille se sert, croyant que tout appartient à tout le monde. Les coupures font fondre le congelé ; les rats et les charançons mangent le reste.

      Le soir, la recette attire. Il faut une grille, de la lumière, et ne pas garder l’argent sur place. Une deuxième boutique ouvre à vingt mètres et baisse ses prix. Enfin, les contrôles passent : poids, dates, taxes. Avec des papiers en ordre, ils durent cinq minutes.`,
    argent: `
      Propriétaire, on prend ce que laisse la marge, ce petit écart par article, multiplié par le nombre de ventes. Gérante ou gérant pour quelqu’un, on reçoit un fixe, un pourcentage de la recette, ou les deux. Faites écrire ce qui arrive en cas de manque à l’inventaire.

      Les charges se répètent : loyer, courant, groupe, sacs, transport, patente ou impôt, gardien. La première année sert souvent à reconstituer le stock.

      Aucune étude sûre ne donne le revenu d’une alimentation chez nous. Deux nombres vous éclaireront, et un commerçant patient peut vous les dire : la recette d’une semaine ordinaire, et le montant racheté pour regarnir. Retirez le second du premier, puis toutes les charges.`,
  },
};
