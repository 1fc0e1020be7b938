import { z } from 'zod';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';
import { appointmentFields, appointmentLetter, oneLine, sampleAppointment } from '../appointment-letter.ts';
import { moment, template } from './letter.ts';

/** Other hours to choose from. The choice is made on the page: a link that is only opened chooses nothing. */
export const rendezVousPropose = template({
  kind: 'rendez-vous-propose',
  schema: z.object({
    ...appointmentFields,
    hours: z.array(moment).min(1).max(3),
    /** The last moment at which the person may choose. */
    until: moment,
    reason: oneLine(500).nullable(),
  }),
  sample: {
    ...sampleAppointment,
    hours: ['2026-07-13T09:00:00.000Z', '2026-07-14T13:30:00.000Z', '2026-07-16T08:15:00.000Z'],
    until: '2026-07-09T09:00:00.000Z',
    reason: 'Le lycée est fermé ce jour-là.',
  },
  render: (data, site) => {
    const forPerson = data.audience === 'person';
    const hours = [...data.hours].sort((one, other) => one.getTime() - other.getTime());
    return appointmentLetter(data, site, {
      subject: forPerson ? 'Choisissez une autre heure de rendez-vous' : 'Une autre heure de rendez-vous est proposée',
      opening: [
        forPerson
          ? 'Le service ne peut pas vous recevoir à l’heure prévue. Il vous propose de choisir une autre heure :'
          : 'Un rendez-vous ne peut pas avoir lieu à l’heure prévue. Le service propose une autre heure :',
        { list: hours.map((hour) => frenchMomentIn(hour, data.zone)) },
        ...(forPerson && data.reason ? [`Raison donnée : ${data.reason}`] : []),
        'Le rendez-vous dont il s’agit :',
      ],
      when: 'Heure prévue, à changer',
      page: forPerson
        ? { lead: 'Choisissez une heure sur cette page :', label: 'Choisir une heure' }
        : { lead: 'La page de cette proposition :', label: 'Voir les heures proposées' },
      after: forPerson
        ? [
            `Choisissez avant le ${frenchMomentIn(data.until, data.zone)}. Sans réponse, ce rendez-vous est ensuite annulé : vous pourrez en prendre un autre.`,
            'Si une autre personne prend une de ces heures avant vous, la page montre celles qui restent. Si aucune ne vous va, la page dit comment en chercher une autre.',
          ]
        : [],
    });
  },
});
