import { randomBytes } from 'node:crypto';
import { mac } from '#lib/platform/crypto.ts';

/** Crockford's base 32: no I, L, O, U, so that a code survives handwriting and reading aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Twelve characters of 5 bits: 60 bits. */
const LENGTH = 12;

/** A new code, as it is shown: `XXXX-XXXX-XXXX`. */
export function newResumeCode(): string {
  // 256 is a multiple of 32: the low five bits are uniform.
  const code = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** The twelve characters behind what was typed in any case and spacing (O is 0, I and L are 1), or null. */
export function readResumeCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((character) => ALPHABET.includes(character)) ? code : null;
}

/** What is stored of a code: an HMAC, because sixty bits alone could be searched for in a stolen table. */
export const hashResumeCode = (code: string, key: Uint8Array): Buffer => mac(key, 'reprise', code);
