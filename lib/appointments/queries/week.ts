import type { Tx } from '#db/run-as.ts';
import type { Motif } from '../motifs.ts';
import { listFreeHours, type FreeHour } from '../free-hours.ts';

import {
  addDays,
  instantAt,
  localDate,
  MINUTE,
  type Instant,
  type LocalDate,
  type Span,
  mondayOf,
  overlaps,
} from '../core/zone.ts';

/** The free hours of seven of the reader’s days, Monday first, and where to look when there are none. */
export type Week = {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly hours: readonly FreeHour[];
  /** The next free start, looked for when the week has none; null: none in the whole window. */
  readonly next: Instant | null;
  /** Days of the weeks beside this one, as far as one may book. */
  readonly before: LocalDate | null;
  readonly after: LocalDate | null;
  /** The last day that may be booked. */
  readonly lastDay: LocalDate;
  /** All of it lies before the first hour that may be booked, or after the last. */
  readonly where: 'before' | 'within' | 'after';
};

export type WeekAsked = {
  readonly motif: Motif;
  readonly adviserIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly zone: string;
  /** A day of the week; null: the first week that may be booked. */
  readonly day: LocalDate | null;
  /** The reader’s own hour that is to be changed: its time is free for them. */
  readonly ignored: string | null;
  /** What the reader has then: no hour that overlaps is theirs to choose. */
  readonly own: readonly Span[];
};

/** Reads a week as whoever looks. What it lists can be booked by that person, by the function that judges. */
export async function readWeek(tx: Tx, asked: WeekAsked, now: Instant): Promise<Week> {
  const { motif, zone, own } = asked;
  const { notice, windowDays } = motif.rules;
  const earliest = localDate(now + notice * MINUTE, zone);
  const lastDay = addDays(localDate(now, zone), windowDays);
  const first = mondayOf(asked.day ?? earliest);
  const last = addDays(first, 6);
  const from = instantAt(first, 0, zone);
  const read = async (window: Span): Promise<FreeHour[]> => {
    if (asked.adviserIds.length === 0 || asked.placeIds.length === 0) return [];
    const { adviserIds, placeIds, ignored } = asked;
    const hours = await listFreeHours(tx, motif, adviserIds, placeIds, window, now, ignored);
    return hours.filter((hour) => !own.some((mine) => overlaps(mine, hour)));
  };
  const where = last < earliest ? 'before' : first > lastDay ? 'after' : 'within';
  const hours = where === 'within' ? await read({ from, to: instantAt(last, 1440, zone) }) : [];
  const ahead = hours.length > 0 ? [] : await read({ from: now, to: instantAt(lastDay, 1440, zone) });
  return {
    first,
    last,
    hours,
    // The week’s own end comes first: what lies before it was just found not to be free.
    next: (ahead.find((hour) => hour.from > from) ?? ahead[0])?.from ?? null,
    before:
      first > mondayOf(earliest) ? addDays(where === 'after' ? lastDay : first, where === 'after' ? 0 : -7) : null,
    after: where === 'before' ? earliest : addDays(first, 7) <= lastDay ? addDays(first, 7) : null,
    lastDay,
    where,
  };
}
