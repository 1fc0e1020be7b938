import { z } from 'zod';
import { subjectOf } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { findAppointment } from '../appointment-row.ts';
import { appointmentPage, hourField, zoneField } from '../core/choice.ts';
import { moveAppointment } from '../move.ts';
import { refused } from './refused.ts';

const schema = z.object({
  rendezVous: z.uuid({ error: 'Ce rendez-vous n’existe pas.' }),
  heure: hourField,
  fuseau: zoneField,
});

/** The person moves their appointment to another hour of the same adviser, until its deadline. */
export const moveOwnAppointment: Definition<z.output<typeof schema>> = {
  name: 'move-appointment',
  once: true,
  verb: 'update',
  resource: 'appointment',
  subject: async (tx, { input }) =>
    subjectOf('appointment', (await findAppointment(tx, input.rendezVous))?.personId ?? null),
  schema,
  limits: ['keep-hour-person'],
  asSystem: 'an hour is judged under the locks of all concerned',
  async perform(tx, { input, actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const before = await findAppointment(tx, input.rendezVous);
    if (!before || !input.heure) return fault('not-found');
    // An hour that is only kept is let go of when another one is chosen.
    if (before.status === 'hold') return refused('gone');
    const by = { side: 'person', id: actor.id } as const;
    const moved = await moveAppointment(tx, input.rendezVous, input.heure, by, now.getTime());
    if (!moved.ok) return refused(moved.why);
    return { ok: true, redirect: appointmentPage(input.rendezVous, { zone: input.fuseau, done: 'deplace' }) };
  },
};
