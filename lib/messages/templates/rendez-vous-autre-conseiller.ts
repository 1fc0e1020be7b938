import { z } from 'zod';
import {
  adviser,
  adviserWords,
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

/** Somebody else receives the person, at the same hour. */
export const rendezVousAutreConseiller = template({
  kind: 'rendez-vous-autre-conseiller',
  schema: z.object({ ...appointmentFields, previousAdviser: adviser, changeBefore, calendar }),
  sample: {
    ...sampleAppointment,
    previousAdviser: { name: 'Armel Okemba', title: 'conseiller' },
    changeBefore: '2026-07-10T05:00:00.000Z',
    calendar: sampleCalendar,
  },
  render: (data, site) => {
    const forPerson = data.audience === 'person';
    const which = forPerson ? 'Votre rendez-vous' : 'Un rendez-vous';
    return {
      ...appointmentLetter(data, site, {
        subject: `${which} change de conseillère ou de conseiller`,
        opening: [
          `${which} garde son heure, mais une autre personne du service ${forPerson ? 'vous ' : ''}reçoit.`,
          {
            list: [`Avant : ${adviserWords(data.previousAdviser)}`, `Maintenant : ${adviserWords(data.adviser)}`],
          },
        ],
        after: howToChange(data, data.changeBefore),
      }),
      ...calendarOf('REQUEST', data, site),
    };
  },
});
