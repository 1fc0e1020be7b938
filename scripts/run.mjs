import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, ensureRunnable } from './install.mjs';
import { followNpm } from './lib/parent.mjs';
import { ensureNode24 } from './node24.mjs';

/**
 * Commands in TypeScript: `node scripts/run.mjs <name> [arguments]`, called by `npm run <name> [-- arguments]`. Each is
 * a function (root, arguments) whose result, when there is one, is the exit code.
 */
const COMMANDS = {
  dev: async () => (await import('./dev.ts')).dev,
  bench: async () => (await import('./bench/main.ts')).bench,
  role: async () => (await import('./role.ts')).role,
  'import:onet': async () => (await import('./import-onet.ts')).importOnet,
  'content:check': async () => (await import('./content-check.ts')).contentCheck,
  'content:export': async () => (await import('./content-export.ts')).contentExport,
  'db:console': async () => (await import('./db/console.ts')).dbConsole,
  'db:generate': async () => (await import('./db/generate.ts')).dbGenerate,
  'db:reset': async () => (await import('./db/reset.ts')).dbReset,
};

/** Those of people who change the product; an operator runs the others. */
const DEVELOPING = ['dev', 'bench', 'db:generate'];

followNpm();
await ensureNode24(import.meta.url);
const [name = '', ...args] = process.argv.slice(2);
if (DEVELOPING.includes(name)) ensureInstalled();
else ensureRunnable();
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (load === undefined) {
  console.error(`Commande inconnue. Il y a : ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 1;
} else {
  // Only now: these need Node 24 and the packages.
  const command = await load();
  process.exitCode = (await command(dirname(dirname(fileURLToPath(import.meta.url))), args)) ?? process.exitCode;
}
