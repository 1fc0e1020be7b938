import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '8113',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'mathématiques et physique, utiles pour les pressions et les débits' },
    { serie: 'D', state: 'à confirmer', note: 'chimie et physique, utiles pour comprendre pétrole, gaz et eau' },
    { serie: 'E', state: 'à confirmer', note: 'mathématiques et technique, lecture de schémas' },
    { serie: 'F1', state: 'à confirmer', note: 'mécanique : pompes, vannes, moteurs' },
    { serie: 'F3', state: 'à confirmer', note: 'électricité des machines' },
    { serie: 'pro', state: 'à confirmer', note: 'selon la spécialité, surtout la maintenance' },
  ],
  questions: [
    'Combien de jours passez-vous sur le site, et combien de jours chez vous ensuite ?',
    'Quel papier médical ou quelle formation de sécurité vous a-t-on demandé avant le premier embarquement ?',
    'Votre contrat est-il signé par la compagnie pétrolière ou par une société qui travaille pour elle ?',
    'Quelle alerte vous a fait le plus peur, et qu’avez-vous fait dans la première minute ?',
    'Vos premières semaines, vous les avez passées à quoi exactement ?',
  ],
  sources: [
    { title: 'TotalEnergies mise sur les jeunes de Djeno : du froid industriel à l’espoir', publisher: 'Centrafrique News', url: 'https://centrafrique.news/totalenergies-mise-sur-les-jeunes-de-djeno-du-froid-industriel-a-lespoir', publishedOn: '2025-07-13', consultedOn: '2026-11-23' },
    { title: 'Coopération franco-congolaise et formation aux métiers du pétrole et du gaz : l’Institut Ucac-Icam', publisher: 'Les Dépêches de Brazzaville, par allAfrica', url: 'https://fr.allafrica.com/stories/202501290458.html', publishedOn: '2025-01', consultedOn: '2026-11-23' },
    { title: 'Inauguration à Pointe-Noire d’un campus flambant. Les précisions avec directrice du Campus', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/inauguration-a-pointe-noire-dun-campus-flambant-precisions-directrice-campus/', publishedOn: '2018', consultedOn: '2026-11-23' },
    { title: 'Table ronde sur le contenu local dans le secteur pétrolier et gazier : recommandations', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202403240167.html', publishedOn: '2024-03', consultedOn: '2026-11-23' },
    { title: 'Visite du Premier ministre au CEFA de Pointe-Noire', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'http://fr.allafrica.com/stories/201803110172.html', publishedOn: '2018-03', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Cinq heures et demie, en mer. On enfile la combinaison, le casque, les chaussures de sécurité, les gants et le petit détecteur de gaz accroché à la poitrine. Avant de toucher à quoi que ce soit, on écoute l’équipe de nuit : tel puits a baissé, telle pompe chauffe, telle vanne reste fermée.

      Puis vient la ronde. On monte et descend des escaliers d’acier, on lit les cadrans, on pose la main gantée sur une pompe pour sentir si elle vibre. On écoute, on cherche une goutte suspecte. Chaque relevé part par radio vers la salle de contrôle.

      Vers dix heures, des soudeurs veulent travailler. On isole leur zone, on vide la conduite et on vérifie l’absence de gaz avant de signer l’autorisation. L’après-midi, on prélève un flacon de pétrole et on nettoie un filtre. La houle grossit : le bateau de la relève ne viendra pas ce soir.

      Au bout de douze heures, durée courante sur ces sites, on écrit tout dans le cahier. Ce qui n’est pas écrit n’a pas été fait.`,
    lieux: `
      Le travail se trouve surtout au large de Pointe-Noire, sur des plateformes, et à terre dans le Kouilou. On y trouve des champs de puits, des centres où l’on sépare le pétrole de l’eau et du gaz, un terminal d’où partent les navires.

      Deux genres d’employeurs se partagent les postes :
      - les compagnies qui exploitent les champs. TotalEnergies et Perenco sont citées en 2025 parmi les industriels français présents au Congo [2] ;
      - les sociétés de service, qui leur prêtent du personnel ou entretiennent les machines. Dietsmann, par exemple, fait de la maintenance à Djeno [1].

      Hors de la côte, ce métier n’existe presque pas. Une personne de Brazzaville ou de la Sangha doit compter avec un déménagement, au moins pour les jours de travail.`,
    savoirFaire: `
      - Lire un schéma où chaque tuyau, chaque vanne et chaque capteur porte un numéro, puis retrouver l’objet réel dans une forêt de conduites.
      - Remarquer un petit changement : une aiguille plus basse qu’hier, un bruit nouveau, une odeur d’œuf pourri, celle d’un gaz mortel que l’on fuit aussitôt.
      - Convertir des unités sans se tromper : bars, mètres cubes, degrés.
      - Obéir à une procédure pas à pas, même à trois heures du matin et même quand on la connaît par cœur.
      - Arrêter l’installation quand le doute est sérieux. Il faut oser, car l’arrêt coûte cher.
      - Parler clairement à la radio et écrire un rapport court. L’anglais aide beaucoup : les notices en viennent.

      Côté corps : ne pas craindre la hauteur, supporter le bruit, la chaleur du métal et le mal de mer, réussir la visite médicale. On apprend aussi à évacuer par-dessus bord et à se servir d’un extincteur.`,
    apresBepc: `
      À cet âge, on prépare un métier de machines, et non pas encore l’entrée sur un puits. Un [lycée technique](/formations/lycee-technique), en mécanique ou en électricité, est la base la plus solide.

      Pointe-Noire possède aussi un [CEFA](/formations/cefa), un centre de formation et d’apprentissage. En 2018, il était présenté comme ouvert à un niveau situé entre le BEPC et le bac, pour des métiers d’ouvrier ou de contremaître [5]. Allez y demander les filières ouvertes cette année, l’âge admis et les frais.`,
    apresBac: `
      Les séries scientifiques C et D donnent la physique et la chimie ; E, F1 et F3 donnent en plus l’habitude des machines. Nous n’avons trouvé aucune liste des bacs acceptés par les compagnies : la réponse dépend de chaque annonce.

      Le chemin le plus direct que nous connaissons passe par l’Institut Ucac-Icam de Pointe-Noire, école privée catholique. Elle forme depuis 2002 des techniciennes, des techniciens et des ingénieurs [2]. En 2018, sa directrice parlait d’une licence professionnelle tournée vers le pétrole [3]. Demandez à l’école si cette licence existe toujours et comment on y entre.`,
    apresBac2: `
      C’est le niveau que vise ce métier. Un BTS ou une licence en maintenance, mécanique, électricité, chimie industrielle ou [instrumentation](/metiers/technicien-instrumentation) permet de répondre aux offres d’opérateur débutant. On commence sous la garde d’un ancien, sans manœuvrer seul.

      Avec quelques années, on passe en salle de contrôle, puis chef d’équipe. Une licence scientifique générale suffit rarement : ajoutez un stage industriel, même court, avec une attestation signée.`,
    sansDiplome: `
      Aucune société sérieuse ne confie un puits à une personne sans formation, et c’est heureux. Des emplois voisins existent sur les bases : manutention, nettoyage industriel, cuisine et hôtellerie à bord, gardiennage.

      Une porte s’entrouvre parfois. En 2025, douze jeunes de Djeno, choisis parmi soixante-dix, ont fini une formation portée par une compagnie : froid, électricité, mécanique [1]. Si vous habitez près d’un site, surveillez les affichages de la mairie et du chef de quartier. Méfiez-vous de qui vend une « place sur la plateforme ».`,
    aSonCompte: `
      Personne ne produit du pétrole à son compte avec ses seuls outils : les puits relèvent de l’État et de compagnies. L’indépendance vient plus tard, et à côté. D’anciens opérateurs ouvrent une petite société de nettoyage de cuves, de peinture industrielle, de contrôle ou de formation. Il faut alors un réseau, des assurances et de quoi tenir plusieurs mois en attendant le règlement des factures.`,
    essayer: `
      Avant dix-huit ans, on n’essaie pas sur un site : le gaz, le feu et la mer ne pardonnent pas. Voici trois façons d’éprouver votre goût à terre.
      - Tenez pendant deux semaines un cahier de relevés : niveau du bidon d’eau de la maison, heures de coupure, température à midi. Toujours aux mêmes heures, sans sauter un jour. C’est l’esprit de la ronde.
      - En physique-chimie, laissez reposer un mélange d’huile, d’eau et de sable dans un bocal fermé. Mesurez les couches toutes les cinq minutes. Un séparateur fait cela en grand.
      - Pendant les congés, levez-vous à quatre heures et demie six jours de suite, et dormez tôt. Vous saurez comment votre corps prend un horaire de plateforme.`,
    difficile: `
      L’éloignement pèse plus que l’effort. On manque des deuils, des naissances, des anniversaires. Au retour, la famille croit qu’on se repose alors qu’on récupère.

      Le danger est rare mais énorme : une explosion, un gaz toxique, un hélicoptère qui tombe. On s’exerce sans cesse à un accident que l’on espère ne jamais voir.

      Les places sont peu nombreuses. En 2024, une table ronde officielle reconnaissait que le personnel congolais recruté dans ces firmes restait faible [4]. Quand le prix du baril tombe, les contrats courts des sociétés de service s’arrêtent en premier. Enfin, les femmes sont encore peu nombreuses à bord : demandez comment sont prévus le couchage et les sanitaires.`,
    argent: `
      Sur ces sites, le bulletin de paie a souvent plusieurs lignes. Au salaire de base s’ajoutent la nuit, la mer, les jours fériés. La base seule ne dit donc rien. Nous n’avons aucune grille vérifiée pour le Congo.

      Demandez à l’employeur, par écrit : suis-je payé pendant les semaines à terre ? Qui règle la visite médicale, la formation de survie, le trajet jusqu’à Pointe-Noire ? Le contrat est-il à durée fixée ? Un délégué du personnel ou un ancien de la même société vous dira ce que l’annonce tait. Gardez une part pour les périodes sans mission.`,
  },
};
