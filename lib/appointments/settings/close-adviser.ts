import type { z } from 'zod';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { closedAdviserForm } from '../core/adviser-forms.ts';
import { adviserToJudge, refusalOfOneself } from './adviser-subject.ts';
import { endAdvising } from './end-advising.ts';
import { idOf } from './rights.ts';

/** Ends an adviser’s access at once; what was ahead is cancelled. */
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
    await endAdvising(tx, conseiller, idOf(actor), now);
    return { ok: true, redirect: `/admin/rendez-vous/conseillers/${conseiller}?fait=acces-ferme#contenu` };
  },
};
