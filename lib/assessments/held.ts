import type { Attempt } from './attempt-store.ts';
import type { GuestTest } from './guest.ts';
import { answeredCount, fillTest, firstMissingPage, mergeTests, type TestState } from './progress.ts';

// A phone is often shared: what its browser holds may be somebody else's. These are the rules on what of it enters the
// open test of whoever is signed in.

/** A guest's unfinished answers go on in the account; finished ones are kept on purpose only, never by passing by. */
export const isBegun = (held: GuestTest | null): held is GuestTest =>
  held !== null && !held.attemptId && firstMissingPage(held) !== null;

const hasAllOf = (open: TestState, held: TestState): boolean =>
  Object.entries(held.answers).every(([id, answer]) => open.answers[id] === answer);

/**
 * Whether the open test takes what this browser holds, or has it already. Answers kept for an attempt go into that one
 * alone; a guest's begun test goes on only where no answer was given yet.
 */
export function takesHeld(open: Attempt, held: GuestTest | null): held is GuestTest {
  if (held?.instrument !== open.instrument) return false;
  if (held.attemptId) return held.attemptId === open.id;
  return isBegun(held) && (answeredCount(open) === 0 || hasAllOf(open, held));
}

/** The open test with what it takes of this browser; itself when there is nothing to take. */
export function withHeld(open: Attempt, held: GuestTest | null): Attempt {
  if (!takesHeld(open, held) || hasAllOf(open, held)) return open;
  return held.attemptId ? mergeTests(open, held) : fillTest(open, held);
}

/** Whether this browser holds a guest's begun test beside the open one: it is mixed in only when the person asks. */
export const isApart = (open: Attempt, held: GuestTest | null): held is GuestTest =>
  isBegun(held) && held.instrument === open.instrument && !takesHeld(open, held);
