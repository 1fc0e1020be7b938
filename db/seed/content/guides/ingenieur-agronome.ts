import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2132',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et sciences physiques pour les analyses' },
    { serie: 'D', state: 'à confirmer', note: 'biologie et géologie : la plante et le sol' },
    { serie: 'E', state: 'à confirmer', note: 'maths et technique, côté machines et irrigation' },
    { serie: 'R1', state: 'à confirmer', note: 'production végétale déjà pratiquée au lycée' },
    { serie: 'R5', state: 'à confirmer', note: 'série agricole ; voyez si votre école vise les longues études' },
    { serie: 'R6', state: 'à confirmer', note: 'génie rural : eau, aménagement, pistes' },
  ],
  questions: [
    'Quelle part de votre semaine passez-vous au champ, au laboratoire, devant l’ordinateur ?',
    'Qu’avez-vous cherché cette année, et qu’avez-vous trouvé ?',
    'Qui finance vos essais ?',
    'Combien d’années avez-vous attendu votre premier vrai poste ?',
    'Si vous aviez dix-huit ans, choisiriez-vous encore l’ENSAF, ou une école à l’étranger ?',
  ],
  sources: [
    { title: 'Congo-éducation : le PDAC réalise des travaux à hauteur de plus de 283 millions au profit de l’ENSAF', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-le-pdac-realise-des-travaux-a-hauteur-de-plus-de-283-millions-au-profit-de-lensaf/', consultedOn: '2026-11-23' },
    { title: 'Enquête socioéconomique sur la pêche maritime artisanale : site de Songolo (rapport de licence professionnelle)', publisher: 'ENSAF, Université Marien-Ngouabi', url: 'https://fr.scribd.com/document/710769309/rapportfinale', consultedOn: '2026-11-23' },
    { title: 'Agriculture : améliorer la formation, assurer l’encadrement pour de meilleures performances', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/agriculture-ameliorer-la-formation-assurer-lencadrement-pour-de-meilleures-performances/', publishedOn: '2020-11', consultedOn: '2026-11-23' },
    { title: 'Industrie - Saris-Congo disposée à céder certaines activités aux micro entreprises', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202106171034.html', publishedOn: '2021-06', consultedOn: '2026-11-23' },
    { title: 'Article sur l’ouverture de l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Sur la station d’essai, quarante petits carrés de manioc portent chacun une étiquette. Quatre variétés, deux façons de planter, cinq répétitions : rien n’est au hasard. L’ingénieure passe de carré en carré avec deux techniciens. On mesure la hauteur, on donne une note de zéro à cinq aux feuilles malades, on arrache trois pieds pour peser les racines. Un seul chiffre mal recopié, et le mois de travail ne vaut plus rien.

      À dix heures, la chaleur gagne. On prélève de la terre à la tarière, une sorte de grande vrille, et on met les échantillons en sachets pour le laboratoire. En route, arrêt chez une productrice : son maïs jaunit. Manque d’azote, excès d’eau, insecte ? On creuse, on regarde les racines, on pose des questions sur l’an dernier.

      L’après-midi se passe à l’ordinateur, entre deux coupures : tableau, moyennes, écarts. Puis il faut rédiger deux pages pour le bailleur, c’est-à-dire l’organisme qui paie, et préparer la réunion de demain sur les semences. La question du soir est la même que celle du matin : ce résultat servira-t-il à quelqu’un ?
    `,
    lieux: `
      L’État vient en premier : ministère, directions départementales, recherche. Les projets d’appui, les organisations internationales et les associations prennent des agronomes pour quelques années.

      Du côté des entreprises, il y a la Saris, qui cultive la canne à sucre, ou les moulins de Pointe-Noire, qui font farine et aliments pour animaux [4]. On trouve aussi des agronomes dans les banques, pour juger un dossier agricole, et dans les bureaux d’études. D’autres enseignent, à l’ENSAF ou dans les lycées agricoles de Brazzaville et de Ouesso [3].
    `,
    savoirFaire: `
      - Poser une question précise, puis construire un essai qui y répond honnêtement.
      - Lire un sol : couleur, texture entre les doigts, profondeur des racines.
      - Manier les statistiques, un tableur, une carte et un GPS.
      - Reconnaître les maladies et les carences, qui se ressemblent beaucoup.
      - Écrire clairement et parler simplement : le même résultat se raconte autrement à un ministre et à un groupement.
      - Lire l’anglais, langue de presque toutes les recherches.
      - Conduire une équipe, tenir un budget, rendre un rapport à l’heure.
      - Supporter boue, soleil et longues routes sans mépriser ceux qui y vivent.
    `,
    apresBepc: `
      Le chemin est long : comptez les trois ans de lycée, puis au moins cinq ans d’études. Après la troisième, prenez donc une seconde qui garde les sciences. Les séries C et D laissent beaucoup de portes ouvertes. Au lycée agricole, on met les mains dans la terre tout de suite. Demandez s’il conduit à un baccalauréat ou à un diplôme plus court. Si les mathématiques vous coûtent, travaillez-les dès maintenant.
    `,
    apresBac: `
      L’[École nationale supérieure d’agronomie et de foresterie](/formations/umng-ensaf), à l’Université Marien-Ngouabi, est l’école de référence. Concours ou dossier, séries admises, nombre de places : à confirmer chaque année auprès d’elle. Une piste à vérifier : la faculté des sciences appliquées de [Kintélé](/formations/udsn-fsa). Son université annonçait, pour l’entrée 2020, les séries A, C, D, E, H, R1, R5 et R6 [5]. Une bourse pour l’étranger se prépare dès la terminale. Voyez aussi [bien choisir une école](/parcours/choisir-une-ecole).
    `,
    apresBac2: `
      L’ENSAF délivre une licence professionnelle, avec stage [2] : on devient technicienne ou technicien supérieur. Le titre d’ingénieur demande d’ordinaire cinq ans après le bac. Faites-vous dire quel diplôme est délivré, et s’il est reconnu. Vient ensuite le doctorat pour qui veut chercher ou enseigner. En 2020 et 2021, un projet y a installé une serre, des bacs à poissons et du matériel de laboratoire. Les stages ont repris avec son argent, après plus de trois ans sans stage, racontait un étudiant [1]. Un projet finit toujours : demandez comment se font les stages aujourd’hui.
    `,
    sansDiplome: `
      Sans diplôme, on ne porte pas le titre d’ingénieur. On peut pourtant faire de vrais essais sur sa propre terre : deux variétés côte à côte, une pesée à la récolte, une conclusion. Les stations d’essai emploient aussi des ouvrières et des ouvriers soigneux, qui savent compter. On peut reprendre des études ensuite. Pour produire soi-même, lisez [exploitante ou exploitant agricole](/metiers/exploitant-agricole).
    `,
    aSonCompte: `
      Deux façons existent. Vendre son savoir : études de sol, plans d’affaires pour des fermes, suivi de plantations, formations. Ou produire : pépinière, semences, pisciculture, avec l’avantage de comprendre ce qu’on fait. Les premiers clients viennent du réseau d’anciens élèves et des projets. Un bureau d’études doit être enregistré pour répondre à un appel d’offres, et le paiement se fait parfois attendre des mois.
    `,
    essayer: `
      Montez une expérience de cuisine. Douze gobelets percés, la même graine de haricot, le même sol. Quatre sans engrais, quatre avec un peu de compost, quatre avec beaucoup. Arrosez pareil, mesurez tous les deux jours, dessinez la courbe. Le résultat vous surprend ? Refaites-le. Si cette patience vous amuse, c’est bon signe. Le club scientifique du lycée peut vous suivre, et l’ENSAF accueille peut-être des visites de classe : un professeur doit écrire pour le demander.
    `,
    difficile: `
      Cinq ans d’études, puis parfois une longue attente avant un poste stable. Les recrutements de l’État ne sont pas réguliers, les projets commencent et finissent. On change de ville, on laisse sa famille.

      La recherche manque de moyens : un appareil tombe en panne, le réactif n’arrive pas, un essai de deux ans est mangé par des chèvres. Il arrive que vos conclusions déplaisent à ceux qui paient. Et il faut accepter d’avoir tort devant une paysanne qui n’a pas été à l’école et connaît son champ depuis trente ans.
    `,
    argent: `
      Le revenu dépend moins du titre que de l’employeur. À la fonction publique, le grade d’entrée suit le diplôme, avec une solde connue de l’administration. Dans un organisme international, c’est un contrat à durée fixe, qui peut nourrir plusieurs années puis s’arrêter. L’entreprise paie au mois, parfois avec logement sur la plantation. Aucune de ces grilles n’est affichée pour le public. Interrogez d’anciens étudiants, deux et dix ans après leur sortie : quel employeur, quel type de contrat, combien de mois sans travail entre deux ?
    `,
  },
};
