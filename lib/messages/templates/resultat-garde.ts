import { z } from 'zod';
import { letter, link, template } from './letter.ts';

/** Says what was stored and how to remove it. The result itself stays behind the sign-in: a mailbox is often shared. */
export const resultatGarde = template({
  kind: 'resultat-garde',
  confirmedOnly: true,
  schema: z.object({ url: link }),
  sample: { url: 'https://orientation.example/resultats/0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a' },
  render: ({ url }, site) =>
    letter(
      'Votre résultat est enregistré',
      [
        `Vous avez terminé un test sur ${site.name}. Son résultat est gardé dans votre compte. Pour le relire, connectez-vous :`,
        { link: url, label: 'Voir mon résultat' },
        'Ce qui est gardé :',
        { list: ['vos réponses et la date du test ;', 'le résultat calculé, avec les pistes de métiers.'] },
        'Ce message ne contient pas votre résultat, et le lien ne l’ouvre à personne d’autre que vous. C’est vous qui décidez de le montrer.',
        'Pour le supprimer, ouvrez la page du résultat et choisissez « Supprimer ce résultat ». Pour tout effacer, passez par votre profil :',
        { link: `${site.url}/profil`, label: 'Ouvrir mon profil' },
        'Vous n’avez pas passé de test ? Une personne a peut-être donné votre adresse e-mail par erreur, ou elle utilise votre compte. Dans le second cas, changez votre mot de passe :',
        { link: `${site.url}/mot-de-passe-oublie`, label: 'Choisir un nouveau mot de passe' },
      ],
      site,
    ),
});
