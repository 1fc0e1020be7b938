import type { Area } from './areas.ts';

/**
 * Every address of the site, once. Areas, robots.txt, the sitemap, the navigation, the middleware's matcher and the
 * tests read this table; adding a page is a folder in `app` and a line here. Edge-safe: no Node, no settings.
 */

/**
 * `document`: script-free HTML from a route handler, with a policy of its own. `screen`: an App Router page.
 * `send`: a form or a download, nothing to read. `program`: an answer for machines.
 */
export type AddressKind = 'document' | 'screen' | 'send' | 'program';

/**
 * What a search engine is told. `sitemap`: indexed, and listed where the address has no `*`. `index`: indexed.
 * `noindex`: the page says so itself. `disallow`: robots.txt says so, since there is nothing to find.
 */
export type Robots = 'sitemap' | 'index' | 'noindex' | 'disallow';

/** Where the navigation shows an address, and under what name. */
export type Navigation = {
  readonly place: 'main' | 'visitor' | 'person' | 'footer';
  readonly label: string;
};

export type Address = {
  /** `*` is one segment. */
  readonly path: string;
  readonly kind: AddressKind;
  readonly area: Area;
  readonly robots: Robots;
  readonly navigation?: Navigation;
  /** A document that reads the form cookie or a limit by address: the middleware runs before it. Screens always do. */
  readonly guarded?: true;
  /** Beyond the middleware, and yet under the coarse limit: our own server counts it. */
  readonly counted?: true;
  /** A screen that hears of what is new while it is open: the island of `live-island.ts` travels with it. */
  readonly live?: true;
  /** A screen that cannot do without the framework's script, which then travels with it. */
  readonly runtime?: true;
};

type More = Pick<Address, 'navigation' | 'guarded' | 'counted' | 'live' | 'runtime'>;

const entry =
  (kind: AddressKind, area: Area, robots: Robots) =>
  (path: string, more: More = {}): Address => ({ path, kind, area, robots, ...more });

const page = entry('document', 'anybody', 'sitemap');
const accountForm = (path: string, more: More = {}) =>
  entry('document', 'anybody', 'noindex')(path, { guarded: true, ...more });
const screen = entry('screen', 'anybody', 'noindex');
/** What it shows is one reader's, who may be a guest. */
const personal = entry('screen', 'anybody', 'disallow');
/** The same as a document, and what its forms are sent to. */
const personalDocument = (path: string) => entry('document', 'anybody', 'disallow')(path, { guarded: true });
const personalSend = (path: string) => entry('send', 'anybody', 'disallow')(path, { guarded: true });
const ownScreen = entry('screen', 'person', 'disallow');
const adviserScreen = entry('screen', 'adviser', 'disallow');
const adminScreen = entry('screen', 'administrator', 'disallow');
const program = entry('program', 'anybody', 'disallow');
const forSearchEngines = entry('program', 'anybody', 'noindex');
const nav = (place: Navigation['place'], label: string): More => ({ navigation: { place, label } });

