import type { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { treatClosedForm } from '../core/treat-forms.ts';
import { activeAdvisers } from '../free-hours.ts';
import { treatAppointments, type Treated } from '../treat.ts';
import { adviserToJudge, refusalOfOneself } from './adviser-subject.ts';
import { idOf } from './rights.ts';
import { selectLeftBehind } from './left-behind.ts';

/** Treats what is still ahead with an adviser who does not receive any more, those that were ticked in one press. */
export const treatLeftBehind: Definition<z.output<typeof treatClosedForm>> = {
  name: 'appointments.treat-left-behind',
  once: true,
  verb: 'update',
  resource: 'adviser',
  subject: adviserToJudge,
  asSystem: 'appointments are changed under the locks of all concerned',
  schema: treatClosedForm,
  async perform(tx, { input, actor, now }) {
    const refusal = refusalOfOneself(actor, input.conseiller);
    if (refusal) return refusal;
    // Whoever receives treats their own.
    if ((await activeAdvisers(tx, [input.conseiller])).length > 0) return fault('not-found');
    const wanted = new Set(input.touches);
    const ticked = (await selectLeftBehind(tx, input.conseiller, now.getTime())).filter(({ id }) => wanted.has(id));
    if (ticked.length < wanted.size)
      return fault('conflict', { message: 'La liste a changé entre-temps. Regardez-la de nouveau, puis recommencez.' });
    const by = { side: 'service', id: idOf(actor) } as const;
    const treatment = { means: input.moyen, by, reason: input.raison };
    const outcomes = await treatAppointments(tx, ticked, treatment, now.getTime());
    const count = (kind: Treated): number => outcomes.filter((one) => one === kind).length;
    const counts = `confies=${count('handed-over')}&proposes=${count('proposed')}&annules=${count('cancelled')}&restent=${count('left')}`;
    return {
      ok: true,
      redirect: `/admin/rendez-vous/conseillers/${input.conseiller}/a-traiter?fait=traites&${counts}#contenu`,
    };
  },
};
