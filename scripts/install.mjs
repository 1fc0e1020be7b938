import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** What an installation was made for: the lock file and the major version of Node. */
export function installStamp(root = home) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(process.versions.node.split('.')[0] ?? '')
    .digest('hex');
}

/** What building and running the product needs; `all` adds what changing it needs. */
const RUNNING = 'production';

/**
 * Installs the packages of the lock file unless that was done before.
 * @param {(root: string, scope: 'all' | 'production', adds: boolean) => number | null} run `adds`: the packages for
 *   running are there already
 * @param {'all' | 'production'} scope
 * @returns {boolean} true when it installed. Ends the process with npm's code when npm fails.
 */
export function ensureInstalled(root = home, run = runNpm, scope = 'all') {
  const file = join(root, 'node_modules', '.opc-stamp');
  const stamp = installStamp(root);
  const [made, only] = existsSync(file) ? readFileSync(file, 'utf8').split(' ') : [];
  if (made === stamp && (scope === RUNNING || only === undefined)) return false;
  console.log('Installation des dépendances (une seule fois, quelques minutes au plus)…');
  const status = run(root, scope, made === stamp);
  if (status !== 0) {
    console.error(
      'L’installation a échoué ; npm dit pourquoi ci-dessus. Le plus souvent, c’est la connexion à Internet ou l’espace disque : vérifiez, puis recommencez.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(file, scope === RUNNING ? `${stamp} ${RUNNING}` : stamp);
  return true;
}

/** `ensureInstalled` for whoever only runs the product. */
export const ensureRunnable = () => ensureInstalled(home, runNpm, RUNNING);

/**
 * `npm ci` installs exactly the lock file. It refuses when the registry at hand lacks a package for
 * some other system; `npm install` passes over those, with the same versions, and changes no file. It also adds
 * packages without taking away those that a running site uses.
 */
function runNpm(root, scope, adds) {
  const quiet = ['--no-audit', '--no-fund', scope === RUNNING ? '--omit=dev' : '--include=dev', '--loglevel=error'];
  const npm = (args, stderr) =>
    spawnSync('npm', [...args, ...quiet], {
      cwd: root,
      stdio: ['ignore', 'ignore', stderr],
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', NODE_ENV: '' },
    }).status;
  return !adds && npm(['ci'], 'ignore') === 0 ? 0 : npm(['install', '--no-save'], 'inherit');
}
