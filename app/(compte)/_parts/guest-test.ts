import { cookieReader } from '#lib/access/index.ts';
import type { KeepGuestTest } from '#lib/accounts/index.ts';
import { clearedGuestCookies, firstMissingPage, readGuest } from '#lib/assessments/index.ts';
import { claimGuestResult, roomPage } from '#lib/guidance/index.ts';

/** Whether this browser holds a finished test whose result an account would keep. */
export async function hasFinishedTest(now: Date = new Date()): Promise<boolean> {
  const guest = readGuest(await cookieReader(), now);
  return guest !== null && firstMissingPage(guest) === null;
}

/**
 * Turns that test into a result of the person who signs up or in, and clears it from the browser. In a full account it
 * stays in the browser, and the person is asked which result is to make room.
 */
export const keepGuestTest: KeepGuestTest = async (tx, personId, facts, now) => {
  const claimed = await claimGuestResult(tx, personId, facts.cookie, now);
  if (claimed === 'full') return { page: roomPage('appareil'), cookies: [] };
  return claimed && { page: `/resultats/${claimed.resultId}`, cookies: clearedGuestCookies(facts.cookie) };
};
