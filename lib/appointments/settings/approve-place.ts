import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { places } from '#db/schema/agenda.ts';
import { isId } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { placeApprovalForm } from '../core/settings.ts';
import { idOf } from './rights.ts';

/** Approves a place for minors, or takes that back: who pressed and when is recorded. */
export const approvePlace: Definition<z.output<typeof placeApprovalForm>> = {
  name: 'appointments.approve-place',
  verb: 'update',
  resource: 'appointment-settings',
  schema: placeApprovalForm,
  async perform(tx, { input: { lieu, mineurs }, actor, now }) {
    if (!isId(lieu)) return fault('not-found');
    const approval =
      mineurs === 'oui'
        ? { minorsApprovedAt: now, minorsApprovedBy: idOf(actor) }
        : { minorsApprovedAt: null, minorsApprovedBy: null };
    const changed = await tx.update(places).set(approval).where(eq(places.id, lieu)).returning({ id: places.id });
    if (changed.length === 0) return fault('not-found');
    const done = mineurs === 'oui' ? 'lieu-mineurs' : 'lieu-sans-mineurs';
    return { ok: true, redirect: `/admin/rendez-vous/lieux/${lieu}?fait=${done}#contenu` };
  },
};
