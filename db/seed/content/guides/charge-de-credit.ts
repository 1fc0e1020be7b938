import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3312',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'lire un bilan et un cahier de comptes' },
    { serie: 'BG', state: 'à confirmer', note: 'économie et gestion, le plus près du crédit' },
    { serie: 'G3', state: 'à confirmer', note: 'négociation et contact avec les commerçants' },
    { serie: 'C', state: 'à confirmer', note: 'calcul d’intérêts, statistiques' },
    { serie: 'D', state: 'à confirmer', note: 'raisonnement chiffré, avant des études d’économie' },
    { serie: 'A', state: 'à confirmer', note: 'rédaction de rapports, avant le droit ou l’économie' },
  ],
  questions: [
    'Avez-vous déjà refusé un prêt à un proche, et que s’est-il passé ?',
    'Combien de clients suivez-vous en même temps ?',
    'Que faites-vous au troisième mois sans remboursement ?',
    'Une partie de votre paie dépend-elle des crédits remboursés ?',
    'Comment évaluez-vous une vendeuse qui ne tient aucun cahier ?',
  ],
  sources: [
    { title: 'Article sur les résultats des Mucodec en 2021', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202204120137.html', publishedOn: '2022-04', consultedOn: '2026-11-23' },
    { title: 'Les Mucodec lancent un message fort à ses sociétaires', publisher: 'La Brève Online', url: 'https://labreveonline.com/les-mucodec-lancent-un-message-fort-a-ses-societaires', publishedOn: '2024-07', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur privé : le premier établissement congolais privé accrédité par le CAMES', publisher: 'La Semaine africaine', url: 'http://www.lasemaineafricaine.net/index.php/societe/16038-enseignement-superieur-prive-le-premier-etablissement-congolais-prive-accredite-par-le-cames', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Procédure d’obtention d’agrément d’un établissement de microfinance', publisher: 'Direction générale des institutions financières nationales', url: 'https://dgifn.cg/index.php/agrement/', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Sur le bureau, douze dossiers. On les trie : ceux qui demandent, ceux qui remboursent bien, ceux qui ne répondent plus.

      À neuf heures, une vendeuse de poisson salé souhaite emprunter pour acheter plusieurs cartons d’un coup. On ne lui demande pas seulement combien. On reconstruit son mois avec elle : ce qu’elle achète, ce qu’elle perd, le loyer, l’école, la tontine. Puis on va voir. Sa table existe, les voisines la connaissent, le stock tourne en quatre jours. On compte les cartons, on photographie avec son accord, on passe aussi chez elle.

      L’après-midi est pour l’autre face du travail. Un chauffeur a trois échéances de retard ; son taxi est en panne. On s’assoit, on écoute, on cherche une solution écrite : étaler, vendre un bien, appeler la caution. La caution, c’est la personne qui a promis de payer à sa place.

      De retour, on rédige l’avis pour le comité : accorder moins que demandé, en deux fois. La vendeuse l’apprendra jeudi.`,
    lieux: `
      L’épargne et le crédit mutuels emploient beaucoup dans ce domaine. Les Mucodec, nées dans les années 1980, disaient en 2022 compter plus de trois cent mille sociétaires [1]. En 2024, elles annonçaient quarante-cinq caisses et points de vente [2]. Chaque caisse y fonctionne comme une coopérative : les clients en sont copropriétaires [1].

      D’autres établissements de microfinance prêtent au petit commerce, à condition d’avoir un agrément [4]. Les banques, elles, traitent surtout les salariés et les entreprises ; on y étudie davantage de papiers et moins d’étals.

      La moitié du temps se passe dehors : marchés, ateliers, champs, arrêts de bus. À l’intérieur du pays, on prend la moto ou un véhicule de piste pour aller voir un élevage.`,
    savoirFaire: `
      - Faire parler les chiffres de quelqu’un qui ne les a jamais écrits.
      - Calculer une capacité de remboursement : ce qui reste vraiment une fois la vie payée.
      - Recouper. Ce que dit la personne, ce que montre le stock, ce que pense le quartier.
      - Écrire un rapport court, qui tient debout devant un comité.
      - Expliquer un taux d’intérêt, le prix de l’argent prêté, avec des mots et des exemples.
      - Dire non en face, poliment, et donner la raison.
      - Relancer sans humilier.
      - Rester propre : refuser le cadeau glissé dans l’enveloppe, signaler que l’emprunteur est un cousin.

      On parle lingala, kituba ou la langue du lieu plus souvent que le français.`,
    apresBepc: `
      À cet âge, on ne prête pas encore l’argent des autres, mais on peut déjà s’orienter. Comptabilité, gestion, économie : ces matières existent dans les séries G et BG du technique. Au lycée général, les séries A, C et D gardent aussi la porte ouverte, par la faculté.

      Un conseil qui ne coûte rien : apprenez les pourcentages et la règle de trois jusqu’à les faire de tête. Tout le reste du métier repose dessus.`,
    apresBac: `
      Visez un diplôme de deux ou trois ans en finance, banque, comptabilité, économie ou gestion. Les établissements publics à interroger sont la [FSE](/formations/umng-fse) et l’[ISG](/formations/umng-isg) de l’Université Marien Ngouabi. Parmi les écoles privées, l’[ESGAE](/formations/esgae) a vu cinq diplômes reconnus par le CAMES en 2018, dont une licence professionnelle en administration des entreprises [3].

      L’entrée, les frais et les séries reçues se vérifient chaque année au guichet de l’école. Posez aussi la question des stages : trois mois dans une caisse locale apprennent plus que dix cours.`,
    apresBac2: `
      C’est le niveau auquel on recrute d’ordinaire. Le BTS mène plutôt vers la microfinance et le terrain ; la licence ou le master vers l’analyse de dossiers d’entreprise, en banque. À l’ESGAE, un master de management des finances figurait parmi les diplômes reconnus en 2018 [3].

      On avance par les résultats. Un portefeuille sain, c’est-à-dire un ensemble de prêts qui se remboursent, conduit à la responsabilité d’une équipe, d’une caisse, puis du contrôle interne.`,
    sansDiplome: `
      Décider d’un crédit pour une maison agréée demande des études, il n’existe pas de raccourci honnête. Vous pouvez cependant entrer par des emplois proches du terrain : collecte de l’épargne au marché, accueil, recouvrement accompagné.

      L’expérience associative compte. Qui a bien tenu la caisse d’une tontine, d’un groupement ou d’une coopérative a déjà de bons réflexes, et des cahiers pour le prouver.`,
    aSonCompte: `
      Prêter au public sans agrément n’est pas une petite affaire, c’est une activité réservée. Ceux qui le font tout de même, à des taux très lourds, finissent souvent dans les conflits.

      Avec de l’expérience, un autre service se vend bien et légalement : aider à préparer un dossier. On remet en ordre les comptes d’un atelier, on chiffre un projet, on accompagne la personne à sa banque. Le [FIGA](/formations/figa), fonds de garantie pour les petites entreprises, est une autre porte. On est payé pour le conseil, quelle que soit la réponse du prêteur.`,
    essayer: `
      Choisissez une parente ou un voisin qui vend quelque chose et accepte le jeu. Pendant sept jours, notez avec cette personne achats, ventes, invendus, dépenses de maison. Au bout de la semaine, écrivez une page : si elle empruntait de quoi doubler son stock, pourrait-elle rendre en trois mois ? Montrez-la-lui.

      Deux choses vous étonneront : combien les gens ignorent leur propre bénéfice, et combien il est gênant de poser ces questions. Si la gêne passe et que la curiosité reste, ce travail peut vous convenir. Gardez les chiffres pour vous.`,
    difficile: `
      On est jugé sur des promesses faites par d’autres. Une saison des pluies qui coupe la route, une maladie dans la famille, et dix bons clients cessent de payer.

      Relancer est pénible. On frappe à des portes où l’on sait qu’il n’y a rien. On entend des insultes, quelquefois des menaces. Certains emprunteurs changent de quartier et de numéro.

      La pression vient aussi d’en haut, avec des objectifs de prêts à placer. Et d’à côté : le chef de famille, l’ami d’enfance, l’élu local qui « recommande » quelqu’un. Qui accepte une fois ne peut plus refuser. Les trajets sous le soleil, les soirées à remplir l’ordinateur et la peur de se tromper complètent le tableau.`,
    argent: `
      Un salaire mensuel fixe, avec dans bien des maisons une prime liée au nombre de prêts et surtout à leur remboursement. Lisez la règle : une prime qui ne regarde que les prêts accordés pousse à de mauvaises décisions.

      Le terrain coûte. La moto, le carburant et le forfait téléphonique sont-ils fournis, remboursés, ou à votre charge ? Un salaire correct fond vite si l’on roule pour l’employeur avec son propre argent.

      Faute de source récente, nous ne donnons pas de montant. Interrogez un ancien stagiaire, une responsable des ressources humaines et une personne en poste depuis deux ans. Demandez-leur le fixe, la part variable d’un bon mois, celle d’un mauvais.`,
  },
};
