import { Temporal } from 'temporal-polyfill';

/** A local date, `YYYY-MM-DD`. */
export type LocalDate = string;
/** A moment: milliseconds since 1970 in UTC. */
export type Instant = number;
/** From `from` until just before `to`. */
export type Span = { readonly from: Instant; readonly to: Instant };

export const MINUTE = 60_000;
export const DAY_MINUTES = 1440;

const plainDate = (date: LocalDate) => Temporal.PlainDate.from(date);

/** The local date in this zone at this moment. */
export const localDate = (at: Instant, zone: string): LocalDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Minutes since the midnight of the local date, as a clock on the wall shows them. */
export function clockMinutes(at: Instant, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return local.hour * 60 + local.minute;
}

export const addDays = (date: LocalDate, days: number): LocalDate => plainDate(date).add({ days }).toString();

/** « 2026-10-27 » as browsers send a date, or « 27/10/2026 » as one types it. @returns null for what is no date */
export function parseLocalDate(text: string): LocalDate | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [, frenchDay, frenchMonth, frenchYear] = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(text) ?? [];
  const [year, month, day] = [isoYear ?? frenchYear, isoMonth ?? frenchMonth, isoDay ?? frenchDay].map(Number);
  if (!year || !month || !day || year < 2000 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (date: LocalDate): number => plainDate(date).dayOfWeek;

/**
 * The moment at which a clock in this zone shows these minutes after midnight; 1440 is the next midnight. A time that
 * a change of clocks leaves out is moved on by what was left out; of a time that comes twice, the first is meant.
 */
export function instantAt(date: LocalDate, minutes: number, zone: string): Instant {
  const day = minutes < DAY_MINUTES ? plainDate(date) : plainDate(date).add({ days: 1 });
  const plainTime = new Temporal.PlainTime(Math.floor((minutes % DAY_MINUTES) / 60), minutes % 60);
  return day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}

/** The Monday of the week of a date. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date));

/** Whether two spans share a moment; one that ends where the other begins shares none. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

const [EARLIEST, LATEST] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];

/** A moment at which somebody may be received; a crafted one must not reach what computes with dates. */
export const isPlausible = (at: number): at is Instant => at >= EARLIEST && at < LATEST;

/** True for a zone of the IANA list that this runtime knows, as « Africa/Brazzaville ». */
export function isZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return /^[A-Z][A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(name);
  } catch {
    return false;
  }
}
