import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Long enough for a machine ten times slower than ours: that a test is slow is never its verdict. */
const PATIENCE_MS = process.env['LONG'] === '1' ? 1_200_000 : 300_000;
const common = {
  testTimeout: PATIENCE_MS,
  hookTimeout: PATIENCE_MS,
  expect: { poll: { timeout: PATIENCE_MS / 2 } },
  setupFiles: ['scripts/vitest-setup.ts'],
};

/** Files that replace a module: in a shared process the module may be loaded already, and the stand-in ignored. */
const standingIn = globSync('{app,lib,db}/**/*.test.{ts,tsx}').filter((file) =>
  /\bvi\.(?:doMock|mock)\(/.test(readFileSync(file, 'utf8')),
);
const standingInWithDatabase = standingIn.filter((file) => file.endsWith('.db.test.ts'));

/** What starts programs, opens sockets, computes for long, or replaces a module: each file by itself. */
const slow = [
  'scripts/**/*.test.ts',
  'lib/**/{password,smtp,every-door}.test.ts',
  ...standingIn.filter((file) => !standingInWithDatabase.includes(file)).map(escapeGlob),
];

/** What needs Postgres and replaces a module: by itself as well. */
const alone = standingInWithDatabase.map(escapeGlob);

/** What starts an operator's commands and database servers, again and again: it waits for the long suite. */
const PROGRAMS = [
  'db/embedded/launcher.db.test.ts',
  'db/outage.db.test.ts',
  'lib/appointments/killed-server.db.test.ts',
  'lib/guides/{onet-command,content-export}.db.test.ts',
  'scripts/{db/db,lib/database-checks}.test.ts',
];
const waiting = process.env['DAILY'] === '1' ? PROGRAMS : [];

/** Tests live beside what they test; those that need Postgres end in `.db.test.ts`. */
export default defineConfig({
  test: {
    // Vitest would leave one core idle.
    maxWorkers: '100%',
    // No import tells that these changed (`npm test -- --changed`).
    forceRerunTriggers: [
      '**/{package.json,package-lock.json,vitest.config.ts}',
      '**/db/{migrations,tests}/**',
      '**/db/seed/content/**/*.md',
    ],
    // Those that are not isolated spend no half of their time on loading the same packages again for each file.
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          globalSetup: ['scripts/build-css.mjs'],
          include: ['{app,lib,db}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', ...slow, '**/node_modules/**'],
          isolate: false,
        },
      },
      {
        test: { ...common, name: 'slow', include: slow, exclude: waiting },
      },
      {
        test: {
          ...common,
          name: 'db-alone',
          include: alone,
          globalSetup: ['db/tests/global-setup.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'db',
          include: ['{app,lib,db}/**/*.db.test.ts'],
          exclude: [...waiting, ...alone],
          globalSetup: ['db/tests/global-setup.ts'],
          isolate: false,
        },
      },
    ],
  },
});

/** A path as a pattern that means this path alone: the groups and parameters of routes are signs of patterns. */
function escapeGlob(path: string): string {
  return path.replace(/[()[\]{}*?!]/g, '\\$&');
}
