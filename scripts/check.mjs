import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name, file) => join('node_modules', name, file);
const present = (paths) => paths.filter((path) => existsSync(join(root, path)));

/** What must hold before anything runs. Each line is one step; the first word is its name. */
export const STEPS = [
  ['feuille de style des documents', ['scripts/build-css.mjs']],
  ['types', [bin('typescript', 'bin/tsc'), '--noEmit', '-p', '.']],
  [
    'architecture',
    [
      bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      ...present(['app', 'lib', 'db', 'scripts', 'middleware.ts', 'instrumentation.ts']),
    ],
  ],
  ['schéma et migrations', ['scripts/checks/schema-drift.mjs']],
  ['longueur des fichiers', ['scripts/checks/file-length.mjs']],
];

/** Runs every step, prints what failed, and counts. @returns {{ passed: number, failed: number }} */
export function runChecks() {
  const count = { passed: 0, failed: 0 };
  for (const [name, args] of STEPS) {
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
    const good = run.status === 0;
    count[good ? 'passed' : 'failed'] += 1;
    console.log(`${good ? '✓' : '✗'} ${name}`);
    if (!good) console.log(`${run.stdout}${run.stderr}${run.error?.message ?? ''}`.trimEnd());
  }
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureNode24(import.meta.url);
  ensureInstalled();
  process.exitCode = runChecks().failed > 0 ? 1 : 0;
}
