import { LRUCache } from 'lru-cache';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { APP_ROLES, type AppRole } from '../core/actor.ts';
import { hostCookie, SESSION_COOKIE } from '../core/cookie-names.ts';

/** Edge-safe: what the middleware and the server share about the session cookie. No Node API, no settings. */

/** On one's own phone. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;
/** On a phone that others use as well. */
export const SHARED_SESSION_SECONDS = 60 * 60;

/** Of an adviser or administrator, whatever phone it is; the database says the same (`app_api.session_state`). */
export const STAFF_SESSION_SECONDS = 12 * 60 * 60;

/** What the cookie says. It says who one claims to be; whether that still holds, only the database knows. */
export type Claims = { readonly sub: string; readonly sid: string; readonly role: AppRole };

const claims = z.object({ sub: z.uuid(), sid: z.uuid(), role: z.enum(APP_ROLES) });

/** The session cookie’s name at this address. It salts the cookie too, which opens nothing at another address. */
export const sessionCookieNameFor = (appUrl: string): string => hostCookie(SESSION_COOKIE, appUrl);

type Settings = { readonly secret: string; readonly appUrl: string };

/**
 * Cookies that were opened lately. Opening one costs more than a query, and both the middleware and the page do it;
 * what it claims is checked against the database all the same, at each request. With fewer places than people who are
 * signed in at the same time, each would be gone before its next request. Ours have some 500 characters, so that all of
 * them take about 13 MB; the bound in characters holds whatever they will hold one day.
 */
const opened = new LRUCache<string, Settings & { readonly claims: Claims; readonly expiresAt: number }>({
  max: 20_000,
  maxSize: 16_000_000,
  sizeCalculation: (_, cookie) => cookie.length,
});

/** The value of the session cookie: these claims and nothing else about the person, encrypted, good for `seconds`. */
export const sealClaims = (
  { sub, sid, role }: Claims,
  seconds: number,
  { secret, appUrl }: Settings,
): Promise<string> =>
  encode({ token: { sub, sid, role }, secret, salt: sessionCookieNameFor(appUrl), maxAge: seconds });

/**
 * Opens what `sealClaims` made.
 * @returns null when there is none, it was altered, was made with another secret, or has expired.
 */
export async function readClaims(cookie: string | undefined, settings: Settings): Promise<Claims | null> {
  if (!cookie || cookie.length > 4096) return null;
  const salt = sessionCookieNameFor(settings.appUrl);
  const known = opened.get(cookie);
  if (known?.secret === settings.secret && known.appUrl === settings.appUrl)
    return Date.now() < known.expiresAt ? known.claims : null;
  try {
    const payload = await decode({ token: cookie, secret: settings.secret, salt });
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return null;
    if (payload?.exp !== undefined)
      opened.set(cookie, { ...settings, claims: parsed.data, expiresAt: payload.exp * 1000 });
    return parsed.data;
  } catch {
    return null;
  }
}
