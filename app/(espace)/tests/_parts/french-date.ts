const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Africa/Brazzaville', day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Africa/Brazzaville', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** « 3 novembre 2026 » (« 1er » for the first), in the time of Brazzaville. */
export const frenchDay = (date: Date): string => day.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');

/** « 3 novembre 2026 à 14 h 05 ». */
export const frenchMoment = (date: Date): string => `${frenchDay(date)} à ${time.format(date).replace(':', '\u00a0h\u00a0')}`;
