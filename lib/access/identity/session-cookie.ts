import { env } from '#lib/platform/env.ts';
import type { CookieChange } from '../pipeline/definition.ts';
import { readClaims, sealClaims, SESSION_SECONDS, sessionCookieNameFor, type Claims } from './jwt.ts';

const settings = () => ({ secret: env().AUTH_SECRET, appUrl: env().APP_URL });

/** The name of the session cookie at this installation's address. */
export const sessionCookieName = (): string => sessionCookieNameFor(env().APP_URL);

/** What the session cookie of a request claims, or null. Nobody is authorised on this alone: see `actorOfCookie`. */
export const claimsOf = (cookie: string | undefined): Promise<Claims | null> => readClaims(cookie, settings());

/** The cookie that names a session row, for `Success.cookies`: whoever holds it is that person until the row goes. */
export const sessionCookie = async (claims: Claims): Promise<CookieChange> => ({
  name: sessionCookieName(),
  value: await sealClaims(claims, settings()),
  maxAge: SESSION_SECONDS,
});
