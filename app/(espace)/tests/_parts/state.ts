import { cache } from 'react';
import { cookieReader, getActor } from '#lib/access/index.ts';
import type { Actor } from '#lib/access/index.ts';
import { findStanding, firstMissingPage, mergeTests, readGuest } from '#lib/assessments/index.ts';
import type { GuestTest, ResultSummary, TestState } from '#lib/assessments/index.ts';

export interface TestStanding {
  readonly actor: Actor;
  /** The test under way, in the account or on this device; null before the first page. */
  readonly state: TestState | null;
  /** The row in the account, when there is one. */
  readonly attemptId: string | null;
  /** What the cookie holds, whoever is there: a paper form that was just typed in, for instance. */
  readonly guest: GuestTest | null;
  readonly results: readonly ResultSummary[];
}

/** The guest's test as this browser brings it. */
export async function guestTest(): Promise<GuestTest | null> {
  return readGuest(await cookieReader(), new Date());
}

/** Answers begun before signing in go on in the account; finished ones are kept on purpose only. */
export const begunTest = (guest: GuestTest | null): GuestTest | null =>
  guest && firstMissingPage(guest) !== null ? guest : null;

/** Where the visitor stands with the test; asked once a request. */
export const testStanding = cache(async (): Promise<TestStanding> => {
  const [actor, guest] = await Promise.all([getActor(), guestTest()]);
  if (actor.kind === 'guest') return { actor, guest, state: guest, attemptId: null, results: [] };
  const { attempt, results } = await findStanding(actor);
  const begun = begunTest(guest);
  const state = attempt && begun ? mergeTests(attempt, begun) : (attempt ?? begun);
  return { actor, guest, state, attemptId: attempt?.id ?? null, results };
});
