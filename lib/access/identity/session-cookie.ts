import { env } from '#lib/platform/env.ts';
import type { CookieChange } from '../pipeline/definition.ts';
import { SESSION_COOKIE } from '../core/cookie-names.ts';
import { readClaims, sealClaims, type Claims } from './jwt.ts';

const settings = () => ({ secret: env().AUTH_SECRET, appUrl: env().APP_URL });

/** What the session cookie of a request claims, or null. Nobody is authorised on this alone: see `actorOfCookie`. */
export const claimsOf = (cookie: string | undefined): Promise<Claims | null> => readClaims(cookie, settings());

/** The cookie that names a session row, for `Success.cookies`: whoever holds it is that person until the row goes. */
export const sessionCookie = async (claims: Claims, seconds: number): Promise<CookieChange> => ({
  name: SESSION_COOKIE,
  value: await sealClaims(claims, seconds, settings()),
  maxAge: seconds,
});
