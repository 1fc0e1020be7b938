import type { SituationSeed } from '#lib/guides/core/kinds/parcours/schema.ts';

export const situation: SituationSeed = {
  slug: 'apres-un-bac-pedagogique',
  title: 'Que faire après un bac pédagogique au Congo-Brazzaville ?',
  summary: 'Le concours des écoles normales d’instituteurs, le préscolaire, le soutien scolaire et le social : suites sourcées et suites à demander.',
  keywords: ['bac pédagogique', 'instituteur', 'ENI', 'enseigner', 'préscolaire', 'maîtresse'],
  serie: 'pedagogique',
  intro: `
    Le bac pédagogique existe depuis quelques années et prépare à enseigner au primaire. C’est ce qu’a déclaré en mai 2024 le président général des jurys, en ajoutant que ses titulaires peuvent tenter le concours de l’École normale des instituteurs [1].

    L’examen le montre : la première journée de juin 2024 comportait du français, puis de la déontologie et de la législation [2]. La déontologie, ce sont les règles de conduite d’un métier.
  `,
  sections: [
    {
      heading: 'La voie droite : l’École normale',
      text: `
        L’[École normale des instituteurs](/formations/ecole-normale-des-instituteurs) se présente par concours direct. En août 2023, ses candidats passaient le français, les mathématiques et l’histoire-géographie [3]. Avoir ce bac ne dispense donc pas de réviser le calcul.

        Dans la classe, ce qui compte est simple et difficile : une voix posée, un tableau lisible, une explication reprise autrement. Entraînez-vous avec trois enfants de la cour, une heure, deux fois par semaine, porte ouverte et avec l’accord des parents.
      `,
    },
    {
      heading: 'L’attente, à regarder en face',
      text: `
        Le diplôme d’une école de l’État n’apporte pas un poste le lendemain. En 2023, une intersyndicale de sortants des écoles de formation manifestait depuis six semaines à Brazzaville [4]. Beaucoup d’enseignants commencent donc comme bénévoles, comme vacataires (sans poste fixe) ou dans le privé. Demandez à l’avance qui paie, combien de mois par an, et si les vacances le sont.

        Vivre seulement de cette attente use. Gardez une activité : cours du soir, petit commerce, culture.
      `,
    },
    {
      heading: 'Autres métiers proches',
      text: `
        - [Éducatrice ou éducateur préscolaire](/metiers/educateur-prescolaire), avec les trois à six ans.
        - [Répétitrice ou répétiteur](/metiers/repetiteur), chez les familles ou en petit groupe.
        - [Garde d’enfants](/metiers/garde-d-enfants), quand on aime aussi les tout-petits.
        - [Travail social](/formations/ints), par un concours à Brazzaville dont les bacs admis sont à demander.
      `,
    },
    {
      heading: 'Et l’université ?',
      text: `
        Pour le collège et le lycée, c’est l’[École normale supérieure](/formations/umng-ens), qui relève de Marien Ngouabi. La place du bac pédagogique n’y est pas confirmée, pas plus qu’à la [Faculté des lettres](/formations/umng-flash). Faites la démarche tôt : leurs scolarités sont prises d’assaut à la rentrée.
      `,
    },
    {
      heading: 'Un mot sur les enfants',
      text: `
        On ne frappe pas un élève pour lui apprendre à lire. Si vous perdez patience après dix minutes, ce n’est pas une faute, c’est une information : peut-être aimez-vous les enfants, mais pas la classe.
      `,
    },
  ],
  steps: [
    'Relevez à la direction départementale de l’enseignement technique la date et les pièces du concours ENI.',
    'Observez deux matinées de classe, avec l’accord de la directrice, en notant ce qui marche.',
    'Aidez un petit groupe à lire pendant un mois et mesurez leurs progrès.',
    'Refaites les problèmes de calcul du CM2 et de la troisième jusqu’à n’en rater aucun.',
  ],
  occupations: [
    'instituteur', 'educateur-prescolaire', 'repetiteur', 'garde-d-enfants', 'assistant-social', 'professeur',
  ],
  formations: [
    'ecole-normale-des-instituteurs', 'umng-ens', 'umng-flash', 'ints', 'licence-master-doctorat',
  ],
  sources: [
    { title: 'Bac technique : plus de 16 000 candidats passent les épreuves d’EPS', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202405080123.html', publishedOn: '2024-05', consultedOn: '2026-11-23' },
    { title: 'Article sur les épreuves écrites du baccalauréat technique et professionnel 2024', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202406120213.html', publishedOn: '2024-06', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée dans les écoles professionnelles, session 2023', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Des centaines de diplômés manifestent pour leur intégration à la fonction publique', publisher: 'RFI', url: 'https://www.rfi.fr/fr/afrique/20230818-congo-b-des-centaines-de-diplom%C3%A9s-manifestent-pour-leur-int%C3%A9gration-%C3%A0-la-fonction-publique', publishedOn: '2023-08-18', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
