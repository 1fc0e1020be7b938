import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3114',
  series: [
    { serie: 'F2', state: 'à confirmer', note: 'électronique : signaux et cartes' },
    { serie: 'F3', state: 'à confirmer', note: 'électricité, moteurs et armoires de commande' },
    { serie: 'E', state: 'à confirmer', note: 'mathématiques et technique réunies' },
    { serie: 'C', state: 'à confirmer', note: 'physique et mathématiques solides' },
    { serie: 'F1', state: 'à confirmer', note: 'mécanique des vannes et des pompes' },
    { serie: 'pro', state: 'à confirmer', note: 'surtout une spécialité électrique ou de maintenance' },
  ],
  questions: [
    'Quelle panne vous a pris le plus de temps, et qu’est-ce qui n’allait pas finalement ?',
    'Travaillez-vous surtout avec un tournevis ou surtout avec un ordinateur ?',
    'Qui vous a appris à régler une boucle du capteur jusqu’à la vanne ?',
    'Que faites-vous quand la pièce de rechange met deux mois à arriver ?',
    'Si vous deviez acheter un seul appareil de mesure pour débuter, lequel serait-ce ?',
  ],
  sources: [
    { title: 'Concours d’entrée à l’Institut polytechnique de Kintélé et à l’Institut professionnel et technologique d’Oyo', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : échange du ministre avec l’Institut Ucac-Icam et Total E&P Congo', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'http://fr.allafrica.com/stories/201712020303.html', publishedOn: '2017-12', consultedOn: '2026-11-23' },
    { title: 'Formation qualifiante : le CEFA de Pointe-Noire bientôt en construction', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/node/2568', publishedOn: '2013-09-05', consultedOn: '2026-11-23' },
    { title: 'La Congolaise des eaux : un système de télégestion expérimenté à Brazzaville', publisher: 'Le Courrier de Kinshasa', url: 'https://lecourrierdekinshasa.com/node/142090', publishedOn: '2022-10-14', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      « Le niveau du bac trois est faux. » C’est avec cette phrase que s’ouvre le matin dans une usine de boissons. À l’écran, le bac paraît plein ; en vrai, il est presque vide. On prend la mallette : multimètre, petits tournevis, pompe à main qui imite une pression, chiffons.

      D’abord, on prévient la salle de contrôle et on met la boucle en manuel. La boucle, c’est la chaîne qui va du capteur à la vanne ; celle-ci ne doit pas bouger toute seule. On ouvre le boîtier du capteur. De l’eau : la pluie est entrée par un joint sec. On sèche, on change le joint, on compare la mesure à une référence en cinq points. Zéro, quart, moitié, trois quarts, plein. Trois valeurs sont bonnes, deux dérivent. On règle, on recommence, on colle une étiquette avec la date.

      Avant midi, une coupure arrête tout. Au retour du courant, deux automates ne repartent pas. On recharge le programme sauvegardé, et l’on remercie la collègue qui avait fait la copie. La journée finit sur un clavier : fiche de réglage, pièce à commander, plan à corriger.`,
    lieux: `
      Partout où une machine doit savoir combien il y a, à quelle vitesse et à quelle chaleur :
      - installations de pétrole et de gaz autour de Pointe-Noire, raffinerie, dépôts de carburant ;
      - brasseries, sucrerie, huileries, cimenteries ;
      - centrales électriques et production d’eau. En 2022, la société La Congolaise des eaux essayait à Brazzaville un poste qui suit à distance niveaux et pannes [4] ;
      - hôpitaux et laboratoires, pour quelques appareils ;
      - sociétés de maintenance qui passent d’un client à l’autre.

      On dit aussi « instrumentiste » ou « technicien en automatismes ». Dans une petite usine, le même agent fait l’électricité, la mécanique et la mesure.`,
    savoirFaire: `
      Imaginez une phrase : quelque chose mesure, quelque chose décide, quelque chose agit. Le capteur, l’automate, la vanne. Savoir où la phrase est coupée, voilà le cœur du travail.

      - Lire un plan de câblage et suivre un fil sur cent mètres.
      - Comprendre un signal : quatre milliampères pour zéro, vingt pour le maximum.
      - Étalonner, c’est-à-dire comparer un appareil à un autre, plus juste, et noter l’écart.
      - Démonter une vanne, graisser, changer une membrane.
      - Lire un petit programme d’automate et le sauvegarder.
      - Raisonner par élimination au lieu de changer les pièces au hasard.

      Il faut des doigts précis, une vue corrigée si besoin, distinguer les couleurs des fils, accepter les échelles. Un peu d’anglais technique évite bien des erreurs avec les notices.`,
    apresBepc: `
      L’électricité et l’électronique se choisissent dès le lycée technique. C’est un bon moment : on y touche des montages que le lycée général ne montre pas. Comparez les ateliers avant de vous inscrire, car un laboratoire sans oscilloscope n’apprend pas grand-chose.

      Lors de son lancement en 2013, le CEFA de Pointe-Noire annonçait cinq filières de maintenance, dont les équipements électrotechniques et « l’électronique et l’informatique » [3]. Ce qui tourne aujourd’hui est à confirmer sur place.`,
    apresBac: `
      Deux instituts publics récents touchent à ce domaine : l’[Institut polytechnique de Kintélé](/formations/institut-polytechnique-kintele) et celui d’[Oyo](/formations/institut-polytechnique-oyo). Leur premier concours, fin 2024, citait l’électricité et l’informatique industrielle parmi les filières, pour cent places à eux deux [1]. L’informatique industrielle est justement la langue des automates.

      À Pointe-Noire, l’Institut Ucac-Icam accueillait en 2017 une formation de techniciens en maintenance industrielle par apprentissage, c’est-à-dire partagée entre l’école et l’entreprise [2]. Pour chaque école : quels bacs, quelle date, quel prix, combien d’heures d’atelier par semaine ?`,
    apresBac2: `
      Un BTS ou une licence en électronique, électrotechnique, automatisme ou maintenance est la clé ordinaire. L’instrumentation elle-même s’apprend ensuite, en stage puis sous la conduite d’un ancien. Comptez un à deux ans avant d’être laissé seul sur une boucle importante.

      La suite ouvre trois portes : automaticien, qui programme ; métrologue, qui garde les appareils de référence ; ou [ingénieure, ingénieur électricien](/metiers/ingenieur-electricien), au prix de nouvelles études.`,
    sansDiplome: `
      L’entrée directe est fermée en pratique, car une vanne mal réglée peut vider un réservoir. On peut entrer comme aide, côté électricité ou mécanique, dans une société de maintenance. On tire les câbles, on tient l’échelle, on nettoie les boîtiers.

      Regardez alors comment les autres mesurent. Le soir, refaites les calculs. La réparation de téléphones ou de téléviseurs habitue aussi les mains aux petites soudures. Plus tard, un examen passé en candidat libre peut prouver ce que vous savez : renseignez-vous à la direction de l’enseignement technique.`,
    aSonCompte: `
      Quelques techniciens confirmés travaillent seuls, appelés par des boulangeries industrielles, des forages, des chambres froides, des hôtels. Ils règlent des régulateurs de groupe électrogène, posent des capteurs de niveau de cuve ou de petites alarmes. Les grandes usines, elles, demandent une société déclarée, assurée, avec des appareils étalonnés. Cet étalonnage se refait régulièrement et se paie : peu de débutants peuvent le porter.`,
    essayer: `
      Fabriquez un niveau de cuve sans électricité. Une bouteille en plastique flotte dans le bidon, une ficelle passe sur une bobine, un bouchon descend le long d’une règle. Remplissez litre par litre et marquez la règle. Puis contrôlez : votre instrument dit six litres, y en a-t-il six ? Notez l’écart, cherchez d’où il vient, corrigez.

      Au lycée, avec le professeur, branchez sur une pile et un multimètre une photorésistance, composant sensible à la lumière. Tracez la courbe. Restez en très basse tension : jamais de prise murale, jamais de groupe.

      Si un réparateur d’électronique accepte, asseyez-vous une après-midi près de lui, les mains derrière le dos, et devinez la panne avant lui.`,
    difficile: `
      Quand tout marche, on vous oublie ; quand tout s’arrête, vingt personnes attendent derrière votre dos. Réfléchir lentement sous ces regards est une épreuve.

      L’humidité, le sable, les fourmis et les sautes de tension abîment les appareils plus vite que ne le promet la notice. La pièce vient d’Europe ou d’Asie et passe par la douane. En attendant, on bricole sans rendre la machine dangereuse.

      La technique change : l’automate appris à l’école n’est plus celui de l’usine. Il faut payer de son temps pour suivre. Les astreintes de nuit fatiguent, surtout quand la maison est loin et que les taxis dorment.`,
    argent: `
      Salarié d’une usine, on reçoit un salaire mensuel, avec parfois une prime quand on reste joignable la nuit. Chez un sous-traitant, on peut être pris pour un arrêt technique de quelques semaines, très chargées, puis plus rien.

      Votre valeur se négocie sur des preuves : marques d’automates connues, nombre de boucles réglées, autorisation de travailler sur le courant. Rangez-les dans une chemise. Aucun barème sûr ne nous est parvenu. Posez la question au responsable maintenance pendant un stage : à quelle catégorie commence-t-on, et que gagne-t-on quand on en change ? Ces catégories sont écrites dans la convention collective, l’accord d’une branche. L’outillage est-il fourni ? C’est un détail lourd : un bon multimètre peut coûter plus qu’un téléphone.`,
  },
};
