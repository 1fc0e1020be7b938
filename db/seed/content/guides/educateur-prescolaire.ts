import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2342',
  series: [
    { serie: 'pedagogique', state: 'ouvert', source: 7, note: 'pour le concours de l’École normale, selon un responsable qui parlait du primaire en 2024' },
    { serie: 'A', state: 'à confirmer', note: 'langue, récit et psychologie aident à parler aux petits' },
    { serie: 'D', state: 'à confirmer', note: 'santé, nutrition et croissance de l’enfant' },
    { serie: 'C', state: 'à confirmer', note: 'de quoi inventer des jeux de nombres et de formes' },
  ],
  questions: [
    'Combien d’enfants avez-vous dans votre groupe, et qui vous aide ?',
    'Comment calmez-vous un petit qui pleure toute la matinée ?',
    'Quel jeu avez-vous fabriqué sans rien acheter ?',
    'L’école où vous travaillez est-elle agréée, et comment l’avez-vous su ?',
    'Que faites-vous pendant les grandes vacances ?',
  ],
  sources: [
    { title: 'ENI de Dolisie : un prix d’excellence pour le travail abattu cette année', publisher: 'Les Échos du Congo-Brazzaville', url: 'http://lesechos-congobrazza.com/societe/8879-eni-de-dolisie-un-prix-d-excellence-pour-le-travail-abattu-cette-annee', publishedOn: '2022', consultedOn: '2026-11-23' },
    { title: 'Article sur le centre d’éducation préscolaire de Mfilou-Ngamaba', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202305120165.html', publishedOn: '2023-05', consultedOn: '2026-11-23' },
    { title: 'Bacongo : le centre d’éducation préscolaire des Trois-Francs réhabilité', publisher: 'Panoramik Actu', url: 'https://panoramik-actu.com/bacongo-le-centre-deducation-prescolaire-des-3-francs-rehabilite/', publishedOn: '2023', consultedOn: '2026-11-23' },
    { title: 'Affaires sociales : les circonscriptions d’action sociale confrontées au manque de personnel', publisher: 'Adiac, Les Dépêches de Brazzaville', url: 'https://adiac.netisse.eu/node/54013', publishedOn: '2016-07-23', consultedOn: '2026-11-23' },
    { title: 'Le pays poursuit l’enrôlement biométrique pour connaître son nombre de fonctionnaires', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202212190313.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
    { title: 'Petite enfance : nécessité d’un environnement éducatif sûr', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/petite-enfance-necessite-dun-environnement-educatif-sur/', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : Bac technique - Plus de 16 000 candidats passent les épreuves d’EPS', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202405080123.html', publishedOn: '2024-05', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Un petit s’accroche à la jupe de sa mère et refuse de lâcher. On se met à sa hauteur, on lui montre le crocodile en carton, la main s’ouvre. Vingt fois la même scène, chaque matin d’octobre. Quand tout le monde est assis en rond, on chante les prénoms. Qui manque ? Quel temps fait-il ? Il a plu toute la nuit, la cour est une mare, on restera sous l’auvent.

    L’atelier commence : trier des bouchons par couleur, coller des graines de haricot, verser de l’eau d’une bouteille à l’autre. Cela ressemble à un jeu. En fait, la main se prépare à écrire et la tête à compter. Un pipi, une dispute, un nez qui coule, un goûter renversé. On raconte une histoire avec des marionnettes, en français simple, en glissant un mot de lingala pour celui qui est perdu.

    Midi. Les parents reviennent, on dit à chacun une chose vraie sur son enfant. Puis vient l’heure calme : balayer, découper des cartes pour demain, écrire dans le cahier que l’un n’entend peut-être pas bien.`,
    lieux: `Le préscolaire public grandit lentement. À Brazzaville, deux centres ont été construits ou refaits, à Bacongo et à Mfilou-Ngamaba. Un troisième était en chantier à Kintélé en mai 2023 [2]. On y reçoit les enfants par niveaux, de P1 à P3 [3].

    À côté, il y a des crèches liées aux affaires sociales, comme celle de Mongo-Mpoukou, à Pointe-Noire, qui réclamait en 2016 des éducatrices qualifiées [4]. Il y a surtout des écoles privées et des jardins d’enfants de quartier, tenus par des promoteurs, des églises ou des associations. Beaucoup d’enfants n’ont encore accès à rien : au symposium de Brazzaville, en mai 2025, on parlait d’une éducation de la petite enfance peu développée [6].`,
    savoirFaire: `S’occuper de vingt-cinq petits, cela s’apprend.

    - Voir tout le groupe en même temps, y compris celui qui s’éloigne.
    - Parler lentement, avec des phrases courtes, sans crier.
    - Chanter juste ou presque, mimer, dessiner au tableau.
    - Fabriquer du matériel avec des capsules, du carton, des calebasses.
    - Comprendre ce que peut faire un enfant de trois ans, et ce qu’il ne peut pas encore.
    - Garder patience devant la dixième sottise de l’heure, sans frapper ni humilier.
    - Repérer une fièvre, une fatigue, une trace de coup, et savoir à qui le dire.
    - Se baisser, porter, s’asseoir par terre cent fois par jour.`,
    apresBepc: `On peut déjà se rapprocher du métier sans l’exercer vraiment : aide dans un jardin d’enfants, accompagnement du car, cantine. Le niveau exact demandé cette année au concours est à confirmer à l’École normale. Aller jusqu’au bac reste le plus sûr. Le [bac pédagogique](/parcours/apres-un-bac-pedagogique) permet de se présenter au concours de l’École normale, disait un responsable des examens en 2024 [7]. Il parlait du primaire : demandez ce qu’il en est pour le préscolaire. Cherchez quel lycée le prépare près de chez vous.`,
    apresBac: `Une adresse à connaître : l’[École normale des instituteurs](/formations/ecole-normale-des-instituteurs). Celle de Dolisie forme pour le préscolaire autant que pour le primaire. Elle délivre en deux ans le certificat de fin d’études des écoles normales, le CFEEN [1]. On y entre par concours. Les matières de l’épreuve et l’âge limite changent : lisez l’avis affiché, pas le message transféré sur WhatsApp.

    Une autre piste est l’[institut du travail social](/formations/ints), qui forme des éducateurs spécialisés, pour des enfants handicapés ou en difficulté. Ce n’est pas la maternelle, mais c’est un métier cousin.`,
    apresBac2: `Une licence de psychologie ou de lettres, préparée par exemple à la [faculté des lettres](/formations/umng-flash), ne donne pas d’office une classe de petits. Elle compte pour diriger un centre, former des collègues ou travailler dans une ONG de l’enfance. Avec un BTS de gestion, on peut aider un promoteur à tenir les comptes de son école. Dans les deux cas, un stage auprès des enfants reste nécessaire.`,
    sansDiplome: `Les écoles privées embauchent parfois sans titre, comme assistante ou « tata ». On apprend sur le tas, en regardant une collègue formée. C’est une entrée, pas une sécurité : le jour où l’école demande son agrément, elle peut réclamer des diplômes. Faites écrire vos fonctions et vos dates de présence sur une attestation. Le métier de [garde d’enfants](/metiers/garde-d-enfants), à domicile, reste le plus ouvert.`,
    aSonCompte: `Créer un jardin d’enfants dans sa parcelle tente beaucoup de monde. Avant de repeindre le mur, allez à la direction départementale de l’enseignement préscolaire : il faut une autorisation, et ses conditions se demandent là-bas. Pensez clôture, latrines à la bonne taille, eau, ombre, assurance, deux adultes au moins. Les parents paient au mois, souvent en retard, et presque rien ne rentre en juillet, août et septembre. Une banque ou le [FIGA](/formations/figa) peut être sollicité avec un vrai budget.`,
    essayer: `Samedi matin, réunissez quatre enfants de la famille pendant une heure, un parent présent. Préparez trois activités : une comptine, un jeu de tri avec des cailloux, un conte. Notez combien de minutes chacune a tenu. Recommencez la semaine suivante en corrigeant. Les groupes de catéchisme, les colonies de vacances et les bibliothèques de quartier acceptent volontiers une aide de quinze ou seize ans. Vous saurez vite si le bruit vous amuse ou vous épuise.`,
    difficile: `Le bruit, d’abord. Puis les microbes : la première année, on attrape tous les rhumes. Les groupes sont souvent trop grands pour une seule personne, et le matériel sort de sa propre poche.

    Il y a un manque de respect aussi. « Vous jouez toute la journée », disent certains, alors qu’on ne s’assoit jamais. Dans le public, l’attente peut être longue : fin 2022, un reportage montrait une enseignante de maternelle, vacataire (sans poste fixe) depuis 2003, qui espérait encore son intégration [5]. Les hommes, eux, doivent convaincre des parents surpris de les voir là.`,
    argent: `Tout dépend de qui signe. Le centre public paie selon le statut : titulaire, volontaire ou vacataire, et ces trois mots cachent de grands écarts. L’école privée verse un mois de salaire pendant l’année scolaire, parfois neuf mois sur douze ; c’est la première chose à éclaircir. Sommes et primes : rien de vérifié à notre connaissance. Demandez à une éducatrice ce qui reste une fois payés le transport, les feutres et le papier. Demandez à la directrice la date du virement, le sort des mois de vacances, et si la cotisation sociale est versée. Une réponse floue vaut un avertissement.`,
  },
};
