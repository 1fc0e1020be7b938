import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';

await ensureNode24(import.meta.url);
ensureInstalled();

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'test-results');
const { runChecks } = await import('./check.mjs');
const { countPlaywright, countVitest } = await import('./lib/reports.mjs');

/** Runs a program with the terminal as its output, then reads the JSON report it left. */
function report(name, args, env = {}) {
  const file = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const run = spawnSync(process.execPath, args(file), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  try {
    return { status: run.status, json: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { status: run.status || 1, json: null };
  }
}

function vitest() {
  const cli = join('node_modules', 'vitest', 'vitest.mjs');
  const { status, json } = report(
    'vitest',
    (file) => [cli, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { NODE_ENV: 'test', NO_COLOR: '1' },
  );
  return countVitest(json, status);
}

async function build() {
  const { ensureBuilt } = await import('./lib/build.ts');
  await ensureBuilt({ root, logFile: join(root, '.data', 'logs', 'build.log') });
  return { passed: 1, failed: 0 };
}

async function playwright() {
  if (!existsSync(join(root, 'playwright.config.ts'))) return { passed: 0, failed: 0 };
  const { findBrowser } = await import('./lib/chromium.mjs');
  const browser = findBrowser(root);
  if (browser === null)
    throw new Error('Aucun navigateur\u00a0: installez Chromium ou indiquez son chemin dans CHROMIUM_PATH.');
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  const { status, json } = report('playwright', () => [cli, 'test', '--reporter=list,json'], {
    ...browser,
    NODE_ENV: 'test',
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'),
  });
  return countPlaywright(json, status);
}

/** Everything, in the order in which a fault is cheapest to find. */
const STEPS = [
  ['Contrôles', runChecks],
  ['Tests (unité et base de données)', vitest],
  ['Construction', build],
  ['Parcours dans le navigateur', playwright],
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, step] of STEPS) {
  console.log(`\n── ${name}`);
  let count;
  try {
    count = await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  for (const key of ['passed', 'failed', 'skipped']) total[key] += count[key] ?? 0;
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
