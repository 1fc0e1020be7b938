import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name, file) => join('node_modules', name, file);
const present = (paths) => paths.filter((path) => existsSync(join(root, path)));

/** What the other steps read: it is made first. */
const STYLE_SHEET = ['feuille de style des documents', ['scripts/build-css.mjs']];
/** What must hold before anything runs, beside each other, the longest first. The first word of each is its name. */
export const STEPS = [
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
  ['rien d’inutilisé (knip)', [bin('knip', 'bin/knip.js'), '--no-progress']],
  ['schéma et migrations', ['scripts/checks/schema-drift.mjs']],
  ['style et format (Biome)', [bin('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings']],
  ['migrations inchangées', ['scripts/checks/migrations.mjs']],
  ['largeur des commentaires', ['scripts/checks/comment-width.mjs']],
  ['longueur des fichiers', ['scripts/checks/file-length.mjs']],
];

/** @returns {Promise<{ good: boolean, output: string }>} how one program ended, and what it printed */
function run(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => done({ good: false, output: error.message }));
    child.once('close', (code) => done({ good: code === 0, output }));
  });
}

/** Runs every step, prints what failed, and counts. @returns {Promise<{ passed: number, failed: number }>} */
export async function runChecks(steps = STEPS, atOnce = availableParallelism()) {
  const count = { passed: 0, failed: 0 };
  const one = async ([name, args]) => {
    const { good, output } = await run(args);
    count[good ? 'passed' : 'failed'] += 1;
    console.log(`${good ? '✓' : '✗'} ${name}`);
    if (!good) console.log(output.trimEnd());
  };
  await one(STYLE_SHEET);
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await one(step);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, worker));
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureNode24(import.meta.url);
  ensureInstalled();
  process.exitCode = (await runChecks()).failed > 0 ? 1 : 0;
}
