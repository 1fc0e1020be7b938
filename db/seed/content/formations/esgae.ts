import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'esgae',
  kind: 'ecole-privee',
  name: 'École supérieure de gestion et d’administration des entreprises',
  acronym: 'ESGAE',
  town: 'Brazzaville',
  entry: 'à confirmer',
  agrement: {
    state: 'agréé',
    on: '2017-07-05',
    source: 3,
    note: 'Agrément définitif daté du 5 juillet 2017 par un journal ; un autre le citait dès janvier 2017. Demandez à l’école l’arrêté en vigueur.',
  },
  series: [
    { serie: 'A', state: 'à confirmer', note: 'gestion et langues' },
    { serie: 'BG', state: 'à confirmer', note: 'économie et gestion' },
    { serie: 'C', state: 'à confirmer', note: 'finance' },
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce' },
  ],
  summary: 'École privée de gestion fondée en 1993 à Brazzaville, la première école privée du pays dont des diplômes ont été reconnus par le CAMES, en 2018.',
  keywords: ['gestion', 'management', 'comptabilité', 'école privée', 'Moungali', 'CAMES'],
  sections: {
    presentation: `
      Fondée en juin 1993, l’ESGAE se trouve à Moungali, dans le quatrième arrondissement de Brazzaville [1]. En 2014, elle comptait plus de 2 800 inscrits et trois filières : gestion, informatique, secrétariat de gestion [2]. Un bâtiment pour le cycle de doctorat a été inauguré pour ses trente ans [1].

      En novembre 2018, le CAMES, organisme africain de reconnaissance des diplômes, a reconnu cinq de ses titres [3]. Ce sont une licence professionnelle en administration des entreprises et quatre masters professionnels : finances, petites entreprises, ressources humaines, commerce.

      Cela concerne ces cinq diplômes-là, en 2018. Les autres sont à vérifier un par un auprès de l’école.
    `,
    admission: `
      L’école est payante. Le mode de sélection et les séries acceptées ne sont pas indiqués dans les pages lues. En août 2025, elle tenait un stand au salon d’orientation des bacheliers [4], où l’on peut poser ses questions sans s’engager.

      Venez avec un budget pour trois ans, pas seulement pour la première inscription : transport, repas et supports compris.
    `,
    apres: `
      La licence reconnue permet, d’après l’école, de continuer dans d’autres pays membres du CAMES [3]. Les emplois visés sont ceux des services de gestion : comptes, achats, ventes, personnel. Un stage bien choisi compte beaucoup à l’embauche.
    `,
    verifier: `
      La reconnaissance de 2018 avait-elle une durée, et a-t-elle été prolongée ? Demandez la lettre du CAMES pour votre diplôme. L’agrément de l’État se renouvelle lui aussi : en mai 2023, la commission a validé deux renouvellements d’agrément définitif, mais la dépêche ne nomme pas les écoles [5]. Si l’on vous propose un BTS, sachez que les règles ont changé en 2025. Interrogez le secrétariat sur ce qui arrive quand un versement a du retard.
    `,
  },
  occupations: [
    'comptable', 'responsable-ressources-humaines', 'commercial', 'secretaire', 'charge-de-credit', 'gerant-de-boutique', 'technicien-informatique', 'agent-d-assurances',
  ],
  sources: [
    { title: 'Enseignement supérieur : l’ESGAE, une école trentenaire avec panache', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/enseignement-superieur-lesgae-une-ecole-trentenaire-avec-panache', publishedOn: '2023-06', consultedOn: '2026-11-23' },
    { title: 'Article sur l’inauguration du quatrième bâtiment de l’ESGAE', publisher: 'Star du Congo', url: 'https://tomrig3.rssing.com/chan-3463412/article3565.html', publishedOn: '2014-11', consultedOn: '2026-11-23' },
    { title: 'Le premier établissement congolais privé accrédité par le CAMES', publisher: 'La Semaine Africaine', url: 'http://www.lasemaineafricaine.net/index.php/societe/16038-enseignement-superieur-prive-le-premier-etablissement-congolais-prive-accredite-par-le-cames', publishedOn: '2018-12', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : l’ESGAE s’ouvre aux futurs étudiants', publisher: 'Datsoue News', url: 'https://datsoue.news/2025/08/05/enseignement-superieur-lesgae-souvre-aux-futurs-etudiants', publishedOn: '2025-08-05', consultedOn: '2026-11-23' },
    { title: 'Article sur la septième session de la commission d’agrément', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202305080558.html', publishedOn: '2023-05', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
