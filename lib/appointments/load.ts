import { and, eq, gte, inArray, lt, max, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { appointments } from '#db/schema/appointments.ts';
import { readCalendars } from './calendars.ts';
import { openSpans, type Calendar } from './core/calendar.ts';
import type { Load } from './core/choose-adviser.ts';
import { addDays, instantAt, localDate, MINUTE, type Instant } from './core/zone.ts';

const MONTH = 31 * 24 * 60 * MINUTE;

/** How busy each of these advisers is in the month of `at`, in their own zone, for « le premier disponible ». */
export async function readLoads(tx: Tx, motifId: string, adviserIds: readonly string[], at: Instant): Promise<Load[]> {
  const calendars = await readCalendars(tx, adviserIds, { from: at - MONTH, to: at + MONTH }, []);
  return Promise.all([...calendars].map(([adviserId, calendar]) => readLoad(tx, motifId, adviserId, calendar, at)));
}

async function readLoad(tx: Tx, motifId: string, adviserId: string, calendar: Calendar, at: Instant): Promise<Load> {
  const { zone } = calendar;
  const first = `${localDate(at, zone).slice(0, 7)}-01`;
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  const [row] = await tx
    .select({
      minutes: sql<number>`coalesce(sum(${appointments.durationMinutes}), 0)::int`,
      last: max(appointments.createdAt),
    })
    .from(appointments)
    .where(
      and(
        eq(appointments.consultantId, adviserId),
        inArray(appointments.status, ['hold', 'pending', 'confirmed', 'completed', 'no_show']),
        gte(appointments.scheduledAt, new Date(instantAt(first, 0, zone))),
        lt(appointments.scheduledAt, new Date(instantAt(next, 0, zone))),
      ),
    );
  const open = openSpans(calendar, motifId, first, addDays(next, -1));
  return {
    adviserId,
    bookedMinutes: row?.minutes ?? 0,
    openMinutes: open.reduce((sum, { from, to }) => sum + (to - from) / MINUTE, 0),
    lastBookedAt: row?.last?.getTime() ?? null,
  };
}
