import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { appointments } from '#db/schema/appointments.ts';
import { changeStatus } from '../change-status.ts';
import { uuids } from '../locks.ts';

/** What the persons read. */
const REASON = 'Cette personne ne reçoit plus. Vous pouvez prendre rendez-vous avec quelqu’un d’autre.';

const BLOCKING = ['hold', 'pending', 'confirmed'] as const;
type Blocking = (typeof BLOCKING)[number];

const ahead = (tx: Tx, adviserId: string, statuses: readonly Blocking[], now: Date) =>
  tx
    .select({ id: appointments.id, personId: appointments.profileId })
    .from(appointments)
    .where(
      and(
        eq(appointments.consultantId, adviserId),
        inArray(appointments.status, [...statuses]),
        gt(appointments.scheduledAt, now),
      ),
    );

async function end(
  tx: Tx,
  {
    adviserId,
    by,
    now,
    cancelled,
  }: { adviserId: string; by: string | null; now: Date; cancelled: readonly Blocking[] },
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const expected = await ahead(tx, adviserId, BLOCKING, now);
  const people = expected.flatMap(({ personId }) => personId ?? []);
  await tx.execute(sql`select from app_api.lock_agendas(${uuids([adviserId, ...people])}, ${at}, 'infinity', ${at})`);
  for (const { id } of await ahead(tx, adviserId, cancelled, now))
    await changeStatus(tx, id, 'cancel', { side: 'service', id: by }, now.getTime(), REASON);
  await tx
    .update(advisers)
    .set({ closedAt: now, closedBy: by })
    .where(and(eq(advisers.id, adviserId), isNull(advisers.closedAt)));
}

/**
 * Ends an adviser’s access at once, in the caller’s transaction of the system; of somebody who is no adviser, nothing.
 * The locks of all concerned are taken first: a booking under way ends before, one that comes later finds them closed.
 * Hours that were only kept are let go. What was ahead becomes a list that an administrator treats; what is still on it
 * a day before its hour is cancelled, and the persons are told.
 * @param by who decided; null: whoever runs the site
 */
export const endAdvising = (tx: Tx, adviserId: string, by: string | null, now: Date): Promise<void> =>
  end(tx, { adviserId, by, now, cancelled: ['hold'] });

/**
 * The same for somebody who erases their account: whatever was ahead is cancelled in the same transaction and the
 * persons are told, since no list could name who received them.
 */
export const endAdvisingForGood = (tx: Tx, adviserId: string, by: string | null, now: Date): Promise<void> =>
  end(tx, { adviserId, by, now, cancelled: BLOCKING });
