import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['app', 'lib', 'db', 'public'];
const ROOT_FILES = /\.(?:mjs|ts)$|^package(?:-lock)?\.json$/;
/**
 * Tests do not reach the build, nor do the texts of the pages, which the seed reads; generated files are made by it.
 */
const LEFT_OUT =
  /\.test\.tsx?$|\.generated\.ts$|^next-env\.d\.ts$|^(?:vitest|playwright|drizzle)\.config\.ts$|^db[\\/]seed[\\/]content[\\/].*\.md$/;

/**
 * A fingerprint of everything a build is made from. Two equal stamps mean that building again would
 * give the same application.
 */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[]).map((path) => join(folder, path)),
  );
  const atRoot = readdirSync(root).filter((name) => ROOT_FILES.test(name));
  for (const path of [...inFolders, ...atRoot].filter((name) => !LEFT_OUT.test(name)).sort()) {
    const full = join(root, path);
    if (!statSync(full).isFile()) continue;
    hash
      .update(path)
      .update('\0')
      .update(createHash('sha256').update(readFileSync(full)).digest());
  }
  return hash.digest('hex');
}

export interface BuildOptions {
  root: string;
  /** Where the complete output goes. */
  logFile: string;
  /** Further environment of the build; secrets in it are left out. */
  settings?: Record<string, string>;
  /** Called once when there is something to build. */
  onStart?: () => void;
}

/**
 * No secret reaches the build: it must be the same for every installation. Next would otherwise write
 * the key of the server actions into its files; at run time the setting comes first.
 */
const NOT_FOR_BUILD = ['AUTH_SECRET', 'DATA_KEYS', 'LOOKUP_KEY', 'COOKIE_KEY', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'];

/**
 * No page of ours is made at build time: each is rendered for its request. Next then need not load every route to look
 * for one, nor look for packages with types, which only developing needs.
 */
const COMPILE_ONLY = ['--experimental-build-mode', 'compile'];

/**
 * Builds the application unless the present build was made from the same sources.
 * @returns true when it built.
 * @throws Error with the end of the output when the build fails; there is no build then.
 */
export async function ensureBuilt({ root, logFile, settings = {}, onStart }: BuildOptions): Promise<boolean> {
  const stampFile = join(root, '.next', 'opc-stamp');
  const stamp = sourceStamp(root);
  if (existsSync(join(root, '.next', 'BUILD_ID')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp)
    return false;
  onStart?.();
  rmSync(stampFile, { force: true });
  mkdirSync(join(logFile, '..'), { recursive: true });
  writeFileSync(logFile, '');
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  for (const name of NOT_FOR_BUILD) delete env[name];
  const css = join('scripts', 'build-css.mjs');
  if (existsSync(join(root, css))) await run(root, [css], env, logFile);
  await run(root, [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build', ...COMPILE_ONLY], env, logFile);
  writeFileSync(stampFile, stamp);
  return true;
}

function run(root: string, args: string[], env: NodeJS.ProcessEnv, logFile: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (): void => void child.kill();
    process.once('exit', kill);
    const output = createWriteStream(logFile, { flags: 'a' });
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    child.once('error', fail);
    child.once('close', (code) =>
      output.end(() => {
        process.removeListener('exit', kill);
        if (code === 0) return done();
        const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
        fail(new Error(`La construction a échoué (tout est dans ${logFile}) :\n${tail}`));
      }),
    );
  });
}
