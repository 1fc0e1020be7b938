import { z } from 'zod';
import { letter, template } from './letter.ts';

/** The last message. It is enqueued with its recipient: there is no profile left to read it from. */
export const compteEfface = template({
  kind: 'compte-efface',
  schema: z.object({}),
  sample: {},
  render: (_data, site) =>
    letter(
      'Votre compte est effacé',
      [
        `Votre compte ${site.name} a été effacé, à la demande de la personne qui y était connectée. Votre profil, vos réponses, vos résultats, les notes écrites sur vous et les liens de partage sont supprimés. Vos rendez-vous à venir sont annulés.`,
        'Le journal de sécurité garde la trace qu’un compte a été effacé, sans votre nom ni votre adresse. Nous avons gardé votre adresse e-mail le temps de vous envoyer ce message.',
        'Nous ne pouvons pas rétablir un compte effacé. Vous pouvez passer un test sans compte, ou en ouvrir un nouveau.',
        'Ce n’était pas vous ? Une autre personne a eu accès à votre compte. Changez le mot de passe de votre boîte e-mail, et celui des autres sites où vous utilisiez le même.',
      ],
      site,
    ),
});
