import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';

const LAUNCHER_FILE = 'launcher.json';

/** Another living start holds this data folder. */
export class DataDirInUseError extends Error {
  readonly pid: number;
  constructor(dataDir: string, pid: number) {
    super(
      `Une autre instance de l’application (processus ${pid}) utilise déjà la base de données du dossier ${dataDir}. ` +
        'Arrêtez-la d’abord, ou choisissez un autre dossier avec DATA_DIR.',
    );
    this.name = 'DataDirInUseError';
    this.pid = pid;
  }
}

/** True while a process with this id exists, even when it belongs to somebody else. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Notes which process started the server of this folder. */
export function noteLauncher(dataDir: string): void {
  writeFileSync(join(dataDir, LAUNCHER_FILE), JSON.stringify({ pid: process.pid }));
}

/**
 * Makes the cluster folder free for a new server.
 * - no lock file: nothing to do;
 * - the pid in it is dead, or now belongs to another program: the lock file is removed;
 * - a server lives but the process that started it is dead (killed outright): that server is stopped;
 * - a server and its launcher both live: DataDirInUseError.
 */
export async function releaseCluster(dataDir: string, cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !isServerOf(pid, cluster)) {
    rmSync(lock, { force: true });
    return;
  }
  const launcher = readLauncher(dataDir);
  if (launcher !== null && isAlive(launcher)) throw new DataDirInUseError(dataDir, launcher);
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 15_000; waited += 50) {
    await pause(50);
    if (waited === 10_000) process.kill(pid, 'SIGQUIT');
  }
  if (isAlive(pid)) throw new DataDirInUseError(dataDir, pid);
}

function readLauncher(dataDir: string): number | null {
  try {
    return (JSON.parse(readFileSync(join(dataDir, LAUNCHER_FILE), 'utf8')) as { pid: number }).pid;
  } catch {
    return null;
  }
}

/** A pid outlives its owner: after a reboot or in a container the same number names another program. */
function isServerOf(pid: number, cluster: string): boolean {
  try {
    const line = existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : process.platform === 'win32'
        ? execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV'], { encoding: 'utf8' })
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    if (process.platform === 'win32') return line.includes('postgres');
    return line.includes('postgres') && (line.includes(cluster) || line.includes(realpathSync(cluster)));
  } catch {
    return false;
  }
}
