import type { CookieChange } from '#lib/access/index.ts';
import { GUEST_COOKIE, firstMissingPage } from '#lib/assessments/index.ts';
import type { GuestTest } from '#lib/assessments/index.ts';

/** Answers begun before signing in are in the account now; a later test must not begin with them again. */
export const clearedGuestCookie = (guest: GuestTest | null): { cookies?: readonly CookieChange[] } =>
  guest && firstMissingPage(guest) !== null ? { cookies: [{ name: GUEST_COOKIE, value: null }] } : {};
