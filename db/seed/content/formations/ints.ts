import type { FormationSeed } from '#lib/careers/core/formation.ts';

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
      Une enfant qui vit dans la rue, une veuve chassée de sa maison, un jeune sourd sans école : le travail social commence par écouter, puis cherche une solution concrète avec la personne. L’INTS enseigne ce métier.

      Trois filières y existent [1] :
      - assistant de service social
      - éducateur spécialisé, auprès d’enfants et de jeunes en difficulté
      - animateur en développement social local

      L’institut a ouvert en 2014 [2], avec soixante étudiants pour trois ans d’études en alternance [3]. Sa première promotion, cinquante-huit licenciés, est sortie en septembre 2018 [4]. Son siège rénové se trouve à Bacongo.
    `,
    admission: `
      L’accès au niveau licence demande un concours, interne pour les agents déjà en poste, externe pour les autres [1]. Pendant des journées portes ouvertes, l’institut s’est adressé à des lycéens de toutes les séries [5] ; la série exacte exigée au concours reste à demander.

      Avoir aidé dans une association, une paroisse ou un quartier vous donnera de quoi parler à l’oral.
    `,
    apres: `
      Ministère des Affaires sociales, circonscriptions d’action sociale, orphelinats, hôpitaux, organisations d’aide : les lieux ne manquent pas, les budgets souvent. L’institut prévoit aussi le master et le doctorat [3], dont l’ouverture est à vérifier.
    `,
    verifier: `
      Faites-vous expliquer l’alternance : combien de semaines de stage, dans quels lieux, avec quel encadrement ? Demandez à rencontrer un diplômé qui travaille hors de l’État. Ce métier use : cherchez si l’institut offre un temps de parole après les situations dures.
    `,
  },
  occupations: [
    'assistant-social', 'educateur-prescolaire', 'agent-de-sante-communautaire', 'conseiller-d-orientation', 'garde-d-enfants',
  ],
  sources: [
    { title: 'Article sur l’inauguration de l’Institut national du travail social', publisher: 'Le Courrier de Kinshasa (Adiac)', url: 'https://www.lecourrierdekinshasa.com/node/135969', consultedOn: '2026-11-23' },
    { title: 'Affaires sociales : inauguration du nouveau siège de l’INTS', publisher: 'La Semaine Africaine', url: 'https://lasemaineafricaine.info/affaires-sociales/', consultedOn: '2026-11-23' },
    { title: 'L’Institut national du travail social ouvre ses portes', publisher: 'Ici Brazza', url: 'http://icibrazza.com/brazzaville-enseignement-superieur-linstitut-national-du-travail-social-ouvre-ses-portes/', consultedOn: '2026-11-23' },
    { title: 'Congo-Brazzaville : des formations en travail social prometteuses', publisher: 'Actualités sociales hebdomadaires', url: 'https://ash.tm.fr/hebdo/3200/et-dailleurs/congo-brazzaville-des-formations-en-travail-social-prometteuses-635009.php', consultedOn: '2026-11-23' },
    { title: 'Congo : vers l’inauguration de l’Institut national du travail social', publisher: 'FAAPA (dépêche ACI)', url: 'https://www.faapa.info/en/congo-vers-linauguration-de-linstitut-national-du-travail-social/', consultedOn: '2026-11-23' },
  ],
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
};