export const ADDRESSES: readonly Address[] = [
  page('/'),
  page('/metiers', nav('main', 'Métiers')),
  page('/metiers/*'),
  personal('/metiers/*/pour-moi'),
  personal('/metiers/comparer'),
  page('/formations', nav('main', 'Formations')),
  page('/formations/*'),
  entry('screen', 'anybody', 'sitemap')('/tests/riasec', nav('main', 'Le test')),
  entry('screen', 'anybody', 'index')('/tests'),
  screen('/tests/riasec/questions/*'),
  entry('send', 'anybody', 'noindex')('/tests/riasec/questions/*/enregistrer', { guarded: true }),
  screen('/tests/riasec/pause'),
  entry('document', 'anybody', 'noindex')('/tests/riasec/papier'),
  accountForm('/tests/riasec/saisie'),
  accountForm('/tests/riasec/reprendre'),
  page('/recherche', { guarded: true, ...nav('footer', 'Chercher') }),
  page('/parcours', nav('footer', 'Selon votre situation')),
  page('/parcours/*'),
  page('/pratique'),
  page('/pratique/*'),
  page('/contact', nav('footer', 'Aide et contact')),
  page('/methode', nav('footer', 'Méthode')),
  page('/parents', nav('footer', 'Parents')),
  page('/confidentialite', nav('footer', 'Confidentialité')),
  entry('document', 'anybody', 'disallow')('/signaler', { guarded: true }),
  accountForm('/connexion', nav('visitor', 'Se connecter')),
  ...['second-code', 'second-code/installer', 'second-code/codes', 'reprendre'].map((step) =>
    accountForm(`/connexion/${step}`),
  ),
  accountForm('/inscription'),
  accountForm('/mot-de-passe-oublie'),
  accountForm('/mot-de-passe-oublie/code'),
  accountForm('/reinitialisation'),
  accountForm('/verification'),
  accountForm('/verification/renvoi'),
  accountForm('/consentement'),
  accountForm('/consentement/recu'),
  accountForm('/invitation'),
  entry('send', 'anybody', 'disallow')('/deconnexion', { guarded: true }),
  entry('document', 'anybody', 'noindex')('/compte-efface'),
  entry('document', 'anybody', 'noindex')('/partage/*', { counted: true }),
  entry('document', 'anybody', 'noindex')('/desabonnement/*', { counted: true }),
  entry('document', 'person', 'noindex')('/codes-de-secours', { guarded: true }),

  ...['/resultats', '/resultats/place', '/resultats/provisoire'].map(personalDocument),
  personalSend('/resultats/provisoire/effacer'),
  personal('/resultats/comparer'),
  personalDocument('/resultats/*'),
  personalDocument('/resultats/*/supprimer'),
  personalSend('/resultats/partager'),
  personalSend('/resultats/partager/fermer'),
  personalDocument('/rendez-vous'),
  personalDocument('/rendez-vous/heures'),
  personalDocument('/rendez-vous/*'),
  ...['annuler', 'deplacer', 'proposition', 'probleme'].map((below) => personalDocument(`/rendez-vous/*/${below}`)),
  ...['montrer', 'partage'].map((below) => personalSend(`/rendez-vous/*/${below}`)),
  personalDocument('/probleme'),
  ownScreen('/tableau-de-bord', { live: true, ...nav('person', 'Tableau de bord') }),
  ownScreen('/profil', nav('person', 'Profil')),
  ownScreen('/profil/modifier'),
  ownScreen('/profil/securite'),
  ownScreen('/profil/date-de-naissance'),
  ownScreen('/profil/accord'),
  ownScreen('/profil/formulaire-parental'),
  ownScreen('/profil/lectures'),
  ownScreen('/profil/effacer'),
  entry('document', 'person', 'disallow')('/profil/export', { guarded: true }),
  entry('send', 'person', 'disallow')('/profil/export/fichier', { guarded: true }),
  ownScreen('/favoris'),

  adviserScreen('/conseil', { live: true }),
  adviserScreen('/conseil/professions'),
  adviserScreen('/conseil/agenda', { live: true }),
  ...['agenda/abonnement', 'rendez-vous/nouveau'].map((path) => adviserScreen(`/conseil/${path}`)),
  adviserScreen('/conseil/rendez-vous/*'),
  adviserScreen('/conseil/rendez-vous/*/deplacer'),
  ...['feuille', 'proposer', 'confier'].map((below) => adviserScreen(`/conseil/rendez-vous/*/${below}`)),
  adviserScreen('/conseil/personnes'),
  adviserScreen('/conseil/personnes/*'),
  adviserScreen('/conseil/accords'),
  ...['*', 'feuilles/*', 'dates/*'].map((below) => adviserScreen(`/conseil/accords/${below}`)),
  adviserScreen('/conseil/plages'),
  adviserScreen('/conseil/indisponibilites'),
  adviserScreen('/conseil/indisponibilites/*'),

  adminScreen('/admin'),
  adminScreen('/admin/contenus'),
  adminScreen('/admin/contenus/*/*'),
  adminScreen('/admin/contenus/*/*/modifier'),
  entry('document', 'administrator', 'disallow')('/admin/contenus/*/*/apercu', { guarded: true }),
  adminScreen('/admin/contenus/*/*/publier'),
  adminScreen('/admin/contenus/*/*/revisions/*'),
  adminScreen('/admin/signalements'),
  adminScreen('/admin/signalements/*'),
  adminScreen('/admin/problemes'),
  adminScreen('/admin/problemes/*'),
  adminScreen('/admin/instrument'),
  ...['/admin/personnes', '/admin/personnes/*'].map((path) => adminScreen(path)),
  adminScreen('/admin/rendez-vous'),
  adminScreen('/admin/rendez-vous/motifs'),
  adminScreen('/admin/rendez-vous/motifs/nouveau'),
  adminScreen('/admin/rendez-vous/motifs/*'),
  adminScreen('/admin/rendez-vous/lieux'),
  adminScreen('/admin/rendez-vous/lieux/nouveau'),
  adminScreen('/admin/rendez-vous/lieux/*'),
  adminScreen('/admin/rendez-vous/jours-feries'),
  adminScreen('/admin/rendez-vous/statistiques'),
  adminScreen('/admin/rendez-vous/conseillers'),
  ...['inscrire', 'inviter', '*', '*/a-traiter'].map((path) => adminScreen(`/admin/rendez-vous/conseillers/${path}`)),

  forSearchEngines('/robots.txt'),
  forSearchEngines('/sitemap.xml'),
  forSearchEngines('/sitemaps/*'),
  program('/api/health', { counted: true }),
  program('/api/realtime', { counted: true }),
  program('/api/v1/openapi.json'),
  ...['test-analysis', 'appointments', 'appointments/slots', 'appointment-reminder', 'email-notifications'].map(
    (name) => program(`/api/v1/${name}`, { counted: true }),
  ),
  program('/api/cron/*', { counted: true }),
  program('/api/agenda/*', { counted: true }),
];

