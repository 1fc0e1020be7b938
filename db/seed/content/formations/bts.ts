import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'bts',
  kind: 'diplome',
  name: 'Brevet de technicien supérieur',
  acronym: 'BTS',
  entry: 'à confirmer',
  series: [
    { serie: 'BG', state: 'à confirmer', note: 'gestion' },
    { serie: 'E', state: 'à confirmer', note: 'technique' },
    { serie: 'F1', state: 'à confirmer', note: 'industrie' },
    { serie: 'F2', state: 'à confirmer', note: 'électronique' },
    { serie: 'F3', state: 'à confirmer', note: 'électrotechnique' },
    { serie: 'F4', state: 'à confirmer', note: 'bâtiment' },
    { serie: 'G2', state: 'à confirmer', note: 'comptabilité' },
    { serie: 'G3', state: 'à confirmer', note: 'commerce' },
  ],
  summary: 'Deux ans après le bac pour un métier technique ou de bureau. Depuis 2025, un BTS national existe ; avant, chaque école donnait le sien.',
  keywords: ['BTS', 'bac+2', 'technicien supérieur', 'diplôme national', 'école privée'],
  sections: {
    presentation: `
      Le BTS se prépare en deux ans après le bac. Il forme à un métier précis : bâtiment, froid, comptabilité, transit, informatique. En janvier 2026, la presse l’annonçait aussi au CEFA automobile de Pointe-Noire [5].

      Longtemps, chaque établissement a délivré son propre BTS, selon son programme. Un décret du 27 janvier 2025 a créé un diplôme national, placé sous l’autorité du ministère de l’Enseignement supérieur. Le premier examen a eu lieu du 17 au 19 février 2026 à l’[institut de Kintélé](/formations/institut-polytechnique-kintele), pour vingt-sept candidats. Il faut au moins 10 sur 20. Une période de transition de deux ans a été annoncée [1].

      En janvier 2026, le gouvernement a aussi adopté un projet de loi qui fait du BTS un diplôme d’État [2].
    `,
    admission: `
      Le mode d’entrée dépend de l’école. L’institut public de Kintélé, par exemple, recrute sur concours [6]. Dans le privé, l’inscription est payante, et il faut être prudent : en décembre 2025, la commission d’agrément a examiné huit demandes d’ouverture de BTS privés, et aucune n’a été acceptée [3].

      Un bac de la même famille aide beaucoup la première année. Les séries admises dépendent de l’école : demandez la liste écrite.
    `,
    apres: `
      On peut travailler tout de suite ou demander une troisième année de licence. Dès 2014, l’Université Marien-Ngouabi voyait arriver des diplômés de BTS privés, reconnus ou non, et cela compliquait leur inscription. Un vice-recteur précisait alors que les diplômés d’instituts privés agréés pouvaient se présenter à des concours d’entrée [4]. Le papier compte donc autant que le savoir.
    `,
    verifier: `
      Demandez si l’école présente ses étudiants au BTS national ou si elle délivre encore un BTS maison. Dans le second cas, lisez l’arrêté d’agrément : il doit nommer ce programme-là, pas seulement l’établissement. Faites dater et signer un reçu pour chaque versement.
    `,
  },
  occupations: [
    'comptable', 'commercial', 'logisticien', 'declarant-en-douane', 'technicien-informatique', 'administrateur-reseaux', 'developpeur-web', 'technicien-telecoms',
    'electromecanicien', 'frigoriste', 'conducteur-de-travaux', 'dessinateur-batiment', 'geometre-topographe', 'secretaire', 'agent-d-assurances', 'charge-de-credit',
    'responsable-ressources-humaines', 'technicien-hse', 'technicien-instrumentation', 'receptionniste-d-hotel',
  ],
  sources: [
    { title: 'Article sur la première édition du BTS national', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202602180553.html', publishedOn: '2026-02', consultedOn: '2026-11-23' },
    { title: 'Article sur le projet de loi portant organisation du système éducatif', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202601220226.html', publishedOn: '2026-01-22', consultedOn: '2026-11-23' },
    { title: 'Enseignement supérieur : avis favorable pour 29 dossiers d’agréments', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202512270187.html', publishedOn: '2025-12-27', consultedOn: '2026-11-23' },
    { title: 'Université Marien Ngouabi : quelles filières pour les nouveaux bacheliers ?', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac-congo.com/content/universite-marien-ngouabi-quelles-filieres-pour-les-nouveaux-bacheliers-20293', publishedOn: '2014-09-17', consultedOn: '2026-11-23' },
    { title: 'Article sur le référentiel du baccalauréat professionnel en maintenance automobile', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202601270163.html', publishedOn: '2026-01-27', consultedOn: '2026-11-23' },
    { title: 'Article sur le lancement du concours d’entrée à l’IPK et à l’IPTO', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202412230455.html', publishedOn: '2024-12', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
