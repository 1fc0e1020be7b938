import { and, eq, gt, inArray } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { appointments } from '#db/schema/appointments.ts';
import type { Standing, Status } from './core/lifecycle.ts';
import type { Mode } from './core/first-motifs.ts';
import { MINUTE, type Instant } from './core/zone.ts';

/** An appointment as whoever acts on it sees it. */
export type Appointment = Standing & {
  readonly id: string;
  readonly personId: string | null;
  readonly adviserId: string | null;
  readonly motifId: string;
  readonly placeId: string | null;
  readonly mode: Mode;
  readonly endsAt: Instant;
  readonly revision: number;
  readonly firstAvailable: boolean;
  readonly arrivedAt: Instant | null;
  readonly cancelledBy: 'person' | 'service' | null;
  readonly cancelReason: string | null;
  readonly createdAt: Instant;
};

type Row = typeof appointments.$inferSelect;

export const appointmentOf = (row: Row): Appointment => ({
  id: row.id,
  personId: row.profileId,
  adviserId: row.consultantId,
  motifId: row.motifId,
  placeId: row.placeId,
  mode: row.mode as Mode,
  status: row.status as Status,
  startsAt: row.scheduledAt.getTime(),
  endsAt: row.scheduledAt.getTime() + row.durationMinutes * MINUTE,
  deadlineMinutes: row.deadlineMinutes,
  holdExpiresAt: row.holdExpiresAt?.getTime() ?? null,
  revision: row.revision,
  firstAvailable: row.firstAvailable,
  arrivedAt: row.arrivedAt?.getTime() ?? null,
  cancelledBy: row.cancelledBy as Appointment['cancelledBy'],
  cancelReason: row.cancelReason,
  createdAt: row.createdAt.getTime(),
});

/** The appointment with this id that this transaction may see, or null. */
export async function findAppointment(tx: Tx, id: string): Promise<Appointment | null> {
  const [row] = await tx.select().from(appointments).where(eq(appointments.id, id));
  return row ? appointmentOf(row) : null;
}

/** What a person holds, asked for or has ahead. */
export async function listAhead(tx: Tx, personId: string, now: Instant): Promise<Appointment[]> {
  const rows = await tx
    .select()
    .from(appointments)
    .where(
      and(
        eq(appointments.profileId, personId),
        inArray(appointments.status, ['hold', 'pending', 'confirmed']),
        gt(appointments.scheduledAt, new Date(now)),
      ),
    );
  return rows.map(appointmentOf);
}
