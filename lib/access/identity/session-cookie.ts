import { env } from '#lib/platform/env.ts';
import { readClaims, sessionCookieNameFor, type Claims } from './jwt.ts';

/** The name of the session cookie at this installation's address. */
export const sessionCookieName = (): string => sessionCookieNameFor(env().APP_URL);

/** What the session cookie of a request claims, or null. Nobody is authorised on this alone: see `actorOfCookie`. */
export const claimsOf = (cookie: string | undefined): Promise<Claims | null> =>
  readClaims(cookie, { secret: env().AUTH_SECRET, appUrl: env().APP_URL });
