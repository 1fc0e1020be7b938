import { cache } from 'react';
import { cookieReader, getActor } from '#lib/access/index.ts';
import type { Actor } from '#lib/access/index.ts';
import { findStanding, guestsOwn, isApart, isBegun, readGuest, readHeld, withHeld } from '#lib/assessments/index.ts';
import type { GuestTest, ResultSummary, TestState } from '#lib/assessments/index.ts';

export interface TestStanding {
  readonly actor: Actor;
  /** The test under way, in the account or on this device; null before the first page. */
  readonly state: TestState | null;
  /** The row in the account, when there is one. */
  readonly attemptId: string | null;
  /** A guest's test in the cookie, whoever is there: a paper form that was just typed in, for instance. */
  readonly guest: GuestTest | null;
  /** Somebody's answers of this device that are in no test of the visitor's. */
  readonly apart: 'guest' | 'account' | null;
  readonly results: readonly ResultSummary[];
}

/** The guest's test as this browser brings it. */
export async function guestTest(): Promise<GuestTest | null> {
  return readGuest(await cookieReader(), new Date());
}

/** Answers begun before signing in go on in the account; finished ones are kept on purpose only. */
export const begunTest = (guest: GuestTest | null): GuestTest | null => (isBegun(guest) ? guest : null);

/** Where the visitor stands with the test; asked once a request. */
export const testStanding = cache(async (): Promise<TestStanding> => {
  const [actor, cookie] = await Promise.all([getActor(), cookieReader()]);
  const held = readHeld(cookie, new Date());
  const guest = guestsOwn(held);
  if (actor.kind === 'guest')
    return { actor, guest, state: guest, attemptId: null, apart: held?.attemptId ? 'account' : null, results: [] };
  const { attempt, results } = await findStanding(actor);
  const state = attempt ? withHeld(attempt, held) : begunTest(guest);
  const apart = attempt && isApart(attempt, held) ? 'guest' : null;
  return { actor, guest, state, attemptId: attempt?.id ?? null, apart, results };
});
