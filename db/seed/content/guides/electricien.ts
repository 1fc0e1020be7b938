import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '7411',
  series: [
    { serie: 'F3', state: 'à confirmer', note: 'série de l’électricité : schémas, moteurs, mesures' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique, qui aide pour l’alarme et la commande à distance' },
    { serie: 'E', state: 'à confirmer', note: 'bonnes bases de physique pour comprendre un circuit' },
    { serie: 'C', state: 'à confirmer', note: 'les lois du courant y sont étudiées, mais sans atelier' },
    { serie: 'D', state: 'à confirmer', note: 'un peu de physique électrique ; la pratique reste à apprendre' },
    { serie: 'pro', state: 'à confirmer', note: 'si une spécialité en électricité est ouverte' },
  ],
  questions: [
    'Comment vérifiez-vous qu’il n’y a plus de courant avant de mettre les mains ?',
    'Avez-vous déjà reçu une décharge, et qu’avez-vous changé depuis ?',
    'Que répondez-vous à un client qui veut des fils trop fins pour dépenser moins ?',
    'Le solaire vous apporte-t-il des clients nouveaux ?',
    'Quel papier ou quelle attestation les entreprises vous demandent-elles ?',
    'Qui vous a montré à monter un tableau ?',
  ],
  sources: [
    { title: 'Présentation par le Fonea d’une unité mobile de formation aux métiers de l’électricité', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202508010133.html', publishedOn: '2025-08', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Congo/Éducation : plus de 100 candidats passent les épreuves du certificat d’aptitude professionnelle', publisher: 'Agence congolaise d’information', url: 'https://www.aci.cg/congo-education-plus-de-100-candidats-passent-les-epreuves-du-certificat-daptitude-professionnelle/', consultedOn: '2026-11-23' },
    { title: 'Concours d’entrée à l’Institut polytechnique de Kintélé et à l’Institut professionnel et technologique d’Oyo', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Une maison presque finie, à la sortie de la ville. Les murs sont bruts, les gaines pendent du plafond comme des lianes. Ce matin, on tire les fils : une personne pousse, l’autre tire avec une aiguille souple. Rouge pour la phase, bleu pour le neutre, vert et jaune pour la terre. On ne change jamais ces couleurs, car quelqu’un d’autre ouvrira la boîte dans dix ans.

      À dix heures, appel d’une voisine : depuis la dernière coupure, le congélateur ne repart pas. On y va entre deux. Le courant est revenu trop fort et a grillé la multiprise. On coupe au disjoncteur, on vérifie avec l’appareil de mesure, et seulement après on dévisse.

      Retour sur le chantier. L’après-midi, on monte le tableau : chaque disjoncteur protège une partie de la maison et porte une étiquette. Un groupe électrogène doit prendre le relais pendant les coupures ; il faut donc un inverseur, pour que les deux courants ne se rencontrent jamais. Le soir, essai pièce par pièce, avant de laisser le client allumer.`,
    lieux: `
      Le logement occupe la plupart : maisons neuves, chambres ajoutées dans une parcelle, vieilles installations à reprendre. Viennent ensuite les boutiques, les bars, les églises, les écoles, les bureaux.

      Les entreprises du bâtiment prennent des équipes pour la durée d’un chantier. Les hôtels, les banques, les hôpitaux et les usines gardent parfois une ou deux personnes à l’année pour l’entretien et le groupe électrogène.

      Ce métier s’arrête au compteur. Les câbles de la rue et les pylônes relèvent d’un autre travail, celui des [lignes électriques](/metiers/monteur-de-lignes-electriques).

      Loin des réseaux, dans les villages, le [solaire](/metiers/installateur-solaire) donne souvent la lumière. Qui sait câbler une maison apprend assez vite à poser un panneau et une batterie.`,
    savoirFaire: `
      La sécurité passe avant l’habileté. Couper, vérifier, empêcher que quelqu’un rallume : ces trois gestes se font à chaque fois, même pour une ampoule.

      Il faut ensuite comprendre un schéma, choisir la grosseur du fil selon l’appareil, répartir les circuits, mesurer avec un multimètre, raisonner sur une panne. Si tout s’éteint quand le fer à repasser chauffe, où faut-il chercher ?

      Un peu de calcul, une bonne vue des couleurs, des doigts précis. On perce des murs, on monte sur une échelle, on travaille bras levés.

      Savoir dire non compte beaucoup. Brancher sans terre, mettre un fil trop mince, tirer un branchement clandestin : ce sont des incendies qui attendent.`,
    apresBepc: `
      Trois adresses ressortent de nos lectures, à vérifier toutes les trois avant de vous déplacer.
      - À Brazzaville, le [CEFA](/formations/cefa) des métiers du bâtiment a été lancé en 2016. Il annonçait une filière d’électricité et de domotique, c’est-à-dire les commandes automatiques de la maison [2].
      - Don Bosco, présent à Brazzaville et à Pointe-Noire, forme à l’électricité industrielle. Une dépêche sans date y décrit trois années d’apprentissage, terminées par le [CAP](/formations/cap) [3].
      - Le [FONEA](/formations/fonea) a présenté en 2025 un camion-école qui doit circuler dans les départements. L’électricité des bâtiments et le solaire y sont au programme [1].

      Le [lycée technique](/formations/lycee-technique), lui, mène au bac F3 en trois ans.`,
    apresBac: `
      Avec F3, vous connaissez déjà les schémas et les moteurs ; il vous manque surtout les chantiers. F2 prépare mieux aux petits courants : alarmes, caméras, portails automatiques. Les séries C, D et E donnent la théorie.

      Deux instituts recrutent par concours, à [Kintélé](/formations/institut-polytechnique-kintele) et à [Oyo](/formations/institut-polytechnique-oyo). À la fin de 2024, l’électricité faisait partie des filières ; chacun offrait cinquante places [4]. Le diplôme exigé pour se présenter est à confirmer auprès d’eux.`,
    apresBac2: `
      Un BTS ou une licence en électrotechnique ouvre les bureaux d’études, la maintenance des grands bâtiments, la surveillance des équipes. On y dessine l’installation complète d’un immeuble et on en répond.

      Si les calculs vous attirent plus que les prises, regardez le métier d’[ingénieure ou d’ingénieur électricien](/metiers/ingenieur-electricien).`,
    sansDiplome: `
      On apprend souvent auprès d’une personne installée dans le quartier. C’est possible, mais ici une erreur tue. Choisissez quelqu’un qui coupe vraiment le courant, qui possède un appareil de mesure et qui s’en sert. Si cette personne teste les fils du doigt, partez.

      Apprenez la théorie à côté : un vieux manuel de F3, des cours du soir, les exercices d’un élève de lycée technique. Une attestation de formation, même courte, aide ensuite pour entrer dans une entreprise.`,
    aSonCompte: `
      Le dépannage nourrit les premières années, puis viennent les maisons entières. Prévoyez une caisse isolée, un multimètre, une perceuse, un escabeau, des chaussures à semelle épaisse.

      Faites signer un petit plan avec l’emplacement des prises : il évite les disputes. Achetez le câble vous-même quand c’est possible, car de faux câbles, presque sans cuivre, circulent sur les marchés. Dans un local ouvert au public, l’installation doit-elle être contrôlée avant la mise sous tension ? À confirmer auprès de la société qui fournit le courant.`,
    essayer: `
      Pas d’essai sur le courant de la maison, ni sur un chantier, avant 18 ans. On ne démonte pas une prise « pour voir ».

      Une pile, deux petites ampoules de lampe de poche, du fil et un interrupteur suffisent. Allumez-les l’une après l’autre sur le même fil, puis côte à côte. Pourquoi brillent-elles autrement ? Dessinez ensuite le tableau électrique de chez vous sans y toucher. Un adulte vous dira ce que commande chaque bouton. Une sortie au laboratoire d’un lycée technique, demandée par votre professeur, complète bien.`,
    difficile: `
      La peur doit rester : c’est quand on se croit habitué qu’on se fait surprendre. Dans l’humidité, les pieds mouillés, une petite tension suffit.

      Les pannes arrivent la nuit, après les coupures. Des clients font réparer trois fois un mauvais fil plutôt que de le changer une bonne fois. D’autres vous poussent à frauder le compteur ; accepter, c’est risquer la justice et un feu.

      Les chantiers durent peu, il faut toujours chercher le suivant. Et l’on passe des heures sous la tôle du toit, dans une chaleur de four.`,
    argent: `
      Sur le neuf, l’usage est de compter « au point » : une lampe, une prise, un interrupteur. Pour une panne, c’est un forfait, discuté au téléphone. Dans une société, on touche une paie mensuelle, ou un contrat pour le temps du chantier.

      Vos dépenses : les outils isolés, les mèches, le transport, les petites fournitures que le client oublie toujours.

      Nous ne publions aucun tarif, faute de source solide. À une personne du métier, demandez combien de points elle pose dans un mois ordinaire, et quelle part part en matériel. À l’[ACPE](/formations/acpe), demandez les offres d’emploi récentes en électricité et le niveau exigé.`,
  },
};
