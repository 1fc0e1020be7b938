import { z } from 'zod';
import { letter, template } from './letter.ts';

/** Shows an administrator that messages of this installation arrive. */
export const essai = template({
  kind: 'essai',
  schema: z.object({}),
  sample: {},
  render: (_data, site) =>
    letter(
      'Message d’essai',
      [
        `Vous lisez ce message : l’envoi des e-mails de ${site.name} marche. Il a été demandé dans l’administration du site, avec votre compte.`,
        'Regardez aussi s’il est arrivé parmi les messages indésirables : ceux des personnes y arriveraient de même.',
        'Ce n’était pas vous ? Quelqu’un a eu accès à votre compte d’administration : changez votre mot de passe.',
      ],
      site,
    ),
});
