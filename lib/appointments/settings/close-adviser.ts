import { and, eq, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { advisers } from '#db/schema/agenda.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { closedAdviserForm } from '../core/adviser-forms.ts';
import { adviserToJudge, refusalOfOneself } from './adviser-subject.ts';
import { idOf } from './rights.ts';

/**
 * Ends an adviser’s access at once. The lock of their agenda is taken first: a booking that is under way ends before,
 * and is counted; one that comes later finds them closed.
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
    await tx.execute(sql`select from app_api.lock_agendas(array[${conseiller}]::uuid[], ${at}, 'infinity', ${at})`);
    await tx
      .update(advisers)
      .set({ closedAt: now, closedBy: idOf(actor) })
      .where(and(eq(advisers.id, conseiller), isNull(advisers.closedAt)));
    return { ok: true, redirect: `/admin/rendez-vous/conseillers/${conseiller}?fait=acces-ferme#contenu` };
  },
};
