import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'enma',
  kind: 'ecole-publique',
  name: 'École nationale moyenne d’administration',
  acronym: 'ENMA',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 5,
  series: [],
  summary: 'L’école des cadres moyens de l’État : douane, impôts, trésor, budget, greffe, travail. Un concours, puis une longue attente de poste : 6 253 diplômés la dénonçaient en 2025.',
  keywords: ['administration', 'douane', 'impôts', 'trésor', 'greffier', 'fonction publique'],
  sections: {
    presentation: `
      Entre le chef de service et l’agent d’accueil, il y a les cadres moyens : ils préparent les dossiers, tiennent les registres, contrôlent les déclarations. L’ENMA les forme, et elle est la seule du pays à le faire, selon un journal de Brazzaville [1].

      En 2017, on y trouvait l’administration générale, scolaire et du travail, le journalisme, la justice, la diplomatie, et les carrières financières : budget, impôts, douane, trésor [2].

      En mars 2025, quatre filières ont été suspendues : journalisme, administration générale, administration scolaire et diplomatie. Le directeur de l’enseignement professionnel l’expliquait par le manque de candidats. De nouvelles étaient annoncées : gestion des collectivités locales, administration du commerce, tourisme et hôtellerie, coopération internationale et partenariat public-privé [3].
    `,
    admission: `
      L’entrée se fait par concours direct [5]. En août 2023, les épreuves pour l’ENMA étaient le français, les mathématiques et l’histoire-géographie [4]. Un autre concours, dit professionnel, est réservé aux agents qui travaillent déjà.

      En 2025, les concours directs s’adressaient à des titulaires du BEPC, du bac ou du brevet d’études techniques, selon la filière [6]. Celle que vous visez demande-t-elle le bac ? Lisez l’avis de l’année, affiché à la direction départementale de l’enseignement technique.
    `,
    apres: `
      Soyez lucide. En janvier 2025, des diplômés des promotions 2012 à 2023 manifestaient : ils étaient 6 253 à attendre, pour 90 postes au titre de 2024 et 32 au titre de 2023 [7]. Les compétences apprises servent aussi ailleurs : transit, assurance, comptabilité, secrétariat. Préparez ce second chemin dès la première année.
    `,
    verifier: `
      La filière que vous visez est-elle encore ouverte ? Mène-t-elle à un corps qui recrute, ou seulement à une liste d’attente ? Posez ces deux questions à l’école, puis à quelqu’un qui en est sorti il y a trois ans. Pour le greffe, comparez avec l’[ENAM](/formations/umng-enam), dont une filière reçoit aussi des bacheliers [1].
    `,
  },
  occupations: [
    'douanier', 'inspecteur-des-impots', 'greffier', 'secretaire', 'comptable', 'declarant-en-douane', 'journaliste', 'receptionniste-d-hotel',
  ],
  sources: [
    { title: 'Formation : il faut rétablir la réputation de l’ENMA', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-il-faut-retablir-la-reputation-de-lenma/', consultedOn: '2026-11-23' },
    { title: 'Article sur les examens de sortie des écoles professionnelles en 2017', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707050373.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Suspension de filières à l’ENMA : une réorganisation pour répondre aux besoins actuels', publisher: 'DRTV', url: 'https://www.drtvhd.com/2025/03/13/suspension-de-filieres-a-lenma-une-reorganisation-pour-repondre-aux-besoins-actuels/', publishedOn: '2025-03-13', consultedOn: '2026-11-23' },
    { title: 'Article sur le concours d’entrée de 2023 dans les écoles professionnelles', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202308040191.html', publishedOn: '2023-08', consultedOn: '2026-11-23' },
    { title: 'Article sur les concours d’entrée de 2017 dans les écoles professionnelles', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201707130888.html', publishedOn: '2017-07', consultedOn: '2026-11-23' },
    { title: 'Plus de 7 700 candidats en lice pour le concours direct d’entrée dans les écoles techniques', publisher: 'Journal de Brazza', url: 'https://www.journaldebrazza.com/congo-plus-de-7-700-candidats-en-lice-pour-le-concours-direct-dentree-dans-les-ecoles-techniques/', publishedOn: '2025-08-07', consultedOn: '2026-11-23' },
    { title: 'Plusieurs diplômés de l’ENMA manifestent pour revendiquer plus de places d’intégration à la Fonction publique', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/10870-brazzaville-plusieurs-diplomes-de-l-enma-manifestent-pour-revendiquer-plus-de-places-d-integration-a-la-fonction-publique', publishedOn: '2025-01', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
