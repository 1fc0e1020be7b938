import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '4120',
  series: [
    { serie: 'G1', state: 'à confirmer', note: 'la plus proche : courrier, clavier, organisation du bureau' },
    { serie: 'H1', state: 'à confirmer', note: 'informatique et gestion administrative' },
    { serie: 'G2', state: 'à confirmer', note: 'chiffres et pièces comptables, utiles dans une petite structure' },
    { serie: 'G3', state: 'à confirmer', note: 'contact avec les clients' },
    { serie: 'A', state: 'à confirmer', note: 'français, langues et rédaction' },
    { serie: 'pro', state: 'à confirmer', note: 'spécialité tertiaire' },
  ],
  questions: [
    'Combien de tâches faites-vous chaque semaine qui ne sont écrites nulle part ?',
    'Quel logiciel vous a manqué au premier jour de travail ?',
    'Comment répondez-vous à quelqu’un d’important qui arrive sans rendez-vous ?',
    'Où rangez-vous un document pour le retrouver deux ans après ?',
    'Peut-on devenir autre chose que secrétaire dans votre maison, et l’avez-vous vu arriver ?',
  ],
  sources: [
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes (entretien avec la directrice du CEFA)', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Inauguration du quatrième bâtiment de l’École supérieure de gestion et d’administration des entreprises', publisher: 'Starducongo', url: 'https://tomrig3.rssing.com/chan-3463412/article3565.html', publishedOn: '2014-11', consultedOn: '2026-11-23' },
    { title: 'Concours directs d’entrée dans les écoles professionnelles : le nombre de candidats a doublé', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707130888.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Diplômes d’avenir : 1 938 candidats congolais défient les épreuves finales', publisher: 'Brazza24', url: 'https://brazza24.com/diplomes-davenir-1-938-candidats-congolais-defient-les-epreuves-finales', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Le chef n’est pas encore là, mais cinq personnes attendent déjà sur le banc. La secrétaire leur parle une par une : celui-ci a rendez-vous, celle-là vient retirer une attestation, le troisième s’est trompé d’étage. Elle écrit leurs noms dans le registre des visites.

      Le téléphone sonne, la messagerie clignote, le coursier pose une pile de plis. Chaque lettre reçoit un tampon, une date, un numéro, puis part dans la bonne chemise. Une convocation doit sortir avant midi : elle la tape, corrige l’accord d’un participe, cherche du papier à en-tête, imprime. L’encre pâlit à la page trois. On secoue la cartouche, on gagne quatre pages.

      Coupure. Elle continue à la main, relit le compte rendu d’hier, range les dossiers de la lettre M. Au retour du courant, elle enregistre deux fois, sur le disque et sur une clé.

      À seize heures, réunion : elle note qui décide quoi et pour quel jour. Avant de fermer, elle prépare l’agenda du lendemain et met la clé de l’armoire là où elle seule la trouve.`,
    lieux: `
      Mairies, préfectures, écoles, hôpitaux, tribunaux, notaires, entreprises du port, banques, églises : presque chaque lieu qui reçoit du public a un secrétariat. C’est une chance, car on peut l’exercer à Dolisie ou à Ouesso comme dans les deux grandes villes.

      Deux mondes très différents. Dans l’administration, le travail suit des circuits fixes, avec fiches à tamponner et registres épais. On y entre par un recrutement de la fonction publique. Dans une petite entreprise, la même personne fait l’accueil, les devis, la caisse et parfois le café. Mieux vaut demander la liste des tâches avant d’accepter.`,
    savoirFaire: `
      - Écrire sans faute une lettre courte et polie. Une erreur porte la signature du chef.
      - Taper vite sans regarder ses doigts, mettre en page, faire un tableau simple.
      - Classer. Dix mille papiers ne servent à rien si l’on ne retrouve pas le bon.
      - Répondre au téléphone : saluer, écouter, noter le nom et le numéro entiers, promettre peu.
      - Tenir un agenda à plusieurs sans créer deux rendez-vous à la même heure.
      - Se taire. Salaires, licenciements, maladies, appels d’offres passent sous vos yeux.
      - Rester aimable avec une personne en colère et ferme avec une personne pressée.

      Passer du français au lingala ou au kituba au bon moment calme bien des visiteurs. L’anglais est un plus à Pointe-Noire.`,
    apresBepc: `
      La série G1 du [bac technique](/formations/bac-technique) prépare directement au bureau. D’autres collégiens prennent un [BEP](/formations/bep) ou un [BET](/formations/bet) tertiaire, quand il existe près d’eux.

      Le [CEFA](/formations/cefa) enseigne, parmi les métiers de service, les « services administratifs aux entreprises » [1]. L’École nationale moyenne d’administration recrutait par concours direct en 2017 [3]. Un article annonce pourtant, pour la session de 2024, la sortie des dernières promotions d’administration générale [4]. Voyez [sa page](/formations/enma) et demandez ce qui reste ouvert. En attendant, apprenez le clavier avec les dix doigts.`,
    apresBac: `
      Avec G1, on peut chercher un premier poste tout de suite. Avec A, on écrit bien mais on doit apprendre tableur et classement ; avec G2 ou G3, on apporte l’aisance des chiffres ou des clients.

      Un [BTS](/formations/bts) de secrétariat ou d’assistanat reste le choix le plus courant pour se distinguer. Demandez à l’institut trois preuves : l’agrément pour ce BTS précis, le nombre d’ordinateurs qui marchent, l’adresse de deux entreprises de stage. L’[ESGAE](/formations/esgae), à Brazzaville, avait en 2014 une filière de secrétariat de gestion [2].`,
    apresBac2: `
      Après deux ou trois ans d’études, le titre change : assistante ou assistant de direction. On prépare les voyages, on rédige soi-même, on suit un budget, on remplace le chef au téléphone. Les entreprises internationales veulent alors un anglais courant.

      D’autres glissent vers la [comptabilité](/metiers/comptable), le recrutement ou le greffe d’un tribunal. Une licence en gestion facilite ce passage, sans le donner d’office.`,
    sansDiplome: `
      Sans aucun papier, un secrétariat d’entreprise s’ouvre rarement. L’entrée par le côté reste possible : agent d’accueil, coursier, vendeuse dans une papeterie, saisie de documents dans un cyber. On y apprend le clavier, les formulaires et la patience.

      Au bout d’un an, faites-vous remettre une lettre de recommandation. Ensuite, un certificat de bureautique sérieux, passé devant un vrai ordinateur et non sur cahier, rendra votre demande crédible.`,
    aSonCompte: `
      Le secrétariat public, sous un parasol ou dans une petite boutique, est une activité ancienne : demandes manuscrites, CV, photocopies, saisie de mémoires. Le guide [tenancier de cyber](/metiers/tenancier-de-cyber) en décrit le côté machines.

      Des étudiants paient à la page, surtout à la saison des mémoires. Un service de relecture soignée fidélise mieux que la photocopie. Refusez d’écrire de faux diplômes ou de fausses attestations : on vous le demandera, et c’est un délit.`,
    essayer: `
      Devenez pendant un mois le secrétariat de quelqu’un : votre équipe de football, la chorale, l’association des parents. Dressez la liste des membres, avec des numéros de téléphone vérifiés un à un. Prenez les notes d’une réunion et lisez-les à la suivante. Vous verrez si l’on s’y reconnaît.

      Classez ensuite les papiers de la maison : actes de naissance, bulletins, carnets de vaccination, reçus. Une chemise par personne, une feuille de sommaire. Chronométrez : retrouver le carnet du petit frère doit prendre moins d’une minute.

      Enfin, sur un téléphone, tapez chaque soir dix lignes de dictée et comptez les fautes. Le chiffre doit descendre.`,
    difficile: `
      On est entre deux feux. Le visiteur vous reproche l’absence du chef ; le chef vous reproche le visiteur. Le mérite revient souvent à la signature, l’oubli à vous.

      Certaines demandes n’ont rien à faire là : courses privées, mensonges au téléphone, « arrangements » de dates. Des jeunes femmes subissent aussi des avances. Connaître ses limites, garder des traces et savoir à qui parler comptent dès le stage.

      Les logiciels prennent une part du travail : beaucoup de patrons tapent leurs lettres eux-mêmes. Restent utiles celles et ceux qui organisent, vérifient et apaisent. Assis huit heures, on protège ses yeux et son dos.`,
    argent: `
      Dans le public, la paie suit une grille qui dépend du niveau de recrutement ; la direction du ministère concerné peut la montrer. Dans le privé, on se met d’accord avec l’employeur, et l’écart est grand pour le même mot écrit sur la porte.

      Deux points se perdent souvent : le stage qui dure sans fin, et l’absence de déclaration à la caisse de sécurité sociale. Demandez dès l’entretien la date de fin d’essai, le bulletin de paie, le transport, les heures du samedi.

      Faute d’enquête fiable, nous n’avançons pas de chiffre. Interrogez trois secrétaires de structures de taille différente : une école, un cabinet, une entreprise du port.`,
  },
};
