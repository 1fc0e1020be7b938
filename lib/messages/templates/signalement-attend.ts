import { z } from 'zod';
import { letter, link, template } from './letter.ts';

/** To an administrator: somebody has said something of an adult who receives people. Not who, not what, not of whom. */
export const signalementAttend = template({
  kind: 'signalement-attend',
  schema: z.object({ url: link }),
  confirmedOnly: true,
  sample: { url: 'https://orientation.example/admin/problemes' },
  render: ({ url }, site) =>
    letter(
      'Un signalement attend',
      [
        'Un signalement attend d’être lu par une personne qui administre le service. Il peut concerner la sécurité de quelqu’un : lisez-le dès que vous pouvez.',
        { link: url, label: 'Lire le signalement' },
        'Ce message ne dit pas de quoi il s’agit, pour que personne d’autre ne le lise.',
        'Vous n’êtes ni administratrice ni administrateur de ce service ? Votre adresse a sans doute été donnée par erreur : vous n’avez rien à faire.',
      ],
      site,
    ),
});
