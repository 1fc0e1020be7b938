import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../check.mjs';
import { findBrowser } from './chromium.mjs';
import { countPlaywright, countVitest } from './reports.mjs';

/** The parts of the suite. Each prints what it does and answers with counts by kind (see reports.mjs). */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const reports = join(root, 'test-results');

/** Runs a program with the terminal as its output, then reads the JSON report it left. */
function report(name, args, env = {}) {
  const file = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const run = spawnSync(process.execPath, args(file), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  try {
    return { status: run.status, json: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { status: run.status || 1, json: null };
  }
}

/** Types, architecture and the like: `npm run check`. */
export const checks = async () => ({ behaviour: await runChecks() });

/**
 * @param {{ args?: string[], env?: Record<string, string>, mayBeEmpty?: boolean }} options further arguments of
 *   vitest; whether it is all right that no test was chosen
 */
export function vitest({ args = [], env = {}, mayBeEmpty = false } = {}) {
  const cli = join('node_modules', 'vitest', 'vitest.mjs');
  const { status, json } = report(
    'vitest',
    (file) => [
      cli,
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...(mayBeEmpty ? ['--passWithNoTests'] : []),
      ...args,
    ],
    { NO_COLOR: '1', ...env },
  );
  return countVitest(json, status, { root, mayBeEmpty });
}

/** The build that `npm start` serves. */
export async function build() {
  const { ensureBuilt } = await import('./build.ts');
  await ensureBuilt({ root, logFile: join(root, '.data', 'logs', 'build.log') });
  return { behaviour: { passed: 1, failed: 0, skipped: 0 } };
}

/**
 * @param {{ args?: string[], suite?: 'daily' | 'long' }} options further arguments of Playwright, for instance a part
 *   of a file’s name; which journeys run, all when not said (see playwright.config.ts)
 */
export function browser({ args = [], suite } = {}) {
  const settings = findBrowser(root);
  if (settings === null)
    throw new Error('Aucun navigateur\u00a0: installez Chromium ou indiquez son chemin dans CHROMIUM_PATH.');
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  const { status, json } = report('playwright', () => [cli, 'test', '--reporter=list,json', ...args], {
    ...settings,
    ...(suite && { E2E_SUITE: suite }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'),
  });
  return { browser: countPlaywright(json, status) };
}
