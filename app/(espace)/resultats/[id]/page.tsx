import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requirePerson, takeFlash } from '#lib/access/index.ts';
import { findResult, listResults, listShares } from '#lib/assessments/index.ts';
import { listOccupationProfiles } from '#lib/guidance/index.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { FaultNotice } from '#app/_kit/fault-notice.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { profileSerie } from '../_parts/profile-serie.ts';
import { viewOptions } from '../_parts/query.ts';
import { KeepSection } from '../_parts/keep-section.tsx';
import { ResultView } from '../_parts/result-view.tsx';
import { UnknownVersion } from '../_parts/unknown-version.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Votre résultat', robots: 'noindex' };

/** A result kept in an account; a stranger's is answered like one that does not exist. */
export default async function ResultPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Query;
}) {
  const { id } = await params;
  const person = await requirePerson(`/resultats/${encodeURIComponent(id)}`);
  const result = await findResult(person, id);
  if (!result) notFound();
  const base = `/resultats/${result.id}`;
  const [occupations, shares, all, options, link, ownSerie] = await Promise.all([
    listOccupationProfiles(),
    listShares(person, result.id),
    listResults(person),
    viewOptions(searchParams),
    takeFlash('share-link', person),
    profileSerie(person),
  ]);
  const others = all.filter((other) => other.id !== result.id && other.testType === result.testType);
  const tooLate = (await queryValue(searchParams, 'fait')) === 'trop-tard';
  const keep = (
    <KeepSection
      result={result}
      base={base}
      print={options.print}
      shares={shares}
      others={others}
      link={link}
      closed={(await queryValue(searchParams, 'ferme')) === '1'}
    />
  );
  return (
    <Screen current="/tests/riasec">
      <h1>Votre résultat</h1>
      <p className="hint">Test passé le {frenchMoment(result.completedAt)}</p>
      <FaultNotice code={await queryValue(searchParams, 'souci')} />
      {tooLate && (
        <Notice tone="attention" title="Vos derniers changements ne sont pas gardés">
          <p>
            Ce test est terminé depuis le {frenchMoment(result.completedAt)} : son résultat ne change plus. Pour
            répondre autrement, <a href="/tests/riasec">refaites le test</a>.
          </p>
        </Notice>
      )}
      {result.instrument ? (
        <ResultView
          analysis={result.analysis}
          instrument={result.instrument}
          instrumentHash={result.instrumentHash}
          occupations={occupations}
          recommended={result.recommendations}
          base={base}
          {...options}
          ownSerie={ownSerie}
          keep={keep}
        />
      ) : (
        <UnknownVersion headline={result.headline}>{keep}</UnknownVersion>
      )}
    </Screen>
  );
}
