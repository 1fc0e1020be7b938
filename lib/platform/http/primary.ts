import cluster from 'node:cluster';
import { log } from '../log.ts';
import type { ReadyMessage } from './worker.ts';

const CRASH_WINDOW_MS = 60_000;
const CRASH_LIMIT = 5;
/** Running requests end within 10 s (`server.ts`), then what they left to do within 10 s (`worker.ts`). */
const STOP_LIMIT_MS = 25_000;

/** Counts crashes; true while one more restart is reasonable. Pure but for its own memory. */
function restartBudget(limit = CRASH_LIMIT, windowMs = CRASH_WINDOW_MS): (now: number) => boolean {
  let crashes: number[] = [];
  return (now) => {
    crashes = [...crashes.filter((at) => now - at < windowMs), now];
    return crashes.length <= limit;
  };
}

/**
 * The first process when several answer requests: starts the workers, replaces one that crashes (at
 * most five times a minute), passes a signal on and ends when they have drained.
 */
export function runPrimary(count: number): void {
  const mayRestart = restartBudget();
  const ready = new Set<number>();
  let stopping = false;

  const end = (code: number): void => {
    if (!stopping) {
      stopping = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
      setTimeout(() => {
        for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGKILL');
      }, STOP_LIMIT_MS).unref();
    }
    process.exitCode ||= code;
    if (Object.keys(cluster.workers ?? {}).length === 0) process.exit();
  };

  cluster.on('message', (worker, message: ReadyMessage) => {
    if (message?.type !== 'ready' || ready.has(worker.id)) return;
    ready.add(worker.id);
    if (ready.size === count) process.send?.(message);
  });
  cluster.on('exit', (worker, code, signal) => {
    if (stopping) return end(0);
    log.error('worker.crashed', { worker: worker.id, code, signal });
    if (mayRestart(Date.now())) cluster.fork();
    else {
      log.error('worker.gave-up', { limit: CRASH_LIMIT, windowMs: CRASH_WINDOW_MS });
      end(1);
    }
  });
  process.on('SIGTERM', () => end(0));
  process.on('SIGINT', () => end(0));
  if (process.connected) process.on('disconnect', () => end(0));
  for (let started = 0; started < count; started += 1) cluster.fork();
}
