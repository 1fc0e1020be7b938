import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { APP_ROLES, type AppRole } from '../core/actor.ts';
import { hostCookie, SESSION_COOKIE } from '../core/cookie-names.ts';

/** Edge-safe: what the middleware and the server share about the session cookie. No Node API, no settings. */

/** On one's own phone. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;
/** On a phone that others use as well. */
export const SHARED_SESSION_SECONDS = 60 * 60;

/** What the cookie says. It says who one claims to be; whether that still holds, only the database knows. */
export type Claims = { readonly sub: string; readonly sid: string; readonly role: AppRole };

const claims = z.object({ sub: z.uuid(), sid: z.uuid(), role: z.enum(APP_ROLES) });

/** The session cookie’s name at this address. It salts the cookie too, which opens nothing at another address. */
export const sessionCookieNameFor = (appUrl: string): string => hostCookie(SESSION_COOKIE, appUrl);

/**
 * Cookies that were opened lately. Opening one costs more than a query, and both the middleware and the page do it;
 * what it claims is checked against the database all the same, at each request.
 */
const opened = new Map<string, { readonly claims: Claims; readonly expiresAt: number }>();
const KEPT = 1000;

function remember(key: string, claims: Claims, expiresAt: number): void {
  if (opened.size >= KEPT) opened.delete(opened.keys().next().value!);
  opened.set(key, { claims, expiresAt });
}

type Settings = { readonly secret: string; readonly appUrl: string };

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
  const key = `${salt} ${settings.secret} ${cookie}`;
  const known = opened.get(key);
  if (known) return Date.now() < known.expiresAt ? known.claims : null;
  try {
    const payload = await decode({ token: cookie, secret: settings.secret, salt });
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return null;
    if (payload?.exp !== undefined) remember(key, parsed.data, payload.exp * 1000);
    return parsed.data;
  } catch {
    return null;
  }
}
