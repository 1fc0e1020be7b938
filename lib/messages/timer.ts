import { answerBell } from '#lib/platform/bell.ts';
import { log } from '#lib/platform/log.ts';
import { drainSoon } from './drain-soon.ts';
import { keepHouse } from './housekeeping.ts';

const HOUSEKEEPING_EVERY_MS = 60 * 60 * 1000;

/**
 * For a server of one's own, where nobody calls `/api/cron`: sends what waits at once and then every
 * `everySeconds`, or as soon as the bell rings, and tidies up at once and then every hour. Several processes may do so
 * together. It does not keep a process alive, and nothing it meets stops it.
 * @returns stops it; the promise ends with what was under way, so that the database may be closed.
 */
export function startOutboxTimer(everySeconds = 30): () => Promise<void> {
  answerBell(() => drainSoon());
  let sending: Promise<void> = drainSoon();
  let tidying: Promise<void> = tidy();
  const sender = setInterval(() => {
    sending = drainSoon();
  }, everySeconds * 1000).unref();
  const tidier = setInterval(() => {
    tidying = tidy();
  }, HOUSEKEEPING_EVERY_MS).unref();
  return async () => {
    answerBell(null);
    clearInterval(sender);
    clearInterval(tidier);
    await Promise.all([sending, tidying]);
  };
}

async function tidy(): Promise<void> {
  try {
    await keepHouse();
  } catch (error) {
    log.warn('housekeeping.failed', { error });
  }
}
