import { Button } from '#app/_ui/button.tsx';
import { SelectField } from '#app/_ui/field.tsx';
import type { ResultSummary } from '#lib/assessments/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { ResultRows } from '../resultats/_parts/result-rows.tsx';

/** Results that the dashboard shows. */
const SHOWN = 3;

/** The newest results, each with its day and hour, and the way to the others. */
export function Results({ results }: { results: readonly ResultSummary[] }) {
  return (
    <>
      <ResultRows results={results.slice(0, SHOWN)} />
      {results.length > SHOWN && (
        <p>
          <a href="/resultats">Voir tous vos résultats</a>
        </p>
      )}
      <p>
        Vos goûts ont changé ? <a href="/tests/riasec">Refaites le test</a>. Les anciens résultats restent dans la
        liste.
      </p>
    </>
  );
}

/** Two results side by side, folded: an ordinary form that only reads. */
export function Compare({ results }: { results: readonly ResultSummary[] }) {
  const options = results.map(({ id, completedAt }, index) => ({
    value: id,
    label: `${frenchMoment(completedAt)}${index === 0 ? ' (le dernier)' : ''}`,
  }));
  return (
    <details>
      <summary>Comparer deux résultats</summary>
      <form method="get" action="/resultats/comparer">
        <SelectField name="a" label="Le résultat du" options={options} defaultValue={options[1]?.value} />
        <SelectField name="b" label="avec le résultat du" options={options} defaultValue={options[0]?.value} />
        <Button variant="secondary">Comparer</Button>
      </form>
    </details>
  );
}
