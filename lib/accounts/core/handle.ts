import { fold } from '#lib/access/core/fold.ts';
import { asMeant } from '#lib/access/core/typed-text.ts';

/**
 * The identifiant of somebody without a mailbox: the first name and digits, `awa-4821`. We give it, so that nobody
 * finds out by choosing one which others exist.
 */

const WORD_MAX = 12;
/** For a name that gives no two letters. */
const UNNAMED = 'compte';
const HANDLE = /^([a-z]{2,12})-?(\d{4,8})$/;

/**
 * A handle to try for this person.
 * @param fullName as typed, first name first; null when none was given
 * @param digits how many digits, from 4
 * @param random a number from 0 (included) to 1 (excluded)
 */
export function proposeHandle(fullName: string | null, digits: number, random: number): string {
  const [first = ''] = fold(fullName ?? '')
    .split(/[^a-z]+/)
    .filter(Boolean);
  const word = first.length < 2 ? UNNAMED : first.slice(0, WORD_MAX);
  return `${word}-${String(Math.floor(random * 10 ** digits)).padStart(digits, '0')}`;
}

/** Reads a handle in capitals, with accents, with a space, a dot or nothing in the place of the hyphen; or null. */
export function parseHandle(typed: string): string | null {
  const [, word, digits] = HANDLE.exec(fold(asMeant(typed)).replace(/[\s._-]+/g, '-')) ?? [];
  return word === undefined ? null : `${word}-${digits}`;
}
