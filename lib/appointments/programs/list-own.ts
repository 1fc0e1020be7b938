import { z } from 'zod';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { fault } from '#lib/access/core/fault.ts';
import { subjectOf } from '#lib/access/core/can.ts';
import type { Answer, Definition } from '#lib/access/pipeline/definition.ts';
import { env } from '#lib/platform/env.ts';
import type { Appointment } from '../appointment-row.ts';
import { appointmentPage } from '../core/choice.ts';
import { deadline } from '../core/lifecycle.ts';
import { calledAs } from '../letter-facts.ts';
import { namesOf, readOwnAppointments } from '../queries/own-appointments.ts';
import type { AppointmentAnswer, OwnAnswer } from './schemas.ts';

const iso = (at: number): string => new Date(at).toISOString();

/** Appointments as programs are told of them, with the names of what they refer to. In the service’s transaction. */
export async function answersOf(tx: Tx, own: readonly Appointment[]): Promise<AppointmentAnswer[]> {
  return (await namesOf(tx, own)).map(({ appointment, motif, adviser, place }) => ({
    id: appointment.id,
    url: `${env().APP_URL}${appointmentPage(appointment.id)}`,
    status: appointment.status,
    start: iso(appointment.startsAt),
    end: iso(appointment.endsAt),
    motif,
    mode: appointment.mode,
    adviser: adviser && calledAs(adviser),
    place,
    changeBefore: iso(deadline(appointment)),
  }));
}

/** The person’s own appointments, as their page shows them. */
export const listOwnAppointments: Definition<object, undefined, Answer<OwnAnswer>> = {
  name: 'list-own-appointments',
  verb: 'read',
  resource: 'appointment',
  subject: async (_tx, { actor }) => subjectOf('appointment', actor.kind === 'person' ? actor.id : null),
  schema: z.object({}),
  limits: ['api-person'],
  // The reading opens transactions of its own, as the person and as the service: none is held around them.
  withoutDatabase: () => true,
  async perform(_tx, { actor, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const { held, ahead, history } = await readOwnAppointments(actor, now.getTime());
    const coming = [...(held ? [held] : []), ...ahead].toSorted(
      (a, b) => a.appointment.startsAt - b.appointment.startsAt,
    );
    return runAsSystem('names of a person’s own appointments', async (tx) => ({
      ok: true,
      data: {
        ahead: await answersOf(
          tx,
          coming.map(({ appointment }) => appointment),
        ),
        history: await answersOf(
          tx,
          history.map(({ appointment }) => appointment),
        ),
      },
    }));
  },
};
