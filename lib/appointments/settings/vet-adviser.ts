import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { advisers } from '#db/schema/agenda.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { vettingForm } from '../core/adviser-forms.ts';
import { adviserToJudge, refusalOfOneself } from './adviser-subject.ts';
import { idOf } from './rights.ts';

/** Records the establishment and the identity that the administrator has seen: from then on people see the adviser. */
export const vetAdviser: Definition<z.output<typeof vettingForm>> = {
  name: 'appointments.vet-adviser',
  verb: 'update',
  resource: 'adviser',
  subject: adviserToJudge,
  schema: vettingForm,
  async perform(tx, { input: { conseiller, etablissement, identite }, actor, now }) {
    const refusal = refusalOfOneself(actor, conseiller);
    if (refusal) return refusal;
    await tx
      .update(advisers)
      .set({ establishment: etablissement, identitySeen: identite, vettedAt: now, vettedBy: idOf(actor) })
      .where(eq(advisers.id, conseiller));
    return { ok: true, redirect: `/admin/rendez-vous/conseillers/${conseiller}?fait=verifie#contenu` };
  },
};
