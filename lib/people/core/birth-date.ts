import { fold } from '#lib/access/core/fold.ts';
import { asMeant } from '#lib/access/core/typed-text.ts';
import { localDay } from '#lib/platform/core/local-day.ts';

/** Birth dates are `YYYY-MM-DD` in the civil calendar; "today" is the day in Brazzaville. */

const ADULT_AGE = 18;
/** Below, somebody mistyped the year; above, too. */
export const PLAUSIBLE_AGE = { min: 8, max: 100 } as const;

/** What the three fields of a form hold, as typed. */
export type DateParts = { readonly jour: string; readonly mois: string; readonly annee: string };

export type ParsedDate =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly problem: 'incomplete' | 'year' | 'unreal' };

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** The number of a month that was written as a word, in full or by three letters or more (« juil. »); else as typed. */
function monthNumber(typed: string): string {
  const word = fold(typed);
  const found = word.length < 3 ? [] : MONTHS.filter((month) => month.startsWith(word));
  return found.length === 1 ? String(MONTHS.indexOf(found[0]!) + 1) : typed;
}

/**
 * Reads a date typed in three fields. Spaces, leading zeros, « 1er » and months in words are taken; the year
 * has four digits.
 * @returns `value` null when all three are empty; otherwise `YYYY-MM-DD` of a day that exists.
 */
export function parseDateParts({ jour, mois, annee }: DateParts): ParsedDate {
  const day = asMeant(jour).replace(/^(\d{1,2})\s*(?:er|e)$/i, '$1');
  const month = monthNumber(asMeant(mois));
  const year = asMeant(annee);
  if (!day && !month && !year) return { ok: true, value: null };
  if (!day || !month || !year) return { ok: false, problem: 'incomplete' };
  if (!/^\d{4}$/.test(year)) return { ok: false, problem: 'year' };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month)) return { ok: false, problem: 'unreal' };
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(value) ? { ok: true, value } : { ok: false, problem: 'unreal' };
}

/** Whether `YYYY-MM-DD` is a day of the calendar (no 31 April, no 29 February in a common year). */
export function isRealDay(value: string): boolean {
  const instant = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)
  );
}

/**
 * Whole years lived on the day of `now` in Brazzaville. Somebody born on 29 February turns older on 1 March in a common
 * year.
 */
export function ageOn(birthDate: string, now: Date): number {
  const today = localDay(now);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Under 18: until midnight, in Brazzaville, at which the 18th birthday begins. */
export const isMinor = (birthDate: string, now: Date): boolean => ageOn(birthDate, now) < ADULT_AGE;

/** What a corrected date changes: which side of 18 one is on, or that one comes to it earlier. */
export type Direction = 'minor-to-adult' | 'adult-to-minor' | 'earlier-majority' | 'same-side';

/** What another birth date would change, on the day of `now`. */
export function directionOf(before: string, after: string, now: Date): Direction {
  const [was, becomes] = [isMinor(before, now), isMinor(after, now)];
  if (was !== becomes) return was ? 'minor-to-adult' : 'adult-to-minor';
  return becomes && after < before ? 'earlier-majority' : 'same-side';
}

/** Whether a person who fills in a form can have been born that day. */
export function isPlausible(birthDate: string, now: Date): boolean {
  const age = ageOn(birthDate, now);
  return age >= PLAUSIBLE_AGE.min && age <= PLAUSIBLE_AGE.max;
}

/** The three fields of a stored date, without leading zeros; empty ones when there is none. */
export function dateParts(birthDate: string | null): DateParts {
  const [annee, mois, jour] = birthDate?.split('-') ?? [];
  return annee && mois && jour
    ? { jour: String(Number(jour)), mois: String(Number(mois)), annee }
    : { jour: '', mois: '', annee: '' };
}
