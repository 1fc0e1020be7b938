import { z } from 'zod';
import { appointmentFields, appointmentLetter, sampleAppointment } from '../appointment-letter.ts';
import { template } from './letter.ts';

/** A request that an adviser has yet to accept. */
export const rendezVousDemande = template({
  kind: 'rendez-vous-demande',
  schema: z.object(appointmentFields),
  sample: sampleAppointment,
  render: (data, site) =>
    appointmentLetter(
      data,
      site,
      data.audience === 'person'
        ? {
            subject: 'Votre demande de rendez-vous est envoyée',
            opening: [
              'Vous avez demandé un rendez-vous. Il n’est pas encore confirmé : une conseillère ou un conseiller doit l’accepter. Attendez notre réponse avant de vous déplacer.',
            ],
            page: { lead: 'Pour suivre ou annuler votre demande :', label: 'Voir ma demande' },
          }
        : {
            subject: 'Un rendez-vous est demandé',
            opening: [
              'Un rendez-vous est demandé. Il attend une réponse : sa page permet de l’accepter ou de le refuser.',
            ],
            page: { lead: 'La page de la demande :', label: 'Voir la demande' },
          },
    ),
});
