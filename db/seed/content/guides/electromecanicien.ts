import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7412',
  series: [
    { serie: 'F3', state: 'à confirmer', note: 'armoires de commande, moteurs, variateurs' },
    { serie: 'F1', state: 'à confirmer', note: 'roulements, engrenages, alignement d’arbres' },
    { serie: 'F2', state: 'à confirmer', note: 'automates et capteurs de chaînes de production' },
    { serie: 'E', state: 'à confirmer', note: 'les deux cultures, mécanique et sciences, à compléter en atelier' },
    { serie: 'C', state: 'à confirmer', note: 'bon dossier scientifique pour une école de maintenance' },
    { serie: 'pro', state: 'à confirmer', note: 'regardez les options de maintenance industrielle' },
  ],
  questions: [
    'Comment s’organise la consignation d’une machine chez vous, étape par étape ?',
    'Êtes-vous plutôt mécanique ou plutôt électricité, et comment avez-vous appris l’autre moitié ?',
    'Quelle panne vous a tenu debout toute une nuit ?',
    'Les pièces arrivent-elles vite, ou faut-il en fabriquer ?',
    'Comment un jeune sorti de l’école entre-t-il dans votre usine ?',
  ],
  sources: [
    { title: 'TotalEnergies mise sur les jeunes de Djeno : du froid industriel à l’espoir', publisher: 'Centrafrique News', url: 'https://centrafrique.news/totalenergies-mise-sur-les-jeunes-de-djeno-du-froid-industriel-a-lespoir', publishedOn: '2025-07-13', consultedOn: '2026-11-23' },
    { title: 'Rénovation du Centre de formation professionnelle des jeunes des familles pauvres de Brazzaville', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/201812200192.html', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Fin de formation en licence professionnelle de génie mécanique, option maintenance industrielle', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202511270188.html', publishedOn: '2025-11-27', consultedOn: '2026-11-23' },
    { title: 'Parc industriel et commercial de Maloukou : visite du ministre de la Coopération internationale', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/parc-industriel-et-commercial-de-maloukou-denis-christel-sassou-nguesso-senquiert-du-fonctionnement-du-parc/', publishedOn: '2021-08', consultedOn: '2026-11-23' },
    { title: 'Remise des diplômes aux masters-ingénieurs de l’École nationale supérieure polytechnique, promotion 2020-2021', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      La relève de nuit laisse un mot sur le tableau : « ligne 2, bruit au convoyeur », le tapis qui porte les bouteilles. Avant tout, on va écouter. Un roulement grince ; le thermomètre à distance le dit brûlant. Il peut tenir jusqu’à ce soir, ou casser dans dix minutes et arrêter l’embouteillage. On prévient la production, on choisit la pause de midi.

      À douze heures pile, la ligne s’arrête. On coupe le disjoncteur, on pose son cadenas et une étiquette à son nom, on vérifie qu’il n’y a plus de tension. Ainsi, personne ne pourra redémarrer pendant qu’on a les mains dedans. À deux, on sort l’arbre, on chasse le vieux roulement, on monte le neuf en le chauffant un peu. Alignement, graisse, capot. Essai à vide. Il reste sept minutes.

      L’après-midi est plus calme : relevés de température, nettoyage d’une armoire électrique envahie de poussière de bois, recherche d’un capteur introuvable au magasin. Faute de mieux, on en adapte un autre. À dix-huit heures, un orage ; le courant tombe, le groupe démarre, et un variateur, le boîtier qui règle la vitesse d’un moteur, refuse de repartir. On reste.`,
    lieux: `
      Brasseries, savonneries, cimenteries, sucrerie, scieries, huileries, usines d’eau, imprimeries, hôpitaux, port, aéroport. Dès que des machines tournent, il faut quelqu’un pour les deux moitiés, le mouvement et le courant.

      La zone de Pointe-Noire concentre l’industrie et les sociétés de service pétrolier. Près de Brazzaville, le parc de Maloukou comptait en 2021 une quinzaine d’usines équipées, chacune avec ses groupes électrogènes [4]. Demandez sur place combien produisent aujourd’hui. Dans le nord, les scieries en emploient aussi, à condition d’accepter de vivre loin.

      On travaille soit dans l’équipe de l’usine, soit dans une société de maintenance qui va de client en client. Quelques ateliers ne font que du rebobinage : remettre du fil de cuivre neuf dans un moteur grillé.`,
    savoirFaire: `
      Réunir deux savoirs que l’école sépare. Devant une machine muette, est-ce le moteur, le fusible, le capteur, la courroie ? On élimine une cause après l’autre, sans sauter d’étape.

      Lire un schéma électrique et un plan mécanique. Mesurer un courant, un jeu, une vibration. Aligner deux arbres au dixième de millimètre. Souder un peu, limer, percer, tarauder, c’est-à-dire creuser un pas de vis.

      Savoir consigner, c’est-à-dire mettre la machine hors d’état de nuire avant d’y toucher, y compris l’air comprimé et les ressorts.

      Prévoir plutôt que guérir : graisser à date fixe, changer avant la casse, tenir une fiche par machine.

      Garder la tête froide quand trois chefs regardent leur montre. Écrire un rapport lisible. Comprendre une notice en anglais.`,
    apresBepc: `
      Peu de centres affichent ce mot. L’un d’eux, à Brazzaville, ouvert par une association pour des jeunes de familles modestes, citait l’électromécanique dans sa liste en 2018 [2]. À Pointe-Noire, le [CEFA](/formations/cefa) de la maintenance industrielle s’en approche beaucoup. Pour l’un comme pour l’autre, vérifiez l’ouverture de la section avant de déménager.

      Sinon, le [lycée technique](/formations/lycee-technique) : commencez par l’électricité ou par la mécanique, puis cherchez vos stages du côté qui vous manque.`,
    apresBac: `
      On entre souvent dans ce métier avec un bac technique. F3 et F1 sont presque à égalité ; ce que la série n’a pas donné s’apprend chez le premier employeur.

      Voici un exemple de passage de l’école à l’entreprise. En 2025, douze jeunes de Djeno ont reçu leur diplôme dans un programme de TotalEnergies, du CEFA de Pointe-Noire et de la société Dietsmann. Ils avaient suivi neuf mois de cours et des périodes sur site, en électricité industrielle, en mécanique et en froid [1]. On y entrait par sélection. Guettez les avis de ce genre à l’[ACPE](/formations/acpe) et dans les mairies.`,
    apresBac2: `
      La maintenance industrielle fait partie des parcours de l’[ENSP](/formations/umng-ensp), à Brazzaville, jusqu’au master [5]. De 2022 à 2025, une licence professionnelle y a aussi été organisée pour des agents du ministère de la Défense [3]. Pour les civils, l’accès est à demander à l’école.

      Ces diplômes font passer de la réparation à la méthode : planifier les arrêts, gérer le stock, analyser pourquoi la même pièce casse toujours. Ils mènent aussi à l’[instrumentation](/metiers/technicien-instrumentation), mieux connue du monde pétrolier.`,
    sansDiplome: `
      L’industrie demande presque toujours un papier, pour une raison simple : une machine mal consignée tue. L’entrée par la petite porte existe pourtant. Aide d’atelier, graisseur, magasinier de pièces, ou apprenti chez un rebobineur de moteurs, on apprend énormément.

      Notez les références, redessinez les schémas, faites-vous expliquer chaque panne. Puis cherchez un examen, même plusieurs années après, pour transformer l’habileté en qualification. Dans les scieries éloignées, l’expérience prouvée compte parfois davantage que le titre.`,
    aSonCompte: `
      C’est un métier d’équipe et d’usine, mais deux activités se pratiquent seul. La première est le rebobinage de moteurs et de pompes : un atelier, un tour à bobiner, du fil, des vernis. La seconde est l’entretien de groupes électrogènes, de moulins à manioc, de presses, de pompes de forage pour des petits patrons qui n’ont personne.

      Le client attend surtout la rapidité. Gardez en réserve les pièces qui cassent tout le temps. Passez avant la panne, avec une fiche et une date. Faites-vous régler la visite même si rien n’est cassé, ce qui est difficile à faire admettre au début.`,
    essayer: `
      Aucune machine d’atelier, aucun moteur branché pour un mineur en découverte : une courroie attrape une manche plus vite que la pensée.

      Une petite voiture à piles cassée fera votre premier chantier. Ouvrez-la, suivez le mouvement du moteur jusqu’aux roues, comptez les dents des engrenages, trouvez le fil coupé. Construisez ensuite un treuil avec un moteur de jouet, une pile et une bobine : soulève-t-il une gomme, un cahier, une trousse ? Changez la taille de la bobine et observez vitesse et force s’échanger. Un professeur de F1 ou de F3 peut vous laisser regarder de loin une séance de travaux pratiques, sous sa surveillance, derrière la ligne jaune.`,
    difficile: `
      Les pannes n’ont pas d’horaires. Une usine qui marche jour et nuit appelle la nuit, et le jour de fête.

      Les doigts sont exposés, les oreilles aussi. Il y a la chaleur des fours, la sciure, les odeurs de solvants. Un collègue pressé peut vouloir enlever votre cadenas : il faut savoir tenir bon.

      La pièce manque presque toujours. Elle vient par bateau, dans six semaines ; en attendant, on bricole, et ce bricolage vous sera reproché s’il lâche. Beaucoup de postes sont en sous-traitance, avec un contrat court renouvelé de mois en mois.`,
    argent: `
      Presque tous sont salariés. À la paie du mois s’ajoutent selon les cas les nuits, les dimanches, l’astreinte, le risque, le repas, les soins. Deux offres au même salaire de base peuvent donc être très différentes : lisez la fiche ligne par ligne.

      Dans la sous-traitance pétrolière, on compte par rotation : tant de jours sur site, tant de jours chez soi, non payés ou payés moins.

      Ce que gagne un débutant, nous l’ignorons. À deux personnes en poste, demandez leur premier contrat, sa durée, ce qui les a fait passer à l’échelon suivant. À l’employeur, demandez qui paie les formations et les habilitations, ces autorisations de travailler sur le courant.`,
  },
};
