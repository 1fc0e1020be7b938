import { z } from 'zod';
import { letter, link, template } from './letter.ts';

/**
 * Somebody tried to open an account with an address that has one. The site itself does not say so: only the mailbox
 * learns it.
 */
export const inscriptionExistante = template({
  kind: 'inscription-existante',
  schema: z.object({ urlConnexion: link, urlReset: link }),
  sample: {
    urlConnexion: 'https://orientation.example/connexion',
    urlReset: 'https://orientation.example/mot-de-passe-oublie',
  },
  render: ({ urlConnexion, urlReset }, site) =>
    letter(
      'Vous avez déjà un compte',
      [
        `Une personne a voulu ouvrir un compte sur ${site.name} avec cette adresse e-mail. Vous en avez déjà un : rien n’a été créé, rien n’a changé.`,
        'Si c’était vous, connectez-vous ici :',
        { link: urlConnexion, label: 'Me connecter' },
        'Si vous avez oublié votre mot de passe, choisissez-en un autre ici :',
        { link: urlReset, label: 'Choisir un nouveau mot de passe' },
        'Ce n’était pas vous ? Ne faites rien. La personne n’a pas eu accès à votre compte, et le site ne lui a pas dit qu’il existe.',
      ],
      site,
    ),
});
