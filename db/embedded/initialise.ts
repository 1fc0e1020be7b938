import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries.ts';
import { launchAs, type Identity } from './identity.ts';

export const SUPERUSER = 'postgres';

/**
 * Runs initdb unless the cluster is there already.
 * @param durable false when the new files need not survive a power cut: waiting for the disk takes most of the time
 * @returns the superuser's password, kept in `dataDir/superuser.json` (mode 0600).
 * @throws Error when initdb fails, or when the cluster is there without its password.
 */
export async function initialise(
  dataDir: string,
  cluster: string,
  identity: Identity,
  binaries: PostgresBinaries,
  durable = true,
): Promise<string> {
  const secretFile = join(dataDir, 'superuser.json');
  if (existsSync(join(cluster, 'PG_VERSION')) && existsSync(secretFile)) {
    return (JSON.parse(readFileSync(secretFile, 'utf8')) as { password: string }).password;
  }
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    throw new Error(
      `Le fichier ${secretFile} manque : sans lui, la base de données de ce dossier ne peut pas être ouverte.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  // initdb works in a draft folder: an interrupted first start leaves nothing half made.
  const draft = `${cluster}.draft`;
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = join(dataDir, 'initdb.password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity === 'nobody') prepareOwner(passwordFile, dataDir);
  const launch = launchAs(identity, binaries.initdb, [
    '-D',
    draft,
    '-U',
    SUPERUSER,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  const fault = await faultOf(launch, dataDir);
  rmSync(passwordFile, { force: true });
  if (fault !== null) throw new Error(`La base de données n’a pas pu être créée dans ${dataDir} :\n${fault}`);
  writeFileSync(secretFile, JSON.stringify({ user: SUPERUSER, password }), { mode: 0o600 });
  chmodSync(secretFile, 0o600);
  renameSync(draft, cluster);
  return password;
}

/** Runs a program to its end. @returns null when it succeeded, else what it said */
function faultOf({ command, args, options }: ReturnType<typeof launchAs>, cwd: string): Promise<string | null> {
  const child = spawn(command, args, { ...options, cwd, env: cleanEnv(), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  return new Promise<string | null>((done) => {
    child.once('error', ({ message }) => done(message));
    child.once('close', (code) => done(code === 0 ? null : said));
  }).finally(() => process.removeListener('exit', kill));
}

function prepareOwner(file: string, like: string): void {
  const { uid, gid } = statSync(like);
  spawnSync('chown', [`${uid}:${gid}`, file]);
}

/** PG* variables of the shell would change what initdb and the server do. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && name !== 'LC_ALL' && name !== 'LANG',
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C' } as unknown as NodeJS.ProcessEnv;
}
