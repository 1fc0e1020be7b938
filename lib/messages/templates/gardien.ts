import { z } from 'zod';
import { letter, link, template } from './letter.ts';

/**
 * Asks a legal guardian for their agreement. The guardian has no account and needs none. The minor chose the address,
 * so nothing else in this message is theirs to choose: the name stands on the page.
 */
export const gardien = template({
  kind: 'gardien',
  schema: z.object({ url: link }),
  sample: { url: 'https://orientation.example/gardien?jeton=exemple' },
  render: ({ url }, site) =>
    letter(
      'Votre accord est demandé pour un compte d’orientation',
      [
        `Une personne de moins de 18 ans utilise ${site.name} pour réfléchir à ses études et à son métier. Elle a donné votre adresse e-mail en indiquant que vous êtes son parent ou son responsable légal. Si elle a écrit son nom, il est sur la page. Demandez à votre enfant si ce message vient bien de sa part.`,
        'Ce que nous vous demandons : dire si vous êtes d’accord pour qu’une conseillère ou un conseiller d’orientation puisse ouvrir ses résultats sur le site. Aujourd’hui, personne d’autre que votre enfant ne les voit, sauf s’il ou elle les montre. Lisez la page et répondez ici, sans ouvrir de compte :',
        { link: url, label: 'Lire la demande et répondre' },
        'Ce que votre accord permet :',
        {
          list: [
            'montrer ses résultats à une conseillère ou à un conseiller d’orientation, si votre enfant le veut aussi.',
          ],
        },
        'Ce qu’il ne permet pas :',
        {
          list: [
            'il ne vous ouvre pas le résultat de votre enfant : c’est à elle ou à lui de vous le montrer ;',
            'il n’engage à aucune dépense. Le test est gratuit : personne ne doit vous demander d’argent en notre nom.',
          ],
        },
        'Vous refusez ? Répondez non sur la page, ou ne répondez pas : sans réponse, nous considérons que vous n’avez pas donné votre accord. Si vous acceptez, la page vous donne un code pour retirer votre accord vous-même, à tout moment. Votre enfant peut aussi le retirer dans son profil.',
        'Pour en savoir plus avant de répondre :',
        { link: `${site.url}/parents`, label: 'La page pour les parents' },
        'Vous n’êtes ni le parent ni le responsable légal d’une personne de moins de 18 ans ? Ne répondez pas et n’ouvrez pas le lien : votre adresse a sans doute été donnée par erreur.',
      ],
      site,
    ),
});
