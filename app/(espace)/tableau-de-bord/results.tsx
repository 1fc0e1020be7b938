import { Button } from '#app/_ui/button.tsx';
import { SelectField } from '#app/_ui/field.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { ResultSummary } from '#lib/assessments/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';

/** Results that stand open. */
const SHOWN = 3;

/** The results, the newest first, each with its day; the older ones are folded. */
export function Results({ results }: { results: readonly ResultSummary[] }) {
  const older = results.length - SHOWN;
  return (
    <>
      <Rows results={results.slice(0, SHOWN)} />
      {older > 0 && (
        <details>
          <summary>{older === 1 ? 'Un résultat plus ancien' : `${older} résultats plus anciens`}</summary>
          <Rows results={results.slice(SHOWN)} />
        </details>
      )}
      <p>
        Vos goûts ont changé ? <a href="/tests/riasec">Refaites le test</a>. Les anciens résultats restent dans la
        liste.
      </p>
    </>
  );
}

const Rows = ({ results }: { results: readonly ResultSummary[] }) => (
  <SummaryList
    rows={results.map(({ id, completedAt, headline }) => ({
      term: frenchDay(completedAt),
      value: headline,
      action: (
        <a href={`/resultats/${id}`}>
          Ouvrir<span className="hidden-text"> le résultat du {frenchDay(completedAt)}</span>
        </a>
      ),
    }))}
  />
);

/** Two results side by side, folded: an ordinary form that only reads. */
export function Compare({ results }: { results: readonly ResultSummary[] }) {
  // Two of the same day are told apart by their place in the list.
  const options = results.map(({ id, completedAt }, index) => ({
    value: id,
    label: `${frenchDay(completedAt)}${index === 0 ? ' (le dernier)' : ` (n° ${results.length - index})`}`,
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
