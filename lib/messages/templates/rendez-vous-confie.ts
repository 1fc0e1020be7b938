import { z } from 'zod';
import {
  adviser,
  adviserWords,
  appointmentFields,
  appointmentLetter,
  calendar,
  calendarOf,
  sampleAppointment,
  sampleCalendar,
} from '../appointment-letter.ts';
import { template } from './letter.ts';

/** To whoever received before: somebody else does now. Their calendar removes what it has of it. */
export const rendezVousConfie = template({
  kind: 'rendez-vous-confie',
  schema: z.object({ ...appointmentFields, newAdviser: adviser, calendar }),
  sample: {
    ...sampleAppointment,
    newAdviser: { name: 'Armel Okemba', title: 'conseiller' },
    calendar: sampleCalendar,
  },
  render: (data, site) => ({
    ...appointmentLetter(data, site, {
      subject: 'Un rendez-vous est confié à quelqu’un d’autre du service',
      opening: [
        `Un rendez-vous qui était prévu avec ${data.adviser.name} est confié à une autre personne : ${adviserWords(data.newAdviser)}. Votre agenda n’a plus à le garder.`,
      ],
      when: 'Heure qui était prévue',
      over: true,
      page: { lead: 'Votre espace :', label: 'Ouvrir l’espace conseil' },
    }),
    ...calendarOf('CANCEL', data, site),
  }),
});
