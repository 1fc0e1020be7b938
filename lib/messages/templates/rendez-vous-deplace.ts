import { z } from 'zod';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';
import {
  appointmentFields,
  appointmentLetter,
  byWhom,
  calendar,
  calendarOf,
  changeBefore,
  howToChange,
  oneLine,
  sampleAppointment,
  sampleCalendar,
} from '../appointment-letter.ts';
import { moment, template } from './letter.ts';

/** Another hour, with both said. */
export const rendezVousDeplace = template({
  kind: 'rendez-vous-deplace',
  schema: z
    .object({
      ...appointmentFields,
      previousStartsAt: moment,
      by: z.enum(['person', 'service']),
      reason: oneLine(500).nullable(),
      /** An adviser has yet to accept the new hour. */
      pending: z.boolean(),
      changeBefore,
      calendar,
    })
    .refine(({ pending, calendar }) => !pending || calendar === null, {
      error: 'une demande n’est pas un rendez-vous',
    }),
  sample: {
    ...sampleAppointment,
    previousStartsAt: '2026-07-08T13:30:00.000Z',
    by: 'service',
    reason: 'La salle sert ce jour-là à un examen.',
    pending: false,
    changeBefore: '2026-07-10T05:00:00.000Z',
    calendar: sampleCalendar,
  },
  render: (data, site) => {
    const forPerson = data.audience === 'person';
    const which = forPerson ? 'Votre rendez-vous' : 'Un rendez-vous';
    return {
      ...appointmentLetter(data, site, {
        subject: `${which} change d’heure`,
        opening: [
          `${which} est déplacé ${byWhom(data, data.by)}.`,
          ...(forPerson && data.reason ? [`Raison donnée : ${data.reason}`] : []),
          ...(data.pending
            ? ['La nouvelle heure n’est pas encore confirmée : une conseillère ou un conseiller doit l’accepter.']
            : []),
          `Ancienne heure, qui ne compte plus : ${frenchMomentIn(data.previousStartsAt, data.zone)}.`,
        ],
        when: 'Nouvelle heure',
        after: howToChange(data, data.changeBefore),
      }),
      ...calendarOf('REQUEST', data, site),
    };
  },
});
