import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { subjectOf } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { findAppointment, type Appointment } from '../appointment-row.ts';
import { confirmHold, keepHour, type Booked, type Refused } from '../book.ts';
import { appointmentPage, hourField, zoneField } from '../core/choice.ts';
import { sharingFields } from '../core/sharing.ts';
import type { Instant } from '../core/zone.ts';
import { findMotif, findMotifById, type Motif } from '../motifs.ts';
import { share } from '../share.ts';
import { refused } from './refused.ts';

const ANSWER_LENGTH = 500;
const answer = z
  .string()
  .trim()
  .max(ANSWER_LENGTH, { error: `Cette réponse est trop longue : au plus ${ANSWER_LENGTH} signes.` })
  .default('');
const box = z.literal('oui').optional().catch(undefined);

const schema = z.object({
  rendezVous: z.uuid({ error: 'Ce rendez-vous n’existe pas.' }),
  conditions: box,
  'reponse-1': answer,
  'reponse-2': answer,
  'reponse-3': answer,
  ...sharingFields,
  /** Another hour, where the one that was kept is gone. */
  heure: hourField.optional(),
  fuseau: zoneField,
});

type Confirmation = z.output<typeof schema>;

const ACCEPT = 'Cochez la case : il faut accepter ces conditions pour prendre rendez-vous.';

/**
 * Makes an appointment of the hour that somebody kept, with what they answered and what they show for it, in one
 * transaction. With another hour, that one is kept and confirmed in its place: all or nothing.
 */
export const confirmAppointment: Definition<Confirmation> = {
  name: 'confirm-appointment',
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
    const held = await findAppointment(tx, input.rendezVous);
    const motif = held && (await findMotifById(tx, held.motifId));
    if (!held || !motif) return fault('not-found');
    if (motif.conditions !== null && !input.conditions)
      return fault('invalid', { fieldErrors: { conditions: ACCEPT } });
    const answers = [input['reponse-1'], input['reponse-2'], input['reponse-3']].slice(0, motif.questions.length);
    const booked = await book(tx, actor.id, { held, motif, input, answers }, now.getTime());
    if (!booked.ok) return refused(booked.why);
    await share(tx, actor.id, booked.appointment, input, { now, again: false });
    return { ok: true, redirect: appointmentPage(booked.appointment.id, { zone: input.fuseau, done: 'pris' }) };
  },
};

type Asked = {
  readonly held: Appointment;
  readonly motif: Motif;
  readonly input: Confirmation;
  readonly answers: readonly string[];
};

async function book(
  tx: Tx,
  personId: string,
  { held, motif, input, answers }: Asked,
  now: Instant,
): Promise<Booked | Refused> {
  if (!input.heure) return confirmHold(tx, personId, held.id, answers, now, input.fuseau);
  // What is confirmed already is moved on its own page, not booked a second time here.
  if (held.status !== 'hold' && held.status !== 'expired') return { ok: false, why: 'gone' };
  // Another hour is a new choice, by the rules of today.
  const today = await findMotif(tx, motif.slug);
  if (!today) return { ok: false, why: 'no-such-mode' };
  const wanted = { motif: today, adviserId: held.adviserId, mode: held.mode, zone: input.fuseau, ...input.heure };
  const kept = await keepHour(tx, personId, wanted, now);
  return kept.ok ? confirmHold(tx, personId, kept.appointment.id, answers, now) : kept;
}
