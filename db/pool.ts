import { openLine, type Line, type LineSql } from './line.ts';

const IDLE_MS = 60_000;
const LIFE_MS = 30 * 60_000;
/** The shortest and the longest pause after an attempt to connect that failed; it doubles in between. */
const PAUSE_MS = [50, 1_000] as const;
const END_LIMIT_MS = 5_000;

/** Connections of one login, opened when they are needed. */
export interface Pool {
  /**
   * Runs `work` in a transaction on a connection of its own, waiting for one to be free.
   * @throws what `work` throws; an outage when the connection is lost, and at once while the server cannot be reached
   */
  transaction<T>(work: (sql: LineSql) => Promise<T>): Promise<T>;
  /** Closes every connection, after at most five seconds those in use too. */
  end(): Promise<void>;
}

interface Kept {
  line: Line;
  openedAt: number;
  idle?: NodeJS.Timeout;
}

const ended = (): Error => Object.assign(new Error('pool closed'), { code: 'CONNECTION_ENDED' });

/**
 * @param max connections at the same time
 * @param open how to open one; for tests
 */
export function createPool(url: string, max: number, open: typeof openLine = openLine): Pool {
  const all = new Set<Kept>();
  const free: Kept[] = [];
  const waiting: { resolve: (kept: Kept) => void; reject: (error: unknown) => void }[] = [];
  let closing: Promise<void> | undefined;
  let whenEmpty: (() => void) | undefined;
  /** Of the attempts to connect: how many failed in a row, with what, and when the next one may be made. */
  let failed = { times: 0, error: undefined as unknown, until: 0 };

  function forget(kept: Kept): void {
    clearTimeout(kept.idle);
    all.delete(kept);
    if (free.includes(kept)) free.splice(free.indexOf(kept), 1);
    if (all.size === 0) whenEmpty?.();
  }

  /** A connection at once, or null when all are in use. @throws the last failure while no attempt may be made */
  function take(): Kept | null {
    const kept = free.pop();
    if (kept) {
      clearTimeout(kept.idle);
      return kept;
    }
    if (all.size >= max) return null;
    if (performance.now() < failed.until) throw failed.error;
    // One attempt at a time while the last one failed: the others hear at once that there is no server.
    if (failed.times > 0) failed.until = performance.now() + PAUSE_MS[1];
    const fresh: Kept = { openedAt: performance.now(), line: open(url, () => forget(fresh)) };
    all.add(fresh);
    return fresh;
  }

  function serve(): void {
    while (waiting.length > 0) {
      try {
        const kept = take();
        if (kept === null) return;
        waiting.shift()?.resolve(kept);
      } catch (error) {
        waiting.shift()?.reject(error);
      }
    }
  }

  function giveBack(kept: Kept): void {
    if (!kept.line.isGone()) {
      const old = performance.now() - kept.openedAt > LIFE_MS;
      if (closing || old) void kept.line.close();
      else {
        free.push(kept);
        kept.idle = setTimeout(() => void kept.line.close(), IDLE_MS).unref();
      }
    }
    serve();
  }

  function noteFailure(error: unknown): void {
    const pause = Math.min(PAUSE_MS[1], PAUSE_MS[0] * 2 ** failed.times);
    failed = { times: failed.times + 1, error, until: performance.now() + pause };
  }

  return {
    async transaction(work) {
      if (closing) throw ended();
      const kept = take() ?? (await new Promise<Kept>((resolve, reject) => waiting.push({ resolve, reject })));
      try {
        return await kept.line.transaction((sql) => {
          failed = { times: 0, error: undefined, until: 0 };
          return work(sql);
        });
      } catch (error) {
        if (!kept.line.hasAnswered()) noteFailure(error);
        throw error;
      } finally {
        giveBack(kept);
      }
    },
    end: () =>
      (closing ??= (async () => {
        for (const { reject } of waiting.splice(0)) reject(ended());
        const empty = new Promise<void>((done) => {
          whenEmpty = done;
        });
        for (const kept of [...all]) if (free.includes(kept) || !kept.line.hasAnswered()) void kept.line.close();
        const late = setTimeout(() => {
          for (const kept of [...all]) void kept.line.close();
        }, END_LIMIT_MS);
        if (all.size > 0) await empty;
        clearTimeout(late);
      })()),
  };
}
