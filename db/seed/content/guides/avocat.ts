import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2611',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'expression, philosophie, histoire' },
    { serie: 'C', state: 'à confirmer', note: 'logique ; on entre aussi en droit avec un bac de sciences' },
    { serie: 'D', state: 'à confirmer', note: 'raisonnement et méthode' },
    { serie: 'G1', state: 'à confirmer', note: 'notions de droit et rédaction' },
    { serie: 'G2', state: 'à confirmer', note: 'chiffres, pour le droit des affaires' },
    { serie: 'BG', state: 'à confirmer', note: 'gestion' },
  ],
  questions: [
    'Par quelle porte entre-t-on au barreau aujourd’hui, et combien d’années après le bac ?',
    'Qui vous a pris en stage, et que faisiez-vous vraiment pendant ces mois-là ?',
    'Quelle part de vos clients peut payer ?',
    'Avez-vous déjà refusé de défendre quelqu’un ?',
    'Que conseillez-vous de lire à une lycéenne qui pense au droit ?',
  ],
  sources: [
    { title: 'Historique du barreau', publisher: 'Barreau de Brazzaville', url: 'https://barreaudebrazzaville.net/?p=132', consultedOn: '2026-11-23' },
    { title: 'L’avocat : une profession réglementée', publisher: 'Cabinet d’avocats Carle', url: 'http://www.avocats-carle.com/deontologie.html', consultedOn: '2026-11-23' },
    { title: 'Université Marien Ngouabi : trop d’étudiants en 1re année de faculté de droit', publisher: 'Les Dépêches de Brazzaville', url: 'http://adiac.netisse.eu/content/universite-marien-ngouabi-trop-detudiants-en-1ere-annee-de-faculte-de-droit-25146', publishedOn: '2014-12-20', consultedOn: '2026-11-23' },
    { title: 'Avocat', publisher: 'igjsj.cg, site de la justice congolaise', url: 'https://igjsj.cg/avocat', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      La robe noire est pliée dans un sac, avec trois dossiers. Au palais de justice, la liste des affaires est affichée à la porte. La vôtre est quatorzième. On attend debout, on relit ses notes, on échange deux mots avec la [greffière](/metiers/greffier) : la pièce numéro sept est-elle bien arrivée ?

      Enfin on appelle. Vingt minutes pour dire pourquoi ce licenciement était injuste. On ne crie pas, on montre : le contrat, la date, l’article de loi. L’adversaire répond. La décision viendra dans plusieurs semaines.

      Retour au cabinet sous la chaleur. Une famille se dispute une parcelle à Kintélé ; chacun a son papier. Vous posez des questions pendant une heure et vous découvrez que l’un des papiers n’a jamais été enregistré. Il faudra chercher la preuve ailleurs.

      La soirée est faite d’écriture. Une lettre, une requête, la relecture d’un bail. Le courant coupe, on finit à la lampe. La plus grande part du métier se passe ainsi, devant une page, et non devant un public.`,
    lieux: `
      On exerce en cabinet, seul ou à plusieurs, près d’un tribunal. Le barreau de Brazzaville indiquait sur son site cent vingt-sept membres dans soixante-dix cabinets, sans dater ce compte [1]. Des barreaux existent auprès des cours d’appel, réunis dans un Ordre national des avocats dont le siège est à Brazzaville [2].

      Les clients viennent pour un divorce, une parcelle, une arrestation, un héritage, une facture impayée. À Pointe-Noire, les sociétés du pétrole et du port donnent aussi des contrats à rédiger. Des juristes préfèrent entrer dans une banque ou une entreprise : on y fait du droit, mais sans la robe.`,
    savoirFaire: `
      Il faut aimer les mots précis. « Vendre » et « promettre de vendre » n’ont pas le même effet, et une vie peut en dépendre.

      - Lire cent pages et en tirer les cinq lignes qui décident.
      - Construire une preuve pas à pas.
      - Écrire clair, sans faute.
      - Prendre la parole sans trembler, puis se taire au bon moment.
      - Écouter un client qui ment un peu, parce qu’il a honte.
      - Garder le secret, même devant sa famille.

      On apprend encore à défendre une personne qu’on n’approuve pas. Elle aussi a droit à ce que sa part soit dite.`,
    apresBepc: `
      Prenez la route du lycée et lisez beaucoup : romans, journaux, textes de loi affichés à la mairie. La série A fait travailler l’expression ; C et D exercent la logique et ne ferment rien. Aucun raccourci n’existe à partir du BEPC, il reste trois ans de lycée puis de longues études.`,
    apresBac: `
      La [faculté de droit](/formations/umng-fd) de l’Université Marien Ngouabi est la porte la plus connue. En 2014, elle accueillait trois mille nouveaux étudiants et proposait sept parcours, dont un d’études judiciaires et un de droit des affaires [3]. Il faut valider six semestres pour la licence [3]. Les séries admises aujourd’hui sont à vérifier au secrétariat.

      Préparez-vous à des amphithéâtres pleins. Un petit groupe de travail et des notes propres font la différence dès le premier mois.`,
    apresBac2: `
      Après la licence vient le master. Ensuite, deux pistes à confirmer. L’[ENAM](/formations/umng-enam) a ouvert une filière barreau, et le barreau de Brazzaville explique par elle la hausse du nombre de ses membres [1]. Un stage chez une avocate ou un avocat installé précède l’inscription au tableau, la liste officielle de la profession ; l’Ordre en fixe les principes [2] et son conseil statue sur l’inscription [4].

      Le diplôme exact, l’examen et la durée du stage se demandent au secrétariat de l’Ordre ou du barreau. La profession suit une loi du 20 août 1992 [2] : faites-vous montrer la version en vigueur. Méfiez-vous des réponses trouvées sur des sites étrangers : elles parlent d’un autre pays.`,
    sansDiplome: `
      Sans études de droit, on ne devient ni avocate ni avocat, et se faire passer pour tel peut mener devant le juge. Mais un cabinet a besoin d’autres personnes : [secrétariat](/metiers/secretaire), accueil, archives, courses au tribunal. On y voit la justice de près. Certains y trouvent l’envie de reprendre les études le soir.`,
    aSonCompte: `
      C’est la règle plutôt que l’exception : la profession est dite libérale et indépendante [4]. On commence presque toujours dans le cabinet d’un aîné, on partage un bureau, puis on met sa plaque. Les premières années, il faut payer le loyer, la cotisation à l’Ordre et l’impression des dossiers avant d’avoir une clientèle. La réputation se fait de bouche à oreille, une affaire après l’autre.`,
    essayer: `
      Organisez un procès pour rire avec votre classe. Le cas : un téléphone prêté, rendu cassé. Une équipe accuse, une défend, trois élèves jugent. Tirez les rôles au sort, puis échangez-les : défendre le contraire de ce qu’on pensait, c’est le vrai test.

      Beaucoup d’audiences sont publiques. Avec un parent ou un professeur, allez en écouter une matinée au palais de justice, sans téléphone, et notez comment chacun parle.`,
    difficile: `
      Le chemin est long : comptez bien plus que cinq ans avant de vivre de ce métier. Les amphis débordent, les résultats tardent, et une grève peut faire perdre des mois.

      Ensuite vient l’attente des affaires, renvoyées de mois en mois. On perd parfois alors qu’on croyait avoir raison. Des clients arrivent trop tard, sans papier, ou disparaissent au moment de payer. D’autres veulent que l’on « s’arrange » avec le juge. Accepter peut mener à la radiation, c’est-à-dire à l’exclusion.

      Et puis on rapporte chez soi des histoires lourdes. Il faut apprendre à fermer la porte du cabinet.`,
    argent: `
      Les honoraires se discutent avec le client : une somme pour le dossier, un prix à l’heure, ou un abonnement quand une entreprise vous consulte toute l’année. Une part peut être versée au début. Mettez tout par écrit.

      Pendant le stage, l’indemnité varie d’un cabinet à l’autre et certains donnent très peu ; demandez-le avant de dire oui. Pour une idée juste, interrogez une avocate ou un avocat inscrit depuis trois ans plutôt qu’un grand nom : combien de mois sans client, quelles charges fixes, quelle part des factures reste impayée ?`,
  },
};
