import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2522',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et physique, base des études d’ingénieur' },
    { serie: 'D', state: 'à confirmer', note: 'sciences générales, avant une licence d’informatique' },
    { serie: 'E', state: 'à confirmer', note: 'mathématiques, technologie et électricité' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique : câbles, signaux, mesures' },
    { serie: 'H2', state: 'à confirmer', note: 'systèmes d’information d’une organisation' },
  ],
  questions: [
    'Combien de fois vous a-t-on appelé la nuit le mois dernier, et pour quoi ?',
    'Avez-vous déjà dû tout restaurer depuis une sauvegarde, et comment cela s’est-il passé ?',
    'Quels certificats les employeurs d’ici demandent-ils vraiment ?',
    'Par quel poste avez-vous commencé avant qu’on vous confie les serveurs ?',
    'Qui décide d’acheter le matériel dans votre maison, et comment le convainquez-vous ?',
  ],
  sources: [
    { title: 'Enseignement technique et professionnel : des séries H équipées en outils informatiques', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/node/112126', publishedOn: '2020-01-30', consultedOn: '2026-11-23' },
    { title: 'Article sur la licence d’informatique de l’Université Marien-Ngouabi', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202307140284.html', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'Article sur cinq étudiants partis se former aux télécommunications à Malabo', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202310110527.html', publishedOn: '2023-10', consultedOn: '2026-11-23' },
    { title: 'Congo/Télécommunication : départ pour la Guinée équatoriale des étudiants bénéficiaires de la bourse', publisher: 'Agence congolaise d’information', url: 'https://www.aci.cg/congo-telecommunication-depart-pour-la-guinee-equatoriale-des-etudiants-beneficiaires-de-la-bourse/', publishedOn: '2023-10-10', consultedOn: '2026-11-23' },
    { title: 'Article sur deux coupures de la fibre optique de Congo Télécom', publisher: 'Presse congolaise, reprise par allAfrica', url: 'https://fr.allafrica.com/stories/202304020150.html', publishedOn: '2023-04', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Avant les collègues, on fait le tour des voyants. Dans la petite salle froide, les serveurs clignotent en vert : ce sont les ordinateurs qui gardent les dossiers de tous. On lit le journal de la nuit. La sauvegarde de trois heures s’est arrêtée à moitié. On la relance et on cherche pourquoi.

      Puis les appels. La comptabilité n’imprime plus, le directeur ne reçoit pas ses courriels, un nouveau veut un mot de passe. On règle, on note l’heure et la cause.

      Vers onze heures, coupure de courant. L’onduleur, une grosse batterie, prend le relais pour quelques minutes. Le gardien démarre le groupe. S’il tarde, on éteint les machines dans le bon ordre, sinon des fichiers se perdent.

      L’après-midi, on tire un câble neuf vers le guichet et on règle le boîtier qui distribue la connexion. Dans l’historique, une adresse inconnue a essayé cent mots de passe : on la bloque et on prévient. Avant de partir, on vérifie que la sauvegarde de ce soir est prête.`,
    lieux: `
      Il faut une maison assez grande pour avoir des serveurs. On travaille donc dans une banque, une assurance, un opérateur de téléphone, une société du pétrole ou du port. Les hôpitaux, les universités, les ministères et les grandes écoles privées ont aussi leurs machines.

      Des sociétés de services font ce travail pour plusieurs clients à la fois ; on y change de bureau chaque jour, un sac d’outils sur l’épaule. Les postes se trouvent surtout à Pointe-Noire et à Brazzaville. Une caisse d’épargne ou une usine de l’intérieur fait souvent venir quelqu’un de la ville, ou surveille ses machines à distance.

      Tout dépend aussi du dehors. En 2023, la rupture d’un câble sous-marin au large de Pointe-Noire, puis un glissement de terrain à Brazzaville, ont perturbé la connexion de nombreux abonnés [5].`,
    savoirFaire: `
      - Comprendre le chemin d’une information : du clavier au câble, du câble au serveur, du serveur à internet. Quand ça casse, on teste chaque étape.
      - Installer et régler des systèmes, Windows et Linux, souvent en tapant des commandes plutôt qu’en cliquant.
      - Donner à chacun les droits qu’il lui faut, pas plus. Une stagiaire n’ouvre pas les salaires.
      - Sauvegarder, garder une copie ailleurs, et essayer de la relire. Une sauvegarde jamais testée ne vaut rien.
      - Protéger : mises à jour, mots de passe solides, surveillance des accès.
      - Prévoir le courant, la chaleur, la poussière et la foudre.
      - Écrire ce que l’on a fait, pour que la personne suivante comprenne.
      - Se taire. On peut voir beaucoup de choses ; on n’en raconte aucune.`,
    apresBepc: `
      Le BEPC seul ne mène pas aux serveurs, mais il ouvre la bonne porte. Dans un [lycée technique](/formations/lycee-technique), regardez du côté de l’informatique et de l’électronique. À Brazzaville, le lycée technique industriel 1er-Mai accueillait en 2020 une option « réseau et télécom », alors appelée H3 [1]. Nous ne savons pas si elle se donne partout, ni sous quel nom elle figure au bac : le secrétariat du lycée vous le dira.

      En seconde générale, les mathématiques, la physique et l’anglais préparent bien la suite.`,
    apresBac: `
      Comptez deux ou trois ans d’études avant le premier poste. Dans le public, l’Université Marien Ngouabi a une licence d’informatique à la [FST](/formations/umng-fst) [2] ; son [école polytechnique](/formations/umng-ensp) forme aussi aux métiers techniques : filières et concours d’entrée à vérifier auprès d’elle. Les bacs C, D, E et F donnent les mathématiques et la physique voulues ; le bac H a l’avance de la pratique.

      Il existe aussi des bourses. En 2023, après un test du ministère des Télécommunications, cinq bachelières et bacheliers sont partis étudier deux ans à Malabo, en Guinée équatoriale. L’administration des réseaux était l’une des filières [3]. Les cours s’y donnaient en espagnol [4]. Demandez au ministère si l’offre se répète.`,
    apresBac2: `
      Avec un BTS ou une licence, on est pris d’abord comme technicienne ou technicien de [support](/metiers/technicien-informatique) : on apprend la maison par ses pannes. Les serveurs viennent au bout d’un an ou deux, quand la confiance est là.

      Ensuite, deux choses font avancer. Les certificats des fabricants de matériel, des examens reconnus partout mais payants et souvent en anglais. Et une spécialité : sécurité, ordinateurs loués à distance, bases de données. Un master ou un diplôme d’ingénieur prépare à diriger le service.`,
    sansDiplome: `
      Soyons nets : sans études, personne ne vous confiera les données d’une banque. Ce n’est pas une question d’intelligence, c’est une question de preuve.

      Le plus proche, c’est l’assistance : installer des postes, tirer des câbles, tenir la salle machine d’une école ou d’un [cyber](/metiers/tenancier-de-cyber). Les cours gratuits des fabricants se suivent en ligne, quand on a la connexion. Reprendre ensuite une formation du soir devient possible.`,
    aSonCompte: `
      Peu de gens commencent seuls, car une entreprise veut quelqu’un qui réponde à toute heure. Après plusieurs années, certaines et certains proposent leurs services à des maisons trop petites pour avoir un poste entier : clinique, hôtel, cabinet comptable, complexe scolaire.

      La formule qui marche est le contrat d’entretien : une visite par semaine, un numéro d’urgence, un délai écrit. Mettez aussi par écrit qui détient les mots de passe. À deux, c’est plus sûr : si vous tombez malade, les serveurs, eux, continuent de tomber en panne.`,
    essayer: `
      Chez vous, dessinez le réseau de la maison : qui se connecte, par quel appareil, à quel forfait. Partagez la connexion d’un téléphone avec deux autres et observez ce qui ralentit.

      Sur un vieil ordinateur prêté, essayez d’installer un système libre comme Linux avec un adulte qui sait, après avoir copié tout ce qui compte. Au lycée, proposez de ranger les fichiers de la salle informatique et d’en faire une copie.

      Une limite ferme : n’essayez jamais d’entrer dans un compte ou un réseau qui n’est pas à vous, même pour jouer. C’est grave, et aucun employeur ne l’oublie.`,
    difficile: `
      Quand tout va bien, personne ne sait que vous existez. Quand tout s’arrête, cent personnes vous regardent. Cette pression use.

      Les réparations lourdes se font la nuit, le dimanche, les jours de fête, pour ne gêner personne. Le téléphone sonne pendant le repas. On porte des machines, on rampe sous des bureaux, on travaille dans le froid d’une salle puis dans la chaleur d’un plafond.

      Le courant instable abîme le matériel, et une pièce commandée à l’étranger met des semaines à arriver. Enfin une erreur peut coûter cher : effacer le mauvais dossier, c’est perdre des mois de travail d’autrui.`,
    argent: `
      Ici, c’est presque toujours un salaire mensuel, parfois avec une prime d’astreinte : une somme en plus parce qu’on reste joignable hors des heures de bureau. Demandez si elle existe avant de signer, et si le transport de nuit est pris en charge.

      Vos frais restent modestes : un ordinateur, des certificats d’examen, de l’anglais. Certains employeurs remboursent l’examen réussi.

      Faute d’enquête fiable sur les paies du numérique au Congo, nous ne donnons rien. Interrogez l’[ACPE](/formations/acpe) sur les offres récentes, puis une personne en poste dans une banque et une autre dans une société de services. Faites-leur comparer le salaire, les gardes, l’assurance maladie et la formation payée.`,
  },
};
