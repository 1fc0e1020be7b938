import type { CookieChange } from '#lib/access/index.ts';
import { clearedGuestCookies } from '#lib/assessments/index.ts';
import type { CookieReader } from '#lib/assessments/index.ts';

/** Answers of this device that the account has taken leave it; a later test must not begin with them again. */
export const clearedIf = (taken: boolean | undefined, cookie: CookieReader): { cookies?: readonly CookieChange[] } =>
  taken ? { cookies: clearedGuestCookies(cookie) } : {};
