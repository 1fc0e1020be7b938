const ZONE = 'Africa/Brazzaville';
const DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('fr-FR', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const CIVIL = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** No line break inside a date; « 1er » for the first. */
const first = (text: string): string =>
  text.replace(/(^| )1 /, (_, before: string) => `${before}1er `).replaceAll(' ', '\u00a0');

/** « 3 mars 2026 », the day in Brazzaville of an instant. */
export const frenchDay = (instant: Date): string => first(DAY.format(instant));

/** « 3 mars 2026 à 14 h 05 », in the time of Brazzaville. */
export const frenchMoment = (instant: Date): string =>
  `${frenchDay(instant)} à ${TIME.format(instant).replace(':', '\u00a0h\u00a0')}`;

/** The clock that a zone of the IANA list means, by its city; a zone without a city is told as Brazzaville. */
const withCity = (zone: string): string => (/^(?!Etc\/)[^/]+\/./.test(zone) ? zone : ZONE);

/** Whether this is a zone that the runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr-FR', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/**
 * « 1er mars 2008 » for a civil date `YYYY-MM-DD`, which belongs to no time zone; what is no date comes back as it is.
 */
export function frenchCivilDay(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) ? day : first(CIVIL.format(instant));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of this zone, made once: making one costs more than all its uses. */
function formatIn(zone: string, part: 'day' | 'hour'): Intl.DateTimeFormat {
  const key = `${part} ${zone}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat('fr-FR', {
      timeZone: zone,
      ...(part === 'day'
        ? ({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const)
        : ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const)),
    });
  formats.set(key, made);
  return made;
}

/** « vendredi 10 juillet 2026 », the day of an instant in this IANA zone. */
export const frenchWeekday = (instant: Date, zone: string): string => first(formatIn(zone, 'day').format(instant));

/** « 9 h 05 », what a clock in this zone shows. */
export const frenchHour = (instant: Date, zone: string): string =>
  formatIn(zone, 'hour').format(instant).replace(/^0/, '').replace(':', '\u00a0h\u00a0');

/** « heure de Brazzaville »: the zone by the city in its name. */
export function zoneName(zone: string): string {
  const city = withCity(zone).split('/').at(-1)!.replaceAll('_', '\u00a0');
  return `heure ${/^[AEIOU]/.test(city) ? 'd’' : 'de\u00a0'}${city}`;
}

/**
 * « vendredi 10 juillet 2026 à 11 h 00, heure de Paris »: the moment as a clock of this zone shows it, never without
 * the zone.
 * @param zone name of the IANA list
 * @throws RangeError when there is no such zone
 */
export function frenchMomentIn(instant: Date, zone: string): string {
  const city = withCity(zone);
  return `${frenchWeekday(instant, city)} à ${frenchHour(instant, city)}, ${zoneName(city)}`;
}
