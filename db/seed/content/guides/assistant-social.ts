import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2635',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'écriture et sciences humaines, base du rapport social' },
    { serie: 'D', state: 'à confirmer', note: 'notions de santé, utiles à l’hôpital' },
    { serie: 'C', state: 'à confirmer', note: 'esprit de méthode ; lire davantage en français' },
    { serie: 'G1', state: 'à confirmer', note: 'tenue des dossiers et courrier administratif' },
  ],
  questions: [
    'Quelle situation vous a empêché de dormir ?',
    'Que pouvez-vous vraiment donner à une famille, et que ne pouvez-vous pas ?',
    'Comment protégez-vous un enfant sans briser le lien avec ses parents ?',
    'Combien de dossiers suivez-vous en ce moment ?',
    'L’INTS vous a-t-il bien préparé au terrain ?',
  ],
  sources: [
    { title: 'Article sur l’inauguration de l’Institut national du travail social', publisher: 'Le Courrier de Kinshasa, groupe Adiac', url: 'https://www.lecourrierdekinshasa.com/node/135969', publishedOn: '2022-03', consultedOn: '2026-11-23' },
    { title: 'Brazzaville-Enseignement supérieur : l’Institut national du travail social ouvre ses portes', publisher: 'Icibrazza', url: 'http://icibrazza.com/brazzaville-enseignement-superieur-linstitut-national-du-travail-social-ouvre-ses-portes/', publishedOn: '2014-12', consultedOn: '2026-11-23' },
    { title: 'Congo : vers l’inauguration de l’Institut national du travail social', publisher: 'ACI, sur le site de la FAAPA', url: 'https://www.faapa.info/en/congo-vers-linauguration-de-linstitut-national-du-travail-social/', publishedOn: '2022-03-12', consultedOn: '2026-11-23' },
    { title: 'Institut national du travail social : des diplômes délivrés à la première promotion', publisher: 'Adiac, Les Dépêches de Brazzaville', url: 'http://adiac-congo.com/content/institut-national-du-travail-social-des-diplomes-delivres-la-premiere-promotion-88701', publishedOn: '2018-09-08', consultedOn: '2026-11-23' },
    { title: 'Article sur l’inauguration de la circonscription d’action sociale de Mfilou', publisher: 'Le Courrier de Kinshasa, groupe Adiac', url: 'https://www.lecourrierdekinshasa.com/node/135269', publishedOn: '2022-02', consultedOn: '2026-11-23' },
    { title: 'Affaires sociales : les circonscriptions d’action sociale confrontées au manque de personnel', publisher: 'Adiac, Les Dépêches de Brazzaville', url: 'https://adiac.netisse.eu/node/54013', publishedOn: '2016-07-23', consultedOn: '2026-11-23' },
    { title: 'Assistants sociaux : le Congo met la blouse sociale', publisher: 'Congo Durable', url: 'https://www.congodurable.com/assistants-sociaux-le-congo-met-la-blouse-sociale', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Sur le banc du couloir, une veuve serre un sac en plastique rempli de papiers. La famille de son mari veut la chasser de la maison. On la fait entrer, on ferme la porte, on offre un verre d’eau. Pendant une heure, on écoute sans couper, puis on trie : acte de mariage, actes de naissance, reçu de la parcelle. On explique ses droits avec des mots simples, on note ce qu’elle veut, elle.

    À onze heures, visite chez un garçon de douze ans qui ne va plus à l’école. Il porte des bagages au marché. L’oncle se méfie. On s’assoit dehors, on parle d’abord du prix du foufou, on reviendra mardi. Le téléphone sonne : à l’hôpital, une jeune mère ne peut pas payer ses examens.

    De retour au bureau, il faut écrire. Le rapport pour le juge des enfants doit dire des faits, pas des impressions. On appelle une école, une ONG, la mairie. Quelquefois, il n’y a rien à donner, sauf du temps et une adresse. On range les dossiers sous clé et l’on rentre avec plusieurs vies dans la poitrine.`,
    lieux: `Le service public de base est la circonscription d’action sociale, ou CAS, au niveau de l’arrondissement ou du district. Celle de Mfilou, à Brazzaville, a reçu un bâtiment neuf en février 2022 [5]. D’autres n’ont guère de moyens : en 2016, à Oyo, Owando, Makoua et Pointe-Noire, il manquait du personnel et du matériel [6].

    L’hôpital est un autre lieu : au CHU de Brazzaville, à Djiri et à Makélékélé, des assistantes sociales accueillent les malades sans ressources [7]. Selon le même article, le ministère des Affaires sociales voulait en placer dans tous les hôpitaux et toutes les écoles [7]. Demandez-lui ce qui a été fait depuis. Enfin, orphelinats, tribunaux pour enfants, prisons, ONG, agences d’aide aux réfugiés et grandes entreprises emploient ces compétences.`,
    savoirFaire: `Ce travail demande une tête froide et une oreille chaude.

    - Écouter une histoire dure sans pleurer à la place de la personne ni la juger.
    - Poser la bonne question au bon moment, en français ou dans la langue de la maison.
    - Connaître les lois de la famille, les papiers d’état civil, les aides qui existent.
    - Écrire un rapport clair, daté, qu’un juge pourra lire.
    - Dire la vérité sur ce qu’on ne peut pas faire.
    - Réunir des gens fâchés autour d’une table.
    - Garder le secret, même devant ses propres amis.
    - Marcher, attendre, revenir ; peu de choses se règlent en une visite.`,
    apresBepc: `En 2017, l’école paramédicale formait elle aussi des assistants sociaux, à deux niveaux [8] ; demandez si le plus court existe encore. En attendant, prenez de bonnes habitudes : lire le journal, tenir un cahier, participer à une association. Choisissez une seconde où vous écrirez souvent. Les matières qui parlent de la société, comme l’histoire ou l’éducation civique, serviront. Une série technique de secrétariat prépare aussi, car une bonne part des journées se passe dans les papiers.`,
    apresBac: `Il existe une école faite pour cela, à Bacongo : l’[Institut national du travail social](/formations/ints), l’INTS. Ouvert en 2014 avec soixante étudiants choisis sur concours, il formait en trois ans, cours et stages alternés [2]. On y prépare trois métiers : assistant de service social, éducateur spécialisé, animateur de développement social local. L’entrée en licence se fait par concours, externe pour les bacheliers et interne pour les agents [1].

    En mars 2022, l’institut invitait des lycéens de toutes les séries à ses journées portes ouvertes [3]. Cela ne prouve pas que chacune est admise au concours : posez la question avec votre série écrite noir sur blanc.`,
    apresBac2: `Une licence de droit, de sociologie ou de psychologie peut mener vers une ONG ou un projet, même sans le titre d’assistant social. Pour un poste de l’État, le diplôme professionnel pèse davantage. L’INTS annonçait à son ouverture préparer aussi au master et au doctorat en travail social [2] ; les niveaux réellement ouverts sont à demander. La première promotion, diplômée en 2018, comptait cinquante-huit personnes, dont trente-deux assistantes et assistants de service social [4].`,
    sansDiplome: `Le titre suppose des études, parce qu’une erreur peut coûter la garde d’un enfant ou un héritage. L’aide, elle, n’attend pas de diplôme. Des associations, des paroisses, des mosquées, la Croix-Rouge et des programmes de quartier recrutent des animateurs et des enquêteurs, parfois indemnisés. On y apprend à visiter une famille et à remplir une fiche. Après deux ou trois ans, une structure sérieuse peut vous soutenir vers une formation.`,
    aSonCompte: `Personne, ou presque, ne paie de sa poche une assistante sociale. L’indépendance prend donc une autre forme : créer une association avec des statuts déposés, répondre à des appels à projets. On peut aussi collecter des données pour un organisme ou animer des formations. Le risque est de courir après l’argent des bailleurs en oubliant les gens. Avant de fonder quoi que ce soit, passez quelques années dans une équipe, et apprenez à rendre des comptes au franc près.`,
    essayer: `Choisissez un petit problème autour de vous : un cousin sans acte de naissance, une voisine âgée qui ne sait pas lire son courrier. Avec l’accord de la famille ou de l’intéressée, cherchez le bon bureau, les pièces, les horaires, puis accompagnez un adulte de la famille. Écrivez ensuite une page : les faits, ce qui a bloqué, ce qui a marché. Ne répétez à personne ce que vous avez appris. Si quelqu’un vous confie une violence, n’enquêtez pas vous-même : prévenez un adulte sûr ou la CAS.`,
    difficile: `On porte des peines qui ne sont pas les siennes. La violence dans les foyers, l’enfant accusé de sorcellerie, le vieillard abandonné à l’hôpital : il faut regarder en face, puis dormir.

    Il faut aussi accepter de décevoir. Les besoins sont immenses et la caisse est vide. Des familles menacent, d’autres mentent, quelques-unes remercient. On travaille sans voiture, avec son propre crédit téléphonique. Les décisions de justice tardent. Enfin, il est difficile de fermer son portail le dimanche quand tout le quartier connaît votre métier.`,
    argent: `Les familles aidées ne paient rien : c’est l’État, une ONG ou un projet qui rémunère. Le fonctionnaire perçoit sa solde mensuelle et progresse avec les années. L’ONG peut donner davantage, mais son financement a une date de fin. Le projet paie parfois par journée de terrain, après remise des fiches. Quant aux chiffres, en inventer serait vous tromper. À un ancien de l’INTS, demandez qui l’a recruté en premier et au bout de combien de mois. À une ONG, demandez si les déplacements sont remboursés sur reçu et ce qui arrive à la fin du contrat. À la CAS, demandez qui paie le transport des visites.`,
  },
};
