import { z } from 'zod';
import {
  appointmentFields,
  appointmentLetter,
  changeBefore,
  howToChange,
  sampleAppointment,
} from '../appointment-letter.ts';
import { template } from './letter.ts';

/** Leaves some time before the appointment, and only if it still stands. */
export const rendezVousRappel = template({
  kind: 'rendez-vous-rappel',
  schema: z.object({ ...appointmentFields, changeBefore }),
  sample: { ...sampleAppointment, changeBefore: '2026-07-10T05:00:00.000Z' },
  outdated: ({ startsAt }, now) => startsAt <= now,
  render: (data, site) => {
    const forPerson = data.audience === 'person';
    return appointmentLetter(data, site, {
      subject: forPerson ? 'Rappel de votre rendez-vous' : 'Rappel d’un rendez-vous',
      opening: [forPerson ? 'Vous avez un rendez-vous. Voici l’essentiel :' : 'Ce message rappelle un rendez-vous :'],
      after: howToChange(data, data.changeBefore),
    });
  },
});
