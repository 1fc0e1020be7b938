import type { FormationSeed } from '#lib/guides/core/kinds/formation/schema.ts';

export const formation: FormationSeed = {
  slug: 'ints',
  kind: 'ecole-publique',
  name: 'Institut national du travail social',
  acronym: 'INTS',
  town: 'Brazzaville',
  entry: 'concours',
  entrySource: 1,
  series: [
    { serie: 'A', state: 'à confirmer', note: 'écoute et rédaction' },
    { serie: 'C', state: 'à confirmer', note: 'toute série à demander' },
    { serie: 'D', state: 'à confirmer', note: 'toute série à demander' },
  ],
  summary: 'L’institut public de Bacongo qui forme assistants sociaux, éducateurs spécialisés et animateurs, en trois ans, sur concours.',
  keywords: ['assistant social', 'éducateur spécialisé', 'animateur', 'social', 'solidarité'],
  sections: {
    presentation: `
      Une enfant vit dans la rue. Une veuve est chassée de sa maison. Un jeune sourd n’a pas d’école. Le travail social commence par écouter, puis cherche une solution concrète avec la personne. L’INTS enseigne ce métier.

      Trois filières y existent [1] :
      - assistant de service social
      - éducateur spécialisé, auprès d’enfants et de jeunes en difficulté
      - animateur en développement social local

      L’institut a ouvert en 2014 [2], avec soixante étudiants pour trois ans d’études en alternance [3]. Sa première promotion, cinquante-huit diplômés, a reçu ses diplômes en septembre 2018 [4]. Son siège rénové, à Bacongo, a été inauguré en mars 2022 [2].
    `,
    admission: `
      L’accès au niveau licence demande un concours, interne pour les agents déjà en poste, externe pour les autres, écrivait la presse en 2022 [1]. Cette année-là, pendant des journées portes ouvertes, l’institut s’est adressé à des lycéens de toutes les séries [5] ; la série exacte exigée au concours reste à demander.

      Avoir aidé dans une association, une paroisse ou un quartier vous donnera de quoi parler à l’oral.
    `,
    apres: `
      Ministère des Affaires sociales, circonscriptions d’action sociale, orphelinats, hôpitaux, organisations d’aide : les lieux ne manquent pas, les budgets souvent. À son ouverture, l’institut prévoyait aussi le master et le doctorat [3] : demandez-lui s’ils existent.
    `,
    verifier: `
      Faites-vous expliquer l’alternance : combien de semaines de stage, dans quels lieux, avec quel encadrement ? Demandez à rencontrer un diplômé qui travaille hors de l’État. Ce métier use : cherchez si l’institut offre un temps de parole après les situations dures.
    `,
  },
  occupations: [
    'assistant-social', 'educateur-prescolaire', 'agent-de-sante-communautaire', 'conseiller-d-orientation', 'garde-d-enfants',
  ],
  sources: [
    { title: 'Article sur l’inauguration de l’Institut national du travail social', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://www.lecourrierdekinshasa.com/node/135969', publishedOn: '2022-03', consultedOn: '2026-11-23' },
    { title: 'Affaires sociales : inauguration du nouveau siège de l’INTS', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/affaires-sociales/', publishedOn: '2022-03', consultedOn: '2026-11-23' },
    { title: 'L’Institut national du travail social ouvre ses portes', publisher: 'Ici Brazza', url: 'http://icibrazza.com/brazzaville-enseignement-superieur-linstitut-national-du-travail-social-ouvre-ses-portes/', consultedOn: '2026-11-23' },
    { title: 'Institut national du travail social : des diplômes délivrés à la première promotion', publisher: 'Les Dépêches de Brazzaville (Adiac)', url: 'http://adiac-congo.com/content/institut-national-du-travail-social-des-diplomes-delivres-la-premiere-promotion-88701', publishedOn: '2018-09-08', consultedOn: '2026-11-23' },
    { title: 'Congo : vers l’inauguration de l’Institut national du travail social', publisher: 'FAAPA (dépêche ACI)', url: 'https://www.faapa.info/en/congo-vers-linauguration-de-linstitut-national-du-travail-social/', publishedOn: '2022-03', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
