import { asc, inArray, sql } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { advisers, motifs, places } from '#db/schema/agenda.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';
import { readCalendars } from '../calendars.ts';
import { openMinutes } from '../core/statistics/load.ts';
import type { Counted, Groups } from '../core/statistics/figures.ts';
import { LEAST } from '../core/statistics/hide.ts';
import { monthTables, yearTables, type Printed } from '../core/statistics/tables.ts';
import { addDays, instantAt } from '../core/zone.ts';

const ZONE = 'Africa/Brazzaville';

/** A month, `YYYY-MM`, or a year, `YYYY`. */
export type Period = string;

export type AdviserLoad = {
  readonly name: string;
  /** Booked hours of each hundred open ones, rounded; null: hidden, or there were no open hours. */
  readonly percent: number | null;
};

export type Statistics = {
  readonly printed: Printed;
  readonly motifs: readonly { readonly id: string; readonly label: string }[];
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly loads: readonly AdviserLoad[];
};

/**
 * What became of the appointments of a month or a year, as an administrator may see it; null for anybody else. The
 * counting is the service’s: the appointments themselves are for their people alone.
 */
export async function readStatistics(actor: Person, period: Period): Promise<Statistics | null> {
  if (!can(actor, 'read', shared('appointment-figures'))) return null;
  const year = period.slice(0, 4);
  return runAsSystem('figures of appointments, for an administrator', async (tx) => {
    const counted = await count(tx, year);
    const seen = (of: (one: Counted) => string | null): string[] => [
      ...new Set(counted.flatMap((one) => of(one) ?? [])),
    ];
    const [motifRows, placeRows] = await Promise.all([
      tx
        .select({ id: motifs.id, label: motifs.label })
        .from(motifs)
        .where(sql`${motifs.archivedAt} is null or ${inArray(motifs.id, [...seen(({ motifId }) => motifId), NOBODY])}`)
        .orderBy(asc(motifs.position)),
      tx
        .select({ id: places.id, name: places.name })
        .from(places)
        .where(sql`${places.closedAt} is null or ${inArray(places.id, [...seen(({ placeId }) => placeId), NOBODY])}`)
        .orderBy(asc(places.name)),
    ]);
    const groups: Groups = { motifs: motifRows.map(({ id }) => id), places: placeRows.map(({ id }) => id) };
    const printed = period === year ? yearTables(counted, groups) : monthTables(counted, period, groups);
    return { printed, motifs: motifRows, places: placeRows, loads: await loadsOf(tx, period) };
  });
}

/** No row has this id: a list of ids is never empty. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The local dates of a period, the end excluded. */
function bounds(period: Period): { first: string; end: string } {
  if (period.length === 4) return { first: `${period}-01-01`, end: `${Number(period) + 1}-01-01` };
  const first = `${period}-01`;
  return { first, end: `${addDays(first, 31).slice(0, 7)}-01` };
}
const at = (day: string) => sql`${new Date(instantAt(day, 0, ZONE)).toISOString()}::timestamptz`;

/** Every appointment of a year that was asked for, by month, motif and place. */
async function count(tx: Tx, year: string): Promise<Counted[]> {
  const { first, end } = bounds(year);
  return tx.execute<Counted>(sql`
    select to_char(a.scheduled_at at time zone ${ZONE}, 'YYYY-MM') as month, a.motif_id as "motifId",
           case when a.mode = 'sur-place' then a.place_id end as "placeId",
           count(*)::int as asked,
           count(*) filter (where e.confirmed)::int as confirmed,
           count(*) filter (where a.status = 'completed')::int as honoured,
           count(*) filter (where a.status = 'no_show')::int as missed,
           count(*) filter (where a.status = 'cancelled' and a.cancelled_by = 'person')::int as excused,
           count(*) filter (where a.status = 'cancelled' and a.cancelled_by = 'service')::int as "byService",
           count(*) filter (where a.status in ('pending', 'confirmed', 'expired'))::int as open,
           count(*) filter (where e.moved)::int as moved
      from public.appointments a
      join lateral (
        select bool_or(e.to_status in ('pending', 'confirmed')) as asked,
               bool_or(e.to_status in ('confirmed', 'completed', 'no_show')) as confirmed,
               bool_or(e.from_status in ('pending', 'confirmed') and e.from_time <> e.to_time) as moved
          from public.appointment_events e where e.appointment_id = a.id) e on e.asked
     where a.scheduled_at >= ${at(first)} and a.scheduled_at < ${at(end)} and a.status <> 'hold'
     group by 1, 2, 3`);
}

/** How much of each adviser’s open time was taken; of fewer than five appointments, nothing is said. */
async function loadsOf(tx: Tx, period: Period): Promise<AdviserLoad[]> {
  const { first, end } = bounds(period);
  const people = await tx
    .select({ id: advisers.id, name: advisers.displayName })
    .from(advisers)
    .orderBy(asc(advisers.displayName));
  const booked = await tx.execute<{ id: string; many: number; minutes: number }>(sql`
    select a.consultant_id as id, count(*)::int as many, sum(a.duration_minutes)::int as minutes
      from public.appointments a
     where a.consultant_id is not null and a.status in ('pending', 'confirmed', 'completed', 'no_show')
       and a.scheduled_at >= ${at(first)} and a.scheduled_at < ${at(end)}
     group by 1`);
  const range = { from: instantAt(first, 0, ZONE), to: instantAt(end, 0, ZONE) };
  const calendars = await readCalendars(
    tx,
    people.map(({ id }) => id),
    range,
    [],
  );
  return people.map(({ id, name }) => {
    const own = booked.find((one) => one.id === id);
    const calendar = calendars.get(id);
    const open = calendar ? openMinutes(calendar, first, addDays(end, -1)) : 0;
    const percent = own && own.many >= LEAST && open > 0 ? Math.round((100 * own.minutes) / open) : null;
    return { name, percent };
  });
}
