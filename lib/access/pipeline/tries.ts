import { setTimeout as pause } from 'node:timers/promises';
import type { LimitStore, Verdict } from '../limits/store.ts';
import type { Limit, LimitName } from '../limits/table.ts';

/** Milliseconds that a try waits for those before it, and between two looks. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 100;

/** When the judging takes longer than that: seconds until it is worth coming back. */
const COME_BACK_SECONDS = 5;

const lines = new Map<string, Promise<unknown>>();

/** Runs what is about one thing in the order in which it came, each after the one before has ended. */
async function inLine<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (lines.get(key) ?? Promise.resolve()).then(work, work);
  lines.set(key, mine);
  try {
    return await mine;
  } finally {
    if (lines.get(key) === mine) lines.delete(key);
  }
}

/**
 * Counts a try. As long as others are being judged that may yet be taken back, it waits instead of being refused: a
 * class that signs in to one account at the same moment is no attack. Only the first of a line looks; who waits holds
 * no connection.
 */
export function hitWhenJudged(
  { name, limit, subject }: { readonly name: LimitName; readonly limit: Limit; readonly subject: string },
  store: LimitStore,
): Promise<Verdict> {
  const until = Date.now() + PATIENCE_MS;
  return inLine(`${name}|${subject}`, async () => {
    let verdict = await store.hit(name, limit, subject);
    while (verdict.undecided && Date.now() < until) {
      await pause(LOOK_MS);
      verdict = await store.hit(name, limit, subject);
    }
    return verdict.undecided ? { ...verdict, retryAfterSeconds: COME_BACK_SECONDS } : verdict;
  });
}
