import { z } from 'zod';
import { appointmentFields, appointmentLetter, sampleAppointment } from '../appointment-letter.ts';
import { template } from './letter.ts';

/** A request that nobody accepted before its hour. Here `url` leads to where one asks again with the same data. */
export const rendezVousSansReponse = template({
  kind: 'rendez-vous-sans-reponse',
  schema: z.object(appointmentFields),
  sample: { ...sampleAppointment, url: 'https://orientation.example/rendez-vous/heures?motif=mon-cv' },
  render: (data, site) =>
    appointmentLetter(
      data,
      site,
      data.audience === 'person'
        ? {
            subject: 'Votre demande de rendez-vous est restée sans réponse',
            opening: [
              'Personne n’a répondu à votre demande avant l’heure que vous aviez choisie. Elle est fermée et il n’y a pas de rendez-vous. Nous en sommes désolés.',
            ],
            when: 'Heure demandée',
            page: {
              lead: 'Vous pouvez choisir une autre heure :',
              label: 'Voir les heures libres',
            },
            over: true,
          }
        : {
            subject: 'Une demande de rendez-vous est restée sans réponse',
            opening: ['Un rendez-vous demandé n’a pas reçu de réponse avant son heure. La demande est fermée.'],
            when: 'Heure demandée',
            page: { lead: 'La page de la demande :', label: 'Voir la demande' },
            over: true,
          },
    ),
});
