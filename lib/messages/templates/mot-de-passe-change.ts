import { z } from 'zod';
import { letter, moment, template } from './letter.ts';

const DAY = new Intl.DateTimeFormat('fr', { timeZone: 'Africa/Brazzaville', day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('fr', { timeZone: 'Africa/Brazzaville', hour: '2-digit', minute: '2-digit' });

/** Tells the owner, so that a change by somebody else does not go unseen. */
export const motDePasseChange = template({
  kind: 'mot-de-passe-change',
  schema: z.object({ when: moment }),
  sample: { when: '2026-03-01T08:05:00.000Z' },
  render: ({ when }, site) =>
    letter(
      'Votre mot de passe a changé',
      [
        `Le mot de passe de votre compte ${site.name} a été changé le ${DAY.format(when).replace(/^1 /, '1er ')} à ${TIME.format(when).replace(':', ' h ')} (heure de Brazzaville).`,
        'Si c’est vous, vous n’avez rien à faire. Nous vous écrivons par sécurité, à chaque changement.',
        'Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe ici :',
        { link: `${site.url}/mot-de-passe-oublie`, label: 'Choisir un nouveau mot de passe' },
        'Changez aussi le mot de passe de votre boîte e-mail : qui peut la lire peut entrer dans votre compte.',
      ],
      site,
    ),
});
