import { Notice } from '#app/_ui/notice.tsx';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import type { Receipt } from '#lib/people/index.ts';

type Words = { readonly title: string; readonly text: string };

const WORDS: Record<Receipt['state'], Words> = {
  pending: {
    title: 'Réponse reçue, pas encore vérifiée',
    text: 'Votre accord n’ouvre rien pour le moment : la conseillère ou le conseiller qui reçoit votre enfant doit d’abord vérifier que c’est bien vous qui avez répondu. Cette personne vous appelle à un numéro que l’établissement a dans son registre, et dit d’abord les quatre chiffres que vous avez lus après votre réponse.',
  },
  given: {
    title: 'Accord vérifié',
    text: 'Une conseillère ou un conseiller a vérifié que c’est bien vous qui avez répondu.',
  },
  outdated: {
    title: 'Accord à redemander',
    text: 'Le texte que vous avez lu a changé depuis. Votre réponse n’ouvre rien : il faut vous demander de nouveau.',
  },
  refused: { title: 'Vous avez répondu non', text: 'Votre refus est gardé.' },
  withdrawn: { title: 'Accord retiré', text: 'Il n’ouvre plus rien.' },
  none: { title: 'Pas d’accord', text: 'Il n’y a pas d’accord.' },
  ended: {
    title: 'Accord terminé',
    text: 'Cette personne a 18 ans : elle décide seule. Votre accord ne sert plus, vous n’avez rien à faire.',
  },
};

/** Where a guardian's answer stands, in the words of their receipt. */
export function ReceiptState({ receipt }: { receipt: Receipt }) {
  const { title, text } = WORDS[receipt.state];
  const { childName, guardianName, givenAt, confirmedAt, endedByOther } = receipt;
  return (
    <>
      <Notice title={title}>
        <p>{text}</p>
      </Notice>
      <p>
        Réponse du {frenchDay(givenAt)}
        {guardianName && `, par ${guardianName}`}
        {childName && `, pour une personne qui dit s’appeler ${childName}`}.
        {receipt.state === 'given' && confirmedAt && ` Cet accord est vérifié depuis le ${frenchDay(confirmedAt)}.`}
      </p>
      {endedByOther && (
        <p>
          Depuis, un parent ou un responsable légal a répondu non, ou un accord a été retiré : le vôtre n’ouvre plus
          rien.
        </p>
      )}
    </>
  );
}
