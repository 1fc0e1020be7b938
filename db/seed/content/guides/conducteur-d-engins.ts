import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '8342',
  series: [
    { serie: 'F1', state: 'à confirmer', note: 'pour comprendre le moteur et l’hydraulique de la machine' },
    { serie: 'F4', state: 'à confirmer', note: 'routes, terrassement, lecture des piquets de niveau' },
    { serie: 'pro', state: 'à confirmer', note: 'une option engins ou travaux publics, si elle existe' },
  ],
  questions: [
    'Sur quelle machine avez-vous appris, et qui vous y a laissé monter la première fois ?',
    'Quels papiers un employeur vous demande-t-il avant de vous donner les clés ?',
    'Comment gardez-vous votre attention pendant dix heures de suite ?',
    'Avez-vous vu un accident, et quelle règle n’avait pas été suivie ?',
    'Vivez-vous sur la base du chantier, et combien de temps sans rentrer ?',
  ],
  sources: [
    { title: 'Formation des conducteurs des engins lourds à Brazzaville', publisher: 'Ministère des Zones économiques spéciales (République du Congo)', url: 'http://zes.gouv.cg/fr/formation-des-conducteurs-des-engins-lourds-%C3%A0-brazzaville', publishedOn: '2019-07-05', consultedOn: '2026-11-23' },
    { title: 'Projet d’un centre de formation à la conduite des engins et des poids lourds', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202305300846.html', publishedOn: '2023-05', consultedOn: '2026-11-23' },
    { title: 'Formation des Congolais en conduite d’engins lourds', publisher: 'Congo Media Time', url: 'https://congomediatime.com/?p=84335', consultedOn: '2026-11-23' },
    { title: 'Livraison provisoire du Centre de formation professionnelle de Kintélé', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202401090324.html', publishedOn: '2024-01', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      On commence à pied. Tour complet de la pelle : huile, eau, chenilles, fuites sous la flèche, un flexible qui frotte. On signe la fiche. Sans ce tour, une panne à midi bloque vingt camions.

      Réunion de cinq minutes au bord de la tranchée. Qui travaille au sol ? Où passent les câbles enterrés ? Quel signe de la main veut dire stop ? Puis on monte, ceinture, klaxon, et l’on creuse.

      Chaque godet compte. Le camion se place, trois coups de godet, il part. La terre rouge est collante après l’orage de la nuit ; le talus glisse et il faut l’ouvrir plus large que prévu. Un jeune manœuvre passe derrière la machine pour prendre un raccourci. On pose le godet, on arrête le moteur, on descend, on explique encore.

      L’après-midi, le chef demande une pente de deux pour cent. On suit les piquets du topographe, les yeux sur le bord du godet. À la nuit tombante, on gare l’engin godet à plat, loin du bord, on coupe la batterie et on note les heures du compteur.`,
    lieux: `
      Routes, pistes, plateformes de bâtiments, drainage, carrières de pierre et de sable : partout où l’on remue la terre. Les bases de chantier sont souvent loin des villes, dans le Niari, la Sangha ou les Plateaux, et l’on y vit plusieurs semaines.

      Les mines utilisent de très grosses machines, de jour et de nuit. Le port et la forêt ont les leurs ; ce sont d’autres métiers, la [grue](/metiers/grutier) et les [engins forestiers](/metiers/conducteur-engins-forestiers).

      Des mairies, des services publics et l’armée possèdent aussi des niveleuses et des chargeuses.

      En 2023, la presse décrivait la conduite des camions et des engins comme un métier tenu surtout par des étrangers. Des entreprises d’ici cherchaient des conducteurs [2]. C’est un article, pas une offre d’emploi : vérifiez les annonces du moment.`,
    savoirFaire: `
      Les deux mains font deux choses différentes en même temps, et les yeux une troisième. Sentir la machine, doser, s’arrêter à cinq centimètres d’un tuyau.

      Voir autour de soi. L’engin cache tout un côté. On vérifie ces angles morts avant chaque recul. On ne bouge plus dès qu’on perd de vue l’aide au sol.

      Comprendre la terre : celle qui tient, celle qui s’éboule, celle qui s’enfonce. Lire une cote, une pente, un plan simple.

      Entretenir : graisser, nettoyer le filtre, écouter un bruit nouveau et le signaler. Savoir quelques mots techniques pour parler au [mécanicien](/metiers/mecanicien-d-engins).

      Rester sobre, reposé, calme. Un engin ne se conduit pas après une nuit de fête.`,
    apresBepc: `
      Il n’y a pas, à notre connaissance, de collège qui mette un élève aux commandes. Entre 15 et 18 ans, le mieux est de préparer le terrain : un [lycée technique](/formations/lycee-technique) ou un [BEP](/formations/bep) en mécanique ou en travaux publics. Vous connaîtrez la machine avant de la conduire, et un employeur préfère cela.

      Le Centre de formation professionnelle de Kintélé a été remis à l’État en janvier 2024. Il prévoyait une filière de conduite et de maintenance d’engins agricoles [4]. Son ouverture réelle, l’âge et le niveau demandés sont à confirmer.`,
    apresBac: `
      Le bac n’est pas réclamé pour la cabine. Il sert plus tard, quand on vise chef d’équipe de terrassement ou formatrice. F1 apporte la mécanique, F4 la route.

      Avec lui, on peut aussi remplir mieux un dossier : tests de calcul, français, lecture d’un règlement de sécurité en mine. Si le grand air vous plaît plus que les manettes, la [topographie](/metiers/geometre-topographe) travaille sur les mêmes chantiers.`,
    apresBac2: `
      Après des études de génie civil, conduire devient un plus, pas un métier. On organise le mouvement des terres, on calcule les voyages de camions, on choisit les machines. Les diplômés qui ont passé ne serait-ce qu’un mois aux côtés d’une équipe d’engins planifient mieux. Voyez [conducteur de travaux](/metiers/conducteur-de-travaux).`,
    sansDiplome: `
      La formation la plus citée dans nos lectures est celle de l’École génie travaux, à l’académie militaire de Brazzaville. En 2019, vingt-cinq civils envoyés par un ministère y ont appris sur pelles, niveleuses et compacteurs [1]. En octobre 2020, le [FONEA](/formations/fonea) a signé un accord avec elle pour former deux cents personnes [3], logées sur place au moins six mois [2]. Ce sont des sessions, pas une rentrée tous les ans : demandez au FONEA s’il en prévoit une, et à quelles conditions.

      L’autre chemin est plus lent : aide-mécanicien, graisseur, guide au sol, puis quelques manœuvres données par un ancien. Refusez de rouler sans autorisation : un accident vous suivrait toute la vie.`,
    aSonCompte: `
      Une pelle coûte le prix de plusieurs maisons : presque personne ne débute propriétaire. On est employé, ou loué avec la machine d’un patron.

      Avec les années, certains achètent un petit engin d’occasion, chargeuse ou mini-pelle. Ils le louent à la journée pour des fosses, des fondations, des parcelles à nettoyer. Les pièces et le carburant décident de tout. Une panne d’un mois pendant qu’on rembourse un prêt suffit à couler l’affaire. Travailler d’abord pour le propriétaire d’un tel engin, et voir ses cahiers de dépenses, est la meilleure école.`,
    essayer: `
      Aucun essai aux commandes avant 18 ans, même à l’arrêt, même avec un oncle qui travaille là. On ne joue pas non plus autour d’un engin garé.

      De loin, derrière la clôture et avec un adulte, observez une pelle une demi-heure. Comptez les godets par camion et les secondes d’attente, repérez qui guide. Avec un téléphone, des jeux gratuits de simulation donnent une petite idée des deux manettes. À la maison, avec un seau, du sable et une planche, fabriquez une plateforme bien plate. Une bouteille d’eau couchée servira de niveau. Vérifiez enfin votre vue : elle peut être contrôlée à l’embauche.`,
    difficile: `
      Les vibrations montent dans le dos toute la journée. La poussière de saison sèche rentre partout, et toutes les cabines n’ont pas de climatisation.

      La responsabilité pèse. Un geste trop large peut tuer un collègue, couper un câble, renverser la machine au bord d’un remblai.

      Les contrats suivent les chantiers. Quand la route est finie, ou quand l’État paie en retard, l’équipe est renvoyée jusqu’au prochain marché. Quand les pluies s’installent, les engins s’arrêtent. Et vivre loin, dans une base où l’on partage une chambre, use les familles.`,
    argent: `
      On est payé au mois, parfois à l’heure de compteur de la machine. S’y ajoutent, selon l’employeur, des heures supplémentaires et une prime d’éloignement quand on vit sur la base. Le logement et la nourriture peuvent être fournis, ce qui change beaucoup ce qui reste.

      Renseignez-vous sur le type de contrat avant le montant : chantier, durée fixe, intérim ? Qui paie le voyage, la visite médicale, les bottes ?

      Faute de source fiable, nous n’écrivons pas de somme. Demandez à deux conducteurs, l’un sur route, l’autre en mine, combien de mois ils ont travaillé sur les douze derniers. La réponse vaut plus qu’un salaire annoncé.`,
  },
};
