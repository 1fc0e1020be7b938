import { openSpans, type Calendar } from './calendar.ts';
import {
  addDays,
  DAY_MINUTES,
  instantAt,
  localDate,
  mondayOf,
  type Instant,
  type LocalDate,
  type Span,
} from './zone.ts';

/** The local day as moments, in this zone: 23, 24 or 25 hours. */
export const daySpan = (date: LocalDate, zone: string): Span => ({
  from: instantAt(date, 0, zone),
  to: instantAt(date, DAY_MINUTES, zone),
});

/** The seven dates of the week of a date, from Monday. */
export function weekOf(date: LocalDate): LocalDate[] {
  const monday = mondayOf(date);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
}

/** What an absence takes: local dates of the adviser, whatever the zone of browser or process. */
export const absenceSpan = (
  absence: {
    readonly firstDay: LocalDate;
    readonly lastDay: LocalDate;
    readonly from: number | null;
    readonly to: number | null;
  },
  zone: string,
): Span => ({
  from: instantAt(absence.firstDay, absence.from ?? 0, zone),
  to: instantAt(absence.lastDay, absence.to ?? DAY_MINUTES, zone),
});

type Hours = { readonly from: number; readonly to: number; readonly placeId: string };

/** Hours of the same day at another place, with which these would overlap: nobody is at two places. */
export const elsewhere = <Other extends Hours>(others: readonly Other[], wanted: Hours): Other | null =>
  others.find((other) => other.placeId !== wanted.placeId && other.from < wanted.to && wanted.from < other.to) ?? null;

/** Whether an appointment lies wholly in the hours that are open for its motif, at its place when it has one. */
export function isInHours(
  calendar: Calendar,
  appointment: {
    readonly motifId: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly placeId: string | null;
  },
): boolean {
  const { motifId, startsAt, endsAt, placeId } = appointment;
  const date = localDate(startsAt, calendar.zone);
  return openSpans(calendar, motifId, addDays(date, -1), date).some(
    (span) => span.from <= startsAt && endsAt <= span.to && (placeId === null || placeId === span.placeId),
  );
}
