import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mac, sign, unsign } from '#lib/platform/crypto.ts';
import { identifierKey, type Identifier } from '../core/credentials.ts';
import { cookieKey, lookupKey } from '../keys.ts';
import type { CookieChange } from '../pipeline.ts';

/** Says that this browser has signed in to one account before, without saying which. */
export const DEVICE_COOKIE = 'opc_appareil';
const DEVICE_SECONDS = 180 * 24 * 60 * 60;

const accountMark = (identifier: Identifier): Buffer => mac(lookupKey(), 'device', identifierKey(identifier)).subarray(0, 16);

/** The cookie to set after a sign-in or a reset. */
export function rememberDevice(identifier: Identifier): CookieChange {
  const value = `${randomBytes(12).toString('base64url')}.${accountMark(identifier).toString('base64url')}`;
  return { name: DEVICE_COOKIE, value: sign(value, 'device', cookieKey()), maxAge: DEVICE_SECONDS };
}

/**
 * What wrong passwords are counted by: the account, or this account on this browser when it has signed in there
 * before. So whoever guesses from elsewhere shuts out other guessers, not the owner (OWASP, "device cookies").
 */
export function attemptsKey(identifier: Identifier, cookie: string | undefined): string {
  const key = identifierKey(identifier);
  const [nonce, mark] = (cookie ? unsign(cookie, 'device', cookieKey()) : null)?.split('.') ?? [];
  if (!nonce || !mark) return key;
  const given = Buffer.from(mark, 'base64url');
  const wanted = accountMark(identifier);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? `${key}|${nonce}` : key;
}
