import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';

await ensureNode24(import.meta.url);
ensureInstalled();

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Only now: these need Node 24 and the packages.
const { changedFiles, concernsBrowser } = await import('./lib/changed.mjs');
const { closing } = await import('./lib/reports.mjs');
const { browser, build, checks, vitest } = await import('./lib/suites.mjs');

const CHECKS = ['Contrôles', checks];
const BUILD = ['Construction', build];
const project = (name, args) => [[`Tests (${name})`, () => vitest({ args: ['--project', name, ...args] })]];
const inBrowser = (options) => ['Parcours dans le navigateur', () => browser(options)];
const journeys = (options) => [BUILD, inBrowser(options)];
/** Most readers have no script; whoever has it sees the same pages, in the long suite. */
const DAILY = { suite: 'daily' };

/**
 * What each command runs: titles, each with what runs beside each other under it, in the order in which a fault is
 * cheapest to find.
 */
const SUITES = {
  all: () => [
    // Each of the two leaves a core idle now and then.
    ['Contrôles et construction', checks, build],
    // A journey waits for its browser, a test for its database: the one uses what the other leaves.
    [
      'Tests (unité, lents et base de données) et parcours dans le navigateur',
      () => vitest({ env: { DAILY: '1' }, together: true }),
      () => browser(DAILY),
    ],
  ],
  unit: (args) => project('unit', args),
  db: (args) => project('db', args),
  e2e: (args) => journeys({ args }),
  // Races, kills, commands and random inputs at their full figures, and the journeys with script.
  long: (args) => [
    ['Tests longs', () => vitest({ args, env: { LONG: '1' } })],
    ...(args.length > 0 ? [] : journeys({ suite: 'long' })),
  ],
  '--changed': ([since]) => {
    const { since: start, files } = changedFiles(root, since);
    console.log(`Fichiers changés depuis ${start.slice(0, 8)} : ${files.length}`);
    return [
      CHECKS,
      ['Tests de ce qui a changé', () => vitest({ args: ['--changed', start], mayBeEmpty: true })],
      ...(concernsBrowser(files) ? journeys(DAILY) : []),
    ];
  },
};

const [name = 'all', ...args] = process.argv.slice(2);
if (!Object.hasOwn(SUITES, name)) {
  console.error(`« ${name} » n’est pas une suite. Il y a : ${Object.keys(SUITES).join(', ')}.`);
  process.exit(1);
}
/** What a step counted; one that cannot be run counts as a failure. */
async function counted(step) {
  try {
    return await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { behaviour: { failed: 1 } };
  }
}
const parts = [];
for (const [title, ...steps] of SUITES[name](args)) {
  const began = performance.now();
  console.log(`\n── ${title}`);
  parts.push(...(await Promise.all(steps.map((step) => counted(step)))));
  console.log(`   ${Math.round((performance.now() - began) / 1000)} s`);
}
const { lines, code } = closing(parts, name === 'all');
console.log(`\n${lines.join('\n')}`);
process.exitCode = code;
