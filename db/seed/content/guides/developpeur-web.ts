import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2513',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'beaucoup de mathématiques, utiles pour la logique du code' },
    { serie: 'D', state: 'à confirmer', note: 'assez de mathématiques pour suivre une licence d’informatique' },
    { serie: 'E', state: 'à confirmer', note: 'mathématiques et esprit technique, habitude de chercher une panne' },
    { serie: 'H1', state: 'à confirmer', note: 'on y manie déjà l’ordinateur et ses logiciels' },
    { serie: 'H2', state: 'à confirmer', note: 'informatique au service d’une organisation' },
  ],
  questions: [
    'Quel est le dernier site que vous avez livré, et qu’est-ce qui a pris le plus de temps ?',
    'Quel langage me conseillez-vous d’apprendre en premier, et pourquoi celui-là ?',
    'Comment faites-vous quand le courant ou la connexion manque la veille d’une livraison ?',
    'Que mettez-vous par écrit avant de commencer un travail pour quelqu’un ?',
    'Où avez-vous trouvé vos trois premières commandes ?',
  ],
  sources: [
    { title: 'Article sur la licence d’informatique de l’Université Marien-Ngouabi', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202307140284.html', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'Université Marien Ngouabi : amendement du programme de formation en informatique', publisher: 'L’Horizon africain', url: 'https://www.lhorizonafricain.com/universite-marien-ngouabi-amendement-du-programme-de-formation-en-informatique/', publishedOn: '2024-04', consultedOn: '2026-11-23' },
    { title: 'TIC : lancement à Brazzaville de la Grande école du numérique', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://www.adiac-congo.com/print/content/tic-lancement-brazzaville-de-la-grande-ecole-du-numerique-56965', publishedOn: '2016-10', consultedOn: '2026-11-23' },
    { title: 'Congo : du bon usage du digital', publisher: 'Jeune Afrique', url: 'http://www.jeuneafrique.com/mag/622465/societe/congo-du-bon-usage-du-digital/', publishedOn: '2018', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique et professionnel : des séries H équipées en outils informatiques', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/112126', publishedOn: '2020-01-30', consultedOn: '2026-11-23' },
    { title: 'Salon Sitec 2025 : la tech congolaise en effervescence', publisher: 'Brazzabuzz', url: 'https://brazzabuzz.com/salon-sitec-2025-la-tech-congolaise-en-effervescence', publishedOn: '2025', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Huit heures. L’ordinateur s’allume, et avec lui la liste de ce qui ne marche pas. Une école privée se plaint : les parents ne voient plus les notes sur leur téléphone. On refait leur geste, page après page, jusqu’à tomber sur l’erreur. Elle tient en une ligne de code, c’est-à-dire une instruction écrite pour la machine. On corrige, on essaie sur un vieux téléphone, on remet en ligne.

      À dix heures, une commerçante vient parler de son futur site. Elle pense aux couleurs. On lui demande combien d’articles, qui livre, comment les gens paient. Tout est noté, car ce qui n’est pas écrit finit en dispute.

      L’après-midi va au projet long : une page de commande, une base qui range les clients, le lien avec le paiement mobile. Vers quinze heures, plus de courant. La batterie du portable tient encore un peu ; on envoie vite son travail sur un serveur, un ordinateur toujours allumé ailleurs. Le soir, on lit une notice en anglais et on écrit à la commerçante où en est la page.`,
    lieux: `
      On code dans une petite agence qui fait des sites pour les autres. On code aussi dans le service informatique d’une banque, d’un opérateur, d’une société pétrolière, d’un ministère ou d’une organisation internationale. Beaucoup de développeuses et de développeurs travaillent chez eux, ou dans un espace partagé où l’on trouve une table, du courant et du réseau.

      Brazzaville et Pointe-Noire réunissent l’essentiel de la clientèle. Dans une ville plus petite, on fait souvent plusieurs choses à la fois : sites, dépannage, formation des agents.

      Les rencontres comptent. À Brazzaville, la fondation Bantu Hub organise un salon, le Sitec. Pour celui de novembre 2025, elle annonçait des formations gratuites ouvertes aux jeunes [6].`,
    savoirFaire: `
      - Découper un gros problème en petits morceaux. « Faire un site » ne veut rien dire ; « afficher la liste des élèves d’une classe » se programme.
      - Écrire dans plusieurs langages. HTML et CSS dessinent la page, JavaScript la fait réagir, SQL interroge les données. Un langage de serveur, comme PHP ou Python, fait le reste.
      - Chercher une erreur sans s’énerver, parfois trois heures pour une virgule oubliée.
      - Lire l’anglais technique : les messages d’erreur et les notices sont presque toujours dans cette langue.
      - Faire léger. Ici les gens paient leur connexion au volume. Une page lourde ne s’ouvre pas, ou vide leur forfait.
      - Protéger les données : mots de passe, noms, numéros de téléphone.
      - Parler à quelqu’un qui ne connaît rien au code, et traduire ses besoins en écrans.`,
    apresBepc: `
      Deux chemins. Au lycée général, visez une série scientifique et gardez un bon niveau d’anglais. Au [lycée technique](/formations/lycee-technique), la série H est celle de l’informatique. En 2020, elle existait à Brazzaville, Pointe-Noire, Dolisie, Oyo et Owando ; l’option de programmation se trouvait au lycée technique industriel 1er-Mai, à Brazzaville [5]. Allez demander sur place quelles options fonctionnent cette année.

      Sans attendre, apprenez à taper vite et à ranger des fichiers.`,
    apresBac: `
      À la [Faculté des sciences et techniques](/formations/umng-fst) de l’Université Marien Ngouabi, une licence d’informatique existe depuis 2018 [2]. En 2023, un article la disait seule de cette université à former à ce domaine [1]. Les bacs C, D, E et H y préparent bien par leurs matières ; la liste des bacs reçus est à confirmer à la scolarité.

      Des instituts privés proposent aussi des parcours en informatique. Avant de payer, vérifiez l’agrément et demandez à voir la salle machine : combien d’ordinateurs allumés pour combien d’étudiants ? Notre page [choisir une école](/parcours/choisir-une-ecole) vous guide.`,
    apresBac2: `
      Un BTS ou une licence donne les bases : algorithmes, c’est-à-dire la manière d’ordonner les étapes d’un calcul, bases de données, réseaux. Pour entrer dans une banque ou chez un opérateur, le diplôme est souvent demandé. Pour une agence, ce sont les sites déjà faits qui décident.

      En 2024, la filière publique d’informatique s’arrêtait à la licence ; un master était à l’étude [2]. Demandez ce qu’il en est. Avec plus d’études, on dirige une équipe, on conçoit un système entier ou on se tourne vers l’[administration de réseaux](/metiers/administrateur-reseaux).`,
    sansDiplome: `
      C’est l’un des rares métiers techniques où un travail montré peut remplacer un papier. Il faut pourtant un ordinateur à soi ou prêté, et des mois d’exercices.

      La Grande école du numérique du Congo annonçait à son lancement, en 2016, qu’elle ne demandait aucun diplôme à l’entrée [3]. En 2018, elle formait gratuitement en quatre mois, à Brazzaville et à Pointe-Noire [4]. Est-elle encore ouverte, où, et à qui ? Posez la question au ministère de l’Enseignement technique ou à l’[ACPE](/formations/acpe). Méfiez-vous des promesses du genre « développeur en deux semaines ».`,
    aSonCompte: `
      La première commande vient presque toujours d’un proche : l’église du quartier, un cousin qui tient un hôtel, une association. Faites-la comme si elle était pour un inconnu, avec un devis et une date.

      Trois règles évitent les ennuis. Demandez une avance avant de coder. Écrivez ce qui est compris, et ce qui sera payé en plus. Dites qui paiera chaque année le nom du site et son hébergement, c’est-à-dire la place louée sur un serveur. Sinon le site s’éteint et c’est vous qu’on accuse.`,
    essayer: `
      Un ordinateur du lycée ou d’un cyber suffit. Ouvrez le bloc-notes et écrivez une page HTML sur votre quartier : un titre, une photo, une liste. Enregistrez, ouvrez-la dans le navigateur. Tout cela marche sans connexion.

      Ensuite, donnez-vous un défi précis : une page qui calcule une moyenne de bulletin. Si vous cherchez pourquoi le résultat est faux sans vous fâcher ni voir l’heure, c’est bon signe. Scratch, un logiciel gratuit qui s’installe sur ordinateur, apprend déjà à ordonner des instructions en jouant. Ne mettez jamais en ligne les noms ou les photos de vos camarades sans leur accord.`,
    difficile: `
      Rester assis des heures fatigue le dos et les yeux. Les coupures tombent au mauvais moment et la connexion coûte cher, car il faut télécharger sans cesse.

      Les clients changent d’avis. Certains pensent qu’un site se fait en un soir, puisque « c’est juste l’ordinateur ». D’autres ne paient pas le solde.

      Le métier bouge : ce qu’on apprend cette année sera en partie dépassé dans cinq ans. Les logiciels qui écrivent du code tout seuls font déjà les pages simples. Reste à qui sait comprendre un besoin, vérifier et réparer. Enfin, les débutants sont nombreux et les offres d’emploi salarié peu nombreuses : il faut souvent créer sa propre clientèle.`,
    argent: `
      Comme salariée ou salarié, on touche un mois fixe. À son compte, on est payé au projet, en deux ou trois fois : à la commande, à mi-chemin, à la livraison. L’entretien d’un site peut faire l’objet d’un petit abonnement, plus régulier.

      Dépenses à prévoir : un ordinateur solide, sa réparation, la connexion, une batterie de secours ou un onduleur, parfois une carte de paiement pour louer un serveur à l’étranger.

      Nous n’avons pas de tarif vérifié pour le Congo. Demandez à deux agences et à deux indépendants : combien de jours pour un site de cinq pages, quelle avance prenez-vous, combien de clients paient en retard ? Le prix de la journée se déduit de ces réponses.`,
  },
};
