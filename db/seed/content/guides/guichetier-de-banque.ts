import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '4211',
  series: [
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité : enregistrer, contrôler, arrêter une caisse' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce et relation avec la clientèle' },
    { serie: 'BG', state: 'à confirmer', note: 'gestion et économie générale' },
    { serie: 'A', state: 'à confirmer', note: 'expression, avant des études de droit ou de gestion' },
    { serie: 'D', state: 'à confirmer', note: 'aisance avec les chiffres' },
    { serie: 'C', state: 'à confirmer', note: 'rigueur des mathématiques, avant une école de gestion' },
  ],
  questions: [
    'Que se passe-t-il, concrètement, le soir où il manque un billet ?',
    'Comment s’est déroulé votre recrutement : annonce, test, stage ?',
    'Quelle formation la banque vous a-t-elle donnée les premières semaines ?',
    'Combien de personnes servez-vous un jour de paie ?',
    'Au bout de combien d’années peut-on quitter le guichet pour un autre poste ?',
  ],
  sources: [
    { title: 'Les banques du Congo, leur capital et leurs actionnaires', publisher: 'Mays Mouissi', url: 'https://mays-mouissi.com/2015/12/03/banques-congo-capital-leurs-actionnaires', publishedOn: '2015-12-03', consultedOn: '2026-11-23' },
    { title: 'Article sur le siège de la Banque sino-congolaise pour l’Afrique', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'http://fr.allafrica.com/stories/201804110497.html', publishedOn: '2018-04', consultedOn: '2026-11-23' },
    { title: 'Analyse descriptive et critique des services offerts par les Mucodec (rapport de stage de BTS)', publisher: 'Mémoire Online', url: 'https://www.memoireonline.com/04/10/3412/Analyse-descriptive-et-critique-des-services-offerts-par-les-mucodec.html', publishedOn: '2009', consultedOn: '2026-11-23' },
    { title: 'Les Mucodec lancent un message fort à ses sociétaires', publisher: 'La Brève Online', url: 'https://labreveonline.com/les-mucodec-lancent-un-message-fort-a-ses-societaires', publishedOn: '2024-07', consultedOn: '2026-11-23' },
    { title: 'Article sur une fin de formation de l’Institut technique de banque, à Brazzaville', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'http://fr.allafrica.com/stories/201711280238.html', publishedOn: '2017-11', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Sept heures et quart, la grille est encore baissée. On signe le registre et on reçoit son fonds de caisse : les billets et les pièces pour commencer. On les compte deux fois, devant une autre personne. Si l’on signe sans compter, l’erreur devient la sienne.

      À l’ouverture, la file va jusqu’au trottoir. Un retraité vient toucher sa pension. On vérifie la pièce d’identité, la signature, le solde, puis on compte les billets à la main et à la machine. Vient une commerçante avec un sac de petites coupures froissées : il faut trier, retirer deux faux, les lui montrer et suivre la procédure. Elle se fâche. On garde la même voix.

      Le réseau informatique s’arrête vingt minutes. Trente personnes soupirent. On explique, on s’excuse, on reprend.

      À la fermeture, on additionne tout. La caisse doit égaler l’écran. Il manque une somme : on reprend chaque fiche d’opération, jusqu’à trouver un dépôt tapé avec un zéro de trop. Alors seulement on rentre.`,
    lieux: `
      Les agences de banque sont surtout à Brazzaville et à Pointe-Noire, puis dans quelques villes plus petites ; vérifiez sur place. En décembre 2015, un article comptait dix banques au Congo, parmi lesquelles BGFIBank, Ecobank, La Congolaise de Banque, la Banque postale ou UBA [1]. Depuis, des noms ont changé et la liste n’est plus à jour. Une banque plus récente, la BSCA, comptait quatre-vingt-dix agents en tout en 2017 [2] : les places sont donc peu nombreuses.

      Le guichet existe aussi dans l’épargne populaire. Les Mucodec annonçaient en 2024 quarante-cinq caisses locales et points de vente dans le pays [4]. Ajoutez les sociétés de transfert d’argent et les caisses de certaines administrations.`,
    savoirFaire: `
      - Compter vite et juste, même quand quelqu’un parle.
      - Reconnaître un faux billet au toucher, à la lumière, à la machine.
      - Identifier la personne : photo, signature, procuration. Au moindre doute, on appelle la ou le responsable.
      - Taper des chiffres sans regarder le clavier, et relire avant de valider.
      - Expliquer simplement un relevé à une personne qui lit peu, en français ou dans une langue nationale.
      - Garder le secret. Combien gagne la voisine, on ne l’a jamais vu.
      - Suivre la règle contre l’argent sale : questions sur l’origine d’une grosse somme, signalement.
      - Rester poli huit heures durant.

      Une erreur s’avoue tout de suite : la cacher peut coûter le poste.`,
    apresBepc: `
      La banque n’embauche pas à ce niveau pour la caisse, mais le choix du lycée compte. Les séries de gestion et de comptabilité du [lycée technique](/formations/lycee-technique) commercial vous familiarisent tôt avec factures et registres. En filière générale, soignez les mathématiques simples et le français.

      Prenez l’habitude d’être à l’heure et de bien présenter un cahier. Au recrutement, on regarde aussi cela.`,
    apresBac: `
      Les bacs G2, G3 et BG sont les plus proches. Mais, quel que soit le bac, il faut en général deux années d’études en banque, finance, comptabilité ou gestion. On les trouve à la [Faculté des sciences économiques](/formations/umng-fse), à l’[ISG](/formations/umng-isg) et dans des instituts privés dont l’agrément est à contrôler. Les filières exactes et l’admission se confirment à leur scolarité.

      En 2009, un BTS « banque et microfinance » se préparait à la chambre de commerce de Brazzaville, d’après un rapport de stage [3]. Demandez-lui s’il existe encore.`,
    apresBac2: `
      Un BTS ou une licence ouvre le dossier de candidature ; le stage décide. Une agence garde volontiers la stagiaire qui n’a jamais eu d’écart de caisse. Après quelques années, on passe chef de caisse, conseillère de clientèle, contrôleuse, ou [chargé de crédit](/metiers/charge-de-credit).

      Des diplômes de banque se préparent tout en travaillant. L’Institut technique de banque, représenté au Congo, y fêtait la fin d’une formation en 2017 [5]. Demandez à l’employeur ce qu’il reconnaît et s’il participe aux frais.`,
    sansDiplome: `
      Une banque ne confie pas sa caisse à quelqu’un sans diplôme, et elle est tenue à des règles strictes. Si quelqu’un vous vend une place, c’est une escroquerie.

      Le savoir-faire voisin existe ailleurs. Une caisse de supermarché ou de pharmacie, un [kiosque de mobile money](/metiers/agent-mobile-money) apprennent le compte juste, le faux billet et l’accueil. Quelques années bien notées, un certificat de travail et une reprise d’études rapprochent du guichet.`,
    aSonCompte: `
      Non : on est salariée ou salarié, car manier l’argent du public demande un agrément de l’État. Quiconque vous propose d’ouvrir « votre petite banque » chez vous vous conduit vers de gros ennuis.

      L’activité indépendante la plus proche reste le point de transfert ou de mobile money, sous contrat avec un opérateur. On y retrouve la caisse et la file, avec un risque en plus : l’argent de départ est le vôtre. Certaines personnes tiennent aussi les comptes d’une tontine, ce qui exige la même droiture.`,
    essayer: `
      Devenez trésorière ou trésorier de quelque chose : la classe, l’équipe de football, la chorale. Pas de grosses sommes. Un cahier à quatre colonnes suffit : date, motif, entrée, sortie. Chaque semaine, comptez la boîte et comparez. Si l’écart d’une pièce vous empêche de dormir, vous avez le tempérament.

      Autre exercice : mélangez cent papiers découpés marqués de valeurs, et additionnez-les deux fois pendant que quelqu’un vous pose des questions. Enfin, observez une agence depuis la salle d’attente, sans prendre de photo.`,
    difficile: `
      L’œil et le dos souffrent, l’esprit aussi : on ne peut pas rêver une minute. Selon le règlement de la maison, un manque peut se rembourser sur le salaire.

      La clientèle attend longtemps et arrive énervée. Vous portez les fautes des autres : panne de réseau, distributeur vide, virement en retard. Les jours de paie, on oublie de manger.

      Il y a le risque de vol. Les agences sont gardées, mais il faut connaître les consignes et ne jamais raconter dehors comment circule l’argent. La famille et les amis demandent des faveurs, un retrait sans pièce, un renseignement sur un compte : il faut refuser, et cela fâche. Enfin, les automates et le téléphone font une partie du travail, et les places au guichet deviennent moins nombreuses.`,
    argent: `
      Le salaire tombe à la fin du mois, sur un compte de la maison. S’y ajoutent parfois une prime de caisse, qui paie le risque d’erreur, un treizième mois ou une prime de transport. Le contrat peut passer par une société de placement au lieu de la banque elle-même ; les avantages ne sont alors pas les mêmes.

      Côté dépenses, la tenue compte : vêtements soignés tous les jours, trajet à l’heure.

      Les grilles du secteur existent, mais nous n’en avons pas lu une qui soit à jour. À l’entretien, demandez qui signe le contrat, ce que devient un écart de caisse, et si un prêt au personnel est possible. Les délégués du personnel sont bien placés pour vous répondre.`,
  },
};
