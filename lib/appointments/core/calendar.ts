import { addDays, DAY_MINUTES, instantAt, weekday, type Instant, type LocalDate, type Span } from './zone.ts';

/** Local hours of one day, in minutes since midnight (0 to 1440), at a place, for the motifs that they serve. */
export type OpenHours = {
  readonly from: number;
  readonly to: number;
  readonly placeId: string;
  /** Null: for every motif of the adviser. */
  readonly motifIds: readonly string[] | null;
};

/** When an adviser receives, and what already takes their time. */
export type Calendar = {
  /** IANA zone in which the hours are meant. */
  readonly zone: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekly: ReadonlyMap<number, readonly OpenHours[]>;
  /** A date named here has these hours and no weekly ones; an empty list closes it. */
  readonly overrides: ReadonlyMap<LocalDate, readonly OpenHours[]>;
  /** Dates without weekly hours; an override opens them again. */
  readonly holidays: ReadonlySet<LocalDate>;
  /** Time that is not free: absences, and appointments with their own buffers. Any order, overlaps allowed. */
  readonly busy: readonly Span[];
  /** Appointments of each local date that count for the daily limit. */
  readonly booked: ReadonlyMap<LocalDate, number>;
  /** At most so many appointments a local date; null: no limit. */
  readonly dailyLimit: number | null;
};

/** Open time at one place, without a gap. */
export type OpenSpan = Span & { readonly placeId: string };

type Stretch = { readonly from: number; to: number; readonly placeId: string };

/** The hours of one date: its own, or those of its weekday unless it is a holiday. */
export const hoursOf = (calendar: Calendar, date: LocalDate): readonly OpenHours[] =>
  calendar.overrides.get(date) ?? (calendar.holidays.has(date) ? [] : (calendar.weekly.get(weekday(date)) ?? []));

/** The day's hours for a motif, those that touch joined to one stretch. */
function stretches(calendar: Calendar, date: LocalDate, motifId: string): Stretch[] {
  const serving = hoursOf(calendar, date)
    .filter(({ motifIds, from, to }) => from < to && (motifIds === null || motifIds.includes(motifId)))
    .toSorted((a, b) => a.placeId.localeCompare(b.placeId) || a.from - b.from);
  const joined: Stretch[] = [];
  for (const { from, to, placeId } of serving) {
    const last = joined.at(-1);
    if (last?.placeId === placeId && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to, placeId });
  }
  return joined;
}

/**
 * Open time for a motif that begins on the local dates `first` to `last`. Evening hours that end at midnight go on in
 * those that begin there; a day that is open from midnight to midnight stands for itself, so that where a stretch
 * begins never depends on which dates are asked for.
 */
export function openSpans(calendar: Calendar, motifId: string, first: LocalDate, last: LocalDate): OpenSpan[] {
  const spans: OpenSpan[] = [];
  const clock = wallClock(calendar.zone);
  let before = stretches(calendar, addDays(first, -1), motifId);
  let today = stretches(calendar, first, motifId);
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const after = stretches(calendar, addDays(date, 1), motifId);
    for (const { from, to, placeId } of today) {
      if (from === 0 && before.some((other) => other.placeId === placeId && reachesOver(other))) continue;
      const more = after.find((other) => other.placeId === placeId && other.from === 0);
      const end = more && reachesOver({ from, to, placeId }) ? clock(addDays(date, 1), more.to) : clock(date, to);
      spans.push({ from: clock(date, from), to: end, placeId });
    }
    before = today;
    today = after;
  }
  return spans.toSorted((a, b) => a.from - b.from || a.placeId.localeCompare(b.placeId));
}

/** Evening hours, which may go on after midnight. */
const reachesOver = ({ from, to }: Stretch): boolean => to === DAY_MINUTES && from > 0;

/** The moment of a local time; on days of 24 hours by addition, as asking the zone costs a hundred times more. */
function wallClock(zone: string): (date: LocalDate, minutes: number) => Instant {
  const midnights = new Map<LocalDate, Instant>();
  const midnight = (date: LocalDate): Instant => {
    const known = midnights.get(date) ?? instantAt(date, 0, zone);
    midnights.set(date, known);
    return known;
  };
  return (date, minutes) => {
    const start = midnight(date);
    const whole = midnight(addDays(date, 1)) - start === DAY_MINUTES * 60_000;
    return whole ? start + minutes * 60_000 : instantAt(date, minutes, zone);
  };
}
