import { sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import type { Instant, Span } from '../core/zone.ts';

/** What became of an appointment that fell into an absence. */
export type TreatedAppointment = {
  readonly was: Instant;
  readonly motif: string;
  /** The hour that it has now; null: it has none any more. */
  readonly movedTo: Instant | null;
  /** Who receives the person now, when somebody else does. */
  readonly handedTo: string | null;
};

type Row = { was: number; now_at: number; to_status: string; motif: string; theirs: boolean; adviser: string | null };

/** What this adviser did, or a person chose, since a moment with the appointments that began within a span. */
export async function listTreated(
  tx: Tx,
  adviserId: string,
  span: Span,
  since: Instant,
): Promise<TreatedAppointment[]> {
  const iso = (at: Instant): string => new Date(at).toISOString();
  const rows = await tx.execute<Row>(sql`
    select (extract(epoch from e.from_time) * 1000)::float8 as was, (extract(epoch from e.to_time) * 1000)::float8 as now_at,
           e.to_status, m.label as motif, a.consultant_id = ${adviserId}::uuid as theirs, d.display_name as adviser
      from public.appointment_events e
      join public.appointments a on a.id = e.appointment_id
      join public.motifs m on m.id = a.motif_id
      left join public.advisers d on d.id = a.consultant_id
     where (e.by_id = ${adviserId}::uuid or (e.by_side = 'person' and a.consultant_id = ${adviserId}::uuid))
       and e.created_at >= ${iso(since)}::timestamptz and e.from_status in ('pending', 'confirmed')
       and e.from_time < ${iso(span.to)}::timestamptz
       and e.from_time + make_interval(mins => a.duration_minutes) > ${iso(span.from)}::timestamptz
       and (e.to_status = 'cancelled' or e.to_time <> e.from_time or e.to_status = e.from_status)
     order by e.from_time, e.id`);
  return rows.map(({ was, now_at, to_status, motif, theirs, adviser }) => ({
    was,
    motif,
    movedTo: to_status === 'cancelled' ? null : now_at,
    handedTo: theirs ? null : adviser,
  }));
}
