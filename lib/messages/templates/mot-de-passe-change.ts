import { z } from 'zod';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { letter, moment, template } from './letter.ts';

/** Tells the owner, so that a change by somebody else does not go unseen. */
export const motDePasseChange = template({
  kind: 'mot-de-passe-change',
  schema: z.object({ when: moment }),
  sample: { when: '2026-03-01T08:05:00.000Z' },
  render: ({ when }, site) =>
    letter(
      'Votre mot de passe a changé',
      [
        `Le mot de passe de votre compte ${site.name} a été changé le ${frenchMoment(when)} (heure de Brazzaville).`,
        'Si c’est vous, vous n’avez rien à faire. Nous vous écrivons par sécurité, à chaque changement.',
        'Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe ici :',
        { link: `${site.url}/mot-de-passe-oublie`, label: 'Choisir un nouveau mot de passe' },
        'Changez aussi le mot de passe de votre boîte e-mail : qui peut la lire peut entrer dans votre compte.',
      ],
      site,
    ),
});
