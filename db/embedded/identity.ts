import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries.ts';

/**
 * PostgreSQL refuses to run as root. `plain` starts it as the present user, `unshare` inside a user
 * namespace where root is mapped to an ordinary uid, `nobody` under an unprivileged uid.
 */
export type Identity = 'plain' | 'unshare' | 'nobody';

/** The uid "nobody" has a passwd entry on every usual Linux, which initdb demands. */
const NOBODY = 65534;
const UNSHARE = ['--user', '--map-user=1000', '--map-group=1000'];

export interface Launch {
  command: string;
  args: string[];
  options: { uid?: number; gid?: number };
}

/** Chooses how to become an ordinary user here. */
export function chooseIdentity(): Identity {
  if (process.getuid?.() !== 0) return 'plain';
  return spawnSync('unshare', [...UNSHARE, 'true'], { stdio: 'ignore' }).status === 0 ? 'unshare' : 'nobody';
}

/** The command line that runs `program` under `identity`. `unshare` execs: the pid is the program's. */
export function launchAs(identity: Identity, program: string, args: string[]): Launch {
  if (identity === 'unshare') return { command: 'unshare', args: [...UNSHARE, program, ...args], options: {} };
  return { command: program, args, options: identity === 'nobody' ? { uid: NOBODY, gid: NOBODY } : {} };
}

/**
 * Gives the data folder to the uid that will run the server, and returns binaries which that uid may read.
 * @throws with a French sentence when the uid cannot reach the folder.
 */
export function prepareFor(identity: Identity, dataDir: string, binaries: PostgresBinaries): PostgresBinaries {
  if (process.getuid?.() !== 0) return binaries;
  const owner = identity === 'nobody' ? NOBODY : 0;
  if (statSync(dataDir).uid !== owner) giveTo(dataDir, owner);
  if (identity !== 'nobody') return binaries;
  const asNobody = { uid: NOBODY, gid: NOBODY, stdio: 'ignore', cwd: '/' } as const;
  if (spawnSync('/bin/sh', ['-c', 'test -w "$0"', dataDir], asNobody).status !== 0) {
    throw new Error(
      `PostgreSQL ne peut pas tourner sous le compte root, et le compte « nobody » n’a pas accès à ${dataDir}. ` +
        'Lancez l’application avec un compte ordinaire, ou placez DATA_DIR hors du dossier personnel de root.',
    );
  }
  if (spawnSync(binaries.initdb, ['--version'], asNobody).status === 0) return binaries;
  return copyForNobody(binaries);
}

function giveTo(path: string, uid: number): void {
  lchownSync(path, uid, uid);
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), uid, uid);
  }
}

/** The copy belongs to root and is trusted only then: /tmp is open to everybody. */
function copyForNobody(binaries: PostgresBinaries): PostgresBinaries {
  const home = join(tmpdir(), `opc-postgres-${binaries.version}`);
  if (existsSync(home) && statSync(home).uid !== 0)
    throw new Error(`Le dossier ${home} n’appartient pas à root : supprimez-le.`);
  if (!existsSync(join(home, 'bin'))) {
    const draft = `${home}.${process.pid}`;
    mkdirSync(draft, { recursive: true, mode: 0o755 });
    cpSync(binaries.native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
  }
  return { ...binaries, native: home, initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') };
}
