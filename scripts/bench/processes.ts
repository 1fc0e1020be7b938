import { fork, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { envSchema } from '#lib/platform/env.ts';
import type { Job, Measure } from './load.ts';
import type { Paced, PaceJob } from './pace.ts';
import type { Site } from './visitor.ts';

const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;

/**
 * The environment of a child: this one without any setting of the product, so that nobody's real database is touched.
 */
export function childEnv(settings: Record<string, string>): NodeJS.ProcessEnv {
  const names = new Set(Object.keys(envSchema.in.shape));
  const kept = Object.entries(process.env).filter(([name]) => !names.has(name));
  return { ...Object.fromEntries(kept), ...settings, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}

export interface ServerOptions {
  root: string;
  /** Folder of the build to serve. */
  app: string;
  settings: Record<string, string>;
  port: number;
  logFile: string;
  /** Where V8 leaves a CPU profile at the end. */
  profileDir?: string | undefined;
}

export interface Usage {
  rss: number;
  cpuMs: number;
}

export interface BenchServer {
  site: Site;
  /** Resident memory in bytes, and processor time since the start in ms, all threads together. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts one server process and waits until it listens. @throws when it ends or stays silent. */
export async function startServer({
  root,
  app,
  settings,
  port,
  logFile,
  profileDir,
}: ServerOptions): Promise<BenchServer> {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  const profile = profileDir === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`];
  const child = spawn(process.execPath, [...profile, join('scripts', 'bench', 'serve.ts'), app], {
    cwd: root,
    stdio: ['ignore', log, log, 'ipc'],
    env: childEnv({ ...settings, PORT: String(port), APP_URL: `http://localhost:${port}` }),
  });
  closeSync(log);
  try {
    await message(child, 'ready', READY_LIMIT_MS);
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`Le serveur n’a pas démarré (${(error as Error).message}). Son journal : ${logFile}`, {
      cause: error,
    });
  }
  return {
    site: { port, host: `localhost:${port}` },
    usage: () => {
      if (!child.connected)
        return Promise.reject(new Error(`Le serveur s’est arrêté pendant la mesure. Son journal : ${logFile}`));
      const answer = message<Usage>(child, 'usage', 15_000);
      child.send({ type: 'usage' }, () => {
        /* a failure shows as a missing answer */
      });
      return answer;
    },
    stop: () => stop(child),
  };
}

/** Lets the load generator work once, in a fresh process. */
export const measure = (job: Job): Promise<Measure> => inFreshProcess('load.ts', job);

/** The same at a fixed rate. */
export const measurePace = (job: PaceJob): Promise<Paced> => inFreshProcess('pace.ts', job);

async function inFreshProcess<Result>(file: string, job: Job | PaceJob): Promise<Result> {
  const child = fork(join(import.meta.dirname, file), { env: childEnv({}), execArgv: [] });
  try {
    return await new Promise<Result>((done, fail) => {
      child.once('message', (result) => done(result as Result));
      child.once('error', fail);
      child.once('exit', (code) => fail(new Error(`le générateur de charge s’est arrêté (code ${code})`)));
      child.send(job);
    });
  } finally {
    child.kill();
  }
}

function message<T>(child: ChildProcess, type: string, limitMs: number): Promise<T> {
  return new Promise((done, fail) => {
    const onMessage = (received: unknown): void => {
      if ((received as { type?: string }).type === type) end(() => done(received as T));
    };
    const onExit = (code: number | null): void => end(() => fail(new Error(`processus arrêté, code ${code}`)));
    const timer = setTimeout(() => end(() => fail(new Error(`rien en ${limitMs / 1000} s`))), limitMs);
    const end = (action: () => void): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      action();
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      done();
    });
    child.kill('SIGTERM');
  });
}
