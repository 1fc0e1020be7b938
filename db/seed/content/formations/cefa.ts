import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'cefa',
  kind: 'ecole-publique',
  name: 'Centres d’éducation, de formation et d’apprentissage',
  acronym: 'CEFA',
  town: 'Brazzaville, Pointe-Noire, Dolisie, Oyo',
  entry: 'à confirmer',
  series: [],
  summary: 'Des centres publics où l’on apprend un métier manuel ou de service en deux ans, surtout en entreprise. Niveau demandé à confirmer.',
  keywords: ['apprentissage', 'alternance', 'CAP', 'bâtiment', 'couture', 'coiffure', 'froid', 'soudure'],
  sections: {
    presentation: `
      Dans un CEFA, on apprend surtout en travaillant : environ les trois quarts du temps en entreprise, un quart au centre [1]. La formation dure deux ans. Celui des métiers du bâtiment, à Brazzaville, a vraiment démarré le 7 novembre 2016 [2].

      Chaque centre a ses métiers :
      - bâtiment à Brazzaville : maçonnerie, carrelage et peinture, menuiserie, métal et soudure, plomberie, électricité, froid [2]
      - maintenance industrielle à Pointe-Noire : soudure, froid, électronique [4]
      - métiers de services à Brazzaville et à Pointe-Noire : coiffure, couture, cuisine, boulangerie, secrétariat [4]
      - agriculture, élevage et entretien des machines agricoles à Dolisie [4]
      - métiers ruraux à Liboka, près d’Oyo, ouvert en novembre 2023 [5]

      En 2021, on comptait six CEFA [6]. D’autres ont pu ouvrir depuis.

      Ne confondez pas avec le CEFA automobile de Pointe-Noire. La chambre de commerce l’a créé en 2007. Il prépare au CAP et au BTS ; un [bac professionnel](/formations/bac-professionnel) de maintenance automobile s’y ajoutait en janvier 2026 [8]. Ses conditions d’entrée se demandent à la chambre. En 2024, il se trouvait dans l’enceinte du lycée professionnel Thomas-Sankara [3].
    `,
    admission: `
      En décembre 2022, le centre visité à Brazzaville accueillait 344 jeunes de 16 à 30 ans [1]. Le niveau demandé est à confirmer. En 2018, le gouvernement parlait d’un niveau situé entre le BEPC et le bac [7]. Un journal écrit pourtant que le centre reçoit aussi des jeunes qui ont quitté l’école [2].

      Les places sont peu nombreuses : vingt, puis vingt-cinq par métier [2]. Le mode de sélection, la date et les pièces ne sont pas confirmés : demandez-les au centre même.
    `,
    apres: `
      À Liboka, les deux ans mènent à un [CAP](/formations/cap) [5]. Ailleurs, demandez quel papier est délivré. Une entreprise qui a vu travailler un apprenti pendant des mois le connaît bien : c’est souvent là que naît le premier emploi. D’autres s’installent avec un outillage simple.
    `,
    verifier: `
      Demandez qui trouve l’entreprise d’accueil, si l’on est assuré en cas de blessure, et s’il faut acheter bottes, gants ou trousse. Pour un mineur, faites écrire ce qu’il a le droit de faire sur un chantier. Sans entreprise partenaire, il ne resterait que le quart de la formation, celui du centre.
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
    { title: 'Article sur les soixante-douze heures de mécanique au CEFA automobile', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202409140109.html', publishedOn: '2024-09', consultedOn: '2026-11-23' },
    { title: 'Insertion socio-professionnelle : le gouvernement lance officiellement les activités des CEFA', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'https://adiac.netisse.eu/node/57818', publishedOn: '2016-11-10', consultedOn: '2026-11-23' },
    { title: 'Congo : un centre de formation des métiers ruraux à Liboka, dans le district d’Oyo', publisher: 'Alwihda Info', url: 'https://www.alwihdainfo.com/Congo-un-centre-de-formation-des-metiers-ruraux-a-Liboka-dans-le-district-d-Oyo_a127811.html', publishedOn: '2023-11-10', consultedOn: '2026-11-23' },
    { title: 'Article sur l’appui de l’AFD aux CEFA', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202110060911.html', publishedOn: '2021-10', consultedOn: '2026-11-23' },
    { title: 'Article sur la journée portes ouvertes du CEFA de Pointe-Noire', publisher: 'allAfrica', url: 'http://fr.allafrica.com/stories/201803110172.html', publishedOn: '2018-03', consultedOn: '2026-11-23' },
    { title: 'Article sur le référentiel du baccalauréat professionnel en maintenance automobile', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202601270163.html', publishedOn: '2026-01-27', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
