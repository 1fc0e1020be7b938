import type { OwnAdvice } from '#lib/advising/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { StepLines } from '../../_parts/step-lines.tsx';

/** What advisers wrote for the person to read. Nothing while they wrote nothing. */
export function AdviceSection({ advice: { notes, steps } }: { advice: OwnAdvice }) {
  if (notes.length + steps.length === 0) return null;
  return (
    <section aria-labelledby="ecrit">
      <h2 id="ecrit">Ce qui est écrit pour vous</h2>
      <p>Par les conseillères et conseillers avec qui vous avez, ou avez eu, rendez-vous.</p>
      {steps.length > 0 && (
        <>
          <h3>Vos prochaines étapes</h3>
          <StepLines steps={steps} />
        </>
      )}
      {notes.length > 0 && <h3>Notes que vous pouvez lire</h3>}
      {notes.map(({ id, text, at, author }) => (
        <article key={id}>
          <p className="hint">{`${author ?? 'Une personne qui ne reçoit plus'}, ${frenchMoment(at)}`}</p>
          <p className="whitespace-pre-line">{text}</p>
        </article>
      ))}
    </section>
  );
}
