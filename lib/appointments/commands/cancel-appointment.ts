import { z } from 'zod';
import { subjectOf } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { findAppointment } from '../appointment-row.ts';
import { changeStatus } from '../change-status.ts';
import { appointmentPage, zoneField } from '../core/choice.ts';
import { refused } from './refused.ts';

const schema = z.object({ rendezVous: z.uuid({ error: 'Ce rendez-vous n’existe pas.' }), fuseau: zoneField });

/** The person cancels their appointment, until its deadline, or lets go of the hour that they kept. */
export const cancelAppointment: Definition<z.output<typeof schema>> = {
  name: 'cancel-appointment',
  once: true,
  verb: 'update',
  resource: 'appointment',
  subject: async (tx, { input }) =>
    subjectOf('appointment', (await findAppointment(tx, input.rendezVous))?.personId ?? null),
  schema,
  limits: ['keep-hour-person'],
  asSystem: 'an appointment is changed under the locks of all concerned',
  async perform(tx, { input, actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const by = { side: 'person', id: actor.id } as const;
    const done = await changeStatus(tx, input.rendezVous, 'cancel', by, now.getTime());
    if (!done.ok) return refused(done.why === 'too-late' ? 'too-late' : 'gone');
    return {
      ok: true,
      redirect:
        done.before.status === 'hold'
          ? '/rendez-vous?fait=laisse'
          : appointmentPage(input.rendezVous, { zone: input.fuseau, done: 'annule' }),
    };
  },
};
