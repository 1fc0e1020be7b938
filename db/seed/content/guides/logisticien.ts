import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '4323',
  series: [
    { serie: 'G3', state: 'à confirmer', note: 'achats et commerce' },
    { serie: 'G2', state: 'à confirmer', note: 'coûts, tableaux, suivi des stocks' },
    { serie: 'BG', state: 'à confirmer', note: 'gestion' },
    { serie: 'C', state: 'à confirmer', note: 'calcul d’itinéraires et de quantités' },
    { serie: 'D', state: 'à confirmer', note: 'raisonnement et chiffres' },
    { serie: 'A', state: 'à confirmer', note: 'anglais, cartes, géographie du pays' },
    { serie: 'E', state: 'à confirmer', note: 'connaissance des machines que l’on déplace' },
  ],
  questions: [
    'Quel trajet vous a donné le plus de mal cette année, et par où la marchandise est-elle passée finalement ?',
    'Travaillez-vous surtout avec un tableur, un logiciel de l’entreprise ou un cahier ?',
    'Qui décide quand la route est coupée : vous, le chauffeur ou le client ?',
    'Pour une première embauche, regardez-vous le diplôme, l’anglais ou le stage ?',
    'Combien de fois par mois vous appelle-t-on la nuit ?',
  ],
  sources: [
    { title: 'Pointe-Noire : les métiers du transport et de la logistique présentés aux futurs bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201905110261.html', publishedOn: '2019-05-11', consultedOn: '2026-11-23' },
    { title: 'Le centre Trainmar de Pointe-Noire, désormais opérationnel', publisher: 'Maritimafrica', url: 'https://maritimafrica.com/le-centre-trainmar-de-pointe-noire-desormais-operationnel/', publishedOn: '2022', consultedOn: '2026-11-23' },
    { title: 'Vie associative : les logisticiens du Congo se redynamisent', publisher: 'Les Dépêches de Brazzaville', url: 'https://www.adiac-congo.com/content/vie-associative-les-logisticiens-du-congo-se-redynamisent-145841', publishedOn: '2023-02-21', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Sur l’écran, un tableau : douze camions, trois wagons, un bateau attendu. À côté, une carte et deux téléphones. Le premier message de la nuit vient d’un chauffeur arrêté par la boue. Sa citerne doit livrer un chantier dans le nord avant jeudi. On appelle le chantier : combien de jours de gazole reste-t-il dans la cuve ? Trois. On a donc une marge.

      Reste à choisir. Attendre que la piste sèche, envoyer un tracteur, ou charger une barge sur le fleuve ? Chaque solution a un prix et un délai. On les compare, on demande l’accord de la direction, on prévient tout le monde par écrit.

      Pendant ce temps, le quotidien avance. On réserve un wagon, on relance un fournisseur de pneus, on vérifie que le dépôt de Dolisie a reçu ce qui était parti. Après la pause, réunion avec [le magasin](/metiers/magasinier) : le stock écrit ne correspond pas au stock compté. On cherche. Le soir, le tableau est refait pour demain, avec un plan de secours pour chaque ligne rouge.`,
    lieux: `
      On trouve des postes chez les transporteurs, les transitaires, les sociétés pétrolières et celles qui les servent. On en trouve aussi dans le bois, les mines, les brasseries, les chantiers et les organisations humanitaires.

      Le terminal à conteneurs de Pointe-Noire en est un bon exemple. Son exploitant, Congo Terminal, comptait près de huit cents travailleurs en 2019, avec des emplois de logistique, d’administration et de terrain [1]. À Pointe-Noire, une Association des logisticiens du Congo, née en 2014, s’est relancée en 2023 [3]. Elle présente ces métiers : écrivez-lui.

      On passe ses journées au bureau, au dépôt, et quelquefois plusieurs jours sur une base loin de la ville.`,
    savoirFaire: `
      Penser à ce qui va manquer avant que cela manque. Tout le métier tient là.

      - Se servir d’un tableur : trier, additionner, repérer l’erreur.
      - Lire une carte du pays et savoir quelles pistes la pluie coupe, et en quel mois.
      - Comparer deux solutions sur le prix, le temps et le risque.
      - Écrire un message que personne ne peut mal comprendre.
      - Négocier avec un transporteur sans se fâcher, car on le rappellera la semaine suivante.
      - Comprendre l’anglais des bons de commande.

      Gardez aussi la tête froide. Quand trois mauvaises nouvelles arrivent ensemble, on traite la plus grave et on note les deux autres.`,
    apresBepc: `
      Le poste lui-même est trop loin à cet âge. Ce que l’on peut faire après le BEPC, c’est viser un bac avec des chiffres ou de la gestion. Travaillez les mathématiques de tous les jours : proportions, durées, volumes. Apprenez aussi la géographie du Congo : fleuves, rails, routes, frontières.`,
    apresBac: `
      Presque toutes les séries peuvent mener ici, à condition d’aimer les tableaux et les délais. G2, G3 et BG apportent la gestion ; C et D le calcul ; A les langues ; E la technique. L’accord de chaque école reste à confirmer.

      À Pointe-Noire, le centre Trainmar se présente depuis 2022 comme une école des métiers du transport et de la logistique [2]. La ville compte aussi des instituts privés, dont l’[ESTL](/formations/estl-pointe-noire). Avant de payer, lisez [Choisir une école](/parcours/choisir-une-ecole) et réclamez la preuve de l’agrément.`,
    apresBac2: `
      C’est le niveau que demandent d’ordinaire les employeurs : un [BTS](/formations/bts) ou une [licence](/formations/licence-master-doctorat) en logistique, transport, achats ou gestion. Le stage de fin d’études pèse autant que le diplôme, parce qu’on y voit si vous tenez un tableau à jour sous pression.

      Avec un master et de l’expérience, on peut diriger toute la chaîne d’une entreprise, de l’achat à la livraison.`,
    sansDiplome: `
      Sans diplôme, ce titre ne se donne pas tout de suite. Une porte existe pourtant : le dépôt. On y entre comme pointeuse ou pointeur, la personne qui compte les sacs à la descente du camion. Certaines finissent par organiser les tournées, parce qu’elles connaissent tout. Il faut savoir lire, écrire et manier un ordinateur. Le [FONEA](/formations/fonea) et l’[ACPE](/formations/acpe) peuvent dire si une formation courte est ouverte.`,
    aSonCompte: `
      Peu de gens exercent seuls. Cela devient possible quand on possède un camion ou un tricycle, ou quand on regroupe les colis de vingt commerçantes pour Ouesso ou Impfondo. On devient alors transporteuse ou transporteur, avec ses factures, ses assurances et ses pannes. La page [Se mettre à son compte](/parcours/se-mettre-a-son-compte) dit par où commencer.`,
    essayer: `
      Une fête, un match ou une sortie de classe demande de la logistique. Proposez-vous. Faites la liste de ce qu’il faut, qui l’apporte, à quelle heure, avec quel transport, et ce qu’on fait s’il pleut. Le lendemain, reprenez la feuille : qu’est-ce qui a manqué, et pourquoi ?

      À la maison, tenez un mois le stock de riz, d’huile et de charbon. Tâchez d’annoncer trois jours avant la date où chaque chose finira.`,
    difficile: `
      On remarque votre travail surtout quand il rate. Si tout arrive à l’heure, personne n’en parle.

      La pluie, une grève, une pénurie de carburant, un pont fermé aux camions : rien de cela ne dépend de vous, et vous devez quand même répondre. Le téléphone ne connaît pas le dimanche. Sur certaines bases, on vit des semaines loin de sa famille.

      Il y a aussi la tentation du cadeau. Un transporteur offre une commission pour être choisi : qui accepte risque sa place le jour où cela se sait.`,
    argent: `
      Le salaire tombe au mois. Il change beaucoup selon que l’on travaille pour un petit transporteur, une organisation internationale ou une société pétrolière. Sur une base éloignée, il peut s’y ajouter le logement, la nourriture et une prime d’éloignement. Vérifiez que le contrat le dit.

      Aucun montant vérifié ne nous est connu. Pendant un stage, posez trois questions simples : quel est le premier contrat proposé, combien dure-t-il, et les appels de nuit sont-ils payés ou récupérés ?`,
  },
};
