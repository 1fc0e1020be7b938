import type { z } from 'zod';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { closedAdviserForm } from '../core/adviser-forms.ts';
import { adviserToJudge, refusalOfOneself } from './adviser-subject.ts';
import { endAdvising } from './end-advising.ts';
import { selectLeftBehind } from './left-behind.ts';
import { idOf } from './rights.ts';

/** Ends an adviser’s access at once; what was ahead becomes a list that an administrator treats. */
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
    const left = await selectLeftBehind(tx, conseiller, now.getTime());
    const page = `/admin/rendez-vous/conseillers/${conseiller}${left.length > 0 ? '/a-traiter' : ''}`;
    return { ok: true, redirect: `${page}?fait=acces-ferme#contenu` };
  },
};
