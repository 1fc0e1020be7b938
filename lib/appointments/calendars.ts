import { and, gte, inArray, lte } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { advisers, holidays, openingDates, openingHours } from '#db/schema/agenda.ts';
import type { Calendar, OpenHours } from './core/calendar.ts';
import { addDays, localDate, type Instant, type Span } from './core/zone.ts';

/** Time of an adviser that is not free. `startsAt`: an appointment's own start; null for an absence. */
export type Taken = Span & { readonly adviserId: string; readonly startsAt: Instant | null };

type HoursRow = { fromMinute: number; toMinute: number; placeId: string; motifIds: string[] | null };

const hoursOf = ({ fromMinute, toMinute, placeId, motifIds }: HoursRow): OpenHours => ({
  from: fromMinute,
  to: toMinute,
  placeId,
  motifIds,
});

/**
 * The calendars of these advisers for the days around `range`, with what takes their time. Whom the reader may not see
 * has no calendar.
 */
export async function readCalendars(
  tx: Tx,
  adviserIds: readonly string[],
  range: Span,
  taken: readonly Taken[],
): Promise<Map<string, Calendar>> {
  if (adviserIds.length === 0) return new Map();
  const ids = [...adviserIds];
  // Wide enough for every zone.
  const first = addDays(localDate(range.from, 'UTC'), -2);
  const last = addDays(localDate(range.to, 'UTC'), 2);
  const [people, weekly, dates, days] = await Promise.all([
    tx
      .select({ id: advisers.id, zone: advisers.zone, dailyLimit: advisers.dailyLimit })
      .from(advisers)
      .where(inArray(advisers.id, ids)),
    tx.select().from(openingHours).where(inArray(openingHours.adviserId, ids)),
    tx
      .select()
      .from(openingDates)
      .where(and(inArray(openingDates.adviserId, ids), gte(openingDates.day, first), lte(openingDates.day, last))),
    tx
      .select({ day: holidays.day })
      .from(holidays)
      .where(and(gte(holidays.day, first), lte(holidays.day, last))),
  ]);
  const closed = new Set(days.map(({ day }) => day));
  return new Map(
    people.map(({ id, zone, dailyLimit }) => {
      const busy = taken.filter(({ adviserId }) => adviserId === id);
      const own = weekly.filter(({ adviserId }) => adviserId === id);
      const calendar: Calendar = {
        zone,
        weekly: new Map(
          [1, 2, 3, 4, 5, 6, 7].map((day) => [day, own.filter((row) => row.weekday === day).map(hoursOf)]),
        ),
        overrides: overridesOf(dates.filter(({ adviserId }) => adviserId === id)),
        holidays: closed,
        busy,
        booked: countByDate(busy, zone),
        dailyLimit,
      };
      return [id, calendar] as const;
    }),
  );
}

function overridesOf(rows: readonly (typeof openingDates.$inferSelect)[]): Map<string, OpenHours[]> {
  const overrides = new Map<string, OpenHours[]>();
  for (const { day, fromMinute, toMinute, placeId, motifIds } of rows) {
    const hours = overrides.get(day) ?? [];
    if (fromMinute !== null && toMinute !== null && placeId !== null)
      hours.push(hoursOf({ fromMinute, toMinute, placeId, motifIds }));
    overrides.set(day, hours);
  }
  return overrides;
}

function countByDate(taken: readonly Taken[], zone: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { startsAt } of taken) {
    if (startsAt === null) continue;
    const date = localDate(startsAt, zone);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return counts;
}
