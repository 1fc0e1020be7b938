import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../check.mjs';
import { findBrowser } from './chromium.mjs';
import { countPlaywright, countVitest } from './reports.mjs';

/** The parts of the suite. Each prints what it does and answers with counts by kind (see reports.mjs). */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const reports = join(root, 'test-results');

/**
 * Runs a program, then reads the JSON report it left. Its output is the terminal; `together`: what it says is shown at
 * its end, because another one speaks meanwhile.
 */
async function report(name, args, env = {}, together = false) {
  const file = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const output = together ? 'pipe' : 'inherit';
  const run = spawn(process.execPath, args(file), {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  const said = [];
  for (const stream of [run.stdout, run.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((done, fail) => {
    run.on('error', fail);
    run.on('close', done);
  });
  process.stdout.write(Buffer.concat(said));
  try {
    return { status, json: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { status: status || 1, json: null };
  }
}

/** Types, architecture and the like: `npm run check`. */
export const checks = async () => ({ behaviour: await runChecks() });

/**
 * @param {{ args?: string[], env?: Record<string, string>, mayBeEmpty?: boolean, together?: boolean }} options further
 *   arguments of vitest; whether it is all right that no test was chosen; whether another part runs meanwhile
 */
export async function vitest({ args = [], env = {}, mayBeEmpty = false, together = false } = {}) {
  const cli = join('node_modules', 'vitest', 'vitest.mjs');
  const { status, json } = await report(
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
    together,
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
export async function browser({ args = [], suite } = {}) {
  const settings = findBrowser(root);
  if (settings === null)
    throw new Error('Aucun navigateur\u00a0: installez Chromium ou indiquez son chemin dans CHROMIUM_PATH.');
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  const { status, json } = await report('playwright', () => [cli, 'test', '--reporter=list,json', ...args], {
    ...settings,
    ...(suite && { E2E_SUITE: suite }),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'),
  });
  return { browser: countPlaywright(json, status) };
}
