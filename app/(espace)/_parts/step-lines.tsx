import type { NextStep } from '#lib/advising/core/next-steps.ts';
import { frenchCivilDay } from '#lib/platform/document/french-date.ts';

type Step = NextStep & { readonly author: string | null };

/** What is to be done next, a line each, as the person reads it. */
export function StepLines({ steps }: { steps: readonly Step[] }) {
  return (
    <ul>
      {steps.map(({ id, label, dueOn, done, author }) => (
        <li key={id}>
          {done && <b>{'Fait : '}</b>}
          {`${label}, pour le ${frenchCivilDay(dueOn)}`}
          {author !== null && <span className="hint">{` Écrit par ${author}`}</span>}
        </li>
      ))}
    </ul>
  );
}
