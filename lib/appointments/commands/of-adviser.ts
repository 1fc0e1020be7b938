import { eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { appointments } from '#db/schema/appointments.ts';
import type { Subject } from '#lib/access/core/can.ts';
import type { Command } from '#lib/access/pipeline/definition.ts';
import type { BookingRefusal } from '../book.ts';
import type { NotChanged } from '../change-status.ts';
import { readActiveAdviser } from '../queries/adviser-desk.ts';

/** Appointments are written by the service alone, under the locks of all concerned. */
export const UNDER_LOCK = 'an adviser changes an appointment under its locks';

export type Named = { readonly 'rendez-vous': string };

/**
 * The appointment that is named, when the actor is its adviser and may see people. The person whom it belongs to is
 * refused here: what they may do with it has definitions of its own.
 */
export async function ofAdviser(tx: Tx, { actor, input }: Command<Named>): Promise<Subject | null> {
  const adviser = await readActiveAdviser(tx, actor);
  const [row] = await tx
    .select({ personId: appointments.profileId, adviserId: appointments.consultantId, status: appointments.status })
    .from(appointments)
    .where(eq(appointments.id, input['rendez-vous']));
  if (!adviser || !row || row.adviserId !== adviser.id || row.status === 'hold') return null;
  return { kind: 'appointment', ownerId: row.personId, adviserId: row.adviserId };
}

export const WHY_NOT: Readonly<Record<NotChanged['why'], string>> = {
  ended: 'Ce rendez-vous est terminé ou annulé : cela n’est plus possible.',
  'too-late': 'Il est trop tard pour cela.',
  'too-early': 'Il est trop tôt pour cela.',
  'not-theirs': 'Cela n’est pas possible.',
  'nothing-to-do': 'C’est déjà fait.',
  gone: 'Ce rendez-vous a changé entre-temps. Rechargez la page, puis recommencez.',
  'place-not-for-minors':
    'Une personne de moins de 18 ans n’est pas reçue dans ce lieu : cette demande ne peut plus être acceptée. Refusez-la en disant pourquoi.',
  'guardian-first':
    'Avant 18 ans, il faut l’accord vérifié d’un parent ou d’un responsable légal pour un rendez-vous par téléphone ou en visioconférence : cette demande ne peut pas être acceptée sans lui.',
  'phone-first': 'La personne n’a pas de numéro de téléphone dans son profil : proposez-lui une heure sur place.',
};

/** Why an appointment was not put at that hour, or with that adviser. */
export const WHY_NOT_PLACED: Readonly<Record<BookingRefusal, string>> = {
  taken: 'Cette heure n’est plus libre. Choisissez-en une autre.',
  'person-busy': 'La personne a déjà un autre rendez-vous à cette heure.',
  'two-ahead': 'La personne a déjà deux rendez-vous.',
  'no-such-mode': 'Ce motif ne se traite pas de cette façon.',
  gone: WHY_NOT.ended,
  'too-late': WHY_NOT['too-late'],
  // Said of the person; staff are not bound by it.
  'moved-enough': WHY_NOT['too-late'],
  'place-not-for-minors': 'Une personne de moins de 18 ans n’est pas reçue dans ce lieu. Choisissez-en un autre.',
  'guardian-first': 'Il faut d’abord l’accord vérifié d’un parent ou d’un responsable légal.',
  'phone-first': 'La personne n’a pas de numéro de téléphone dans son profil.',
};
