import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { ResultSummary } from '#lib/assessments/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';

/** Results, each with its day and hour, and what it says in a sentence. */
export const ResultRows = ({ results }: { results: readonly ResultSummary[] }) => (
  <SummaryList
    rows={results.map(({ id, completedAt, headline }) => ({
      term: frenchMoment(completedAt),
      value: headline,
      action: (
        <a href={`/resultats/${id}`}>
          Ouvrir<span className="hidden-text"> le résultat du {frenchMoment(completedAt)}</span>
        </a>
      ),
    }))}
  />
);
