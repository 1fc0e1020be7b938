import type { CookieChange } from '#lib/access/index.ts';
import { clearedGuestCookies, firstMissingPage } from '#lib/assessments/index.ts';
import type { CookieReader, GuestTest } from '#lib/assessments/index.ts';

/** Answers begun before signing in are in the account now; a later test must not begin with them again. */
export const takenGuestTest = (guest: GuestTest | null, cookie: CookieReader): { cookies?: readonly CookieChange[] } =>
  guest && firstMissingPage(guest) !== null ? { cookies: clearedGuestCookies(cookie) } : {};
