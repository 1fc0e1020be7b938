import { z } from 'zod';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';
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
import { moment, template } from './letter.ts';

/** Somebody else receives the person, at the same hour or at another one. */
export const rendezVousAutreConseiller = template({
  kind: 'rendez-vous-autre-conseiller',
  schema: z.object({
    ...appointmentFields,
    previousAdviser: adviser,
    /** Null: the hour stays. */
    previousStartsAt: moment.nullable(),
    /** An adviser has yet to accept it. */
    pending: z.boolean(),
    /** What the person let the previous adviser see stays with that adviser. */
    grantsEnd: z.boolean(),
    changeBefore,
    calendar,
  }),
  sample: {
    ...sampleAppointment,
    previousAdviser: { name: 'Armel Okemba', title: 'conseiller' },
    previousStartsAt: null,
    pending: false,
    grantsEnd: true,
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
          data.previousStartsAt
            ? `${which} change d’heure, et une autre personne du service ${forPerson ? 'vous ' : ''}reçoit.`
            : `${which} garde son heure, mais une autre personne du service ${forPerson ? 'vous ' : ''}reçoit.`,
          {
            list: [`Avant : ${adviserWords(data.previousAdviser)}`, `Maintenant : ${adviserWords(data.adviser)}`],
          },
          ...(data.previousStartsAt
            ? [`Ancienne heure, qui ne compte plus : ${frenchMomentIn(data.previousStartsAt, data.zone)}.`]
            : []),
          ...(data.pending
            ? ['Ce n’est pas encore confirmé : cette conseillère ou ce conseiller doit l’accepter.']
            : []),
          ...(forPerson && data.grantsEnd
            ? [
                `Ce que vous aviez choisi de montrer à ${data.previousAdviser.name} n’est pas transmis à ${data.adviser.name}. C’est à vous de choisir de nouveau.`,
              ]
            : []),
        ],
        after: howToChange(data, data.changeBefore),
      }),
      ...calendarOf('REQUEST', data, site),
    };
  },
});
