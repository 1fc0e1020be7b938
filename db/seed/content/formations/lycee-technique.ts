import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'lycee-technique',
  kind: 'ecole-publique',
  name: 'Lycées techniques et professionnels',
  town: 'Tout le pays',
  entry: 'à confirmer',
  series: [],
  summary: 'Après la troisième, trois ans pour préparer un bac technique ou professionnel, avec de l’atelier, du bureau ou des champs selon la série.',
  keywords: ['lycée technique', 'bac technique', 'atelier', 'série F', 'série G', 'série R'],
  sections: {
    presentation: `
      Au lycée technique, on garde le français, les mathématiques et l’histoire, mais on passe aussi des heures à l’atelier, au bureau d’entraînement ou au champ. Il s’adresse à celles et ceux qui comprennent mieux en faisant.

      Quatre familles existent : l’industrie et le bâtiment (E, F1 à F4), le bureau et le commerce (G1, G2, G3, BG) [1], l’informatique (H), l’agriculture (R). À Brazzaville, on connaît les lycées du 1er mai, l’un industriel, l’autre commercial [2], et le lycée agricole Amilcar-Cabral, à Madibou [3].

      En 2023, ce lycée agricole enseignait cinq séries [3] :
      - R1, production végétale
      - R3, production et santé animales
      - R4, machines agricoles
      - R6, génie rural
      - R7, transformation des aliments

      Les séries H ont été relancées en 2019. En janvier 2020, H1 et H2 se suivaient au lycée commercial, pour la gestion par ordinateur ; H3 (réseaux et télécoms) et H5 (programmation) au lycée industriel. Pointe-Noire, Dolisie, Oyo et Owando étaient aussi citées [7]. Demandez à votre lycée les séries ouvertes cette année.

      Des lycées ouvrent hors des grandes villes. En 2025, ceux de Madingou, Mindouli, Boundji et Gamboma ont présenté des candidats au bac pour la première fois [4].
    `,
    admission: `
      On y vient après le BEPC ou le [BET](/formations/bet). Une dépêche officielle, sans année, parle d’un concours d’entrée [5] : la règle reste à confirmer auprès du lycée le plus proche, dès le deuxième trimestre de troisième.

      Choisir une série, c’est choisir une famille de métiers. Visitez l’atelier avant : le bruit, l’odeur du bois ou les tableaux de chiffres vous diront beaucoup.
    `,
    apres: `
      Le [bac technique](/formations/bac-technique) mène à l’université, aux instituts ou au travail. Le [bac professionnel](/formations/bac-professionnel) vise d’abord le métier. Les pages de parcours, série par série, montrent les suites : par exemple [après un bac F4](/parcours/apres-un-bac-f4) ou [après un bac G2](/parcours/apres-un-bac-g2).
    `,
    verifier: `
      Posez trois questions au proviseur. Y a-t-il un professeur pour chaque matière technique ? Les machines servent-elles aux élèves, ou restent-elles bâchées ? Le stage en entreprise est-il organisé par l’école ? En 2024-2025, selon le ministère, 58 % des candidats préinscrits du public étaient en stage [6].
    `,
  },
  occupations: [
    'electricien', 'electromecanicien', 'technicien-instrumentation', 'technicien-telecoms', 'frigoriste', 'mecanicien-automobile', 'mecanicien-d-engins', 'soudeur',
    'menuisier', 'macon', 'dessinateur-batiment', 'geometre-topographe', 'conducteur-de-travaux', 'conducteur-d-engins', 'technicien-informatique', 'comptable',
    'secretaire', 'commercial', 'magasinier', 'logisticien', 'declarant-en-douane', 'guichetier-de-banque', 'exploitant-agricole', 'eleveur',
    'technicien-agroalimentaire', 'conseiller-agricole', 'monteur-de-lignes-electriques', 'operateur-production-petroliere', 'operateur-raffinerie', 'grutier',
  ],
  sources: [
    { title: 'Article sur les épreuves écrites du baccalauréat technique et professionnel 2024', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202406120213.html', publishedOn: '2024-06', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Enseignement technique : le lycée agricole Amilcar Cabral réhabilité', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308290329.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Lancement des épreuves écrites du baccalauréat technique et professionnel 2025', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/06/11/lancement-des-epreuves-ecrites-du-baccalaureat-technique-et-professionnel-2025-un-message-dencouragement-et-de-vigilance/', publishedOn: '2025-06-11', consultedOn: '2026-11-23' },
    { title: 'Plus de 100 candidats passent les épreuves du certificat d’aptitude professionnelle', publisher: 'Agence congolaise d’information (ACI)', url: 'https://www.aci.cg/congo-education-plus-de-100-candidats-passent-les-epreuves-du-certificat-daptitude-professionnelle/', consultedOn: '2026-11-23' },
    { title: 'Éducation : suspension des concours d’entrée dans les écoles paramédicales', publisher: 'Africa-Press', url: 'https://www.africa-press.net/congo-brazzaville/toutes-les-actualites/education-suspension-des-concours-dentree-dans-les-ecoles-paramedicales', publishedOn: '2024', consultedOn: '2026-11-23' },
    { title: 'Article sur la relance des séries H dans les lycées techniques', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202001301019.html', publishedOn: '2020-01-30', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
