import { z } from 'zod';
import {
  appointmentFields,
  appointmentLetter,
  calendar,
  calendarOf,
  changeBefore,
  howToChange,
  sampleAppointment,
  sampleCalendar,
} from '../appointment-letter.ts';
import { template } from './letter.ts';

/** An appointment that stands, with its file for the calendar. */
export const rendezVousConfirme = template({
  kind: 'rendez-vous-confirme',
  schema: z.object({
    ...appointmentFields,
    /** The service booked it for the person. */
    booked: z.boolean().default(false),
    changeBefore,
    calendar,
  }),
  sample: { ...sampleAppointment, changeBefore: '2026-07-10T05:00:00.000Z', calendar: sampleCalendar },
  render: (data, site) => {
    const what = data.audience === 'person' ? 'Votre rendez-vous est confirmé' : 'Un rendez-vous est confirmé';
    return {
      ...appointmentLetter(data, site, {
        subject: what,
        opening: [
          ...(data.booked && data.audience === 'person' ? ['Le service a pris ce rendez-vous pour vous.'] : []),
          `${what}.`,
        ],
        after: howToChange(data, data.changeBefore),
      }),
      ...calendarOf('REQUEST', data, site),
    };
  },
});
