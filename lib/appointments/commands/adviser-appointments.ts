import type { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { changeStatus } from '../change-status.ts';
import { appointmentIdForm, reasonForm } from '../core/agenda-forms.ts';
import { moveForm } from '../core/treat-forms.ts';
import { moveAppointment } from '../move.ts';
import { ofAdviser, UNDER_LOCK, WHY_NOT, WHY_NOT_PLACED, type Named } from './of-adviser.ts';

type Action = Parameters<typeof changeStatus>[2];

/** One step of an appointment that its adviser takes. */
const step = <Input extends Named & { readonly raison?: string }>(
  name: string,
  action: Action,
  schema: z.ZodType<Input>,
): Definition<Input> => ({
  name: `appointments.${name}`,
  verb: 'update',
  resource: 'appointment',
  subject: ofAdviser,
  asSystem: UNDER_LOCK,
  schema,
  async perform(tx, command) {
    const { input, now } = command;
    const id = input['rendez-vous'];
    const by = { side: 'service', id: byActor(command) } as const;
    const outcome = await changeStatus(tx, id, action, by, now.getTime(), input.raison ?? null);
    return outcome.ok
      ? { ok: true, redirect: `/conseil/rendez-vous/${id}?fait=${action}#contenu` }
      : fault('conflict', { message: WHY_NOT[outcome.why] });
  },
});

export const acceptRequest = step('accept', 'confirm', appointmentIdForm);
export const refuseRequest = step('refuse', 'refuse', reasonForm);
export const cancelByAdviser = step('cancel-by-adviser', 'cancel', reasonForm);
export const noteArrival = step('note-arrival', 'arrive', appointmentIdForm);
export const markHonoured = step('mark-honoured', 'complete', appointmentIdForm);
export const markMissed = step('mark-missed', 'miss', appointmentIdForm);
export const undoOutcome = step('undo-outcome', 'undo', appointmentIdForm);

/** Moves an appointment to another free hour of the same adviser. */
export const moveByAdviser: Definition<z.output<typeof moveForm>> = {
  name: 'appointments.move-by-adviser',
  verb: 'update',
  resource: 'appointment',
  subject: ofAdviser,
  asSystem: UNDER_LOCK,
  schema: moveForm,
  async perform(tx, command) {
    const { input, now } = command;
    const id = input['rendez-vous'];
    const by = { side: 'service', id: byActor(command) } as const;
    const outcome = await moveAppointment(tx, id, input.heure, by, now.getTime());
    if (outcome.ok) return { ok: true, redirect: `/conseil/rendez-vous/${id}?fait=move#contenu` };
    return outcome.why === 'gone'
      ? fault('conflict', { message: WHY_NOT.ended })
      : fault('invalid', { fieldErrors: { heure: WHY_NOT_PLACED[outcome.why] } });
  },
};
