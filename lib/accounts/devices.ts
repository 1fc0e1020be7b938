import { randomBytes } from 'node:crypto';
import { cookieKey, lookupKey } from '#lib/access/keys.ts';
import type { CookieChange } from '#lib/access/pipeline/definition.ts';
import { mac, sameBytes, sign, unsign } from '#lib/platform/crypto.ts';
import { identifierKey, type Identifier } from './core/credentials.ts';

/** Says that this browser has signed in to some accounts before, without saying which. */
export const DEVICE_COOKIE = 'opc_appareil';
const DEVICE_SECONDS = 180 * 24 * 60 * 60;
/** Accounts that one browser knows at once: those of a family that shares a phone. */
const KNOWN_ACCOUNTS = 4;

const accountMark = (identifier: Identifier): Buffer =>
  mac(lookupKey(), 'device', identifierKey(identifier)).subarray(0, 16);

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

/** One account that this browser knows, and the random name by which the browser counts for it. */
type Known = { readonly issued: string; readonly nonce: string; readonly mark: string };

/**
 * The accounts of a cookie that is ours, the newest first, without those older than 180 days.
 * The age is signed too: a browser forgets a cookie in time, whoever copied it does not.
 */
function knownAccounts(cookie: string | undefined, now: Date): Known[] {
  const parts = (cookie ? unsign(cookie, 'device', cookieKey()) : null)?.split('.') ?? [];
  return Array.from({ length: Math.min(KNOWN_ACCOUNTS, Math.floor(parts.length / 3)) }, (_, at) => {
    const [issued = '', nonce = '', mark = ''] = parts.slice(3 * at, 3 * at + 3);
    return { issued, nonce, mark };
  }).filter(({ issued, nonce, mark }) => {
    const age = seconds(now) - Number(issued);
    // A few minutes ahead: two servers' clocks.
    return issued !== '' && nonce !== '' && mark !== '' && age >= -300 && age <= DEVICE_SECONDS;
  });
}

/** Whether this mark of a cookie is that of the account. */
function isOf(identifier: Identifier, { mark }: Known): boolean {
  const given = Buffer.from(mark, 'base64url');
  const wanted = accountMark(identifier);
  return sameBytes(given, wanted);
}

/** The random name that this browser has for this account; null when it does not know the account. */
const nonceOf = (identifier: Identifier, cookie: string | undefined, now: Date): string | null =>
  knownAccounts(cookie, now).find((known) => isOf(identifier, known))?.nonce ?? null;

/**
 * The cookie to set after a sign-in or a reset: it knows this account for 180 days from `now`, and the last others.
 * @param cookie what this browser sent: it keeps its name for each account, so that signing in again gives no fresh
 *   counter, and nobody is forgotten because somebody else signs in on the same phone
 */
export function rememberDevice(identifier: Identifier, cookie?: string, now: Date = new Date()): CookieChange {
  const nonce = nonceOf(identifier, cookie, now) ?? randomBytes(12).toString('base64url');
  const own = { issued: String(seconds(now)), nonce, mark: accountMark(identifier).toString('base64url') };
  const others = knownAccounts(cookie, now).filter((known) => !isOf(identifier, known));
  return cookieOf([own, ...others].slice(0, KNOWN_ACCOUNTS));
}

/** The cookie to set when an account is no more: it knows the others that it knew; gone when there are none. */
export function forgetDevice(
  identifiers: readonly Identifier[],
  cookie: string | undefined,
  now: Date = new Date(),
): CookieChange {
  return cookieOf(
    knownAccounts(cookie, now).filter((known) => !identifiers.some((identifier) => isOf(identifier, known))),
  );
}

function cookieOf(known: readonly Known[]): CookieChange {
  if (known.length === 0) return { name: DEVICE_COOKIE, value: null };
  const value = known.map(({ issued, nonce, mark }) => `${issued}.${nonce}.${mark}`).join('.');
  return { name: DEVICE_COOKIE, value: sign(value, 'device', cookieKey()), maxAge: DEVICE_SECONDS };
}

/** What this browser is known by to an account, whatever the account signs in with; null when it does not know it. */
export function deviceHash(
  identifiers: readonly Identifier[],
  cookie: string | undefined,
  now: Date = new Date(),
): Buffer | null {
  const nonce = identifiers.map((identifier) => nonceOf(identifier, cookie, now)).find((found) => found !== null);
  return nonce ? mac(lookupKey(), 'second factor device', nonce) : null;
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
