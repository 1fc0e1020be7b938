import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { appointments } from '#db/schema/appointments.ts';
import type { Subject } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import { byActor, type Command, type Definition } from '#lib/access/pipeline/definition.ts';
import { moveAppointment, type BookingRefusal } from '../book.ts';
import { changeStatus, type NotChanged } from '../change-status.ts';
import { appointmentIdForm, moveForm, reasonForm } from '../core/agenda-forms.ts';
import { readActiveAdviser } from '../queries/adviser-desk.ts';

/** Appointments are written by the service alone, under the locks of all concerned. */
const UNDER_LOCK = 'an adviser changes an appointment under its locks';

type Named = { readonly 'rendez-vous': string };

/**
 * The appointment that is named, when the actor is its adviser and may see people. The person whom it belongs to is
 * refused here: what they may do with it has definitions of its own.
 */
async function ofAdviser(tx: Tx, { actor, input }: Command<Named>): Promise<Subject | null> {
  const adviser = await readActiveAdviser(tx, actor);
  const [row] = await tx
    .select({ personId: appointments.profileId, adviserId: appointments.consultantId, status: appointments.status })
    .from(appointments)
    .where(eq(appointments.id, input['rendez-vous']));
  if (!adviser || !row || row.adviserId !== adviser.id || row.status === 'hold') return null;
  return { kind: 'appointment', ownerId: row.personId, adviserId: row.adviserId };
}

const WHY_NOT: Readonly<Record<NotChanged['why'], string>> = {
  ended: 'Ce rendez-vous est terminé ou annulé : cela n’est plus possible.',
  'too-late': 'Il est trop tard pour cela.',
  'too-early': 'Il est trop tôt pour cela.',
  'not-theirs': 'Cela n’est pas possible.',
  'nothing-to-do': 'C’est déjà fait.',
  gone: 'Ce rendez-vous a changé entre-temps. Rechargez la page, puis recommencez.',
  'place-not-for-minors':
    'Une personne de moins de 18 ans n’est pas reçue dans ce lieu : cette demande ne peut plus être acceptée. Refusez-la en disant pourquoi.',
  'guardian-first':
    'Avant 18 ans, il faut l’accord confirmé d’un parent ou d’un responsable légal pour un rendez-vous par téléphone ou en visioconférence : cette demande ne peut pas être acceptée sans lui.',
};

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

const WHY_NOT_MOVED: Readonly<Record<BookingRefusal, string>> = {
  taken: 'Cette heure n’est plus libre. Choisissez-en une autre.',
  'person-busy': 'La personne a déjà un autre rendez-vous à cette heure.',
  'two-ahead': 'La personne a déjà deux rendez-vous.',
  'no-such-mode': 'Ce motif ne se traite pas de cette façon.',
  gone: WHY_NOT.ended,
  'too-late': WHY_NOT['too-late'],
  'place-not-for-minors': 'Une personne de moins de 18 ans n’est pas reçue dans ce lieu. Choisissez-en un autre.',
  'guardian-first': 'Il faut d’abord l’accord d’un responsable légal.',
};

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
      : fault('invalid', { fieldErrors: { heure: WHY_NOT_MOVED[outcome.why] } });
  },
};
