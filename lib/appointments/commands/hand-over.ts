import type { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { handOverForm } from '../core/treat-forms.ts';
import { handOver } from '../move.ts';
import { ofAdviser, UNDER_LOCK, WHY_NOT, WHY_NOT_PLACED } from './of-adviser.ts';

/** The adviser hands an appointment over to another one who is free at its hour and place. */
export const handOverAppointment: Definition<z.output<typeof handOverForm>> = {
  name: 'appointments.hand-over',
  once: true,
  verb: 'update',
  resource: 'appointment',
  subject: ofAdviser,
  asSystem: UNDER_LOCK,
  schema: handOverForm,
  async perform(tx, command) {
    const { input, now } = command;
    const by = { side: 'service', id: byActor(command) } as const;
    const done = await handOver(tx, input['rendez-vous'], input.conseil, by, now.getTime());
    // It is not theirs to see any more.
    if (done.ok) return { ok: true, redirect: '/conseil?fait=confie#contenu' };
    if (done.why === 'gone') return fault('conflict', { message: WHY_NOT.ended });
    const message = done.why === 'taken' ? 'Cette personne n’est plus libre à cette heure.' : WHY_NOT_PLACED[done.why];
    return fault('invalid', { fieldErrors: { conseil: message } });
  },
};
