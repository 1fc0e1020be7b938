import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { appointments } from '#db/schema/appointments.ts';
import { ageGroups } from '#db/schema/people.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { maySet } from './rights.ts';

/** An appointment ahead at a place, as far as an administrator may know it: no name, no motif. */
export type TouchedAt = {
  readonly startsAt: Date;
  readonly adviser: string | null;
  readonly confirmed: boolean;
  /** Not known to be 18 or more. */
  readonly minor: boolean;
};

/** What is ahead at a place, in order, before it is closed or no longer receives minors. Only for administrators. */
export async function listTouchedAt(actor: Person, placeId: string, now = new Date()): Promise<TouchedAt[]> {
  if (!maySet(actor) || !isId(placeId)) return [];
  const rows = await runAsSystem('appointments ahead at a place, for an administrator', (tx) =>
    tx
      .select({
        startsAt: appointments.scheduledAt,
        adviser: advisers.displayName,
        status: appointments.status,
        minor: sql<boolean>`not coalesce(${ageGroups.adult}, false)`,
      })
      .from(appointments)
      .leftJoin(advisers, eq(advisers.id, appointments.consultantId))
      .leftJoin(ageGroups, eq(ageGroups.profileId, appointments.profileId))
      .where(
        and(
          eq(appointments.placeId, placeId),
          eq(appointments.mode, 'sur-place'),
          inArray(appointments.status, ['pending', 'confirmed']),
          gt(appointments.scheduledAt, now),
        ),
      )
      .orderBy(asc(appointments.scheduledAt)),
  );
  return rows.map(({ status, ...row }) => ({ ...row, confirmed: status === 'confirmed' }));
}
