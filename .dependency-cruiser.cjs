/**
 * The architecture, as rules that a machine checks (`npm run check`): app → the LAYERS of lib, from the top → db.
 * `core/` folders and lib/interests are pure; what lies above or beside may import them.
 * `scripts/planted.test.ts` plants one violation of each rule and expects it to be caught.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const TESTS = '\\.test\\.tsx?$|/testing/|[/.]testing\\.ts$|/_tests/|^db/tests/|/test-client\\.ts$';

/** The rooms of lib, layer by layer from the top. A room is imported from its own layer and from those above. */
const LAYERS = [
  ['guidance', 'appointments', 'advising', 'cv', 'insights'],
  ['assessments', 'guides', 'people', 'accounts', 'messages'],
  ['interests', 'jobs', 'access'],
  ['platform'],
];
/** Files of these layers. */
const roomsOf = (layers) => `^lib/(?:${layers.flat().join('|')})/`;
const layer = (index) => ({ from: roomsOf([LAYERS[index]]), above: roomsOf(LAYERS.slice(0, index)) });

/** Pure code. */
const CORE = '/core/|^lib/interests/';
/** Files that may open a connection; everything else asks `runAs`. */
const DATABASE_DOORS = ['^db/(?:client|line|pool|run-as|listen|migrate)\\.ts$', '^db/(?:seed|embedded|tests)/', TESTS];

