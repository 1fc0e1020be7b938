import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { appointments } from '#db/schema/appointments.ts';
import { changeStatus } from '../change-status.ts';
import { uuids } from '../locks.ts';

/** What the persons read. */
const REASON = 'Cette personne ne reçoit plus. Vous pouvez prendre rendez-vous avec quelqu’un d’autre.';

/** What blocks the adviser’s time ahead. */
const upcoming = (tx: Tx, adviserId: string, now: Date) =>
  tx
    .select({ id: appointments.id, personId: appointments.profileId })
    .from(appointments)
    .where(
      and(
        eq(appointments.consultantId, adviserId),
        inArray(appointments.status, ['hold', 'pending', 'confirmed']),
        gt(appointments.scheduledAt, now),
      ),
    );

/**
 * Ends an adviser’s access at once, in the caller’s transaction of the system; of somebody who is no adviser, nothing.
 * The locks of all concerned are taken first: a booking under way ends before, one that comes later finds them closed.
 * Whatever was ahead is cancelled in the same transaction, and the persons are told: nobody travels to somebody who
 * does not receive any more.
 * @param by who decided; null: the person themselves, or whoever runs the site
 */
export async function endAdvising(tx: Tx, adviserId: string, by: string | null, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const expected = await upcoming(tx, adviserId, now);
  const people = expected.flatMap(({ personId }) => personId ?? []);
  await tx.execute(sql`select from app_api.lock_agendas(${uuids([adviserId, ...people])}, ${at}, 'infinity', ${at})`);
  for (const { id } of await upcoming(tx, adviserId, now))
    await changeStatus(tx, id, 'cancel', { side: 'service', id: by }, now.getTime(), REASON);
  await tx
    .update(advisers)
    .set({ closedAt: now, closedBy: by })
    .where(and(eq(advisers.id, adviserId), isNull(advisers.closedAt)));
}
