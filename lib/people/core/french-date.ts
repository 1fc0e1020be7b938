const DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Africa/Brazzaville', day: 'numeric', month: 'long', year: 'numeric' });
const CIVIL = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** No line break inside a date. */
const first = (text: string): string => text.replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');

/** « 3 mars 2026 », the day in Brazzaville of an instant. */
export const frenchDay = (instant: Date): string => first(DAY.format(instant));

/** « 1er mars 2008 » for a civil date `YYYY-MM-DD`, which belongs to no time zone. */
export const frenchCivilDay = (day: string): string => first(CIVIL.format(new Date(`${day}T00:00:00Z`)));
