import { Fragment } from 'react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '#app/_ui/notice.tsx';
import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import { Table } from '#app/_ui/table.tsx';
import { requirePerson } from '#lib/access/index.ts';
import { POLE_TEXTS, frenchNumber, points } from '#lib/assessments/core/index.ts';
import { compareResults, findResult, type Change } from '#lib/assessments/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { changedSentence } from '../_parts/changed-sentence.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Comparer deux résultats', robots: 'noindex' };

const WORDS: Readonly<Record<Change, string>> = {
  hausse: 'vous attire plus qu’avant',
  baisse: 'vous attire moins qu’avant',
  'pas-nette': 'pas de différence nette',
  inconnue: 'pas assez de réponses pour comparer',
};
const score = (value: number | null): string => (value === null ? '–' : frenchNumber(value));

/** Two results side by side, the older first. */
export default async function ComparePage({ searchParams }: { searchParams: Query }) {
  const [a = '', b = ''] = await Promise.all([queryValue(searchParams, 'a'), queryValue(searchParams, 'b')]);
  const person = await requirePerson(`/resultats/comparer?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`);
  const found = await Promise.all([findResult(person, a), findResult(person, b)]);
  const [before, after] = found.toSorted((x, y) => (x?.completedAt.getTime() ?? 0) - (y?.completedAt.getTime() ?? 0));
  if (!before || !after || before.testType !== after.testType) notFound();
  const comparison = compareResults(before, after);
  return (
    <Screen current="/tests/riasec">
      <h1>Comparer deux résultats</h1>
      {comparison.kind === 'autre-version' ? (
        <Notice>
          Ces deux résultats viennent de deux versions différentes du test : nous ne les comparons pas. Vous pouvez lire
          chaque résultat.
        </Notice>
      ) : (
        <p className="lead">{changedSentence(comparison.rows)}</p>
      )}
      <div className="cols">
        {comparison.kind === 'compare' && (
          <Table
            caption="Vos six pôles, chacun sur 40"
            head={['Pôle, et ce qui a changé', 'Avant', 'Après']}
            rows={comparison.rows.map(({ pole, before: from, after: to, change }) => [
              <Fragment key={pole}>
                <PoleBadge pole={pole} name={POLE_TEXTS[pole].name} />
                <br />
                <span className="hint">{WORDS[change]}</span>
              </Fragment>,
              score(from),
              score(to),
            ])}
          />
        )}
        <div>
          <ul>
            {[before, after].map((result, index) => (
              <li key={index}>
                {index === 0 ? 'Avant, le ' : 'Après, le '}
                <a href={`/resultats/${result.id}`}>{frenchMoment(result.completedAt)}</a>
                {` : ${result.headline}`}
                {result.analysis.quality.level === 'prudence' &&
                  ' Prenez ce résultat avec prudence : voyez « À quel point est-ce sûr ? ».'}
              </li>
            ))}
          </ul>
          {comparison.kind === 'compare' && (
            <details>
              <summary>Quel écart compte ?</summary>
              <p>
                {comparison.threshold === null
                  ? 'Il manque des réponses dans l’un des deux tests pour savoir quel écart compte.'
                  : `Un écart compte ici à partir de ${points(comparison.threshold)}. En dessous, il peut venir du hasard des réponses d’un jour à l’autre. Cette règle est provisoire.`}
              </p>
            </details>
          )}
          <p>Des goûts qui changent, c’est normal : on découvre, on essaie, on grandit.</p>
        </div>
      </div>
    </Screen>
  );
}
