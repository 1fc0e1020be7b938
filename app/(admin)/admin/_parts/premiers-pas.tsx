import { ActionForm } from '#app/_kit/action-form.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { tryMail } from '../actions.ts';
import type { FirstStep } from './first-day.ts';

/** What a new site still needs; nothing once all is there. */
export function PremiersPas({ steps, token }: { steps: readonly FirstStep[]; token: string }) {
  const open = steps.filter(({ done }) => !done).length;
  if (open === 0) return null;
  return (
    <section id="premiers-pas">
      <h2>Premiers pas</h2>
      <p>
        {open === 1 ? 'Il reste une étape.' : `Il reste ${open} étapes.`} Cette liste disparaît quand tout est fait.
      </p>
      <SummaryList
        rows={steps.map(({ term, done, todo, link }) => ({
          term,
          value: done ? 'Fait' : todo,
          action: <a href={link.path}>{link.name}</a>,
        }))}
      />
      {steps.some(({ key, done }) => key === 'mail' && !done) && (
        <ActionForm
          action={tryMail}
          formToken={token}
          page="/admin"
          id="essai"
          fields={[]}
          submit="M’envoyer un message d’essai"
          variant="secondary"
        />
      )}
    </section>
  );
}
