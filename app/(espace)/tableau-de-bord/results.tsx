import { Button } from '#app/_ui/button.tsx';
import { SelectField } from '#app/_ui/field.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { ResultSummary } from '#lib/assessments/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';

/** The results, the newest first, each with its day. */
export function Results({ results }: { results: readonly ResultSummary[] }) {
  return (
    <>
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
      <p>
        Vos goûts ont changé ? <a href="/tests/riasec">Refaites le test</a>. Les anciens résultats restent dans la
        liste.
      </p>
    </>
  );
}

/** Two results side by side: an ordinary form that only reads. */
export function Compare({ results }: { results: readonly ResultSummary[] }) {
  // Two of the same day are told apart by their place in the list.
  const options = results.map(({ id, completedAt }, index) => ({
    value: id,
    label: `${frenchDay(completedAt)}${index === 0 ? ' (le dernier)' : ` (n° ${results.length - index})`}`,
  }));
  return (
    <section aria-labelledby="comparer">
      <h2 id="comparer">Voir ce qui a changé</h2>
      <form method="get" action="/resultats/comparer">
        <SelectField name="a" label="Le résultat du" options={options} defaultValue={options[1]?.value} />
        <SelectField name="b" label="avec le résultat du" options={options} defaultValue={options[0]?.value} />
        <Button variant="secondary">Comparer</Button>
      </form>
    </section>
  );
}
