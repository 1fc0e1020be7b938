import { z } from 'zod';
import {
  appointmentFields,
  appointmentLetter,
  byWhom,
  calendar,
  calendarOf,
  oneLine,
  sampleAppointment,
  sampleCalendar,
} from '../appointment-letter.ts';
import { template } from './letter.ts';

/** The end of an appointment or of a request. The calendar removes what it has of it. */
export const rendezVousAnnule = template({
  kind: 'rendez-vous-annule',
  schema: z.object({
    ...appointmentFields,
    by: z.enum(['person', 'service']),
    reason: oneLine(500).nullable(),
    calendar,
  }),
  sample: {
    ...sampleAppointment,
    by: 'service',
    reason: 'Le lycée est fermé ce jour-là.',
    calendar: sampleCalendar,
  },
  render: (data, site) => {
    const forPerson = data.audience === 'person';
    const what = forPerson ? 'Votre rendez-vous est annulé' : 'Un rendez-vous est annulé';
    return {
      ...appointmentLetter(data, site, {
        subject: what,
        opening: [
          `${what} ${byWhom(data, data.by)}. Il n’aura pas lieu.`,
          ...(forPerson && data.reason ? [`Raison donnée : ${data.reason}`] : []),
        ],
        when: 'Heure annulée',
        over: true,
        after: forPerson
          ? [
              'Vous pouvez demander un autre rendez-vous, avec la même personne ou une autre :',
              { link: `${site.url}/rendez-vous`, label: 'Demander un autre rendez-vous' },
            ]
          : [],
      }),
      ...calendarOf('CANCEL', data, site),
    };
  },
});
