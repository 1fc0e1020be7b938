import { createHmac } from 'node:crypto';

/**
 * Codes of an authenticator: RFC 4226 (HOTP) and RFC 6238 (TOTP), with the one setting that every application knows.
 */

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps before and after the present one that count as now: a phone's clock is rarely right to the second. */
const DRIFT_STEPS = 1;

/** RFC 4648, without padding: what an authenticator takes a key in. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes in base 32. Twenty bytes, the size of SHA-1, are 32 signs. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** The bytes of a key in base 32; spaces and small letters are as good. @returns null when it is none */
export function fromBase32(text: string): Uint8Array | null {
  const signs = text.replace(/[\s=]/g, '').toUpperCase();
  if (signs === '' || [...signs].some((sign) => !BASE32.includes(sign))) return null;
  const bits = [...signs].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}

/** The code of one counter, `digits` long. */
export function hotp(key: Uint8Array, counter: number, digits: number = DIGITS): string {
  const moving = Buffer.alloc(8);
  moving.writeBigUInt64BE(BigInt(counter));
  const hash = createHmac('sha1', key).update(moving).digest();
  const at = hash[hash.length - 1]! & 0x0f;
  const number = hash.readUInt32BE(at) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step of thirty seconds that this instant belongs to. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS);

/** The digits of a code as they were typed, with whatever spaces; null when they are no code. */
export function readSecondCode(typed: string): string | null {
  const digits = typed.replace(/[\s\u00a0\u202f.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/**
 * The step whose code this is, one of those that count as now; null when it is none of theirs, or no step after
 * `lastStep`: a code that was taken once, or an older one, is worth nothing.
 * @param same compares two texts in a time that says nothing of how much of them is the same
 */
export function stepOf(
  code: string,
  key: Uint8Array,
  now: Date,
  lastStep: number,
  same: (given: string, wanted: string) => boolean,
): number | null {
  const present = stepAt(now);
  let found: number | null = null;
  // Every step is looked at, whichever it is.
  for (let step = present - DRIFT_STEPS; step <= present + DRIFT_STEPS; step += 1)
    if (same(code, hotp(key, step)) && step > lastStep) found ??= step;
  return found;
}

/** What an authenticator opens: the name under which it shows the codes, and the key. */
export function keyAddress(account: string, key: string, issuer = 'Orientation Pro Congo'): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${key}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`;
}
