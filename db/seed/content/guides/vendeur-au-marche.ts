import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5211',
  series: [
    { serie: 'G3', state: 'à confirmer', note: 'vente et commerce, si l’on veut grandir' },
    { serie: 'G2', state: 'à confirmer', note: 'tenir un vrai cahier de comptes' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole : connaître les produits et leurs saisons' },
  ],
  questions: [
    'Avec quoi avez-vous commencé, et pourquoi ce produit ?',
    'Combien jetez-vous par semaine, parce que cela n’a pas été vendu à temps ?',
    'Qui vous a donné ou loué votre place ?',
    'Quelles taxes payez-vous, et vous donne-t-on un reçu ?',
    'Comment faites-vous quand il pleut toute la journée ?',
  ],
  sources: [
    { title: 'À propos du marché', publisher: 'La Maison de Bacongo', url: 'https://maisondebacongo.org/2013/12/17/a-propos-du-marche/', publishedOn: '2013-12-17', consultedOn: '2026-11-23' },
    { title: 'Les vendeuses s’exposent au danger aux abords du marché Total', publisher: 'Vox Congo', url: 'https://vox.cg/les-vendeuses-sexposent-au-danger-aux-abords-du-marche-total/', consultedOn: '2026-11-23' },
    { title: 'Ces marchés domaniaux qui font honte', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/ces-marches-domaniaux-qui-font-honte/', consultedOn: '2026-11-23' },
    { title: 'Article sur la note circulaire du ministère du Commerce', publisher: 'Congo Media Time', url: 'https://congomediatime.com/?p=87036', publishedOn: '2024-01', consultedOn: '2026-11-23' },
    { title: 'Le marché du lycée Thomas Sankara tapissé de boue', publisher: 'Vox Congo', url: 'https://vox.cg/le-marche-du-lycee-thomas-sankara-tapisse-de-boue/', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Il fait nuit quand le camion arrive de l’intérieur. On est déjà là, le foulard serré, l’argent bien caché. Les sacs de manioc tombent ; il faut choisir vite, sentir, soulever, discuter, payer. Un pousseur charge la brouette.

      À six heures et demie, la table est prête. On lave, on trie, on fait de petits tas égaux, les plus beaux devant. Le premier client compte : si on le laisse partir, dit-on, la matinée sera froide. On baisse un peu, on ajoute une tomate.

      Le percepteur passe avec son carnet ; on paie, on garde le ticket. À onze heures, le soleil tape sur les légumes. On les arrose, on déplace la bâche. Une averse éclate : on couvre la marchandise avant de se couvrir soi-même.

      L’après-midi, les gens sortent du bureau et veulent vite. Ce qui risque de ne pas tenir part moins cher, ou finira dans la marmite de la maison. Le soir, on met de côté l’achat de demain, puis la tontine, puis la nourriture. Ce qui reste est à soi.`,
    lieux: `
      Grands marchés couverts, bords d’avenue, carrefours, port fluvial, gares, devant de parcelle : on vend partout où l’on passe à pied. À Brazzaville, le marché Total de Bacongo est présenté comme l’un des plus gros de la ville. Une association qui y travaillait a décrit en 2013 sa chaîne : des grossistes, des demi-grossistes qui vendent parfois depuis leur camion, puis des détaillantes [1].

      Toutes les places ne se valent pas. Des vendeuses s’installent presque sur la chaussée, près des bus, faute d’endroit où la clientèle vienne [2].

      Pointe-Noire a le poisson et les produits du port, Dolisie les récoltes du Niari, les villages leurs jours de marché. Certaines restent à une table, d’autres marchent avec la cuvette ou la brouette. Une note du ministère, en janvier 2024, rappelait que la vente au détail à l’étalage est réservée aux nationaux [4].`,
    savoirFaire: `
      - Choisir une marchandise à l’œil, au nez, au poids.
      - Deviner la demande : la veille d’une fête, à la rentrée, en fin de mois.
      - Faire des tas justes et un étal qui donne envie.
      - Calculer de tête : prix du sac, transport, pertes, prix du tas.
      - Marchander sans se fâcher, et s’arrêter avant de vendre à perte.
      - Conserver : ombre, eau, sel, fumée, sac ouvert, glace.
      - Faire crédit à peu de gens, et s’en souvenir.
      - Séparer l’argent du commerce de celui de la maison.

      Il faut une voix, de bonnes jambes, de l’humour, et assez de fermeté pour dire « demain » à celle qui ne rembourse jamais. Savoir lire une date sur un carton protège des produits périmés.`,
    apresBepc: `
      Vendre ne demande pas de brevet, mais l’école vous donne deux choses que l’étal n’apprend pas : écrire ses comptes et lire un contrat. Si l’on peut continuer, une formation commerciale au technique ou un [CAP](/formations/cap) du secteur est un bon appui. Renseignez-vous au collège technique le plus proche.

      Aider ses parents en rentrant des cours, oui. Quitter la classe pour porter la cuvette à leur place, non : l’école est obligatoire de six à seize ans. Parlez-en à un adulte de confiance.`,
    apresBac: `
      Une bachelière au marché n’a pas échoué. Elle arrive avec l’écriture, le calcul et souvent un téléphone bien utilisé. Le bac G3 ou G2 sert à passer du tas au carton, puis au demi-gros. Une série agricole aide à acheter à la source, au bon moment.

      Beaucoup vendent le temps de payer leurs études. Dans ce cas, choisissez un produit qui ne pourrit pas : savon, cahiers, friperie, charbon. Il attend pendant les examens.`,
    apresBac2: `
      Un diplôme de gestion ou de commerce change l’échelle. On organise l’achat groupé de dix vendeuses, on loue un camion, on ouvre un dépôt, on fournit des restaurants et des cantines. On peut aussi travailler pour un projet d’appui aux commerçantes, une coopérative ou la direction des marchés d’une mairie.

      Pour grandir vers l’étranger, voyez le guide du [commerce import-export](/metiers/commercant-import-export). Sans cahier de comptes, le diplôme n’y fera rien.`,
    sansDiplome: `
      Aucun papier n’est demandé pour commencer. On débute en général derrière quelqu’un : une mère, une tante, une voisine qui confie une bassine à écouler. On apprend les prix, les visages, les ruses des fournisseurs.

      Après quelques mois, on prend un petit lot à son compte. Mieux vaut commencer minuscule et tourner vite que remplir une table à crédit. Pour apprendre à lire ou à calculer, demandez aux paroisses et aux associations du quartier s’il existe des cours.`,
    aSonCompte: `
      Presque tout le monde l’est ici. En 2013, l’association déjà citée voyait beaucoup de vendeuses changer de produit selon la saison et leur argent. Les feuilles demandaient peu et laissaient peu, le poisson laissait davantage [1].

      La place se demande au comité du marché et à la mairie. Faites-vous préciser le prix, la durée et le nom de la personne qui encaisse. La tontine, où chacune verse et reçoit à son tour, sert de banque. Une caisse d’épargne garde mieux les grosses sommes. Si l’affaire grossit, déclarez-la : voyez [se mettre à son compte](/parcours/se-mettre-a-son-compte).`,
    essayer: `
      Avec l’accord de vos parents, vendez un seul produit, devant la parcelle, trois samedis de suite : beignets, oranges, eau fraîche. Partez d’une toute petite mise. Écrivez tout, même les beignets mangés par la famille.

      Le troisième samedi, changez une chose, une seule : l’heure, la présentation ou le prix. Qu’est-ce qui a bougé ? Évitez le bord des routes, la nuit et les sommes que vous ne pouvez pas perdre. Si vous aimez appeler les gens et que le marchandage vous amuse, vous saurez déjà beaucoup.`,
    difficile: `
      Le corps paie : lever avant l’aube, charges, soleil, station debout, bébé au dos pour certaines. Un journal a décrit des marchés de Brazzaville où l’on patauge après la pluie, bottes aux pieds, faute de caniveaux [3].

      La marchandise fraîche n’attend pas. Une journée de pluie ou une route coupée, et le capital pourrit sous vos yeux. On ne dispose d’aucun congé : malade, on ne gagne rien.

      S’y ajoutent les taxes, parfois nombreuses. Au marché Thomas-Sankara, une vendeuse disait payer la mairie, la police et l’entretien, au milieu de la boue [5]. Les opérations de déguerpissement, quand la mairie libère les trottoirs, font perdre la place. Et la famille demande, chaque soir, une part du capital.`,
    argent: `
      Rien au mois : on vit de la journée. Le bénéfice est ce qui sépare le prix d’achat du prix de vente, moins le transport, le pousseur, la place, les taxes, le sac, et tout ce qui s’abîme. Une bonne recette peut cacher une perte ; c’est l’erreur la plus répandue.

      Les semaines ne se ressemblent pas. Décembre et la rentrée font vivre, d’autres mois font patienter.

      Un article qui cite le gain d’une vendeuse ne vaut pas pour toutes, donc aucun chiffre ici. Suivez plutôt un sac de bout en bout avec une personne de confiance. Combien acheté, combien de tas, combien vendus plein prix, combien bradés, combien jetés ? En une semaine, vous en saurez plus qu’avec n’importe quel tableau.`,
  },
};
