import type { FormationSeed } from '#lib/careers/core/formation.ts';

export const formation: FormationSeed = {
  slug: 'cefa',
  kind: 'ecole-publique',
  name: 'Centres d’éducation, de formation et d’apprentissage',
  acronym: 'CEFA',
  town: 'Brazzaville, Pointe-Noire, Dolisie, Oyo',
  entry: 'à confirmer',
  series: [],
  summary: 'Des centres publics où l’on apprend un métier manuel ou de service en deux ans, surtout en entreprise, pour jeunes sans diplôme ou avec le BEPC.',
  keywords: ['apprentissage', 'alternance', 'CAP', 'bâtiment', 'couture', 'coiffure', 'froid', 'soudure'],
  sections: {
    presentation: `
      Dans un CEFA, on apprend surtout en travaillant : environ les trois quarts du temps en entreprise, un quart au centre [1]. La formation dure deux ans. Celui des métiers du bâtiment, à Brazzaville, a vraiment démarré le 7 novembre 2016 [2].

      Chaque centre a ses métiers :
      - bâtiment à Brazzaville : maçonnerie, carrelage et peinture, menuiserie, métal et soudure, plomberie, électricité, froid [2]
      - services : restauration, coiffure, esthétique, travail de bureau [3]
      - maintenance industrielle, mécanique automobile et métiers de services à Pointe-Noire [4]
      - agriculture et élevage à Dolisie [3]
      - métiers ruraux à Liboka, près d’Oyo, ouvert en novembre 2023 [5]

      En 2021, on comptait six CEFA [6]. D’autres ont pu ouvrir depuis.
    `,
    admission: `
      En décembre 2022, le centre visité à Brazzaville accueillait 344 jeunes de 16 à 30 ans [1]. En 2018, le gouvernement parlait d’un niveau situé entre le BEPC et le bac [7], mais un journal écrit que le centre reçoit aussi des jeunes qui ont quitté l’école [2].

      Les places sont peu nombreuses : vingt, puis vingt-cinq par métier. Allez au centre pour connaître le mode de sélection, la date et les pièces. Ils ne sont pas confirmés ici.
    `,
    apres: `
      À Liboka, les deux ans mènent à un [CAP](/formations/cap) [5]. Ailleurs, demandez quel papier est délivré. Une entreprise qui a vu travailler un apprenti pendant des mois le connaît bien : c’est souvent là que naît le premier emploi. D’autres s’installent avec un outillage simple.
    `,
    verifier: `
      Demandez qui trouve l’entreprise d’accueil, si l’on est assuré en cas de blessure, et s’il faut acheter bottes, gants ou trousse. Pour un mineur, faites écrire ce qu’il a le droit de faire sur un chantier. Un centre qui promet une alternance sans entreprise partenaire n’offre qu’une moitié de formation.
    `,
  },
  occupations: [
    'macon', 'plombier', 'electricien', 'peintre-en-batiment', 'menuisier', 'menuisier-aluminium', 'soudeur', 'frigoriste',
    'electromecanicien', 'mecanicien-automobile', 'mecanicien-d-engins', 'coiffeur', 'estheticien', 'couturier', 'boulanger', 'cuisinier',
    'restaurateur', 'secretaire', 'maraicher', 'eleveur', 'exploitant-agricole', 'monteur-de-lignes-electriques', 'installateur-solaire', 'styliste-modeliste',
  ],
  sources: [
    { title: 'Article sur une visite au CEFA de Brazzaville', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202212200557.html', publishedOn: '2022-12', consultedOn: '2026-11-23' },
    { title: 'Formation : assurer l’insertion socio-professionnelle des jeunes', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/formation-assurer-linsertion-socio-professionnelle-des-jeunes/', consultedOn: '2026-11-23' },
    { title: 'Réinsertion sociale : remise officielle des trois CEFA au ministère de l’Enseignement technique', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac.netisse.eu/textsize/increase?destination=node%2F53200', publishedOn: '2016-07-01', consultedOn: '2026-11-23' },
    { title: 'Article sur la fin de formation des jeunes du projet Parein à Pointe-Noire', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202109010628.html', publishedOn: '2021-09', consultedOn: '2026-11-23' },
    { title: 'Congo : un centre de formation des métiers ruraux à Liboka, dans le district d’Oyo', publisher: 'Alwihda Info', url: 'https://www.alwihdainfo.com/Congo-un-centre-de-formation-des-metiers-ruraux-a-Liboka-dans-le-district-d-Oyo_a127811.html', publishedOn: '2023-11-10', consultedOn: '2026-11-23' },
    { title: 'Article sur l’appui de l’AFD aux CEFA', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202110060911.html', publishedOn: '2021-10', consultedOn: '2026-11-23' },
    { title: 'Article sur la journée portes ouvertes du CEFA de Pointe-Noire', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201803110172.html', publishedOn: '2018-03', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
