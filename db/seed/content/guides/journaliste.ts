import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2642',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'français, histoire, langues et philosophie : la matière première des articles' },
    { serie: 'C', state: 'à confirmer', note: 'aide à lire des chiffres et à ne pas se laisser tromper par eux' },
    { serie: 'D', state: 'à confirmer', note: 'sciences utiles pour parler de santé et d’environnement' },
    { serie: 'BG', state: 'à confirmer', note: 'économie et gestion : utile pour suivre les entreprises et les budgets' },
  ],
  questions: [
    'Racontez-moi un article que vous avez refusé de publier : pourquoi ?',
    'Comment vérifiez-vous une nouvelle arrivée par WhatsApp ?',
    'Avez-vous un contrat, et combien de temps après vos débuts est-il venu ?',
    'Qui paie le taxi quand vous allez en reportage ?',
    'Dans quelle rédaction me conseillez-vous de demander un stage ?',
  ],
  sources: [
    { title: 'Congo/Unesco : relance du projet de création de l’Institut supérieur de l’information et de la communication', publisher: 'Ambacongo APS', url: 'https://ambacongo-aps.blogspot.com/2015/11/congounesco-relance-du-projet-de.html', publishedOn: '2015-11-23', consultedOn: '2026-11-23' },
    { title: 'Formation : cinquante étudiants formés aux métiers de l’information et de la communication', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-cinquante-etudiants-formes-aux-metiers-de-linformation-et-de-la-communication/', publishedOn: '2022', consultedOn: '2026-11-23' },
    { title: 'République du Congo : journalistes sous pression, presse sous perfusion', publisher: 'Factcheck Congo', url: 'https://www.factcheck-congo.com/2025/05/01/republique-du-congo-journalistes-sous-pression-presse-sous-perfusion/', publishedOn: '2025-05-01', consultedOn: '2026-11-23' },
    { title: 'Le ministère des affaires étrangères persiste dans la violation de la loi depuis dix ans (cite l’article 87 de la loi n° 8-2001)', publisher: 'Blog mampouya.com', url: 'http://www.mampouya.com/2016/07/le-ministere-des-affaires-etrangeres-persiste-dans-la-violation-de-la-loi-depuis-dix-ans.html', publishedOn: '2016-07-31', consultedOn: '2026-11-23' },
    { title: 'Médias : la carte nationale de presse bientôt disponible', publisher: 'La Semaine Africaine', url: 'http://www.lasemaineafricaine.net/index.php/national/15418-medias-la-carte-nationale-de-presse-bientot-disponible', publishedOn: '2018-03-17', consultedOn: '2026-11-23' },
    { title: 'Brazzaville passe le grand oral : 1 938 candidats défient les examens nationaux', publisher: 'Congo-B', url: 'https://congo-b.com/brazzaville-passe-le-grand-oral-1-938-candidats-defient-les-examens-nationaux', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `Huit heures, réunion autour d’une table encombrée de vieux numéros. La rédactrice en chef distribue les sujets : une conférence de presse, une panne d’eau dans un quartier, le retour d’une équipe de football. On prend la panne d’eau.

      Deux bus plus tard, on est devant la borne-fontaine. Les femmes qui attendent avec leurs bidons ne disent pas la même chose que le chef de quartier. On note les deux, avec les noms et l’heure. Au téléphone, la société qui distribue l’eau promet de rappeler. Elle ne rappelle pas : on insiste, puis on se déplace.

      À midi, un message circule : « L’eau est empoisonnée. » Qui l’a écrit ? Personne ne sait. On appelle le centre de santé, qui n’a vu aucun malade. Cette réponse entre dans l’article, la rumeur n’y entre pas comme un fait.

      L’après-midi, il faut écrire court et juste. Le courant part au milieu d’une phrase ; on finit sur le téléphone. Le titre est refusé, refait, accepté. Le soir, on réécoute le bulletin des confrères pour savoir ce qu’on a manqué.`,
    lieux: `Les rédactions sont surtout à Brazzaville, puis à Pointe-Noire. On travaille pour :
      - la radio et la télévision publiques ;
      - des journaux, comme La Semaine Africaine [3] ;
      - des radios et télévisions privées, des radios de paroisse ou de commune ;
      - des sites d’information, souvent très petits ;
      - des médias étrangers qui ont une correspondante ou un correspondant sur place.

      Dans les départements, peu de postes existent. La même personne y présente, interroge, enregistre et règle parfois le son.

      D’anciens étudiants en journalisme travaillent aussi dans la communication d’une entreprise, d’un ministère ou d’une ONG. Ce n’est plus le même travail : on y défend son employeur, alors qu’un journaliste cherche ce que chacun préfère taire.`,
    savoirFaire: `Écrire en français sans faute et sans grands mots. Parler lingala ou kituba pour que les gens racontent vraiment ce qu’ils ont vécu.

      Poser une question simple, se taire, écouter, relancer. Oser demander : « Comment le savez-vous ? »

      Croiser les informations : deux personnes qui ne se connaissent pas, un papier officiel, une visite sur place. Comprendre un budget ou un pourcentage. Séparer ce qu’on a vu de ce qu’on pense.

      Protéger une personne qui parle en confiance. Résister à celle qui tend une enveloppe. Rendre son texte à l’heure, même imparfait. Enregistrer un son propre avec un téléphone, dos au vent, loin du groupe électrogène.`,
    apresBepc: `Une filière de journalisme a existé à l’[ENMA](/formations/enma), une école publique où l’on entre par concours. La presse l’a dite suspendue [6] : demandez à l’école si elle a rouvert, et à quel niveau. Aujourd’hui, le chemin le plus sûr passe par le lycée et le bac, plutôt dans une série générale. Profitez des années de lycée pour lire un journal entier chaque semaine, tenir le journal de l’établissement et devenir solide à l’oral.

      Si le lycée n’est pas possible pour vous, la technique du son ou de l’image approche aussi des rédactions : voyez [le montage vidéo](/metiers/monteur-video).`,
    apresBac: `L’Université Marien Ngouabi a un département des sciences et techniques de la communication, créé en 1980. En 2015, une page d’information y voyait le principal lieu de formation des journalistes du pays [1]. Il dépend de la [FLASH](/formations/umng-flash). Demandez au secrétariat quelles séries entrent, et s’il y a un test : c’est à confirmer chaque année.

      La série A est la plus proche, par ses lettres et ses langues. Les séries C et D donnent un avantage rare : peu de rédactions savent traiter la santé, le pétrole ou les chiffres. Des instituts privés annoncent aussi des filières « communication » : exigez de voir l’agrément avant de payer.`,
    apresBac2: `La licence ouvre la porte des stages, mais elle ne suffit pas. En 2022, un enseignant de la FLASH regrettait que beaucoup d’étudiants ne touchent un micro ou un dictaphone qu’après leur formation [2]. Il faut donc pratiquer à côté.

      Une personne qui a étudié le droit, l’économie ou l’agronomie peut entrer dans une rédaction par sa spécialité. Un [master](/formations/licence-master-doctorat) sert surtout pour enseigner, diriger une équipe ou partir vers la communication.`,
    sansDiplome: `La définition écrite dans la loi de 2001 ne cite pas de diplôme précis. Est journaliste une personne « qualifiée » pour traiter l’actualité, dont c’est le travail principal et la première source de revenu [4]. En 2018, une décision rendait la carte de presse obligatoire pour exercer, sauf en stage ; l’employeur la demande pour ses salariés [5]. Elle vient du Conseil supérieur de la liberté de communication, qui suit les médias : vérifiez auprès de lui les règles d’aujourd’hui.

      Dans les faits, on entre alors par une petite radio ou un site, en correspondant de quartier. Sans bonne orthographe, on reste à la porte.`,
    aSonCompte: `Une ou un pigiste vend ses articles un par un, à plusieurs médias. Un prix se fixe avant le départ, par écrit, même dans un simple message. Ouvrir une chaîne ou une page d’actualité coûte peu ; la faire vivre coûte du temps, des données mobiles et parfois un avocat.

      Avant de publier en votre nom, demandez à ce même Conseil quelles déclarations un média en ligne doit faire.`,
    essayer: `Choisissez une question de votre rue : depuis quand ce lampadaire est-il éteint ? Interrogez trois personnes, avec leur accord, puis un responsable. Écrivez vingt lignes où chaque phrase répond à « Qui vous l’a dit ? ».

      Autre exercice : prenez une rumeur reçue par téléphone et remontez jusqu’à son premier auteur. Restez loin des manifestations, des accidents et des disputes politiques. Ne publiez ni le nom ni le visage d’une personne mineure.`,
    difficile: `Les pressions viennent de partout : un responsable fâché, un annonceur, un cousin qui demande un service. Dire non à quelqu’un de puissant fait peur, et parfois on n’est pas soutenu par son propre patron.

      Une page de 2025 décrit des rédactions privées de Brazzaville : ni contrat ni assurance maladie, des ordinateurs hors d’usage, des coupures de courant [3].

      Les horaires débordent sur le dimanche et la nuit. On arrive souvent après un drame. Sur les réseaux, les insultes sont publiques et visent plus durement les femmes. Une faute de vérification reste attachée à votre nom pendant des années.`,
    argent: `Tout dépend de la maison. Dans un média public, une personne recrutée reçoit un salaire du mois. Dans le privé, des journalistes disent travailler sans salaire, selon la page de 2025 citée plus haut [3]. La pige, elle, se règle à l’article ou à l’émission.

      Comptez ce que vous avancez : transport, crédit d’appel, données, appareil. Nous n’avons pas de chiffre sûr. À une rédaction, demandez ceci : y a-t-il un contrat écrit ? Le stage est-il défrayé ? Au bout de combien de mois devient-on salarié ? Qui rembourse un reportage hors de la ville ? Une enveloppe donnée par la personne interrogée n’est pas un revenu : elle vous ôte votre liberté d’écrire.`,
  },
};
