import { signSteps, type selectStepsAhead } from '#lib/advising/index.ts';
import { StepLines } from '../_parts/step-lines.tsx';

/** What an adviser wrote for the person to do, and is not done yet; nothing while there is none. */
export async function NextStepsAhead({ steps }: { steps: Awaited<ReturnType<typeof selectStepsAhead>> }) {
  if (steps.length === 0) return null;
  return (
    <>
      <h3>Vos prochaines étapes</h3>
      <StepLines steps={await signSteps(steps)} />
    </>
  );
}
