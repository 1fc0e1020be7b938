import { asc, eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { appointmentEvents } from '#db/schema/appointments.ts';
import type { Status } from './core/lifecycle.ts';
import type { Instant } from './core/zone.ts';

/** One line of « historique des changements ». */
export type Change = {
  readonly at: Instant;
  readonly from: Status | null;
  readonly to: Status;
  readonly fromTime: Instant | null;
  readonly toTime: Instant;
  readonly side: 'person' | 'service' | 'system';
};

/** What happened to an appointment, the first first, as far as this transaction may see it. */
export async function listChanges(tx: Tx, appointmentId: string): Promise<Change[]> {
  const rows = await tx
    .select()
    .from(appointmentEvents)
    .where(eq(appointmentEvents.appointmentId, appointmentId))
    .orderBy(asc(appointmentEvents.id));
  return rows.map((row) => ({
    at: row.createdAt.getTime(),
    from: row.fromStatus as Status | null,
    to: row.toStatus as Status,
    fromTime: row.fromTime?.getTime() ?? null,
    toTime: row.toTime.getTime(),
    side: row.bySide as Change['side'],
  }));
}
