import type { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { findAppointment } from '../appointment-row.ts';
import { proposeForm } from '../core/treat-forms.ts';
import { proposeHours } from '../proposals.ts';
import { ofAdviser, UNDER_LOCK, WHY_NOT } from './of-adviser.ts';

/** The adviser proposes up to three of their own free hours in place of the one that they cannot keep. */
export const proposeOtherHours: Definition<z.output<typeof proposeForm>> = {
  name: 'appointments.propose-hours',
  once: true,
  verb: 'update',
  resource: 'appointment',
  subject: ofAdviser,
  asSystem: UNDER_LOCK,
  schema: proposeForm,
  async perform(tx, { input, now }) {
    const id = input['rendez-vous'];
    const adviserId = (await findAppointment(tx, id))?.adviserId;
    if (!adviserId) return fault('not-found');
    const hours = input.heures.map((hour) => ({ ...hour, adviserId }));
    const done = await proposeHours(tx, id, hours, input.raison, now.getTime());
    if (done.ok) return { ok: true, redirect: `/conseil/rendez-vous/${id}?fait=propose#contenu` };
    return done.why === 'gone'
      ? fault('conflict', { message: WHY_NOT.ended })
      : fault('invalid', { fieldErrors: { heures: 'Une de ces heures n’est plus libre. Choisissez-en d’autres.' } });
  },
};
