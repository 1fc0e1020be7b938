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
import { attemptOfResult, lockedSameResult, deleteResultRow, findResultOfAttempt } from './result-store.ts';

/** What a person's save led to. */
export type Saved =
  | { readonly kind: 'saved'; readonly state: TestState }
  /** `changed`: the test was over already, and the answers sent are others than those that were counted. */
  | { readonly kind: 'result'; readonly resultId: string; readonly changed: boolean };

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
  const complete = finish && firstMissingPage(state) === null;
  await writeAttempt(tx, current.id, state, now, complete ? now : null);
  if (!complete) return { kind: 'saved', state };
  const { id } = await recordResult(tx, { personId, state, attemptId: current.id }, recommend, now);
  return { kind: 'result', resultId: id, changed: false };
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
): Promise<{ resultId: string } | null> {
  const guest = readGuest(cookie, now);
  if (!guest || firstMissingPage(guest) !== null) return null;
  const known = await lockedSameResult(tx, personId, guest);
  if (known) return { resultId: known };
  const { id } = await recordResult(tx, { personId, state: guest }, recommend, now);
  return { resultId: id };
}

/** Deletes one of the person's results with the answers it came from; false when there is no such result of theirs. */
export async function deleteResult(tx: Tx, personId: string, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const attemptId = await attemptOfResult(tx, personId, id);
  if (!(await deleteResultRow(tx, id))) return false;
  if (isId(attemptId)) await deleteAttempt(tx, attemptId);
  await forgetAnswersAbout(tx, personId, id);
  return true;
}
