import type { Person } from '#lib/access/index.ts';
import { readOwnAdvice } from '#lib/advising/index.ts';
import { StepLines } from '../_parts/step-lines.tsx';

/** What an adviser wrote for the person to do, and is not done yet; nothing while there is none. */
export async function NextStepsAhead({ actor }: { actor: Person }) {
  const { steps } = await readOwnAdvice(actor);
  const ahead = steps.filter(({ done }) => !done);
  if (ahead.length === 0) return null;
  return (
    <>
      <h3>Vos prochaines étapes</h3>
      <StepLines steps={ahead} />
    </>
  );
}
