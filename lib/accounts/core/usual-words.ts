import { USUAL_WORDS } from './usual-words.generated.ts';

/**
 * The hundred thousand passwords and French words that are tried first, as a Bloom filter (Bloom 1970): a word of the
 * list is always found; of other words 1 in 5,000 is taken for one. `scripts/import-passwords.ts` makes it.
 */

/** Bits for each word, and the number of places that a word marks (18 × ln 2). */
export const BITS_PER_WORD = 18;
const PLACES = 12;

/** Two 32-bit hashes in the way of FNV-1a; the places follow from them (Kirsch and Mitzenmacher 2006). */
function* placesOf(word: string, bits: number): Generator<number> {
  let first = 0x811c9dc5;
  let second = 0x1000193;
  for (let at = 0; at < word.length; at += 1) {
    first = Math.imul(first ^ word.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ word.charCodeAt(at), 0x85ebca6b);
    second ^= second >>> 13;
  }
  for (let place = 0; place < PLACES; place += 1) yield ((first >>> 0) + place * (second >>> 0)) % bits;
}

/** Marks words in a filter of `bytes`. Pure but for the filter that it fills. */
export function markWords(bytes: Uint8Array, words: Iterable<string>): void {
  for (const word of words)
    for (const place of placesOf(word, bytes.length * 8)) bytes[place >> 3]! |= 1 << (place & 7);
}

let filter: Uint8Array | undefined;

/** Whether a folded word is one of the usual ones. */
export function isUsualWord(word: string): boolean {
  filter ??= Uint8Array.from(atob(USUAL_WORDS), (character) => character.charCodeAt(0));
  for (const place of placesOf(word, filter.length * 8)) if (!(filter[place >> 3]! & (1 << (place & 7)))) return false;
  return true;
}
