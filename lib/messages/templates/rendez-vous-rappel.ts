import { z } from 'zod';
import {
  appointmentFields,
  appointmentLetter,
  changeBefore,
  howToChange,
  sampleAppointment,
} from '../appointment-letter.ts';
import { link, template, type Part } from './letter.ts';

/** Leaves some time before the appointment, and only if it still stands. */
export const rendezVousRappel = template({
  kind: 'rendez-vous-rappel',
  schema: z.object({
    ...appointmentFields,
    changeBefore,
    /** Where the person stops reminders; messages that were written before there was such an address have none. */
    urlArret: link.nullable().default(null),
  }),
  sample: {
    ...sampleAppointment,
    changeBefore: '2026-07-10T05:00:00.000Z',
    urlArret: 'https://orientation.example/desabonnement/exemple',
  },
  outdated: ({ startsAt }, now) => startsAt <= now,
  render: (data, site) => {
    const forPerson = data.audience === 'person';
    return {
      ...appointmentLetter(data, site, {
        subject: forPerson ? 'Rappel de votre rendez-vous' : 'Rappel d’un rendez-vous',
        opening: [forPerson ? 'Vous avez un rendez-vous. Voici l’essentiel :' : 'Ce message rappelle un rendez-vous :'],
        after: [...howToChange(data, data.changeBefore), ...howToStop(data.urlArret)],
      }),
      ...(data.urlArret ? { unsubscribe: data.urlArret } : {}),
    };
  },
});

const howToStop = (address: string | null): Part[] =>
  address
    ? [
        'Vous ne voulez plus de rappels ? Les messages qui confirment, déplacent ou annulent un rendez-vous continuent :',
        { link: address, label: 'Arrêter les rappels' },
      ]
    : [];
