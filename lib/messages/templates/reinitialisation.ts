import { z } from 'zod';
import { letter, link, template } from './letter.ts';

/** The link to choose a new password. `minutes`: how long it works. */
export const reinitialisation = template({
  kind: 'reinitialisation',
  schema: z.object({ url: link, minutes: z.number().int().min(1).max(10_080) }),
  sample: { url: 'https://orientation.example/nouveau-mot-de-passe?jeton=exemple', minutes: 30 },
  render: ({ url, minutes }, site) =>
    letter(
      'Choisissez un nouveau mot de passe',
      [
        `Une personne a demandé un nouveau mot de passe pour le compte ${site.name} qui porte cette adresse e-mail. Si c’est vous, ouvrez ce lien :`,
        { link: url, label: 'Choisir un nouveau mot de passe' },
        `Le lien sert une seule fois, pendant ${duration(minutes)}. Ensuite, il faut en demander un autre.`,
        'Le changement de mot de passe ferme les connexions ouvertes sur tous vos appareils.',
        'Ce n’était pas vous ? Ne faites rien : votre mot de passe reste le même. Ne transmettez ce lien à personne, même à quelqu’un qui dit travailler pour nous.',
      ],
      site,
    ),
});

function duration(minutes: number): string {
  if (minutes < 60 || minutes % 60 !== 0) return `${minutes} minute${minutes > 1 ? 's' : ''}`;
  return `${minutes / 60} heure${minutes > 60 ? 's' : ''}`;
}
