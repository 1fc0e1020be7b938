const ZONE = 'Africa/Brazzaville';
const DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('fr-FR', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const CIVIL = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** No line break inside a date; « 1er » for the first. */
const first = (text: string): string => text.replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');

/** « 3 mars 2026 », the day in Brazzaville of an instant. */
export const frenchDay = (instant: Date): string => first(DAY.format(instant));

/** « 3 mars 2026 à 14 h 05 », in the time of Brazzaville. */
export const frenchMoment = (instant: Date): string =>
  `${frenchDay(instant)} à ${TIME.format(instant).replace(':', '\u00a0h\u00a0')}`;

/**
 * « 1er mars 2008 » for a civil date `YYYY-MM-DD`, which belongs to no time zone; what is no date comes back as it is.
 */
export function frenchCivilDay(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) ? day : first(CIVIL.format(instant));
}
