import { z } from 'zod';
import { letter, link, template } from './letter.ts';

/**
 * Asks somebody by name to receive people. The administrator chose the address; the link serves once, for whoever signs
 * in with that very address.
 */
export const invitationConseil = template({
  kind: 'invitation-conseil',
  schema: z.object({ url: link, establishment: z.string().max(120) }),
  sample: { url: 'https://orientation.example/invitation?jeton=exemple', establishment: 'Lycée de la Révolution' },
  render: ({ url, establishment }, site) =>
    letter(
      'Invitation à recevoir des personnes en rendez-vous',
      [
        `L’administration de ${site.name} vous invite à y recevoir des personnes en rendez-vous d’orientation. Établissement indiqué : ${establishment}.`,
        'Lisez l’invitation et répondez ici. Il faut un compte avec cette adresse e-mail : vous pourrez en ouvrir un, ou vous connecter à celui que vous avez.',
        { link: url, label: 'Lire l’invitation et répondre' },
        'Le lien sert une seule fois, pendant sept jours. Ne le transmettez à personne : l’invitation est à votre nom.',
        'Après votre réponse, vous ne voyez encore personne et personne ne vous voit. Quelqu’un de l’administration doit d’abord voir une pièce d’identité et vérifier votre établissement.',
        'Vous n’êtes ni conseillère ni conseiller d’orientation, ou vous n’attendiez pas cette invitation ? Ne répondez pas : rien ne change.',
      ],
      site,
    ),
});
