import { z } from 'zod';
import { letter, link, template } from './letter.ts';

/** Confirms that the address belongs to who opened the account. */
export const verification = template({
  kind: 'verification',
  schema: z.object({ url: link }),
  sample: { url: 'https://orientation.example/verification?jeton=exemple' },
  render: ({ url }, site) =>
    letter(
      'Confirmez votre adresse e-mail',
      [
        `Un compte a été ouvert sur ${site.name} avec cette adresse e-mail. Si c’est vous, ouvrez ce lien, puis appuyez sur le bouton de la page :`,
        { link: url, label: 'Confirmer mon adresse' },
        'Le lien sert une seule fois, pendant deux jours. S’il ne marche plus, connectez-vous et demandez-en un autre.',
        'Nous nous servons de cette adresse pour vous aider si vous oubliez votre mot de passe.',
        'Ce n’était pas vous ? Ne faites rien : l’adresse ne sera pas confirmée. Ne transmettez ce lien à personne.',
      ],
      site,
    ),
});
