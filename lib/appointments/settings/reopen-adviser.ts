import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { advisers } from '#db/schema/agenda.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { reopenedAdviserForm } from '../core/adviser-forms.ts';
import { adviserToJudge, refusalOfOneself } from './adviser-subject.ts';

/** Gives an adviser their access back. Who was vetted stays so. */
export const reopenAdviser: Definition<z.output<typeof reopenedAdviserForm>> = {
  name: 'appointments.reopen-adviser',
  verb: 'update',
  resource: 'adviser',
  subject: adviserToJudge,
  schema: reopenedAdviserForm,
  async perform(tx, { input: { conseiller }, actor }) {
    const refusal = refusalOfOneself(actor, conseiller);
    if (refusal) return refusal;
    await tx.update(advisers).set({ closedAt: null, closedBy: null }).where(eq(advisers.id, conseiller));
    return { ok: true, redirect: `/admin/rendez-vous/conseillers/${conseiller}?fait=acces-rouvert#contenu` };
  },
};
