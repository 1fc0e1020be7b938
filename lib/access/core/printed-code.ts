import { asMeant } from './typed-text.ts';

/** Crockford's base 32: no I, L, O or U, so that nothing is misread on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/**
 * A code that people copy by hand (recovery, resumed test, receipt) from random bytes, five bits a character: 60 bits,
 * shown `XXXX-XXXX-XXXX`.
 * @param random at least twelve random bytes; 256 is a multiple of 32, so no character is favoured.
 */
export function printedCode(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`${LENGTH} random bytes are needed`);
  const text = Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * What was typed, as it is compared: capitals, no spaces or dashes, O read as 0, I and L as 1.
 * @returns null when it cannot be a code.
 */
export function readPrintedCode(typed: string): string | null {
  const text = asMeant(typed)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return text.length === LENGTH && [...text].every((character) => ALPHABET.includes(character)) ? text : null;
}
