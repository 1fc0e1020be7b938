import type { Tx } from '#db/run-as.ts';
import { isId } from '#lib/access/core/actor.ts';
import { forgetAnswersAbout } from '#lib/access/pipeline/idempotency.ts';
import type { GuestTest } from './guest.ts';
import { readGuest, type CookieReader } from './guest-cookies.ts';
import { isApart, isBegun, takesHeld, withHeld } from './held.ts';
import { latestInstrument } from './instruments/registry.ts';
import { answersGiven, emptyState, fillTest, firstMissingPage, withPage, type TestState } from './progress.ts';
import { recordResult, type Recommend } from './record.ts';
import {
  deleteAttempt,
  deleteOpenAttempts,
  findOpenAttemptRow,
  lockAttempt,
  openAttempt,
  writeAttempt,
} from './attempt-store.ts';
import { takeResultTurn } from './result-list.ts';
import { deleteResultRow, findResultOfAttempt, findResultPlace, findSameResult } from './result-store.ts';

/** What a person's save led to; `taken`: the answers that this device held are in the account now. */
export type Saved = { readonly taken?: true } & (
  | { readonly kind: 'saved'; readonly state: TestState }
  /** `changed`: the test was over already, and the answers sent are others than those that were counted. */
  | { readonly kind: 'result'; readonly resultId: string; readonly changed: boolean }
  /** The test is complete and the account full: every answer is saved, and the test stays open. */
  | { readonly kind: 'full' }
);

/** What keeping a finished test led to; 'full': the account keeps as many results as it may, and nothing was lost. */
export type Kept = { readonly resultId: string } | 'full';

export interface PageSave {
  readonly personId: string;
  /** The attempt that the page was shown for; null on the first page of a new one. */
  readonly attemptId: string | null;
  /** From 0. */
  readonly page: number;
  /** What the form sent; only the answers to the questions of this page are taken. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What this device holds (`readHeld`): of it, the attempt takes what is its own to take. */
  readonly guest: GuestTest | null;
  /** False while the person goes back or pauses: a complete test is then saved, not yet closed. */
  readonly finish: boolean;
}

/** What a new attempt begins with. */
const begun = (held: GuestTest | null, now: Date): TestState =>
  isBegun(held) ? held : emptyState(latestInstrument('riasec'), now);

/**
 * Opens a test for a person, or finds the open one, with what it takes of this device (`takesHeld`).
 * @returns `taken`: the account has all that the device holds, so the device need not keep it
 */
export async function startAttempt(
  tx: Tx,
  personId: string,
  held: GuestTest | null,
  now: Date,
): Promise<{ attemptId: string; taken: boolean }> {
  const open = await findOpenAttemptRow(tx, personId);
  const attemptId = open?.id ?? (await openAttempt(tx, personId, begun(held, now), now));
  const locked = held && (await lockAttempt(tx, personId, attemptId));
  if (!locked || locked.completedAt || !takesHeld(locked, held)) return { attemptId, taken: false };
  const whole = withHeld(locked, held);
  if (whole !== locked) await writeAttempt(tx, attemptId, whole, now, null);
  return { attemptId, taken: true };
}

/** Adds a guest's begun test to the person's own, who asked for it: what the account answers stands. */
export async function addGuestTest(tx: Tx, personId: string, guest: GuestTest, now: Date): Promise<boolean> {
  const { attemptId, taken } = await startAttempt(tx, personId, guest, now);
  const locked = taken ? null : await lockAttempt(tx, personId, attemptId);
  if (!locked || locked.completedAt || !isApart(locked, guest)) return taken;
  await writeAttempt(tx, attemptId, fillTest(locked, guest), now, null);
  return true;
}

/**
 * Saves a page of a person's test and, when it was the last thing missing, turns the attempt into a result,
 * all in the transaction under way. The attempt is locked first: a page sent twice gives one result.
 */
