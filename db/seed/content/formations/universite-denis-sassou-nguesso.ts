import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'universite-denis-sassou-nguesso',
  kind: 'universite',
  name: 'Université Denis-Sassou-N’Guesso',
  acronym: 'UDSN',
  town: 'Kintélé',
  entry: 'à confirmer',
  series: [
    { serie: 'A', state: 'ouvert', source: 6, note: 'entrée de 2020' },
    { serie: 'C', state: 'ouvert', source: 6, note: 'entrée de 2020' },
    { serie: 'D', state: 'ouvert', source: 6, note: 'entrée de 2020' },
    { serie: 'E', state: 'ouvert', source: 6, note: 'entrée de 2020' },
    { serie: 'H1', state: 'ouvert', source: 6, note: 'série H, sans détail' },
    { serie: 'H2', state: 'ouvert', source: 6, note: 'série H, sans détail' },
    { serie: 'R1', state: 'ouvert', source: 6, note: 'entrée de 2020' },
    { serie: 'R5', state: 'ouvert', source: 6, note: 'entrée de 2020' },
    { serie: 'R6', state: 'ouvert', source: 6, note: 'entrée de 2020' },
  ],
  summary: 'La deuxième université publique, à Kintélé, au nord de Brazzaville : trois établissements ouverts, en sciences, en géographie et en bâtiment.',
  keywords: ['Kintélé', 'université publique', 'UDSN', 'sciences', 'architecture', 'géographie'],
  sections: {
    presentation: `
      Elle a été inaugurée le 5 février 2021 à Kintélé, au nord de Brazzaville. Le campus a été dessiné pour 30 000 étudiants [1], mais il se remplit peu à peu.

      Trois établissements donnent des licences [2] :
      - la [Faculté des sciences appliquées](/formations/udsn-fsa)
      - l’[institut de géographie, d’environnement et d’aménagement](/formations/udsn-issgea)
      - l’[institut d’architecture, d’urbanisme et de travaux publics](/formations/udsn-isaubtp)

      La première promotion, 306 licenciés, est sortie en juillet 2023 [3]. En juillet 2024, 367 étudiants sur 383 ont obtenu leur licence [2]. D’autres écoles étaient prévues sur le campus ; leur ouverture reste à vérifier.
    `,
    admission: `
      Avant l’ouverture, le ministre avait annoncé une admission par concours [4]. Pour 2020-2021, à cause de l’épidémie, il y a renoncé : l’entrée était annoncée sur dossier [5], avec un choix sur les notes du bac, puis un test oral [6]. La règle d’aujourd’hui est à demander à la scolarité de Kintélé.

      Pour cette entrée-là, les séries citées étaient A, C, D, E, H, R1, R5 et R6 [6]. Rien ne prouve que la liste soit la même aujourd’hui, ni qu’elle soit identique dans chaque établissement.
    `,
    apres: `
      La licence se prépare en trois ans et se veut tournée vers un métier [7]. Demandez quels masters existent à Kintélé au moment où vous finirez : sinon, il faudra chercher la suite ailleurs.
    `,
    verifier: `
      Kintélé est loin de nombreux quartiers. Calculez le trajet de chaque jour, ou le prix d’une chambre sur le campus, qui n’est pas gratuite [5]. Vérifiez quels parcours ont des enseignants cette année, et si le CAMES, l’organisme africain qui reconnaît les diplômes, a déjà reconnu la licence qui vous intéresse.
    `,
  },
  occupations: [
    'architecte', 'urbaniste', 'ingenieur-genie-civil', 'conducteur-de-travaux', 'dessinateur-batiment', 'geometre-topographe', 'ingenieur-environnement', 'technicien-chimiste',
    'developpeur-web', 'technicien-laboratoire-medical',
  ],
  sources: [
    { title: 'Congo : inauguration de l’université Denis Sassou N’Guesso de Kintélé', publisher: 'Les Échos du Congo-Brazzaville', url: 'https://lesechos-congobrazza.com/societe/7666-congo-inauguration-de-l-universite-denis-sassou-n-guesso-de-kintele', publishedOn: '2021-02', consultedOn: '2026-11-23' },
    { title: 'Université Denis-Sassou-N’Guesso : la deuxième promotion de licenciés congratulée', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/node/158750', publishedOn: '2024-07-25', consultedOn: '2026-11-23' },
    { title: 'Article sur la première promotion de licenciés de l’UDSN', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202307250217.html', publishedOn: '2023-07', consultedOn: '2026-11-23' },
    { title: 'L’admission à l’université Denis Sassou Nguesso se fera par voie de concours', publisher: 'Congo Media Time', url: 'https://congomediatime.com/ladmission-a-luniversite-denis-sassou-nguesso-se-fera-par-voie-de-concours/', consultedOn: '2026-11-23' },
    { title: 'Les bacheliers sont édifiés sur l’accès à l’université Denis Sassou N’Guesso', publisher: 'Vox Congo', url: 'https://vox.cg/les-bacheliers-sont-edifies-sur-lacces-a-luniversite-denis-sassou-nguesso/', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'Article sur l’entrée 2020 à l’Université Denis-Sassou-N’Guesso', publisher: 'allAfrica', url: 'https://fr.allafrica.com/stories/202010060010.html', publishedOn: '2020-10', consultedOn: '2026-11-23' },
    { title: 'La 1ère promotion des diplômés de l’UDSN est prête', publisher: 'La Brève Online', url: 'https://labreveonline.com/la-1ere-promotion-des-diplomes-de-ludsn-est-prete/', publishedOn: '2023-07', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
