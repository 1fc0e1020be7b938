import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-d',
  title: 'Que faire après un bac D au Congo-Brazzaville ?',
  summary: 'Santé, agronomie, sciences, environnement, statistique ou voie courte : les portes citées par une source et celles à faire confirmer, sans tout miser sur la médecine.',
  keywords: ['bac D', 'après la terminale D', 'médecine', 'agronomie', 'sciences de la vie', 'série D'],
  serie: 'D',
  intro: `
    La série D est celle des curieuses et des curieux du vivant : une cellule, une plante, une maladie, un sol. Elle donne assez de calcul pour ne se fermer presque aucune science.

    Le risque est connu : tout le monde pense médecine, et un très petit nombre y entre. Ce n’est pas une raison pour y renoncer. C’en est une pour préparer un deuxième projet qui vous plaise pour de bon, pas une consolation.
  `,
  sections: [
    {
      heading: 'La santé, avec les yeux ouverts',
      text: `
        La [Faculté des sciences de la santé](/formations/umng-fssa) choisit sur concours. En 2013, une centaine de personnes étaient passées sur 800 inscrites, toutes filières comprises. En médecine, les trois quarts et plus des reçus avaient un bac C ou D avec mention bien ou très bien ; en santé publique, au laboratoire et en soins infirmiers, c’était plus équilibré [1]. Ces nombres ont plus de dix ans.

        Les [écoles paramédicales](/formations/ecoles-paramedicales) de Pointe-Noire, Dolisie, Kinkala, Brazzaville et Owando n’ont pas ouvert de concours pour 2024-2025, le temps de refaire les programmes [2]. Le ministre précisait que l’[École congolaise d’optique](/formations/ecole-congolaise-d-optique) et l’École des ambulanciers n’étaient pas touchées [2]. En août 2025, le concours d’optique a été repoussé pour que les nouveaux bacheliers puissent le passer [6]. Renseignez-vous sur la situation de cette année avant d’acheter un cours de préparation.

        Dans une école privée de santé, demandez à lire deux papiers : l’autorisation de l’État et l’accord de stage avec un hôpital.
      `,
    },
    {
      heading: 'La terre, les bêtes, la forêt, l’eau',
      text: `
        On y pense trop peu. L’[École d’agronomie et de foresterie](/formations/umng-ensaf) enseigne les cultures, l’élevage, les étangs et les arbres ; sa place pour la série D est vraisemblable, à confirmer.

        L’[Université de Kintélé](/formations/universite-denis-sassou-nguesso) a cité la série D en 2020 pour son entrée. L’épidémie avait écarté le concours : on prévoyait un choix sur les notes du bac, puis un test oral en culture générale, mathématiques et français [3]. On y trouve les [sciences appliquées](/formations/udsn-fsa) et l’[environnement](/formations/udsn-issgea).
      `,
    },
    {
      heading: 'Les sciences, les chiffres, l’enseignement',
      text: `
        À la [Faculté des sciences et techniques](/formations/umng-fst), on étudie la biologie, la chimie, la Terre. L’[École normale supérieure](/formations/umng-ens) forme des professeurs ; un concours y était prévu en 2020, comme dans les autres écoles de l’université [4].

        Un choix méconnu : la [statistique](/metiers/statisticien). Le centre national de Brazzaville acceptait en 2025 les bacs C, D, E et F, jusqu’à 22 ans [5]. Pour qui aime compter plus que disséquer, c’est une vraie piste.

        Enfin, l’[économie](/formations/umng-fse), le [travail social](/formations/ints) et le [sport](/formations/umng-iseps) reçoivent aussi des profils scientifiques, selon des règles que chaque établissement affiche.
      `,
    },
    {
      heading: 'Des chemins plus courts',
      text: `
        Surveiller l’hygiène et la sécurité d’un chantier, contrôler une eau, transformer des aliments, élever des poules : ces activités demandent de la rigueur plus que de longues études. Un [BTS](/formations/bts) sérieux y prépare. Certains commencent par un petit élevage familial, cahier de dépenses à l’appui.
      `,
    },
    {
      heading: 'Faux amis du bac D',
      text: `
        Un cours privé de préparation à la médecine n’est pas une place. Avant de payer, demandez à parler à deux personnes qui l’ont suivi et ont été reçues. Quant à la pharmacie, demandez à la faculté si la filière existe cette année à Brazzaville. Partir à l’étranger sans inscription écrite revient souvent à payer pour attendre.
      `,
    },
  ],
  steps: [
    'Choisissez deux projets hors médecine et déposez leurs dossiers dans les délais.',
    'Passez une demi-journée dans un centre de santé, une ferme ou un laboratoire, avec l’accord du responsable.',
    'Demandez au secrétariat de la FSSA les épreuves, les places par filière et l’âge maximal, en notant la date de la réponse.',
    'Révisez la biologie et la chimie une heure par jour jusqu’au concours, à deux ou trois.',
  ],
  occupations: [
    'medecin-generaliste', 'infirmier', 'sage-femme', 'technicien-laboratoire-medical', 'pharmacien', 'ingenieur-agronome',
    'veterinaire', 'technicien-agroalimentaire', 'ingenieur-environnement', 'statisticien', 'technicien-chimiste', 'professeur',
    'eleveur', 'technicien-hse', 'agent-de-sante-communautaire',
  ],
  formations: [
    'umng-fssa', 'ecoles-paramedicales', 'umng-ensaf', 'umng-fst', 'udsn-fsa', 'udsn-issgea',
    'umng-ens', 'ecole-congolaise-d-optique', 'umng-fse', 'bts',
  ],
  sources: [
    { title: 'Santé : portrait-robot du reçu en médecine à la FSSA', publisher: 'L’Étudiant Mag', url: 'https://letudiantmag.cg/examens/concours-sciences-de-la-sante/sante-portrait-robot-recu-fssa-medecine', consultedOn: '2026-11-23' },
    { title: 'G. Thierry Maguessa Ebomé édifie sur la suspension des concours d’entrée aux écoles de santé', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-formation-g-thierry-manguessa-ebome-edifie-sur-la-suspension-des-concours-dentree-aux-ecoles-de-sante/', publishedOn: '2024-03-22', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Article sur le certificat médical demandé aux nouveaux bacheliers', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202009240890.html', publishedOn: '2020-09', consultedOn: '2026-11-23' },
    { title: 'Article sur la campagne pour le concours du Centre national de formation en statistique, démographie et planification', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202505210488.html', publishedOn: '2025-05', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
