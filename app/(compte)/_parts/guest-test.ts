import { cookies } from 'next/headers';
import { cookieKey } from '#lib/access/keys.ts';
import { decodeGuest, firstMissingPage, GUEST_COOKIE } from '#lib/assessments/index.ts';

/** Whether this browser holds a finished test whose result an account would keep. */
export async function hasFinishedTest(now: Date = new Date()): Promise<boolean> {
  const guest = decodeGuest((await cookies()).get(GUEST_COOKIE)?.value, cookieKey(), now);
  return guest !== null && firstMissingPage(guest) === null;
}
