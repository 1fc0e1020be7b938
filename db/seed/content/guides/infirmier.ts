import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2221',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'beaucoup de biologie, utile dès le premier cours de soins' },
    { serie: 'C', state: 'à confirmer', note: 'bons réflexes de calcul pour les doses' },
    { serie: 'A', state: 'à confirmer', note: 'aisance à l’écrit ; il faut reprendre les sciences de la vie' },
  ],
  questions: [
    'Le concours de l’école paramédicale a-t-il lieu cette année, et qui l’affiche ?',
    'Quel a été votre premier stage, et qu’est-ce qui vous a choqué ?',
    'De combien de malades vous occupez-vous pendant une nuit ordinaire ?',
    'Que faites-vous quand la famille ne peut pas payer les gants ou la perfusion ?',
    'Travaillez-vous avec un contrat, un arrêté d’intégration ou comme bénévole ?',
  ],
  sources: [
    { title: 'G. Thierry Maguessa Ebomé édifie sur la suspension des concours d’entrée aux écoles de santé', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-formation-g-thierry-manguessa-ebome-edifie-sur-la-suspension-des-concours-dentree-aux-ecoles-de-sante/', publishedOn: '2024-03-22', consultedOn: '2026-11-23' },
    { title: 'Congo : des réformes instituées dans l’enseignement professionnel médical', publisher: 'Africa24', url: 'https://africa24tv.com/congo-des-reformes-instituees-dans-lenseignement-professionnel-medical', publishedOn: '2022-08-04', consultedOn: '2026-11-23' },
    { title: 'Article sur l’atelier de validation de l’offre de formation des écoles paramédicales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201809140218.html', publishedOn: '2018-09', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée d’août 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Article sur le passage des formations paramédicales au système licence-master-doctorat', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201810020580.html', publishedOn: '2018-10', consultedOn: '2026-11-23' },
    { title: 'Lancement des épreuves écrites des concours professionnels', publisher: 'La Brève Online', url: 'https://labreveonline.com/lancement-des-epreuves-ecrites-des-concours-professionnels', publishedOn: '2021-06', consultedOn: '2026-11-23' },
    { title: 'Emplois : début de la première phase du recrutement au CHU-B', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-emplois-debut-de-la-premiere-phase-du-recrutement-au-chu-b/', publishedOn: '2020-01-28', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Plus de 400 candidats affrontent les épreuves écrites des concours professionnels', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-plus-de-400-candidats-affrontent-les-epreuves-ecrites-des-concours-professionnels/', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `La relève de l’équipe de nuit se fait debout, cahier en main. Lit 4 : toujours 39 de fièvre. Lit 7 : perfusion à changer à neuf heures. On se lave les mains, on enfile la blouse, on vérifie ce qui reste de compresses et de seringues. Le tour commence. Tension, température, pouls, une ligne écrite pour chaque malade.

    Viennent les soins. Une piqûre, une prise de sang, un pansement de brûlure qui fait pleurer un enfant : on lui parle doucement pendant que les mains travaillent. La ou le médecin passe, prescrit ; on relit l’ordonnance à voix haute pour éviter l’erreur. Dans le couloir, un frère demande pourquoi il doit encore acheter un médicament. Il faut expliquer, calmer, parfois dire non.

    À midi, l’eau est coupée. On puise dans le fût rempli la veille. L’après-midi amène les sorties, les conseils pour la maison, une urgence qui bouscule tout. Avant de rentrer, on transmet à son tour : ce qui est fait, ce qui inquiète, ce qu’il faut surveiller cette nuit.`,
    lieux: `Partout où l’on soigne, il y a une équipe infirmière : hôpital, clinique privée, centre de santé intégré, dispensaire tenu par une église. On en trouve aussi dans des prisons, des bases pétrolières et des chantiers forestiers.

    Les services se ressemblent peu. Aux urgences, tout va vite. En pédiatrie, on travaille autant avec la mère qu’avec l’enfant. Au bloc, on prépare l’opération et on ne parle presque pas au malade. Dans un village isolé, il arrive que la même personne pique, distribue les remèdes et aide aux naissances, faute de collègues. Demander un poste à l’intérieur du pays ouvre parfois une porte fermée en ville ; renseignez-vous à la direction départementale de la santé.

    Attention aux faux recruteurs. En 2020, des gens prenaient des dossiers contre de l’argent au nom du CHU de Brazzaville. L’hôpital a dû prévenir tout le monde, et exiger que chaque personne dépose le sien elle-même [7].`,
    savoirFaire: `Les gestes s’apprennent. Le caractère, lui, se travaille tous les jours.

    - Piquer, poser une perfusion, panser, toujours dans le même ordre et avec des mains propres.
    - Calculer combien de millilitres injecter pour une dose écrite en milligrammes, puis vérifier une seconde fois.
    - Voir qu’un malade change de couleur ou respire mal avant qu’il appelle.
    - Écrire court et lisible : la collègue de nuit n’a que vos notes.
    - Obéir à une prescription, mais oser demander quand elle paraît fausse.
    - Supporter odeurs, cris et larmes sans se fermer.
    - Rester debout huit heures, soulever à deux, dormir le jour après une nuit.
    - Respecter la pudeur de tous et garder le secret.`,
    apresBepc: `Les études de soins montent vers le niveau de la licence [2]. En 2017, l’école paramédicale avait aussi un niveau plus court, celui d’agent technique de santé [8]. S’il existe encore et accepte le BEPC, l’école la plus proche vous le dira. Continuez jusqu’au bac si vous le pouvez, avec la biologie en bonne place. Attention aux annonces privées du type « infirmier en neuf mois » : demandez toujours qui signe le diplôme.`,
    apresBac: `Deux portes publiques. La première : les [écoles paramédicales](/formations/ecoles-paramedicales), à Brazzaville, Pointe-Noire, Dolisie, Kinkala et Owando. Leurs concours ont été suspendus pour l’année 2024-2025, le temps de revoir les programmes [1]. Ont-ils repris ? Vérifiez sur place avant de payer le moindre dossier. Au concours de 2023, on composait en français le premier jour, puis en sciences de la vie et de la Terre [4].

    La seconde porte est la [faculté des sciences de la santé](/formations/umng-fssa). La formation en licence y était annoncée pour la rentrée 2018-2019 [3]. Là aussi, on entre par concours. Séries acceptées, âge limite, frais : posez ces trois questions au guichet, et gardez le reçu de tout versement.`,
    apresBac2: `En 2022, les études sont passées de deux à trois ans à Brazzaville et à Pointe-Noire, pour valoir une licence. Les autres villes devaient suivre [2]. Avec la licence, on peut viser un master, l’enseignement dans une école ou un poste de chef de service. Les agents déjà en poste ont leur propre voie : un concours professionnel, qui permet un reclassement, c’est-à-dire une meilleure place dans la fonction publique [6]. Pour ces agents, le centre Loukabou de Brazzaville, fermé pendant deux ans, a rouvert selon une dépêche [9].`,
    sansDiplome: `Une blouse ne suffit pas. Piquer sans diplôme met des vies en danger et peut vous mener devant la police. Sans bac, on peut approcher les malades comme [aide-soignante ou aide-soignant](/metiers/aide-soignant), brancardier, ou bénévole de la Croix-Rouge. Plus tard, un diplôme repris le soir ou une formation ouverte aux agents en poste peut faire avancer.`,
    aSonCompte: `Les soins à domicile existent : pansements, injections prescrites, surveillance d’une personne âgée. Lors de la réforme de 2018, les responsables disaient vouloir des diplômés capables de travailler à leur compte au lieu d’attendre toujours l’État [5]. Les règles pour ouvrir un cabinet de soins sont à confirmer au ministère de la Santé. Dans tous les cas, on agit sur ordonnance et on note chaque visite. On jette ses aiguilles dans un récipient fermé, et on refuse de jouer au médecin.`,
    essayer: `Laissez les seringues aux professionnels, même pour « voir ». Essayez ce qui entoure le soin. Apprenez à prendre un pouls sur votre propre poignet pendant une minute et tenez un tableau sur dix jours. Suivez une initiation aux premiers secours. Avec un adulte de la maison, aidez un grand-parent à prendre ses comprimés à l’heure exacte, carnet en main. Regardez si cette régularité vous pèse. Proposez votre aide lors d’une journée de vaccination : ranger les bancs, appeler les numéros, remplir des fiches. On y voit une équipe infirmière au travail sans la gêner.`,
    difficile: `Trop de malades, pas assez de mains. Une nuit calme devient folle en dix minutes. On rentre avec le dos cassé et, parfois, avec l’image d’un enfant qui n’a pas tenu.

    Il y a aussi les reproches : la famille accuse celle ou celui qu’elle voit, même quand c’est le matériel qui manque. Le risque de se piquer avec une aiguille souillée existe, d’où les gants et l’attention. Des diplômés attendent longtemps un poste stable et travaillent d’abord comme bénévoles ou vacataires, c’est-à-dire sans poste fixe. Enfin, les horaires de nuit pèsent sur le couple et sur les enfants, hommes comme femmes.`,
    argent: `Une question change tout : est-on agent de l’État, salarié d’une clinique ou « bénévole » dans un service ? Le premier touche un salaire mensuel selon sa catégorie. Le deuxième négocie avec la direction, qui paie parfois par garde. Le dernier ne reçoit que ce que le service veut bien partager. Aucun chiffre sûr ne nous est connu. Demandez à trois personnes, une par situation : la paie arrive-t-elle à date fixe ? La nuit et le dimanche comptent-ils davantage ? Qui paie la blouse, les chaussures, le transport d’après minuit ? Qui paie les soins après une piqûre accidentelle ?`,
  },
};
