import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '5321',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'le bac n’est pas toujours demandé ; la biologie aide à continuer' },
    { serie: 'A', state: 'à confirmer', note: 'bon français pour lire une consigne et écrire une observation' },
  ],
  questions: [
    'Où avez-vous appris à laver quelqu’un qui ne peut pas bouger ?',
    'Quelles tâches refusez-vous parce qu’elles reviennent à l’infirmière ?',
    'Votre certificat a-t-il été accepté partout où vous avez postulé ?',
    'Comment protégez-vous votre dos ?',
  ],
  sources: [
    { title: 'Article sur les attestations remises par la Croix-Rouge congolaise aux secouristes et aux vendeurs en pharmacie', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201710050424.html', publishedOn: '2017-10', consultedOn: '2026-11-23' },
    { title: 'Santé : deux cent soixante-seize postes à pourvoir au CHU de Brazzaville', publisher: 'Adiac, Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/node/110281', publishedOn: '2019-12-17', consultedOn: '2026-11-23' },
    { title: 'CHU-B : inspection des tests de présélection des agents', publisher: 'Adiac, Les Dépêches de Brazzaville', url: 'https://www.adiac-congo.com/print/content/chu-b-inspection-des-tests-de-preselection-des-agents-122073', consultedOn: '2026-11-23' },
    { title: 'Article sur l’atelier de validation de l’offre de formation des écoles paramédicales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201809140218.html', publishedOn: '2018-09', consultedOn: '2026-11-23' },
    { title: 'G. Thierry Maguessa Ebomé édifie sur la suspension des concours d’entrée aux écoles de santé', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-formation-g-thierry-manguessa-ebome-edifie-sur-la-suspension-des-concours-dentree-aux-ecoles-de-sante/', publishedOn: '2024-03-22', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Premier bruit du matin : le seau qu’on remplit. Il faut de l’eau tiède, du savon, deux gants de toilette par malade. Avec une collègue, on tourne doucement une dame de quatre-vingts ans pour laver son dos. On regarde s’il n’y a pas de plaie aux talons, on sèche, on change le drap sans la découvrir. Elle raconte son champ de manioc. On écoute en travaillant.

    Ensuite, les repas. Beaucoup de familles apportent la nourriture ; on vérifie si le malade y a droit. On aide ceux qui tremblent, on note qui n’a rien mangé. Vers dix heures, un monsieur veut marcher jusqu’à la fenêtre : bras sous l’épaule, un pas, puis un autre. Une sonnette, un bassin à vider, un lit à désinfecter pour l’arrivée suivante.

    En fin de service, on rapporte à l’infirmière ce qu’on a vu : untel respire plus vite, telle autre refuse de boire. Ces petites phrases sauvent parfois quelqu’un. On rentre en bus, les jambes lourdes, une odeur de désinfectant sur les mains.`,
    lieux: `On trouve ce travail dans les hôpitaux, les cliniques, les maternités, certains centres de santé, quelques foyers pour personnes âgées ou handicapées. Les noms changent : aide-soignante, garçon ou fille de salle, agent des services hospitaliers. En 2019, le CHU de Brazzaville prévoyait de recruter quarante-sept agents des services hospitaliers [2]. Au test organisé ensuite, plus de 757 aides-soignantes se sont présentées [3]. Demandez toujours quelles tâches se cachent derrière le titre : soin ou seulement ménage ?

    De plus en plus, des familles cherchent quelqu’un à la maison pour un parent malade. C’est souvent là que l’on débute, à Brazzaville comme à Pointe-Noire.`,
    savoirFaire: `On croit que la gentillesse suffit. Il faut aussi une technique.

    - Soulever sans se blesser : plier les genoux, se mettre à deux, utiliser le drap.
    - Laver quelqu’un en gardant sa dignité : paravent, explication, geste lent.
    - Faire un lit occupé, refaire un lit propre, désinfecter dans le bon ordre.
    - Donner à manger sans que la personne s’étouffe.
    - Observer : couleur de la peau, souffle, urines, humeur.
    - Dire ce qu’on voit avec des mots justes, sans inventer de diagnostic.
    - Se laver les mains entre deux malades, même quand l’eau est rare.
    - Garder son calme devant quelqu’un qui insulte parce qu’il souffre.

    La limite est nette : ni piqûre, ni perfusion, ni ordonnance.`,
    apresBepc: `Ce niveau suffit parfois pour postuler, car on attend surtout de savoir lire, écrire et calculer, comme au test du CHU [3]. Existe-t-il une formation publique portant exactement ce nom ? C’est à confirmer. En 2017, l’école paramédicale formait des agents techniques de santé, un niveau voisin [6]. L’année suivante, un atelier du ministère recommandait d’ouvrir des cours pour les personnels de base, comme les brancardiers [4]. Téléphonez à l’[école paramédicale](/formations/ecoles-paramedicales) la plus proche. Devant un centre privé, réclamez l’agrément et les coordonnées d’anciens élèves placés.`,
    apresBac: `Avec le bac, vous pouvez viser plus haut dès maintenant : [infirmière ou infirmier](/metiers/infirmier), [sage-femme](/metiers/sage-femme), technicienne de laboratoire. Les écoles de Brazzaville, Pointe-Noire, Dolisie, Kinkala et Owando recrutent par concours. Celui de 2024-2025 a été suspendu [5] ; la suite est à vérifier auprès d’elles. Passer une année comme aide-soignant en attendant le concours n’est pas du temps perdu : en stage, vous saurez déjà entrer dans une chambre.`,
    apresBac2: `Peu de gens viennent ici avec une licence ou un BTS. Si c’est votre cas, prenez le poste comme un tremplin. Un diplôme en gestion peut conduire vers l’accueil, le secrétariat médical ou l’intendance d’une clinique. Un diplôme en biologie rapproche du laboratoire. Dites-le à l’embauche : une petite structure confie volontiers les stocks ou les dossiers à quelqu’un de confiance.`,
    sansDiplome: `Ici, la porte reste entrouverte. Des cliniques prennent quelqu’un de sérieux, recommandé par une personne du service, et le forment sur place. La Croix-Rouge congolaise a formé des secouristes à Brazzaville en trois mois, en 2017 [1]. Allez voir ce que son conseil départemental propose aujourd’hui. Une attestation de secourisme, un certificat médical, deux références joignables au téléphone : avec ces trois papiers, votre candidature devient crédible.`,
    aSonCompte: `S’occuper d’un malade chez lui, payé par la famille, c’est déjà travailler pour soi. Mettez les choses au clair dès le premier jour : horaires, nuits, repas, transport, jour de repos. Ajoutez la liste de ce que vous ne faites pas, sur une feuille signée des deux côtés. Gardez le numéro d’un centre de santé. À plusieurs, on peut se remplacer, ce qui rassure les clients. Le statut à déclarer se demande à l’[ACPE](/formations/acpe) ou à l’agence de création d’entreprises.`,
    essayer: `Chez vous, il y a sûrement quelqu’un à aider. Pendant une semaine, prenez soin d’une grand-mère, si elle accepte : coiffer, couper les ongles, préparer le bain, faire son lit au carré. Lavez-vous les mains avant et après. Le soir, écrivez trois lignes sur son appétit et son moral, puis comparez du lundi au dimanche. Si la répétition vous ennuie, mieux vaut le savoir. Pas de contact avec le sang ni avec une maladie contagieuse : cela se fait plus tard, encadré.`,
    difficile: `Le dos souffre en premier. Viennent ensuite les odeurs, les matelas souillés, la mort d’une personne que l’on lavait hier. Certains malades vous prennent pour une domestique, et parfois des collègues aussi.

    Faute de personnel, on vous demandera un jour de poser une perfusion « juste cette fois ». Il faut savoir refuser, car c’est vous que l’on accusera. Les certificats privés valent ce que vaut la réputation du centre : beaucoup de jeunes l’ont compris après avoir payé.`,
    argent: `C’est un métier modeste, payé au mois dans une clinique. Une famille paie plutôt à la journée ou à la nuit, parfois par mobile money. Nous n’avançons aucune somme : elles varient trop et rien de sérieux n’est publié. Faites préciser avant de commencer si les repas et le taxi de nuit sont compris. Demandez à une aide-soignante en poste depuis deux ans combien de jours de repos elle prend. Est-elle déclarée à la caisse de sécurité sociale ? Combien de retards de paie a-t-elle connus ? Qui fournit les gants et le savon ? Si c’est vous, comptez-les dans vos dépenses.`,
  },
};
