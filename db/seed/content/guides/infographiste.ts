import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2166',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'orthographe sûre et culture visuelle : une affiche fautive est perdue' },
    { serie: 'E', state: 'à confirmer', note: 'dessin technique, précision des mesures et des formats' },
    { serie: 'F4', state: 'à confirmer', note: 'habitude du dessin, des plans et de l’échelle' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce et publicité : comprendre ce que la cliente veut vendre' },
  ],
  questions: [
    'Quelle est l’erreur d’impression qui vous a coûté le plus cher ?',
    'Combien de corrections comprenez-vous dans votre prix ?',
    'Avec quels logiciels travaillez-vous, et pourquoi ceux-là ?',
    'Que faites-vous quand le courant part le jour d’une livraison ?',
    'Qu’aimeriez-vous voir dans le dossier d’un débutant ?',
    'Une journée de découverte dans votre atelier est-elle possible ?',
  ],
  sources: [
    { title: 'L’École nationale des beaux-arts Paul-Kamba célèbre ses trente ans d’existence', publisher: 'Starducongo', url: 'http://www.starducongo.com/L-Ecole-nationale-des-beaux-arts-Paul-Kamba-celebre-ses-trente-ans-d-existence_a3557.html', publishedOn: '2011-05-05', consultedOn: '2026-11-23' },
    { title: 'Excursion : des étudiants de l’Académie des beaux-arts visitent Les Dépêches de Brazzaville', publisher: 'Les Dépêches de Brazzaville', url: 'https://adiac.netisse.eu/node/51604', publishedOn: '2016-05-31', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée d’août 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `La pharmacie veut une banderole pour demain, le pasteur des affichettes avec son visage. Une marque de jus cherche une étiquette pour sa bouteille ronde. Trois demandes, trois façons de penser la même matinée.

      On commence par téléphoner. La banderole sera-t-elle lue de près ou depuis un taxi ? Elle sera lue de loin : six mots, pas davantage, en lettres épaisses. Le propriétaire en voulait trente. On lui montre les deux versions, à dix pas de l’écran. Il choisit la courte.

      Vers onze heures, l’onduleur siffle : plus de courant. On enregistre, on éteint proprement, on dessine l’étiquette au crayon en attendant.

      L’après-midi se passe en allers-retours par messagerie. « Mettez le logo plus grand. » « Un autre vert. » Avant d’envoyer à l’imprimerie, dernier contrôle : numéro de téléphone relu à voix haute, accents, marge de coupe, couleurs converties pour l’encre. La machine tire un essai. Le vert a viré au gris : on corrige maintenant, car mille feuilles ratées ne se rattrapent pas.`,
    lieux: `On trouve des infographistes dans les imprimeries, les journaux, les agences de publicité, chez les fabricants d’enseignes et de bâches. Les entreprises de téléphonie, les banques, les ONG et les ministères en emploient quelques-uns ou passent par des indépendants.

      Beaucoup de commandes se traitent dans de tout petits lieux. C’est un secrétariat public près d’une université, un cyber, un atelier de sérigraphie où l’on marque des tee-shirts. C’est souvent là qu’on apprend. Brazzaville et Pointe-Noire concentrent les grosses machines ; ailleurs, on prépare le fichier, puis on l’envoie tirer dans l’une de ces deux villes.

      À Brazzaville, la presse signalait en 2016 une imprimerie de journal, celle des Dépêches, que visitaient des étudiants en arts [2].`,
    savoirFaire: `Hiérarchiser : qu’est-ce que l’œil doit lire en premier, en deuxième, en dernier ? Choisir deux lettres qui s’accordent, jamais cinq. Marier des couleurs qui restent lisibles au soleil et pour une personne qui distingue mal le rouge du vert.

      Maîtriser trois sortes d’outils : le dessin de formes qu’on agrandit sans perte, la retouche de photos, la mise en pages. Le nom du logiciel change ; la logique reste.

      Préparer un fichier pour l’impression, au millimètre. Écrire sans faute. Entendre ce que cache un « c’est pas joli » et poser la bonne question. Expliquer un refus sans vexer. Ranger ses versions pour ne jamais imprimer la mauvaise.`,
    apresBepc: `Une voie publique existe dès ce niveau. En 2011, l’[École nationale des beaux-arts Paul-Kamba](/formations/enba) recrutait par concours avec le brevet, pour quatre ans, et ses arts plastiques comptaient une option publicité [1]. Au concours de 2023, les candidats en arts plastiques faisaient un dessin d’imagination, puis un dessin d’observation [3]. Les options d’aujourd’hui sont à lui demander.

      Sinon, un lycée technique ou général, accompagné d’heures régulières devant un ordinateur, prépare bien la suite.`,
    apresBac: `La règle : ce que vous montrez pèse plus que ce que vous avez passé. Une bachelière de série A évite les fautes qui ruinent une affiche. Venir de E ou de F4 donne la rigueur du trait et de l’échelle. En G3, on comprend la vente.

      La presse décrivait en 2016 l’Académie des beaux-arts de Brazzaville, établissement privé créé en 2003, avec notamment l’imprimerie et l’infographie [2]. Son agrément actuel est à confirmer avant toute inscription, de même que celui des BTS de communication visuelle : lisez [choisir une école](/parcours/choisir-une-ecole).`,
    apresBac2: `Deux ou trois années après le bac changent le type de client. On passe de l’affichette à l’identité entière d’une entreprise : logo, papier, façade, véhicules, page en ligne. On discute avec une direction, on chiffre, on encadre un débutant.

      C’est aussi le moment d’ajouter une corde : [le web](/metiers/webdesigner), l’animation ou l’impression. Une agence regarde si vous savez défendre un choix devant quelqu’un qui n’est pas d’accord.`,
    sansDiplome: `On peut apprendre dans un secrétariat public ou chez un sérigraphe, en commençant par saisir des textes et scanner des photos. Les cours gratuits en vidéo existent, mais ils avalent des données : téléchargez-les là où le wifi est offert.

      Le piège, quand on apprend seul, est de copier. Refaites une affiche que vous admirez, gardez-la pour l’exercice, ne la vendez pas. Des logiciels libres, gratuits et légaux, permettent de débuter sans pirater.`,
    aSonCompte: `Un ordinateur, un onduleur, une connexion et un accord avec un imprimeur : voilà l’atelier. Vous pouvez vendre seulement le fichier, ou l’objet fini. Dans le second cas, vous avancez l’impression, donc demandez un acompte et faites signer l’épreuve, cette feuille d’essai que le client approuve.

      Limitez par écrit le nombre de retouches. Sans cela, une affiche dure trois semaines.`,
    essayer: `Ouvrez un logiciel libre au cyber ou à l’école, par exemple pour dessiner l’affiche d’un match ou de la kermesse. Imprimez-la en noir et blanc. Collez-la au mur et reculez de dix pas : que lit-on ?

      Pas d’ordinateur ? Découpez des lettres et des images dans de vieux journaux, puis composez trois versions de la même annonce. Faites voter votre classe, et surtout demandez pourquoi. Reposez vos yeux de temps en temps : regardez loin.`,
    difficile: `Tout le monde a un avis sur une couleur. On vous fera défaire le soir ce qu’on vous avait demandé le matin, et il faudra rester calme.

      Les délais sont courts, car l’affiche est la dernière chose à laquelle on pense avant une cérémonie. Une panne d’électricité tombe rarement au bon moment. Les yeux, le cou et le poignet fatiguent.

      Des clients trouvent normal de ne rien payer pour « un petit logo ». D’autres reprennent votre modèle chez un concurrent. Enfin, des outils automatiques produisent des images en quelques secondes. Ce qui garde de la valeur : comprendre un besoin d’ici et livrer un fichier qui s’imprime bien.`,
    argent: `Dans une imprimerie ou une agence, on touche un salaire mensuel. Une prime s’y ajoute quelquefois quand les commandes sont fortes, par exemple en fin d’année. Seul, on facture à la pièce : tant pour une carte, tant pour une étiquette, plus cher si la marque est créée de zéro.

      Le fichier ne coûte presque rien en matière ; le tirage, lui, peut manger le bénéfice. Les montants nous sont inconnus. Pour vous faire une idée, demandez le même devis à deux ateliers, conception et impression séparées. La différence entre ces deux lignes vous apprendra où se gagne l’argent. À un employeur, faites préciser les heures de nuit avant les grandes livraisons.`,
  },
};
