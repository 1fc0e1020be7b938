import { sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import type { Taken } from './calendars.ts';
import type { Instant, Span } from './core/zone.ts';

/** What the locks found: the advisers' time, and the appointments of the persons concerned. */
export type Locked = {
  readonly taken: readonly (Taken & { readonly appointmentId: string | null; readonly status: string })[];
  readonly ofPersons: readonly (Span & { readonly personId: string; readonly appointmentId: string })[];
};

type Times = { taken_from: number; taken_to: number; starts_at: number | null };
type Row = Times & { who: string; appointment_id: string | null; status: string };

/** Moments as numbers: a raw query would give texts. */
const TIMES = sql.raw(
  ['taken_from', 'taken_to', 'starts_at']
    .map((name) => `(extract(epoch from ${name}) * 1000)::float8 as ${name}`)
    .join(', '),
);

const iso = (at: Instant): string => new Date(at).toISOString();
export const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;

/**
 * Locks the agendas of all concerned until the transaction ends, always in the same order, lets holds go whose time is
 * over, and reads what takes their time in `range`. Needs the service's transaction. Whatever is judged afterwards in
 * this transaction stays true until it ends.
 */
export async function lockAgendas(tx: Tx, people: readonly string[], range: Span, now: Instant): Promise<Locked> {
  const rows = await tx.execute<Row>(
    sql`select who, appointment_id, status, ${TIMES} from app_api.lock_agendas(${uuids(people)}, ${iso(range.from)}::timestamptz, ${iso(range.to)}::timestamptz, ${iso(now)}::timestamptz)`,
  );
  const span = (row: Row): Span => ({ from: row.taken_from, to: row.taken_to });
  return {
    taken: rows
      .filter(({ status }) => status !== 'participation')
      .map((row) => ({
        ...span(row),
        adviserId: row.who,
        startsAt: row.starts_at,
        appointmentId: row.appointment_id,
        status: row.status,
      })),
    ofPersons: rows
      .filter(({ status }) => status === 'participation')
      .map((row) => ({ ...span(row), personId: row.who, appointmentId: row.appointment_id ?? '' })),
  };
}

/** What takes the time of these advisers, for whoever looks for a free hour; `ownId` marks one's own appointment. */
export async function readTaken(
  tx: Tx,
  adviserIds: readonly string[],
  range: Span,
  now: Instant,
): Promise<(Taken & { readonly ownId: string | null })[]> {
  const rows = await tx.execute<Times & { adviser_id: string; own_id: string | null }>(
    sql`select adviser_id, own_id, ${TIMES} from app_api.taken_times(${uuids(adviserIds)}, ${iso(range.from)}::timestamptz, ${iso(range.to)}::timestamptz, ${iso(now)}::timestamptz)`,
  );
  return rows.map((row) => ({
    adviserId: row.adviser_id,
    ownId: row.own_id,
    from: row.taken_from,
    to: row.taken_to,
    startsAt: row.starts_at,
  }));
}
