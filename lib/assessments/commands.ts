import type { Tx } from '#db/run-as.ts';
import { isId } from '#lib/access/core/actor.ts';
import { forgetAnswersAbout } from '#lib/access/pipeline/idempotency.ts';
import type { GuestTest } from './guest.ts';
import { readGuest, type CookieReader } from './guest-cookies.ts';
import { latestInstrument } from './instruments/registry.ts';
import { answersGiven, emptyState, firstMissingPage, mergeTests, withPage, type TestState } from './progress.ts';
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

/** What a person's save led to. */
export type Saved =
  | { readonly kind: 'saved'; readonly state: TestState }
  /** `changed`: the test was over already, and the answers sent are others than those that were counted. */
  | { readonly kind: 'result'; readonly resultId: string; readonly changed: boolean }
  /** The test is complete and the account full: every answer is saved, and the test stays open. */
  | { readonly kind: 'full' };

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
  /** Answers begun before signing in, on this device: they become the attempt when none is open. */
  readonly guest: GuestTest | null;
  /** False while the person goes back or pauses: a complete test is then saved, not yet closed. */
  readonly finish: boolean;
}

const isBegun = (guest: GuestTest | null): guest is GuestTest => guest !== null && firstMissingPage(guest) !== null;

/** A guest's unfinished answers go on in the account; finished ones are kept on purpose only, never by passing by. */
const begun = (guest: GuestTest | null, now: Date): TestState =>
  isBegun(guest) ? guest : emptyState(latestInstrument('riasec'), now);

/** Opens a test for a person, or finds the open one and adds what was answered on this device before signing in. */
export async function startAttempt(tx: Tx, personId: string, guest: GuestTest | null, now: Date): Promise<string> {
  const open = await findOpenAttemptRow(tx, personId);
  if (!open) return openAttempt(tx, personId, begun(guest, now), now);
  const locked = isBegun(guest) ? await lockAttempt(tx, personId, open.id) : null;
  if (guest && locked && !locked.completedAt) await writeAttempt(tx, locked.id, mergeTests(locked, guest), now, null);
  return open.id;
}

/**
 * Saves a page of a person's test and, when it was the last thing missing, turns the attempt into a result,
 * all in the transaction under way. The attempt is locked first: a page sent twice gives one result.
 */
export async function saveAttemptPage(
  tx: Tx,
  { personId, attemptId, page, fields, guest, finish }: PageSave,
  recommend: Recommend,
  now: Date,
): Promise<Saved> {
  const shown = isId(attemptId) ? await lockAttempt(tx, personId, attemptId) : null;
  if (shown?.completedAt) {
    const resultId = await findResultOfAttempt(tx, personId, shown.id);
    if (resultId) {
      const given = Object.entries(answersGiven(shown.instrument, page, fields));
      return { kind: 'result', resultId, changed: given.some(([id, answer]) => shown.answers[id] !== answer) };
    }
  }
  const current =
    shown && !shown.completedAt ? shown : await lockAttempt(tx, personId, await startAttempt(tx, personId, guest, now));
  if (!current) throw new Error('an open attempt cannot be read');
  const whole = isBegun(guest) ? mergeTests(current, guest) : current;
  const state = withPage(whole, page, answersGiven(current.instrument, page, fields), now);
  if (finish && firstMissingPage(state) === null) {
    const kept = await closeAttempt(tx, { personId, state, attemptId: current.id }, recommend, now);
    return kept === 'full' ? { kind: 'full' } : { kind: 'result', ...kept, changed: false };
  }
  await writeAttempt(tx, current.id, state, now, null);
  return { kind: 'saved', state };
}

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