export async function saveAttemptPage(
  tx: Tx,
  { personId, attemptId, page, fields, guest: held, finish }: PageSave,
  recommend: Recommend,
  now: Date,
): Promise<Saved> {
  const shown = isId(attemptId) ? await lockAttempt(tx, personId, attemptId) : null;
  if (shown?.completedAt) {
    const resultId = await findResultOfAttempt(tx, personId, shown.id);
    if (resultId) {
      const given = Object.entries(answersGiven(shown.instrument, page, fields));
      const changed = given.some(([id, answer]) => shown.answers[id] !== answer);
      return { kind: 'result', resultId, changed, ...mark(held?.attemptId === shown.id) };
    }
  }
  const started = shown && !shown.completedAt ? null : await startAttempt(tx, personId, held, now);
  const current = started ? await lockAttempt(tx, personId, started.attemptId) : shown;
  if (!current) throw new Error('an open attempt cannot be read');
  const taken = mark(started ? started.taken : takesHeld(current, held));
  const state = withPage(withHeld(current, held), page, answersGiven(current.instrument, page, fields), now);
  if (finish && firstMissingPage(state) === null) {
    const kept = await closeAttempt(tx, { personId, state, attemptId: current.id }, recommend, now);
    return kept === 'full' ? { kind: 'full', ...taken } : { kind: 'result', ...kept, changed: false, ...taken };
  }
  await writeAttempt(tx, current.id, state, now, null);
  return { kind: 'saved', state, ...taken };
}

const mark = (taken: boolean): { taken?: true } => (taken ? { taken } : {});

/** Turns a locked attempt whose test is complete into a result; it stays open, with its answers, in a full account. */
async function closeAttempt(
  tx: Tx,
  { personId, state, attemptId }: { personId: string; state: TestState; attemptId: string },
  recommend: Recommend,
  now: Date,
): Promise<Kept> {
  const recorded = await recordResult(tx, { personId, state, attemptId }, recommend, now);
  await writeAttempt(tx, attemptId, state, now, recorded === 'full' ? null : now);
  return recorded === 'full' ? 'full' : { resultId: recorded.id };
}

/** Keeps the result of the person’s open test, when all of it is answered; null when no such test waits. */
export async function finishAttempt(tx: Tx, personId: string, recommend: Recommend, now: Date): Promise<Kept | null> {
  const open = await findOpenAttemptRow(tx, personId);
  const locked = open && (await lockAttempt(tx, personId, open.id));
  if (!locked || locked.completedAt || firstMissingPage(locked) !== null) return null;
  return closeAttempt(tx, { personId, state: locked, attemptId: locked.id }, recommend, now);
}

/** Forgets what the person has not finished. */
export const eraseAttempt = (tx: Tx, personId: string): Promise<number> => deleteOpenAttempts(tx, personId);

/**
 * Stores a guest's finished test for a person (at sign-up, at sign-in, or on demand).
 * @param cookie the cookies as received; they are verified here.
 * @returns null when there is no complete test in it. Claiming twice gives the same result.
 */
export async function claimGuestResult(
  tx: Tx,
  personId: string,
  cookie: CookieReader,
  recommend: Recommend,
  now: Date,
): Promise<Kept | null> {
  const guest = readGuest(cookie, now);
  if (!guest || firstMissingPage(guest) !== null) return null;
  await takeResultTurn(tx, personId);
  const known = await findSameResult(tx, personId, guest);
  if (known) return { resultId: known };
  const recorded = await recordResult(tx, { personId, state: guest }, recommend, now);
  return recorded === 'full' ? 'full' : { resultId: recorded.id };
}

/** Deletes one of the person's results with the answers it came from; false when there is no such result of theirs. */
export async function deleteResult(tx: Tx, personId: string, id: string): Promise<boolean> {
  const place = await findResultPlace(tx, id);
  if (place?.ownerId !== personId || !(await deleteResultRow(tx, id, place))) return false;
  if (isId(place.attemptId)) await deleteAttempt(tx, place.attemptId);
  await forgetAnswersAbout(tx, personId, id);
  return true;
}
