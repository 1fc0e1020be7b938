import type { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import type { Answer, Definition } from '#lib/access/pipeline/definition.ts';
import { confirmHold, keepHour } from '../book.ts';
import { refused } from '../commands/refused.ts';
import { findMotif } from '../motifs.ts';
import { NO_MOTIF, readInstead } from './list-slots.ts';
import { answersOf } from './list-own.ts';
import { bookingRequest, type AppointmentAnswer } from './schemas.ts';

const ACCEPT = 'La personne doit accepter les conditions de ce motif : envoyez acceptConditions avec true.';

/**
 * Books an hour for the person of the token, by what books on the pages: the hour is kept and confirmed in one
 * transaction, all or nothing, and stays a request for somebody who cannot be reached. Nothing in the body can name
 * another person. Sent again with the same `Idempotency-Key`, it gives the first appointment again.
 */
export const bookAppointment: Definition<z.output<typeof bookingRequest>, undefined, Answer<AppointmentAnswer>> = {
  name: 'book-appointment',
  verb: 'create',
  resource: 'appointment',
  subject: 'own',
  schema: bookingRequest,
  limits: ['api-person', 'keep-hour-person'],
  idempotencyKey: ({ facts }) => facts.idempotencyKey || null,
  asSystem: 'an hour is judged under the locks of all concerned',
  async perform(tx, { input, actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const motif = await findMotif(tx, input.motif);
    if (motif?.bookableBy !== 'anybody') return fault('invalid', { fieldErrors: { motif: NO_MOTIF } });
    if (motif.conditions !== null && input.acceptConditions !== true)
      return fault('invalid', { fieldErrors: { acceptConditions: ACCEPT } });
    const { start, place, mode, adviser = null, answers = [] } = input;
    if (answers.length > motif.questions.length)
      return fault('invalid', { fieldErrors: { answers: 'Il y a plus de réponses que ce motif n’a de questions.' } });
    const wanted = { motif, adviserId: adviser, mode, from: Date.parse(start), placeId: place };
    const kept = await keepHour(tx, actor.id, wanted, now.getTime());
    if (!kept.ok) return refused(kept.why);
    const booked = await confirmHold(tx, actor.id, kept.appointment.id, answers, now.getTime());
    if (!booked.ok) return refused(booked.why);
    const [data] = await answersOf(tx, [booked.appointment]);
    return data ? { ok: true, data } : fault('not-found');
  },
  async afterRefusal(refusal, { input, actor, now }) {
    if (refusal.code !== 'conflict') return refusal;
    const { motif, mode, adviser = null, place } = input;
    const asked = { motif, mode, adviserId: adviser, placeId: place, week: null };
    const instead = await readInstead(actor, asked, Date.parse(input.start), now.getTime());
    return { ...refusal, instead };
  },
};
