import type { OwnAdvice } from '#lib/advising/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { StepLines } from '../../_parts/step-lines.tsx';

/** Next steps and the notes that the person reads, and the way to who read what of them. */
export function AdviceForAppointment({ advice: { notes, steps } }: { advice: OwnAdvice }) {
  return (
    <>
      {steps.length > 0 && (
        <>
          <h2>Vos prochaines étapes</h2>
          <StepLines steps={steps} />
        </>
      )}
      {notes.length > 0 && <h2>Écrit pour vous</h2>}
      {notes.map(({ id, text, at, author }) => (
        <div key={id}>
          <p className="hint">{`${author ?? 'Une personne qui ne reçoit plus'}, ${frenchMoment(at)}`}</p>
          <p className="whitespace-pre-line">{text}</p>
        </div>
      ))}
      <p>
        <a href="/profil/lectures">Qui a lu quoi de vous, et quand</a>
      </p>
    </>
  );
}
