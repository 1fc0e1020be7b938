import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import type { Subject } from '#lib/access/core/can.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import type { Command, Definition } from '#lib/access/pipeline/definition.ts';
import { bookFor, isKnownTo, type NotBookedFor } from '../book-for.ts';
import { hourWords, momentWords } from '../core/adviser-words.ts';
import { bookingForm } from '../core/booking-form.ts';
import { instantAt } from '../core/zone.ts';
import { findMotifById } from '../motifs.ts';
import { readActiveAdviser, type OwnAdviser } from '../queries/adviser-desk.ts';
import { UNDER_LOCK, WHY_NOT_PLACED } from './of-adviser.ts';

type Booking = z.output<typeof bookingForm>;

/** A person whom the acting adviser knows from an appointment; anybody else does not exist for them. */
async function knownPerson(tx: Tx, { actor, input }: Command<Booking>): Promise<Subject | null> {
  const adviser = await readActiveAdviser(tx, actor);
  if (!adviser || !(await isKnownTo(tx, adviser.id, input.personne))) return null;
  return { kind: 'appointment', ownerId: input.personne, adviserId: adviser.id };
}

/** Books an hour for somebody the adviser knows. What is unusual is said first, and done at the second press. */
export const bookByAdviser: Definition<Booking> = {
  name: 'appointments.book-by-adviser',
  once: true,
  verb: 'create',
  resource: 'appointment',
  subject: knownPerson,
  asSystem: UNDER_LOCK,
  schema: bookingForm,
  async perform(tx, { actor, input, now }) {
    const adviser = await readActiveAdviser(tx, actor);
    const motif = await findMotifById(tx, input.motif);
    if (!adviser || !motif) return fault('not-found');
    const booked = await bookFor(
      tx,
      {
        adviserId: adviser.id,
        personId: input.personne,
        motif,
        from: instantAt(input.date, input.heure, adviser.zone),
        placeId: input.lieu,
        mode: input.mode,
        warned: input.malgre === 'oui',
      },
      now.getTime(),
    );
    return booked.ok
      ? { ok: true, redirect: `/conseil/rendez-vous/${booked.appointment.id}?fait=pris#contenu` }
      : faultOf(booked, adviser);
  },
};

const invalid = (field: keyof Booking, message: string): Fault =>
  fault('invalid', { fieldErrors: { [field]: message } });

/** What the adviser reads: of what stands in the way the time, and nobody’s name. */
function faultOf(refused: NotBookedFor, { zone }: OwnAdviser): Fault {
  switch (refused.why) {
    case 'conflict': {
      const { from, to } = refused.with;
      const what = refused.absence ? 'vous avez une indisponibilité' : 'vous avez déjà un rendez-vous';
      const until = to - from > 24 * 60 * 60_000 ? momentWords(to, zone) : hourWords(to, zone);
      return invalid('heure', `À cette heure, ${what} : du ${momentWords(from, zone)} à ${until}, pauses comprises.`);
    }
    case 'outside-hours':
      return invalid(
        'malgre',
        'Cette heure est en dehors de vos plages d’ouverture pour ce motif et ce lieu. Cochez la case pour la prendre quand même.',
      );
    case 'short-notice':
      return invalid(
        'malgre',
        'Cette heure est plus proche que le délai de ce motif : la personne aura peu de temps pour le savoir. Cochez la case pour la prendre quand même.',
      );
    case 'past':
      return invalid('date', 'Cette heure est déjà passée.');
    case 'person-busy':
      return invalid('heure', 'La personne a déjà un autre rendez-vous à cette heure.');
    case 'gone':
      return invalid('lieu', 'Ce lieu est fermé. Choisissez-en un autre.');
    case 'no-such-mode':
      return invalid('mode', 'Ce motif ne se traite pas de cette façon.');
    default:
      return invalid(refused.why === 'place-not-for-minors' ? 'lieu' : 'mode', WHY_NOT_PLACED[refused.why]);
  }
}
