import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2211',
  series: [
    { serie: 'D', state: 'ouvert', source: 1, note: 'bac d’une partie des reçus de 2013 ; la règle de cette année se demande à la faculté' },
    { serie: 'C', state: 'ouvert', source: 1, note: 'bac d’une partie des reçus de 2013 ; biologie à renforcer' },
  ],
  questions: [
    'Combien d’années ont passé entre votre bac et votre premier vrai salaire ?',
    'Pendant une garde, qui vous aide quand un cas vous dépasse ?',
    'Si vous repassiez le concours de la faculté, que réviseriez-vous autrement ?',
    'Avez-vous dû partir loin de votre ville, et comment votre famille l’a-t-elle vécu ?',
    'Quelle maladie vous a le plus surpris quand vous avez commencé ?',
  ],
  sources: [
    { title: 'Concours des sciences de la santé de la FSSA, portrait-robot du reçu en médecine', publisher: 'Le Magazine de l’étudiant congolais', url: 'https://letudiantmag.cg/examens/concours-sciences-de-la-sante/sante-portrait-robot-recu-fssa-medecine', consultedOn: '2026-11-23' },
    { title: 'Université Marien-Ngouabi : plus de cent diplômés en médecine et santé publique', publisher: 'Adiac, Les Dépêches de Brazzaville', url: 'http://adiac-congo.com/content/universite-marien-ngouabi-plus-de-cent-diplomes-en-medecine-et-sante-publique-109168', publishedOn: '2019-11-26', consultedOn: '2026-11-23' },
    { title: 'Santé : le gouvernement invite les médecins formés à Cuba à la patience et au calme', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/sante-le-gouvernement-invite-les-medecins-formes-a-cuba-a-la-patience-et-au-calme/', publishedOn: '2022', consultedOn: '2026-11-23' },
    { title: 'Le ministre Gilbert Mokoki installe le nouveau bureau du Conseil national de l’Ordre des médecins du Congo', publisher: 'Ministère de la Santé et de la Population', url: 'https://sante.gouv.cg/le-ministre-gilbert-mokoki-installe-le-nouveau-bureau-du-conseil-national-de-lordre-des-medecins-du-congo/', publishedOn: '2024-03', consultedOn: '2026-11-23' },
    { title: 'Article sur l’inauguration de l’hôpital général de Ngoyo, à Pointe-Noire', publisher: 'Les Dépêches de Brazzaville, sur allAfrica', url: 'https://fr.allafrica.com/stories/202201210662.html', publishedOn: '2022-01', consultedOn: '2026-11-23' },
    { title: 'Sibiti et Ouesso : deux hôpitaux flambant neufs', publisher: 'Brazzavillois', url: 'https://brazzavillois.com/2025/11/29/sibiti-et-ouesso-deux-hopitaux-flambant-neufs', publishedOn: '2025-11-29', consultedOn: '2026-11-23' },
    { title: 'Santé : deux cent soixante-seize postes à pourvoir au CHU de Brazzaville', publisher: 'Adiac, Les Dépêches de Brazzaville', url: 'https://adiac-congo.com/node/110281', publishedOn: '2019-12-17', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `À sept heures et demie, la cour du centre de santé est déjà pleine. L’équipe infirmière a pris les températures, les tensions et les poids. La ou le médecin va d’abord voir les malades gardés pour la nuit : un enfant sous perfusion, une femme opérée l’avant-veille.

    Puis viennent les consultations, une par une. Une fièvre : paludisme, typhoïde, autre chose ? On questionne, on palpe le ventre, on écoute les poumons. On demande au laboratoire une goutte épaisse, l’examen de sang qui montre le parasite du paludisme. Il faut parfois passer au lingala ou au kituba, et deviner ce que la personne n’ose pas dire.

    Vers midi, une moto dépose un blessé. Tout s’arrête pour lui. L’après-midi, on lit les résultats, on rédige des ordonnances, on téléphone à l’hôpital pour un transfert. Le courant saute : on finit de recoudre la plaie à la lampe. Le soir, on note tout dans les dossiers et on passe le relais à la garde. Certaines nuits, la garde, c’est soi.`,
    lieux: `Hôpitaux publics, centres de santé, cliniques privées, dispensaires d’église, infirmeries de grandes entreprises, ONG, armée : la médecine générale s’exerce un peu partout.

    - À Brazzaville, le centre hospitalier universitaire, le CHU. En 2019, sa direction annonçait un recrutement après un test, dont vingt-deux postes de généralistes [7].
    - À Pointe-Noire, trois hôpitaux généraux en 2022 : Adolphe-Sicé, Loandjili et Ngoyo [5].
    - Plus loin, des hôpitaux généraux ont ouvert à Sibiti et à Ouesso en novembre 2025 [6].
    - Dans l’armée : en 2022, elle a retenu 107 jeunes médecins formés à Cuba [3].

    En zone rurale, une seule personne est parfois médecin pour tout un district. Elle y fait de tout, avec peu d’appareils.`,
    savoirFaire: `Le cœur du travail est une enquête. À partir de quelques signes, on cherche la cause la plus probable et on écarte la plus grave. Voici ce que cela demande :

    - retenir beaucoup, et continuer à apprendre toute la vie ;
    - écouter sans juger une personne qui a honte, peur ou mal ;
    - calculer une dose selon le poids d’un enfant, sans se tromper d’une virgule ;
    - garder les mains calmes devant le sang et les plaies ;
    - annoncer une mauvaise nouvelle avec des mots simples ;
    - reconnaître ses limites et envoyer le malade ailleurs à temps ;
    - tenir debout longtemps, dormir peu certaines nuits ;
    - se taire : ce qu’un malade confie ne sort pas du cabinet.`,
    apresBepc: `À ce moment, la seule décision utile est celle de la seconde. La médecine passe par le lycée général, de préférence avec beaucoup de sciences, donc vers le bac C ou le bac D. Si les maths ou la biologie sont faibles en troisième, mieux vaut les reprendre pendant les vacances que renoncer. Et si les longues études font peur, d’autres métiers soignent aussi : voyez [infirmière ou infirmier](/metiers/infirmier).`,
    apresBac: `La formation publique du pays se trouve à Brazzaville : la [faculté des sciences de la santé](/formations/umng-fssa) de l’Université Marien-Ngouabi. On y entre par un concours très disputé. Un magazine étudiant donne les chiffres de 2013 : une centaine d’admis pour 800 inscrits, toutes filières de santé réunies. Il ajoute que plus des trois quarts des reçus en médecine avaient un bac C ou D avec la mention bien ou très bien [1]. Depuis, les règles ont pu changer : dates, autres séries et pièces du dossier sont à confirmer à la faculté.

    L’État envoie aussi des étudiants à l’étranger. Beaucoup de médecins ont ainsi été formés à Cuba [3]. Demandez au ministère de l’Enseignement supérieur quelles bourses existent cette année. Personne n’a le droit de vendre une place au concours.`,
    apresBac2: `Une licence de biologie ou un diplôme d’infirmier ne raccourcit pas forcément la route. Attendez-vous à repasser par le concours et la première année ; une dispense éventuelle est à confirmer à la faculté. Au bout des études, on soutient une thèse, on devient docteur en médecine et on prononce le serment d’Hippocrate [2]. Ensuite, l’inscription à l’Ordre national des médecins est obligatoire avant d’exercer [3]. Qui veut devenir pédiatre ou chirurgien repart pour plusieurs années de spécialité.`,
    sansDiplome: `Il n’y a pas de chemin vers ce métier sans le bac, puis la faculté. Nul n’exerce sans être inscrit à l’Ordre [3], donc sans diplôme. Il y va de la vie des malades. Méfiez-vous de toute personne qui propose une « formation de docteur » en quelques mois. Pour travailler auprès des malades plus tôt, regardez plutôt [aide-soignante ou aide-soignant](/metiers/aide-soignant), ou [agente ou agent de santé communautaire](/metiers/agent-de-sante-communautaire).`,
    aSonCompte: `Un cabinet privé est possible, en général après des années à l’hôpital. Il faut être inscrit à l’Ordre, qui a un conseil à Brazzaville et un autre à Pointe-Noire [4]. L’autorisation d’ouvrir se demande au ministère de la Santé ; la liste des pièces est à confirmer. Comptez un loyer, des appareils, un groupe électrogène ou des batteries, un réfrigérateur pour les vaccins, des salaires. Plusieurs gardent un poste public et consultent le soir ; demandez à l’Ordre ce qui est permis.`,
    essayer: `On ne soigne personne pour s’essayer, mais on peut se tester soi-même. Apprenez les premiers secours avec la Croix-Rouge congolaise. Prenez un chapitre de biologie sur le sang ou le cœur et expliquez-le à un petit frère sans regarder le cahier. Accompagnez une tante à sa consultation et notez, si elle veut bien, les questions posées par le médecin. Regardez aussi la salle d’attente : la foule, l’odeur et la fatigue font partie du métier. Puis demandez-vous si vous aimeriez revenir le lendemain.`,
    difficile: `Les études coûtent des années pendant lesquelles les amis travaillent déjà. Le concours laisse dehors de très bons élèves. Après le diplôme, l’attente continue parfois : en 2022, des médecins rentrés de Cuba patientaient avant leur entrée dans la fonction publique [3].

    Au quotidien, il manque un réactif, une ambulance, une poche de sang. La famille doit souvent acheter les médicaments et n’a pas toujours de quoi. On voit mourir des gens que l’on aurait pu sauver avec plus de moyens. Il faut l’accepter sans s’endurcir. Les nuits de garde usent, et les proches vous consultent jusque dans les mariages.`,
    argent: `Dans un hôpital public, la paie suit le grade et l’ancienneté, avec des primes qui varient d’un lieu à l’autre. Une clinique paie au mois, à la garde ou à la consultation. Nous n’avons pas de montant vérifié à vous donner. Interrogez un jeune médecin plutôt qu’un chef de service : combien de mois entre la thèse et la première paie ? Les gardes sont-elles payées, et quand ? Le logement est-il fourni en district ? Comptez aussi ce que la famille devra avancer pendant les études : loyer à Brazzaville, transport, livres, blouse, téléphone.`,
  },
};