/** "use client" is written inside the file, so the list of such files is read from the tree. */
function clientFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .filter((path) => /^\s*(?:(?:\/\/.*|\/\*[^]*?\*\/)\s*)*['"]use client['"]/.test(readFileSync(path, 'utf8')))
    .map((path) => `^${path.replaceAll('\\', '/').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
const clients = [...clientFiles('app'), ...clientFiles('lib')];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'A cycle means that two files are one.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      // The generated style sheet exists only after `node scripts/build-css.mjs`.
      to: { couldNotResolve: true, pathNot: '\\.generated\\.ts$' },
    },
    {
      name: 'core-is-pure',
      comment: 'core/ decides; it imports only zod, Temporal, other core/ and lib/interests.',
      severity: 'error',
      from: { path: '/core/', pathNot: [TESTS, '(?:^|/)node_modules/'] },
      to: { pathNot: [CORE, '(?:^|/)node_modules/(?:zod|temporal-polyfill|temporal-utils)/'] },
    },
    {
      name: 'interests-is-pure',
      comment: 'lib/interests is arithmetic on six values; it imports only zod and itself.',
      severity: 'error',
      from: { path: '^lib/interests/', pathNot: TESTS },
      to: { pathNot: ['^lib/interests/', '(?:^|/)node_modules/zod/'] },
    },
    {
      name: 'room-has-a-layer',
      comment: 'A folder of lib is named in LAYERS, or no rule would know what it may import.',
      severity: 'error',
      from: { path: '^lib/', pathNot: roomsOf(LAYERS) },
      to: {},
    },
    {
      name: 'capabilities-below-services',
      comment: 'What keeps things does not know what is made of them, not even its core.',
      severity: 'error',
      from: { path: layer(1).from },
      to: { path: layer(1).above },
    },
    {
      name: 'access-below-capabilities',
      comment: 'Access, jobs and interests serve every capability and know none.',
      severity: 'error',
      from: { path: layer(2).from, pathNot: TESTS },
      to: { path: layer(2).above },
    },
    {
      name: 'platform-is-below',
      comment: 'lib/platform knows no capability and no access rule.',
      severity: 'error',
      from: { path: '^lib/platform/', pathNot: TESTS },
      to: { path: '^(?:app|e2e)/|^lib/(?!platform/)', pathNot: CORE },
    },
    {
      name: 'assessments-and-guides-apart',
      comment: 'Whoever needs both stands above both: lib/guidance.',
      severity: 'error',
      from: { path: '^lib/(assessments|guides)/' },
      to: { path: '^lib/(?:assessments|guides)/', pathNot: '^lib/$1/' },
    },
    {
      name: 'db-is-below',
      comment: 'db knows no capability; its seed reads what it fills from a capability’s index (decision 0009).',
      severity: 'error',
      from: { path: '^db/', pathNot: [TESTS, '^db/seed/'] },
      to: { path: '^(?:app|e2e)/|^lib/(?!platform/)', pathNot: CORE },
    },
    {
      name: 'seed-reads-at-the-door',
      severity: 'error',
      from: { path: '^db/seed/', pathNot: TESTS },
      to: {
        path: '^(?:app|e2e)/|^lib/(?!platform/)',
        pathNot: [
          CORE,
          '^lib/[^/]+/index\\.ts$',
          '^lib/assessments/(?:instruments/|version\\.ts$)',
          // The format of the page files: pure, but with a YAML reader, which core/ may not have.
          '^lib/guides/files/',
        ],
      },
    },
    {
      name: 'lib-not-to-app',
      severity: 'error',
      from: { path: '^(?:lib|db)/', pathNot: TESTS },
      to: { path: '^(?:app|e2e|scripts)/' },
    },
    {
      name: 'capability-by-its-door',
      comment: 'A capability is entered through its core/ or its index.ts, by pages and scripts as by its neighbours.',
      severity: 'error',
      from: { path: '^(?:app|scripts|lib/([^/]+))/', pathNot: ['^lib/(?:access|platform)/', TESTS] },
      to: {
        path: '^lib/[^/]+/',
        // The format of the page files has a door of its own: its YAML reader must not reach the pages.
        pathNot: ['^lib/$1/', '^lib/(?:access|platform)/', CORE, '^lib/[^/]+/index\\.ts$', '^lib/guides/files/'],
      },
    },
    {
      name: 'access-by-its-door',
      // The capabilities above and scripts run without a request of Next's, which index.ts needs.
      comment: 'Pages enter lib/access through its core/, its index.ts or edge.ts.',
      severity: 'error',
      from: { path: '^app/', pathNot: TESTS },
      to: { path: '^lib/access/', pathNot: [CORE, '^lib/access/(?:index|edge)\\.ts$'] },
    },
    {
      name: 'app-not-to-db',
      comment: 'Pages and actions ask a capability, never the database.',
      severity: 'error',
      from: { path: '^app/', pathNot: TESTS },
      // outage.ts only classifies an error that was already caught.
      to: { path: '^db/', pathNot: [CORE, '^db/outage\\.ts$'] },
    },
    {
      name: 'middleware-only-edge',
      comment: 'What runs on the edge stays small and free of Node.',
      severity: 'error',
      from: { path: '^middleware\\.ts$' },
      to: { pathNot: ['^lib/access/edge\\.ts$', '(?:^|/)node_modules/next/'] },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Only run-as, listen, migrate and seed open a connection.',
      severity: 'error',
      from: { path: '^(?:app|lib|db)/|^[^/]+\\.ts$', pathNot: [...DATABASE_DOORS, '^drizzle\\.config\\.ts$'] },
      to: {
        path: '^db/(?:client|line|pool)\\.ts$|(?:^|/)node_modules/(?:postgres|pg|drizzle-orm/(?:postgres-js|node-postgres))/',
        dependencyTypesNot: ['type-only'],
      },
    },
    ...(clients.length === 0
      ? []
      : [
          {
            name: 'client-stays-small',
            comment:
              'What reaches the browser: React, Next’s client parts, _ui, core/, and the actions of its own page.',
            severity: 'error',
            from: { path: clients },
            to: {
              pathNot: [
                CORE,
                '^app/_ui/',
                '(?:^|/)actions\\.ts$',
                ...clients,
                '(?:^|/)node_modules/(?:react|react-dom|next|@types|zod)/',
              ],
              dependencyTypesNot: ['type-only'],
            },
          },
        ]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(?:\\.next|\\.data|scripts/fixtures|scripts/bench/hello-world|test-results|playwright-report)/',
    },
    tsPreCompilationDeps: true,
    // TypeScript itself, absolute: the planted fixtures are checked from their own folder.
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
