import { z } from 'zod';
import { letter, link, template } from './letter.ts';

/** Dots are left out: mail programs make a link of « www.exemple.com ». */
const called = (name: string | null): string =>
  name === null ? '' : `, qui dit s’appeler ${name.replace(/[^\p{L}\p{M} ’-]+/gu, ' ').trim()},`;

/**
 * Asks a legal guardian for their agreement, and names the child: a guardian may have several. The guardian has no
 * account and needs none. The minor chose address and name, which is letters alone: no address can be made of it.
 */
export const gardien = template({
  kind: 'gardien',
  schema: z.object({ url: link, child: z.string().nullable().default(null) }),
  sample: { url: 'https://orientation.example/gardien?jeton=exemple', child: 'Grâce Mabiala' },
  render: ({ url, child }, site) =>
    letter(
      'Votre accord est demandé pour un compte d’orientation',
      [
        `Une personne de moins de 18 ans${called(child)} utilise ${site.name} pour réfléchir à ses études et à son métier. Elle a donné votre adresse e-mail en indiquant que vous êtes son parent ou son responsable légal. Demandez à votre enfant si ce message vient bien de sa part.`,
        'Ce que nous vous demandons : dire si vous êtes d’accord pour qu’une conseillère ou un conseiller d’orientation puisse ouvrir sur le site ce que votre enfant choisit de lui montrer. Sans votre accord, rien de ce qui suit n’est possible. Lisez la page et répondez ici, sans ouvrir de compte :',
        { link: url, label: 'Lire la demande et répondre' },
        'Ce que votre accord permet :',
        {
          list: [
            'ouvrir les résultats ou le profil de votre enfant, si votre enfant choisit de les montrer pour un rendez-vous ;',
            'lire ce que votre enfant répond en prenant rendez-vous ;',
            'écrire sur le site des notes et des prochaines étapes à son sujet ;',
            'recevoir votre enfant par téléphone, et pas seulement sur place.',
          ],
        },
        'Ce qu’il ne permet pas :',
        {
          list: [
            'il ne vous ouvre pas le résultat de votre enfant : c’est à elle ou à lui de vous le montrer ;',
            'il n’engage à aucune dépense. Le test est gratuit : personne ne doit vous demander d’argent en notre nom.',
          ],
        },
        'Vous refusez ? Répondez non sur la page, ou ne répondez pas : sans réponse, nous considérons que vous n’avez pas donné votre accord. Si vous acceptez, la page vous donne quatre chiffres et un code. Votre accord ne sert qu’une fois vérifié : une conseillère ou un conseiller vous appelle à un numéro que l’établissement de votre enfant a dans son registre, et dit d’abord ces quatre chiffres. Avec le code, vous retirez votre accord vous-même, à tout moment. Votre enfant peut aussi le retirer dans son profil.',
        'Pour en savoir plus avant de répondre :',
        { link: `${site.url}/parents`, label: 'La page pour les parents' },
        'Vous n’êtes ni le parent ni le responsable légal d’une personne de moins de 18 ans ? Ne répondez pas et n’ouvrez pas le lien : votre adresse a sans doute été donnée par erreur.',
      ],
      site,
    ),
});
