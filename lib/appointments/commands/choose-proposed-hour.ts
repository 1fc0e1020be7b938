import { z } from 'zod';
import { subjectOf } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { findAppointment } from '../appointment-row.ts';
import { appointmentPage, zoneField } from '../core/choice.ts';
import { moveToProposal } from '../move.ts';
import { listOpenProposals } from '../proposals.ts';
import { refused } from './refused.ts';

const schema = z.object({
  rendezVous: z.uuid({ error: 'Ce rendez-vous n’existe pas.' }),
  proposition: z.uuid({ error: 'Choisissez une des heures proposées.' }),
  fuseau: zoneField,
});

const JUST_TAKEN = 'Cette heure vient d’être prise. Choisissez-en une autre.';
const OVER = 'Cette heure ne peut plus être choisie. Voici où en est votre rendez-vous.';

/** The person chooses one of the hours that the service proposed: the appointment moves there, and stands. */
export const chooseProposedHour: Definition<z.output<typeof schema>> = {
  name: 'choose-proposed-hour',
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
    if (!before) return fault('not-found');
    const chosen = (await listOpenProposals(tx, before, now.getTime())).find(({ id }) => id === input.proposition);
    if (!chosen) return fault('conflict', { message: OVER });
    const by = { side: 'person', id: actor.id } as const;
    const moved = await moveToProposal(tx, before.id, { ...chosen, from: chosen.startsAt }, by, now.getTime());
    if (moved.ok) return { ok: true, redirect: appointmentPage(before.id, { zone: input.fuseau, done: 'choisi' }) };
    return moved.why === 'taken' ? fault('conflict', { message: JUST_TAKEN }) : refused(moved.why);
  },
};
