import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '4224',
  series: [
    { serie: 'A', state: 'à confirmer', note: 'anglais, espagnol ou portugais à l’oral' },
    { serie: 'G1', state: 'à confirmer', note: 'téléphone, courriels, secrétariat' },
    { serie: 'G2', state: 'à confirmer', note: 'factures et caisse du comptoir' },
    { serie: 'G3', state: 'à confirmer', note: 'relation avec la clientèle' },
    { serie: 'D', state: 'à confirmer', note: 'bonne culture générale' },
    { serie: 'pro', state: 'à confirmer', note: 'si la spécialité touche à l’hôtellerie' },
  ],
  questions: [
    'Dans quelle langue répondez-vous le plus souvent au téléphone ?',
    'Que faites-vous lorsque deux personnes arrivent pour la même chambre ?',
    'Comment rentrez-vous chez vous après le service du soir ?',
    'Qu’a-t-on regardé chez vous le jour de l’entretien ?',
    'Peut-on passer de la réception à la direction d’un hôtel, et en combien d’années ?',
  ],
  sources: [
    { title: 'Affaires et congrès', publisher: 'Ministère du Tourisme, République du Congo', url: 'http://ministere-tourisme.gouv.cg/2017/06/page/2/', publishedOn: '2017-06', consultedOn: '2026-11-23' },
    { title: 'Hôtellerie et restauration : Perspectives d’avenir finance la formation de 150 jeunes Congolais', publisher: 'Les Dépêches de Brazzaville', url: 'https://www.adiac-congo.com/content/hotellerierestauration-perspectives-davenir-finance-la-formation-de-150-jeunes-congolais', publishedOn: '2016-04-02', consultedOn: '2026-11-23' },
    { title: 'École d’hôtellerie et de tourisme : 62 candidats pour 18 places', publisher: 'Direct Infos Gabon', url: 'https://directinfosgabon.com/ecole-dhotellerie-et-de-tourisme-62-candidats-pour-18-places', publishedOn: '2019-07', consultedOn: '2026-11-23' },
    { title: '50 agents hôteliers en formation', publisher: 'La Brève', url: 'https://labreveonline.com/50-agents-hoteliers-en-formation', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'Article sur les diplômés de l’École d’hôtellerie et de tourisme de la CEMAC', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'https://fr.allafrica.com/stories/202311300158.html', publishedOn: '2023-11-30', consultedOn: '2026-11-23' },
    { title: 'Article sur la rencontre de la ministre du Tourisme avec les responsables d’établissements d’hébergement', publisher: 'Les Dépêches de Brazzaville, reprises par allAfrica', url: 'http://fr.allafrica.com/stories/201702170244.html', publishedOn: '2017-02-17', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Équipe du soir, quatorze heures. Le collègue du matin laisse la fiche de passation : chambre 12, climatiseur en panne ; chambre 7, départ payé par l’entreprise ; un groupe attendu à seize heures.

      Une femme d’affaires descend du taxi. Regard, sourire, « bienvenue ». On vérifie la pièce d’identité, on fait remplir la fiche, on explique le petit déjeuner et le mot de passe du wifi. Deux minutes, sans la faire attendre debout.

      Le groupe arrive à dix-sept heures, avec quatre personnes de plus que prévu. Tous parlent en même temps. On garde le calme, on appelle la gouvernante, la personne qui dirige le ménage, on ouvre deux chambres qu’on réservait pour demain.

      Le soir, le courant saute ; le groupe électrogène met une minute à partir. On allume une lampe, on rassure les gens coincés dans l’ascenseur. Vers vingt et une heures, une carte bancaire est refusée : on propose un autre moyen de paiement, à voix basse, pour ne gêner personne. À vingt-deux heures, la caisse est comptée, le cahier rempli, la veilleuse ou le veilleur prend la place.`,
    lieux: `
      Du grand hôtel d’affaires à l’auberge de douze chambres, le comptoir se ressemble, les tâches non. Dans un petit établissement, on répond, on encaisse, on porte la valise et l’on va chercher le plombier.

      En 2017, le ministère du Tourisme citait à Brazzaville le Ledger, le Radisson Blu, l’Olympic Palace, le Ramada et le Mikhael’s [1]. À Pointe-Noire, la clientèle du pétrole et du port remplit les chambres en semaine. On trouve encore des résidences meublées, des logements près des parcs et des cliniques qui veulent un accueil soigné.`,
    savoirFaire: `
      On attend de vous la première voix et le dernier visage. D’où quelques exigences :

      - parler un français soigné, se débrouiller en anglais, passer au lingala ou au kituba avec naturel ;
      - écrire un courriel sans faute ;
      - manier un logiciel de réservation, ou un planning en papier quand il n’y en a pas ;
      - compter une caisse et expliquer une facture ligne par ligne ;
      - retenir noms et visages ;
      - se taire sur qui dort où, toujours.

      L’apparence compte, sans luxe : propre, repassé, reposé. Une plainte se traite en trois temps : écouter sans couper, s’excuser, dire ce qu’on fait et quand.`,
    apresBepc: `
      Trop tôt pour le comptoir, assez tôt pour les langues. Faites de l’anglais un jeu de chaque jour : chansons, appels avec une cousine, notices. L’école d’hôtellerie et de tourisme de la CEMAC, au Cameroun, recrutait en 2019 par concours dans cinq pays, dont le Congo, du BEP au BTS [3]. En novembre 2023, des Congolais ont reçu leur diplôme de cette école à Brazzaville [5]. Le ministère du Tourisme peut dire quand aura lieu le prochain concours.`,
    apresBac: `
      Nous plaçons ce métier au niveau du bac, parce qu’on y écrit et parle beaucoup. A donne les langues, G1 la tenue d’un bureau, G2 la caisse, G3 le contact. Un hôtel embauche pourtant d’abord une attitude : entraînez-vous à vous présenter en une minute, dans deux langues.

      Guettez les formations courtes. En 2016, une fondation a financé deux cents heures de cours pour cent cinquante jeunes de Brazzaville, dont trente en accueil, avec un stage ensuite ; plus de deux mille personnes avaient postulé [2]. Ce programme-là est passé : demandez au [FONEA](/formations/fonea) s’il en existe un autre.`,
    apresBac2: `
      Un [BTS](/formations/bts) ou une licence en tourisme, hôtellerie, langues ou gestion mène plus vite à la tête de la réception, des réservations ou des ventes. Les chaînes internationales forment aussi leurs équipes. En juillet 2023, cinquante agents d’hôtels du pays ont suivi un atelier de cinq jours sur l’accueil et l’entretien des chambres [4] : on continue donc d’apprendre une fois en place.`,
    sansDiplome: `
      Dans une auberge de quartier, on peut commencer au ménage, au bar ou à la garde de nuit, puis dépanner à la réception. Ce qui bloque n’est pas le diplôme, c’est l’écrit et la langue étrangère. Travaillez-les, et demandez à faire les remplacements du dimanche, quand personne ne veut venir.`,
    aSonCompte: `
      On n’est pas réceptionniste à son compte. Mais l’accueil se vend d’autres façons : gérer deux ou trois meublés pour des propriétaires qui vivent ailleurs, louer deux chambres chez soi, servir d’hôtesse ou d’hôte dans les conférences. Louer des chambres demande une autorisation, rappelait la ministre du Tourisme en 2017 [6] : voyez d’abord la direction du tourisme.`,
    essayer: `
      Le jour de la réunion des parents, proposez à la direction de votre établissement de tenir l’accueil : orienter, noter les noms, faire patienter. Le plus utile sera de gérer la personne mécontente.

      Jouez aussi la scène en anglais avec un camarade : un voyageur fatigué, une chambre pas prête, un taxi qui attend. Enregistrez-vous au téléphone. Entend-on un sourire dans votre voix ?`,
    difficile: `
      Le client a parfois tort, et il faut rester poli quand même. Des remarques sur le corps, des invitations insistantes, surtout envers les jeunes femmes : un bon hôtel vous protège, un mauvais ferme les yeux. Renseignez-vous avant.

      On travaille en équipes tournantes, week-ends et jours de fête compris. Rentrer à vingt-deux heures trente quand les bus se font rares coûte cher et fait peur. On est debout huit heures, avec des chaussures fermées.

      Une erreur de caisse peut être retenue sur la paie. Enfin, quand les clients se font rares, les contrats courts ne sont pas renouvelés.`,
    argent: `
      Un fixe chaque mois, et selon la maison : un repas, un transport de nuit, une part des pourboires mis en commun. Les grands hôtels ont des contrats écrits et des primes ; une auberge paie parfois de la main à la main, quand les chambres sont pleines.

      À l’entretien, demandez la durée de l’essai et le nombre de nuits par mois. Qu’arrive-t-il si la caisse ne tombe pas juste, et qui ramène l’équipe du soir ? Pour un ordre d’idée du salaire, adressez-vous à une personne en poste depuis un an : nous n’en avons pas de vérifié.`,
  },
};
