import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { appointments } from '#db/schema/appointments.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { changeStatus } from '../change-status.ts';
import { closedAdviserForm } from '../core/adviser-forms.ts';
import { uuids } from '../locks.ts';
import { adviserToJudge, refusalOfOneself } from './adviser-subject.ts';
import { idOf } from './rights.ts';

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
 * Ends an adviser’s access at once. The locks of all concerned are taken first: a booking under way ends before, one
 * that comes later finds them closed. Whatever was ahead is cancelled in the same transaction, and the persons are
 * told: nobody travels to somebody who does not receive any more.
 */
export const closeAdviser: Definition<z.output<typeof closedAdviserForm>> = {
  name: 'appointments.close-adviser',
  verb: 'update',
  resource: 'adviser',
  subject: adviserToJudge,
  asSystem: 'closing an adviser takes the lock of their agenda',
  schema: closedAdviserForm,
  async perform(tx, { input: { conseiller }, actor, now }) {
    const refusal = refusalOfOneself(actor, conseiller);
    if (refusal) return refusal;
    const at = sql`${now.toISOString()}::timestamptz`;
    const expected = await upcoming(tx, conseiller, now);
    const people = expected.flatMap(({ personId }) => personId ?? []);
    await tx.execute(
      sql`select from app_api.lock_agendas(${uuids([conseiller, ...people])}, ${at}, 'infinity', ${at})`,
    );
    for (const { id } of await upcoming(tx, conseiller, now))
      await changeStatus(tx, id, 'cancel', { side: 'service', id: idOf(actor) }, now.getTime(), REASON);
    await tx
      .update(advisers)
      .set({ closedAt: now, closedBy: idOf(actor) })
      .where(and(eq(advisers.id, conseiller), isNull(advisers.closedAt)));
    return { ok: true, redirect: `/admin/rendez-vous/conseillers/${conseiller}?fait=acces-ferme#contenu` };
  },
};
