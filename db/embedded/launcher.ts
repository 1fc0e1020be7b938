import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { findBinaries } from './binaries.ts';
import { chooseIdentity, launchAs, prepareFor, type Identity } from './identity.ts';
import { cleanEnv, initialise, SUPERUSER } from './initialise.ts';
import { noteLauncher, releaseCluster } from './lock.ts';
import { keepLogShort, openServerLog } from './server-log.ts';

export { DataDirInUseError } from './lock.ts';

const READY_LIMIT_MS = 120_000;
/** How long the helpers of a killed server may take to notice that it is gone. */
const ORPHANS_LIMIT_MS = 60_000;
const ORPHANS_ALIVE = 'pre-existing shared memory block';
const STOP_LIMIT_MS = 20_000;

export interface EmbeddedOptions {
  /** Folder of this server: cluster, password file and log. Created when missing. */
  dataDir: string;
  /** TCP port on 127.0.0.1; a free one when absent. */
  port?: number;
  /** postgresql.conf settings, e.g. `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
  /** How to become an ordinary user; chosen automatically. */
  identity?: Identity;
}

export interface EmbeddedServer {
  port: number;
  pid: number;
  /** Connection of the superuser to the database `postgres`; holds the password: never log it. */
  superuserUrl: string;
  /** Resolves with the exit code when the server process is gone, whoever ended it. */
  exited: Promise<number | null>;
  /** Fast shutdown: open transactions are rolled back, data is flushed. Safe to call twice. */
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** Statements, parameters and DETAIL lines stay out of the log: they can hold personal data. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  shared_buffers: '128MB',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_line_prefix: '%m [%p] ',
};

/**
 * Starts a real PostgreSQL from the binaries in node_modules and waits until it answers.
 * The first call on a folder runs initdb (UTF-8, scram-sha-256, random superuser password kept in
 * `dataDir/superuser.json`, mode 0600). The sort order is by code point and `lower()` knows accents
 * (provider `builtin`, locale C.UTF-8), the same on every machine.
 * @throws DataDirInUseError when another living start holds the folder; Error with the end of the
 *   server's log when it does not come up within two minutes.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const cluster = join(dataDir, 'cluster');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  await releaseCluster(dataDir, cluster);

  const identity = options.identity ?? chooseIdentity();
  const binaries = prepareFor(identity, dataDir, findBinaries());
  const password = await initialise(dataDir, cluster, identity, binaries, options.settings?.['fsync'] !== 'off');
  const port = options.port ?? (await freePort());

  const settings = { ...SETTINGS, ...options.settings, port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const launch = launchAs(identity, binaries.postgres, ['-D', cluster, ...flags]);
  const superuserUrl = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  noteLauncher(dataDir);
  for (const deadline = Date.now() + ORPHANS_LIMIT_MS; ; await pause(100)) {
    try {
      return await run(launch, dataDir, { port, superuserUrl });
    } catch (error) {
      if (!(error as Error).message.includes(ORPHANS_ALIVE) || Date.now() > deadline) throw error;
    }
  }
}

/** One attempt. @throws Error with what this server wrote to its log when it does not come up. */
async function run(
  launch: ReturnType<typeof launchAs>,
  dataDir: string,
  { port, superuserUrl }: Pick<EmbeddedServer, 'port' | 'superuserUrl'>,
): Promise<EmbeddedServer> {
  const logFile = openServerLog(dataDir);
  // Detached: Ctrl-C in a terminal reaches the whole process group, and the server must outlive
  // the requests that are still running.
  const child = spawn(launch.command, launch.args, {
    ...launch.options,
    cwd: dataDir,
    detached: true,
    stdio: ['ignore', logFile.fd, logFile.fd],
    env: cleanEnv(),
  });
  closeSync(logFile.fd);
  const exited = new Promise<number | null>((done) => {
    child.once('exit', (code) => done(code));
    child.once('error', () => done(-1));
  });
  const unguard = guard(child);
  void exited.then(unguard);
  void exited.then(keepLogShort(logFile.path));

  try {
    await ready(superuserUrl, exited);
  } catch (error) {
    child.kill('SIGQUIT');
    await exited;
    throw new Error(
      `PostgreSQL n’a pas démarré (${(error as Error).message}). Fin de son journal :\n${logFile.tail()}`,
      { cause: error },
    );
  }
  return {
    port,
    pid: child.pid ?? -1,
    superuserUrl,
    exited,
    stop: () => stop(child, exited),
    kill: (signal) => void child.kill(signal),
  };
}

/** A TCP port that was free on 127.0.0.1 a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

async function ready(url: string, exited: Promise<number | null>): Promise<void> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  const deadline = Date.now() + READY_LIMIT_MS;
  for (let delay = 10; ; delay = Math.min(delay * 2, 200)) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      if (gone) throw new Error('le processus s’est arrêté', { cause: error });
      if (Date.now() > deadline) throw new Error(`pas de réponse en ${READY_LIMIT_MS / 1000} s`, { cause: error });
    } finally {
      await sql.end({ timeout: 1 });
    }
    await pause(delay);
  }
}

async function stop(child: ChildProcess, exited: Promise<number | null>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_LIMIT_MS);
  await exited;
  clearTimeout(timer);
}

/**
 * Takes the server down with this process. When nobody else listens for a signal this is the only
 * clean-up there is; when somebody does (a start that drains its web server first), it calls stop().
 */
function guard(child: ChildProcess): () => void {
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
  const onExit = (): void => void child.kill('SIGINT');
  const onSignal = (signal: NodeJS.Signals): void => {
    if (process.listeners(signal).some((listener) => !guards.has(listener))) return;
    onExit();
    for (const listener of process.listeners(signal)) process.removeListener(signal, listener);
    process.kill(process.pid, signal);
  };
  guards.add(onSignal);
  process.once('exit', onExit);
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    guards.delete(onSignal);
    process.removeListener('exit', onExit);
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
}

const guards = new Set<unknown>();