const firstSegment = (path: string): string => path.split('/', 2)[1] ?? '';
const pattern = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}/?$`);
/** Addresses without `*`, by their path: `/metiers/comparer` is no occupation. */
const EXACT: ReadonlyMap<string, Address> = new Map(
  ADDRESSES.filter(({ path }) => !path.includes('*')).map((address) => [address.path, address]),
);
/** The others by their first segment, which is always a word. */
const PATTERNS: ReadonlyMap<string, readonly { address: Address; matches: RegExp }[]> = Map.groupBy(
  ADDRESSES.filter(({ path }) => path.includes('*')).map((address) => ({ address, matches: pattern(address.path) })),
  ({ address }) => firstSegment(address.path),
);

/** The line of the table for a path as it was asked for; undefined when there is no such page. */
export const addressOf = (path: string): Address | undefined =>
  EXACT.get(path) ??
  (path.endsWith('/') ? EXACT.get(path.slice(0, -1) || '/') : undefined) ??
  PATTERNS.get(firstSegment(path))?.find(({ matches }) => matches.test(path))?.address;

/** Whether a path is an App Router screen, which needs a script policy. What is in no line is answered as one. */
export const isScreen = (path: string): boolean => (addressOf(path)?.kind ?? 'screen') === 'screen';

/** Whether the framework's script travels with the page of this path, and its own requests are answered. */
export const needsRuntime = (path: string): boolean => addressOf(path)?.runtime === true;

/** Whether the page of this path hears of what is new while it is open. */
export const isLive = (path: string): boolean => addressOf(path)?.live === true;

/** Whether the middleware must run before this address. */
export const isGuarded = ({ kind, guarded }: Address): boolean => kind === 'screen' || guarded === true;

/** The entries of one place of the navigation, in the order of the table. */
export const navigationOf = (place: Navigation['place']): readonly (readonly [path: string, label: string])[] =>
  ADDRESSES.flatMap(({ path, navigation }) => (navigation?.place === place ? [[path, navigation.label] as const] : []));

/** Every public page that is always there: what a text of the guides may link to beside other guides. */
export const publicPaths = (): readonly string[] =>
  ADDRESSES.filter(({ path, robots }) => (robots === 'sitemap' || robots === 'index') && !path.includes('*')).map(
    ({ path }) => path,
  );

/** The addresses of the sitemap that are always there. */
export const sitemapPaths = (): readonly string[] =>
  ADDRESSES.filter(({ path, robots }) => robots === 'sitemap' && !path.includes('*')).map(({ path }) => path);
