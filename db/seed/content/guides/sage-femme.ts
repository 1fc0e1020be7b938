import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2222',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'le corps humain et la reproduction s’y étudient en détail' },
    { serie: 'C', state: 'à confirmer', note: 'raisonnement scientifique, à compléter en biologie' },
    { serie: 'A', state: 'à confirmer', note: 'parole et écoute ; prévoir un effort en sciences' },
  ],
  questions: [
    'À quoi voyez-vous qu’un accouchement va mal tourner ?',
    'Combien d’accouchements avez-vous suivis avant d’en conduire un seule ou seul ?',
    'Comment les hommes sages-femmes sont-ils reçus par les mères ?',
    'Avez-vous choisi votre lieu d’affectation ?',
    'Que faites-vous quand il n’y a ni ambulance ni médecin ?',
  ],
  sources: [
    { title: 'Santé : l’UNFPA appelle à accroître les investissements financiers en faveur des sages-femmes', publisher: 'Datsoue News', url: 'https://datsoue.news/2025/05/28/sante-lunfpa-appelle-a-accroitre-les-investissements-financiers-en-faveur-des-sages-femmes', publishedOn: '2025-05-28', consultedOn: '2026-11-23' },
    { title: 'Journée internationale de la sage-femme : améliorer leurs conditions socioprofessionnelles', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/journee-internationale-de-la-sage-femme-ameliorer-leurs-conditions-socioprofessionnelles/', publishedOn: '2021-05', consultedOn: '2026-11-23' },
    { title: 'Les sages-femmes au service des jeunes mères à Bétou', publisher: 'UNFPA Congo', url: 'https://congo.unfpa.org/fr/news/les-sages-femmes-au-service-des-jeunes-m%C3%A8res-%C3%A0-b%C3%A9tou', consultedOn: '2026-11-23' },
    { title: 'G. Thierry Maguessa Ebomé édifie sur la suspension des concours d’entrée aux écoles de santé', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-formation-g-thierry-manguessa-ebome-edifie-sur-la-suspension-des-concours-dentree-aux-ecoles-de-sante/', publishedOn: '2024-03-22', consultedOn: '2026-11-23' },
    { title: 'Congo : des réformes instituées dans l’enseignement professionnel médical', publisher: 'Africa24', url: 'https://africa24tv.com/congo-des-reformes-instituees-dans-lenseignement-professionnel-medical', publishedOn: '2022-08-04', consultedOn: '2026-11-23' },
    { title: 'Article sur l’atelier de validation de l’offre de formation des écoles paramédicales', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/201809140218.html', publishedOn: '2018-09', consultedOn: '2026-11-23' },
    { title: 'Pointe-Noire : nouvelle ère pour trois hôpitaux clés', publisher: 'Brazza 24', url: 'https://brazza-24.com/pointe-noire-nouvelle-ere-pour-trois-hopitaux-cles', publishedOn: '2025-12', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Rien n’est prévu d’avance, sauf les consultations du matin. Vingt femmes enceintes attendent sur les bancs, carnet de grossesse sur les genoux. Poids, tension, ventre mesuré au ruban, cornet posé pour entendre le cœur du bébé. Chaque mois, les mêmes gestes, car un petit écart peut annoncer un grand danger. On parle moustiquaire, fer, alimentation, et de la somme à mettre de côté pour le jour venu.

    Soudain, une jeune femme arrive en taxi, pliée en deux. On l’installe, on examine, on rassure, on attend avec elle. Une heure, cinq heures. La grand-mère veut donner une tisane ; il faut refuser sans l’humilier. Quand la tête apparaît, la voix devient ferme et les mains très sûres. L’enfant crie. On le sèche, on le pose contre sa mère, on surveille le sang perdu.

    Puis vient l’écrit : heure, poids, sexe, état de la mère. Une deuxième femme a déjà pris place à côté. La garde de nuit finira comme elle a commencé, sans qu’on ait regardé l’horloge.`,
    lieux: `Les maternités sont à l’hôpital, dans les centres de santé intégrés, les cliniques et les dispensaires confessionnels. Celle d’Adolphe-Sicé, à Pointe-Noire, fait environ trois mille accouchements par an selon la presse de 2025 [7]. Autre monde à Bétou, dans la Likouala : vers 2016, une centaine de naissances par mois pour six sages-femmes. Le Fonds des Nations unies pour la population, l’UNFPA, y avait envoyé du renfort [3].

    La répartition est très inégale. En 2014, près des trois quarts des sages-femmes du pays étaient à Brazzaville et à Pointe-Noire [2]. Les départements en manquent donc davantage que les grandes villes. La planification familiale, les ONG et l’enseignement sont d’autres lieux possibles.`,
    savoirFaire: `Une sage-femme, ou un homme sage-femme, qu’on appelle aussi maïeuticien, suit ce qui est normal et repère ce qui ne l’est plus. Cela suppose :

    - de compter juste : semaines de grossesse, minutes entre deux douleurs, gouttes d’une perfusion ;
    - d’avoir des mains douces et un geste précis, même à trois heures du matin ;
    - de reconnaître vite une hémorragie, une tension trop haute, un bébé qui souffre ;
    - de décider d’un transfert sans attendre la dernière minute ;
    - de réanimer un nouveau-né qui ne respire pas ;
    - de parler de sexualité sans gêne et sans morale, surtout avec une adolescente ;
    - d’accueillir la douleur de l’autre sans crier plus fort qu’elle.`,
    apresBepc: `Gardez le cap sur le lycée. Une classe où l’on fait de la biologie prépare mieux que toute autre, et le concours se gagne aussi en français. Si l’école doit s’arrêter là pour vous, il reste l’aide aux mères dans une association ou la [garde d’enfants](/metiers/garde-d-enfants). Ces expériences ne donnent pas le titre, mais elles disent si le contact des tout-petits vous convient.`,
    apresBac: `Le chemin habituel est le concours d’une [école paramédicale](/formations/ecoles-paramedicales) publique, dans la filière sage-femme. Il y en a cinq : Brazzaville, Kinkala, Dolisie, Pointe-Noire et Owando. Le ministère n’a pas ouvert leurs concours pour la rentrée 2024-2025 et présentait cet arrêt comme limité à une année [4]. Vérifiez donc l’affichage officiel avant de vous inscrire à un cours de préparation payant.

    La [faculté des sciences de la santé](/formations/umng-fssa) devait elle aussi former des sages-femmes, dans le système licence-master-doctorat, à partir de 2018 [6]. Le nombre de places et les séries de bac retenues sont à confirmer. Filles et garçons peuvent demander le dossier.`,
    apresBac2: `La réforme annoncée en août 2022 donne aux sages-femmes une année d’études de plus, donc trois, et un diplôme équivalent à la licence [5]. Cela change la suite : un master devient possible, donc l’encadrement, la santé publique ou la formation des plus jeunes. Une infirmière déjà diplômée doit demander à l’école si une partie des cours lui est comptée ; nous ne l’avons trouvé écrit nulle part.`,
    sansDiplome: `Les matrones, ces femmes d’expérience qui assistaient les naissances au village, ont un savoir respecté. Mais aucun titre officiel ne s’obtient ainsi, et conduire un accouchement sans formation peut tuer. Ce qui reste ouvert sans diplôme : accompagner. Une [agente ou un agent de santé communautaire](/metiers/agent-de-sante-communautaire) encourage les femmes enceintes à consulter et marche avec elles jusqu’au centre.`,
    aSonCompte: `Des sages-femmes expérimentées tiennent un petit cabinet : suivi de grossesse, planification familiale, visites après la naissance. L’accouchement, lui, demande un lieu équipé, de l’eau, de la lumière et un hôpital joignable. Il faut une autorisation du ministère de la Santé, dont les conditions sont à confirmer. L’Association nationale des sages-femmes du Congo, l’ANASAFCO, peut dire comment ses membres ont fait ; elle existait et parlait en leur nom en 2021 [2].`,
    essayer: `Une salle d’accouchement n’est pas un endroit où un mineur vient regarder, et la mère a droit à son intimité. Essayez autrement. Interrogez votre mère ou une tante sur votre propre naissance : qui était là, qu’est-ce qui a rassuré ? Gardez un nourrisson une demi-journée, sous l’œil de sa maman, et notez chaque repas, chaque sommeil. Présentez en classe un exposé sur la grossesse, devant des camarades qui ricanent : votre calme en dira long. Demandez enfin à une sage-femme dix minutes, un mardi après-midi plutôt qu’un matin de consultations.`,
    difficile: `Il y a deux vies entre vos mains, et parfois une seule repart. On n’oublie pas. Cette charge repose sur peu d’épaules : en 2025, l’UNFPA disait que les sages-femmes assuraient plus de 60 % des accouchements du pays [1].

    Le matériel vieillit, la table est bancale, la lampe s’éteint. Il arrive de recevoir une fille de quatorze ans, enceinte et terrorisée. Il arrive aussi que des diplômées n’obtiennent pas de poste : leur association le signalait déjà en 2021 [2]. Enfin, les bébés ne connaissent ni dimanche ni Nouvel An.`,
    argent: `Un salaire de l’État, quand l’intégration est faite, tombe chaque mois et ne dépend pas du nombre de naissances. En clinique, on peut être payé au mois ou à l’accouchement. Les familles offrent parfois un cadeau ; demander de l’argent en cachette est une faute, et cela fait fuir les plus pauvres. Nous préférons ne citer aucun chiffre, faute de source. Posez plutôt ces questions à l’ANASAFCO ou à une ancienne : combien de temps entre le diplôme et l’affectation ? Les gardes de nuit donnent-elles une prime ? Au village, la maison est-elle prévue ? Que paie-t-on soi-même, des bottes aux gants ?`,
  },
};
