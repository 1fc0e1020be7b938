import type { GuideSeed } from '#lib/guides/core/kinds/metier/guide.ts';

export const guide: GuideSeed = {
  depth: 'approfondi',
  isco08: '2142',
  series: [
    { serie: 'C', state: 'à confirmer', note: 'maths et physique fortes : la série la plus à l’aise avec les structures' },
    { serie: 'E', state: 'à confirmer', note: 'même niveau de calcul, avec du dessin en plus' },
    { serie: 'D', state: 'à confirmer', note: 'possible ; préparez la mécanique et la géométrie' },
    { serie: 'F4', state: 'à confirmer', note: 'le bâtiment est connu, les mathématiques sont à renforcer' },
    { serie: 'F1', state: 'à confirmer', note: 'résistance des pièces et des matériaux' },
  ],
  questions: [
    'Quelle part de votre semaine passez-vous en calcul, et quelle part dehors ?',
    'Comment étudiez-vous le sol avant de choisir une fondation ?',
    'Votre diplôme d’ici a-t-il été reconnu facilement par votre employeur ?',
    'Vous a-t-on déjà demandé de signer un ouvrage auquel vous ne croyiez pas ?',
    'Quels logiciels un débutant doit-il savoir utiliser ?',
  ],
  sources: [
    { title: 'Remise des diplômes aux masters-ingénieurs de l’École nationale supérieure polytechnique, promotion 2020-2021', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202207310128.html', publishedOn: '2022-07', consultedOn: '2026-11-23' },
    { title: 'Le BCBTP pointe « le non respect des normes de construction » après l’effondrement d’un immeuble à Brazzaville', publisher: 'Congo Media Time', url: 'https://congomediatime.com/?p=83755', publishedOn: '2023-04', consultedOn: '2026-11-23' },
    { title: 'Avec le BCBTP, c’est bâtir en toute sécurité : entretien avec Marius Boris Miéré Onka', publisher: 'L’Horizon africain', url: 'https://lhorizonafricain.com/marius-b-miere-onka-directeur-general-du-b-c-b-t-p-avec-le-b-c-b-t-p-cest-batir-en-toute-securite/', consultedOn: '2026-11-23' },
    { title: 'Remise des diplômes à la première promotion de licenciés de l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202307250217.html', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'Concours d’entrée à l’Institut national polytechnique Félix-Houphouët-Boigny', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202009291053.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Formation de l’Agence universitaire de la francophonie : le travail en bureau d’études d’ingénierie', publisher: 'La Semaine africaine', url: 'https://lasemaineafricaine.info/?p=67655', publishedOn: '2023', consultedOn: '2026-11-23' },
    { title: 'Budget 2026 du Bureau de contrôle du bâtiment et des travaux publics', publisher: 'allAfrica, Les Dépêches de Brazzaville', url: 'https://fr.allafrica.com/stories/202601200354.html', publishedOn: '2026-01-20', consultedOn: '2026-11-23' },
  ],
  sections: {
    journee: `
      Un pont de vingt mètres sur une rivière qui déborde chaque avril. La journée s’ouvre sur un tableau de chiffres : poids des grumiers, ces camions chargés de troncs, force du courant, hauteur des crues. Le logiciel calcule, mais c’est à une personne de dire si le résultat est croyable. Celui de ce matin ne l’est pas. On cherche, on trouve une unité mal entrée, des tonnes à la place de kilos.

      À onze heures, le laboratoire appelle. Les éprouvettes de béton, des cylindres coulés il y a vingt-huit jours, se sont écrasées trop tôt sous la presse. Le béton livré est donc plus faible que promis. Il faut décider : démolir, renforcer, ou refaire des essais ? On demande des carottes, ces cylindres que l’on perce dans l’ouvrage même.

      L’après-midi, visite. On compte les fers avant qu’ils disparaissent sous le coulage, on refuse une cale en bois. Le chef d’équipe a une bonne idée pour l’étaiement, c’est-à-dire les appuis provisoires ; on l’écoute.

      Le soir, on rédige la note : trois pages, des faits, une conclusion. Elle sera lue par des gens qui n’ont pas vu le pont.`,
    lieux: `
      Les bureaux d’études conçoivent, les entreprises construisent, les bureaux de contrôle vérifient. Les laboratoires essaient les sols et le béton ; l’administration commande et surveille. Cela fait cinq vies différentes avec le même diplôme.

      Le contrôle est devenu visible, car des bâtiments se sont effondrés à Brazzaville et à Pointe-Noire [7]. En avril 2023, un immeuble en chantier est tombé à Bacongo. Le directeur du Bureau de contrôle du bâtiment a mis en cause l’absence d’étude de sol et un béton douteux [2]. Cet établissement public fait lui-même des études de sol, des expertises et des forages [3].

      Les routes, les ports, les barrages, les conduites, les plateformes d’usine offrent d’autres chantiers. À Pointe-Noire, les sociétés pétrolières peuvent faire appel à ces profils pour leurs installations à terre.

      On peut aussi enseigner, ou travailler pour une banque et vérifier les projets qu’elle finance.`,
    savoirFaire: `
      Aimer les mathématiques assez longtemps : cinq ans d’études, et encore après.

      Raisonner sur ce qu’on ne voit pas. Ce qui porte un immeuble est sous terre, ou noyé dans le béton. On travaille avec des essais, des hypothèses, une marge de sécurité.

      Douter de son écran. Refaire à la main, en trois lignes, l’ordre de grandeur du résultat.

      Connaître les matériaux d’ici : latérite des pistes, sable de rivière, argiles qui gonflent puis se rétractent, air salé de la côte. Un modèle venu d’ailleurs ne suffit pas.

      Expliquer simplement à un client pourquoi il faut plus de fer. Signer seulement ce qu’on a vérifié.`,
    apresBepc: `
      Le choix de la seconde compte beaucoup. Prenez une série à fortes mathématiques : C ou E de préférence, D si vos notes sont meilleures, F4 si vous aimez déjà la construction.

      Travaillez surtout trois choses jusqu’au bac : la géométrie, les forces en physique, le français des rédactions. Une sélection sur dossier peut regarder les bulletins, pas seulement l’examen. Dans les petites villes où la série C n’est pas ouverte, une bonne D vaut mieux qu’un départ précipité.`,
    apresBac: `
      Dans le pays, deux adresses publiques.
      - L’[ENSP](/formations/umng-ensp), à Brazzaville : des masters-ingénieurs en sont sortis en 2022, le génie civil faisant partie des parcours [1].
      - L’[ISAUBTP](/formations/udsn-isaubtp), à Kintélé, a diplômé ses premières licences en 2023 [4].

      Hors du pays, l’institut polytechnique de Yamoussoukro, en Côte d’Ivoire, a organisé son concours à Brazzaville, par exemple en septembre 2020. On y passait l’anglais, la culture générale et scientifique ; le ministre parlait d’une bourse pour les admis [5]. Les conditions d’aujourd’hui sont à demander au ministère de l’Enseignement supérieur.`,
    apresBac2: `
      Une licence ou un BTS fait de vous un technicien supérieur ; il faut aller au niveau bac plus cinq pour répondre des calculs. Demandez à chaque école s’il existe une passerelle, sur dossier ou concours ; de bonnes notes et un stage sérieux y aident.

      Les jeunes diplômés manquent surtout de pratique : c’est l’avis d’un enseignant de l’ENSP, rapporté en 2023 à propos d’un atelier de bureau d’études [6]. Profitez de chaque stage pour faire une note complète, du sol à la toiture, et la garder.`,
    sansDiplome: `
      Non : sans le diplôme, on ne devient pas ingénieure ou ingénieur, car la vie des gens dépend des calculs. Se présenter comme tel expose à de lourds ennuis le jour où un mur tombe.

      Ce qui est proche et ouvert : le dessin, la topographie, l’essai des matériaux comme aide de laboratoire, la conduite de petites équipes. Ces postes mènent parfois à une reprise d’études. La page [bac raté](/parcours/bac-rate) fait le tour des solutions si c’est l’examen qui bloque.`,
    aSonCompte: `
      Après dix ans environ, certains ouvrent un bureau d’études : calculs de structures, suivi de chantier, expertise de bâtiments fissurés. Il faut une signature que les clients et l’administration reconnaissent, une assurance, des logiciels payés.

      Quelles inscriptions ou quels agréments sont exigés pour exercer ainsi ? À confirmer auprès du ministère chargé de la construction. Débutant, vous pouvez déjà proposer des métrés et des plans de ferraillage sous la responsabilité d’un bureau établi. Refusez de « prêter » votre nom à un chantier que vous n’avez pas suivi.`,
    essayer: `
      Il vous faut de fines tiges de bambou et de la colle. Bâtissez un pont de cinquante centimètres qui porte le plus de bouteilles d’eau possible. Faites-en trois, notez où chacun casse et pourquoi. Le troisième tient souvent mieux que le premier, et c’est exactement le métier.

      Avec du sable humide, de la terre argileuse et du gravier dans trois boîtes, regardez lequel supporte une brique sans s’enfoncer, puis arrosez. Enfin, prenez un exercice de forces de votre livre de physique et refaites-le avec un vrai objet de la maison. Si le calcul vous semble vivant, continuez.`,
    difficile: `
      L’étude est longue, et des années peuvent être perdues par des grèves, des salles pleines, des retards de diplôme. Il faut de la patience et une famille prévenue.

      Le premier emploi se fait attendre. Les grands marchés vont souvent à des sociétés étrangères, qui amènent leurs équipes. On commence alors sous son niveau.

      Le poids moral est particulier. Dire à un client que son immeuble doit être arrêté, c’est se faire un ennemi ; se taire, c’est peut-être un drame.`,
    argent: `
      Dans une société ou un bureau, la rémunération est mensuelle, avec des avantages quand on part loin. Dans l’administration, elle dépend de la grille de la fonction publique et du recrutement, qui peut se faire attendre. En cabinet, on touche des honoraires par étude, versés en plusieurs fois.

      Comparez le type de contrat, les retards de paie et ce que vous apprendrez. Une première place où quelqu’un vous guide vaut cher.

      Nous n’avons trouvé aucune enquête publique sur ces salaires. Interrogez les anciens de votre école, promotion par promotion : combien travaillent dans leur spécialité après deux ans ?`,
  },
};
