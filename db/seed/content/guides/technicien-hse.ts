import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '3257',
  series: [
    { serie: 'D', state: 'à confirmer', note: 'biologie et chimie, pour comprendre ce qui blesse ou empoisonne' },
    { serie: 'C', state: 'à confirmer', note: 'physique et calcul, pour les mesures' },
    { serie: 'E', state: 'à confirmer', note: 'machines et plans, utiles sur un chantier' },
    { serie: 'F1', state: 'à confirmer', note: 'connaissance des ateliers mécaniques' },
    { serie: 'F4', state: 'à confirmer', note: 'bâtiment : échafaudages, fouilles, levage' },
    { serie: 'A', state: 'à confirmer', note: 'expression et rédaction ; les sciences seront à rattraper' },
  ],
  questions: [
    'Avez-vous déjà arrêté un chantier, et comment le chef l’a-t-il pris ?',
    'Quelle part de votre semaine passez-vous dehors, et quelle part à écrire ?',
    'Quelles attestations de formation les entreprises regardent-elles vraiment avant d’embaucher ?',
    'À qui rendez-vous compte : au chef de chantier ou directement à la direction ?',
    'Quel accident aurait pu être évité chez vous, et qu’est-ce qui a changé ensuite ?',
    'Comment avez-vous gagné l’écoute d’ouvriers plus âgés que vous ?',
  ],
  sources: [
    { title: 'Première promotion de la licence professionnelle Qualité, hygiène, sécurité, environnement et développement durable', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202301210273.html', publishedOn: '2023-01-21', consultedOn: '2026-11-23' },
    { title: 'Université Marien Ngouabi : une formation des enseignants sur le cursus Normes et qualité', publisher: 'Panoramik Actu', url: 'https://panoramik-actu.com/universite-marien-ngouabi-une-formation-des-enseignants-sur-le-cursus-normes-et-qualite/', publishedOn: '2023', consultedOn: '2026-11-23' },
    { title: 'Institut supérieur polytechnique d’Oyo : un groupe d’apprenants en stage à la Congolaise de raffinage', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/nstitut-superieur-polytechnique-doyo-un-groupe-dapprenants-en-stage-a-la-congolaise-de-raffinage/', publishedOn: '2024', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Sept heures, sur le terrain boueux d’un futur entrepôt à Pointe-Noire. Trente ouvriers font cercle pour le « quart d’heure sécurité ». On parle d’un seul sujet : hier, une planche est tombée d’un échafaudage. On montre la planche. On demande qui a une idée. On fait signer la feuille de présence.

      Ensuite, on marche. Un garde-corps manque au deuxième étage : photo, ruban rouge, appel au chef d’équipe. Un jeune découpe du fer sans lunettes : on ne crie pas, on lui tend une paire et on attend qu’il la mette. La pluie a rempli une tranchée. Personne n’y descendra avant qu’on ait pompé l’eau et soutenu les parois, même si le camion de béton est déjà en route.

      À midi, on contrôle la caisse de premiers secours : il n’y a plus de compresses. L’après-midi passe au bureau, quand le courant tient. On remplit les fiches, on compte les presque-accidents, ceux qui ont failli arriver, on prépare l’exercice d’évacuation de vendredi. En partant, on refait le tour des extincteurs.`,
    lieux: `
      HSE veut dire hygiène, sécurité, environnement. On trouve ces postes là où un accident coûte des vies et arrête tout :
      - pétrole et gaz, sociétés de service, raffinerie. Une promotion d’étudiants d’Oyo a découvert en 2024 les services de la Congolaise de raffinage, à Pointe-Noire [3] ;
      - port, entrepôts, transport de carburant ;
      - grands chantiers de routes, d’immeubles et de lignes électriques ;
      - scieries et exploitations forestières, mines, brasseries, usines d’aliments ;
      - bureaux d’études qui suivent plusieurs chantiers à la fois.

      Le pétrole et le port font de Pointe-Noire le premier endroit où chercher. À Brazzaville, ce sont plutôt les travaux publics et l’industrie. Dans une petite entreprise, la fonction n’existe souvent pas : un chef d’atelier s’en charge en plus du reste.`,
    savoirFaire: `
      Il y a une part d’œil et une part de parole, et la seconde est la plus dure.

      - Regarder un lieu en se demandant : qu’est-ce qui peut tomber, brûler, couper, étouffer, empoisonner ?
      - Classer les dangers : celui qui tue passe avant celui qui salit.
      - Connaître les règles de l’entreprise et de la loi, puis les traduire en gestes simples, parfois en lingala ou en kituba.
      - Mesurer le bruit, la poussière ou un gaz avec un appareil, et vérifier que l’appareil est juste.
      - Faire parler après un accident sans chercher un coupable, sinon chacun se tait.
      - Donner les premiers secours et organiser une évacuation.
      - Écrire des rapports datés, précis, lisibles par un juge comme par un maçon.

      On marche beaucoup, en plein soleil, casque sur la tête. La patience compte autant que la fermeté.`,
    apresBepc: `
      Rien ne forme à ce métier dès la troisième : il demande de connaître d’abord le travail des autres. Deux bons détours existent. L’un mène au bac scientifique. L’autre apprend un métier manuel au [collège ou lycée technique](/formations/college-technique), par exemple [électricien](/metiers/electricien) ou [soudeur](/metiers/soudeur), pour se spécialiser ensuite dans la prévention.

      En attendant, une formation de secouriste, quand on en trouve une près de chez soi, reste utile toute la vie. Demandez à la Croix-Rouge ou au lycée si une session se prépare.`,
    apresBac: `
      L’Université Marien Ngouabi a ouvert en 2020, à la [Faculté des sciences et techniques](/formations/umng-fst), une licence professionnelle « qualité, hygiène, sécurité, environnement et développement durable ». Les vingt-six premiers diplômes ont été remis en janvier 2023, et des entreprises du pays prennent part aux cours [1].

      Les bacs admis, le nombre de places et la façon de choisir les candidats restent à demander au secrétariat de la faculté. Les séries D et C paraissent les plus proches du programme. Des instituts privés proposent des cours qui portent le même sigle : exigez de voir l’agrément avant de payer.`,
    apresBac2: `
      Avec une licence de ce domaine, on entre comme technicienne ou technicien, ou pour animer la sécurité d’un chantier. Avec un BTS de mécanique, de génie civil ou de chimie, on peut se tourner vers la prévention par des sessions courtes.

      Les employeurs du pétrole demandent parfois des certificats étrangers, en anglais, qui coûtent cher. Avant de vous endetter, lisez dix annonces réelles et comptez combien l’exigent. En 2023, des enseignants de la faculté ont été formés pour faire entrer ces disciplines en licence et en master [2].`,
    sansDiplome: `
      Sans diplôme, on n’obtient pas le titre de technicien HSE. Mais des places de la même équipe s’apprennent sur le tas :
      - rester à l’entrée d’une cuve pendant qu’un collègue y travaille ;
      - surveiller le feu, extincteur à la main, durant une soudure ;
      - guider les engins par signes.

      Des maçons et des échafaudeurs attentifs deviennent relais sécurité de leur équipe. Après plusieurs années, certains patrons paient la formation qui manque.`,
    aSonCompte: `
      Le conseil indépendant se développe, mais rarement avant huit ou dix ans de terrain. On vend alors des formations aux gestes de secours, des plans d’évacuation, la visite d’un atelier avant l’inspection. Le client achète surtout une signature à laquelle il croit. Il faut donc pouvoir montrer ses anciens chantiers. La vente et le contrôle d’extincteurs forment une autre petite activité, à condition de savoir vraiment les recharger.`,
    essayer: `
      Faites la carte des dangers de votre lycée. Prenez une feuille, tracez la cour, les classes, les toilettes, et marchez sans rien toucher. Fil dénudé, marche cassée, porte qui ouvre vers l’intérieur, puits sans couvercle : donnez à chacun une note de gravité et une note de fréquence.

      Choisissez ensuite le danger le plus grave et cherchez la correction la moins chère. Portez votre feuille au surveillant général. Sa réaction vous apprendra le métier : il est facile de voir, long de convaincre.

      Autre essai, à la maison : rangez hors de portée des petits le pétrole lampant, l’eau de Javel et les médicaments. Expliquez pourquoi à toute la famille. Revenez voir après sept jours si la règle tient.`,
    difficile: `
      On est payé par l’entreprise que l’on doit freiner. Quand le retard coûte, la pression tombe sur vous : « laissez passer pour cette fois ». Céder une fois suffit à perdre toute autorité.

      Les ouvriers, eux, vous prennent au début pour un policier. Gants troués, casques partagés, chaussures absentes : on demande parfois des règles sans donner les moyens.

      Le pire jour arrive aussi : un blessé grave, un mort, des questions pendant des semaines. Quand les travaux finissent, le contrat finit souvent aussi. La place suivante se trouve quelquefois à l’autre bout du pays.`,
    argent: `
      Deux annonces au même titre peuvent cacher des situations très différentes. Dans une compagnie, on touche un mois fixe. Sur un chantier, on signe souvent pour la durée des travaux. Chez un prestataire, la mission peut être comptée à la journée.

      Nous ne donnons aucun montant, faute de relevé fiable. Pour en obtenir un vrai, interrogez d’anciens étudiants de la licence citée plus haut et des responsables HSE de deux secteurs. Demandez-leur trois choses : le net reçu, ce qui est fourni (bottes, téléphone, transport) et le nombre de mois travaillés l’an dernier. Ajoutez dans votre compte le prix des certificats à renouveler.`,
  },
};
