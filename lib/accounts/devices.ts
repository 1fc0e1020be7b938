import { randomBytes, timingSafeEqual } from 'node:crypto';
import { cookieKey, lookupKey } from '#lib/access/keys.ts';
import type { CookieChange } from '#lib/access/pipeline/definition.ts';
import { mac, sign, unsign } from '#lib/platform/crypto.ts';
import { identifierKey, type Identifier } from './core/credentials.ts';

/** Says that this browser has signed in to one account before, without saying which. */
export const DEVICE_COOKIE = 'opc_appareil';
const DEVICE_SECONDS = 180 * 24 * 60 * 60;

const accountMark = (identifier: Identifier): Buffer =>
  mac(lookupKey(), 'device', identifierKey(identifier)).subarray(0, 16);

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

/**
 * The random name of this browser, if its cookie is ours, for this account and not older than 180 days; else null.
 * The age is signed too: a browser forgets a cookie in time, whoever copied it does not.
 */
function nonceOf(identifier: Identifier, cookie: string | undefined, now: Date): string | null {
  const [issued, nonce, mark] = (cookie ? unsign(cookie, 'device', cookieKey()) : null)?.split('.') ?? [];
  if (!issued || !nonce || !mark) return null;
  const age = seconds(now) - Number(issued);
  // A few minutes ahead: two servers' clocks.
  if (!(age >= -300 && age <= DEVICE_SECONDS)) return null;
  const given = Buffer.from(mark, 'base64url');
  const wanted = accountMark(identifier);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? nonce : null;
}

/**
 * The cookie to set after a sign-in or a reset, good for 180 days from `now`.
 * @param cookie what this browser sent: it keeps its name, so that signing in again gives no fresh counter
 */
export function rememberDevice(identifier: Identifier, cookie?: string, now: Date = new Date()): CookieChange {
  const nonce = nonceOf(identifier, cookie, now) ?? randomBytes(12).toString('base64url');
  const value = `${seconds(now)}.${nonce}.${accountMark(identifier).toString('base64url')}`;
  return { name: DEVICE_COOKIE, value: sign(value, 'device', cookieKey()), maxAge: DEVICE_SECONDS };
}

/** Whether the owner of this account has signed in on this browser in the last 180 days. */
export const knowsDevice = (identifier: Identifier, cookie: string | undefined, now: Date = new Date()): boolean =>
  nonceOf(identifier, cookie, now) !== null;

/**
 * What wrong passwords are counted by: the account, or this account on this browser when it has signed in there
 * before. So whoever guesses from elsewhere shuts out other guessers, not the owner (OWASP, "device cookies").
 */
export function attemptsKey(identifier: Identifier, cookie: string | undefined, now: Date = new Date()): string {
  const nonce = nonceOf(identifier, cookie, now);
  return nonce ? `${identifierKey(identifier)}|${nonce}` : identifierKey(identifier);
}

/**
 * What wrong passwords of a whole day are counted by: all the browsers that know the account together, and all that
 * do not. In one counter, a stranger could use up the day of the owner, even just after a reset.
 */
export const dayKey = (identifier: Identifier, cookie: string | undefined, now: Date = new Date()): string =>
  `${identifierKey(identifier)}${knowsDevice(identifier, cookie, now) ? '|appareils' : ''}`;
