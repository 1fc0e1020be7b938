import { z } from 'zod';
import { subjectOf } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { findAppointment } from '../appointment-row.ts';
import { appointmentPage, zoneField } from '../core/choice.ts';
import { SHAREABLE, sharingFields } from '../core/sharing.ts';
import { share } from '../share.ts';

const schema = z.object({
  rendezVous: z.uuid({ error: 'Ce rendez-vous n’existe pas.' }),
  /** Whom the page named: what was ticked is for that adviser, and for no other one. */
  conseil: z.uuid({ error: 'Rechargez la page, puis recommencez.' }),
  fuseau: zoneField,
  ...sharingFields,
});

/** « Montrer »: the person shows more for an appointment that is still to come. */
export const shareMore: Definition<z.output<typeof schema>> = {
  name: 'share-more',
  once: true,
  verb: 'update',
  resource: 'appointment',
  subject: async (tx, { input }) =>
    subjectOf('appointment', (await findAppointment(tx, input.rendezVous))?.personId ?? null),
  schema,
  asSystem: 'a grant is given for an appointment, which the service has judged',
  async perform(tx, { input, actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const appointment = await findAppointment(tx, input.rendezVous);
    if (!appointment) return fault('not-found');
    if (!SHAREABLE.some(({ name }) => input[name])) return fault('invalid');
    if (appointment.adviserId !== input.conseil) return fault('conflict');
    const ahead = appointment.status === 'pending' || appointment.status === 'confirmed';
    if (!ahead || (await share(tx, actor.id, appointment, input, { now, again: true })) === 0) return fault('conflict');
    return { ok: true, redirect: appointmentPage(appointment.id, { zone: input.fuseau, done: 'montre' }) };
  },
};
