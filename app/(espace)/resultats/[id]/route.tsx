import { notFound } from 'next/navigation';
import { requirePerson, takeFlash } from '#lib/access/index.ts';
import { findResult, listResults, listShares } from '#lib/assessments/index.ts';
import { serieOfProfile } from '#lib/guidance/core/fit.ts';
import { getLibrary } from '#lib/guides/index.ts';
import { getProfile } from '#lib/people/index.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { Hole } from '#lib/platform/document/holes.tsx';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { KeepSection } from '../_parts/keep-section.tsx';
import { viewOptions } from '../_parts/query.ts';
import { resultMarkup } from '../_parts/reading.tsx';
import { RESULT_DOCUMENT, resultPage } from '../_parts/result-address.ts';
import { SheetOwner } from '../_parts/sheet-owner.tsx';
import { UnknownVersion } from '../_parts/unknown-version.tsx';

export const dynamic = 'force-dynamic';

/** A result kept in an account; a stranger's is answered like one that does not exist. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const person = await requirePerson(resultPage(id));
  const result = await findResult(person, id);
  if (!result) notFound();
  const base = resultPage(result.id);
  const query = new URL(request.url).searchParams;
  const options = viewOptions(query);
  const [library, shares, all, link, profile] = await Promise.all([
    getLibrary(),
    listShares(person, result.id),
    listResults(person),
    takeFlash('share-link', person),
    getProfile(person),
  ]);
  const frame = await readerFrame(person, profile.fullName);
  const others = all.filter((other) => other.id !== result.id && other.testType === result.testType);
  const closed = query.get('ferme') === '1';
  const keep = (
    <KeepSection {...{ result, base, shares, others, link, closed }} print={options.print} token={frame.formToken} />
  );
  const { instrument, instrumentHash, analysis, recommendations } = result;
  const lecture =
    instrument &&
    (await resultMarkup(
      library,
      { ...options, analysis, instrument, instrumentHash, recommended: recommendations, bySerie: true },
      { base, serie: serieOfProfile(profile.bacSeries), keep },
    ));
  return personalDocument({
    ...RESULT_DOCUMENT,
    path: base,
    frame,
    hint: `Test passé le ${frenchMoment(result.completedAt)}`,
    refusal: query.get('souci'),
    parts: lecture === null ? {} : { lecture },
    children: (
      <>
        <SheetOwner />
        {query.get('fait') === 'trop-tard' && (
          <Notice tone="attention" title="Vos derniers changements ne sont pas gardés">
            <p>
              Ce test est terminé depuis le {frenchMoment(result.completedAt)} : son résultat ne change plus. Pour
              répondre autrement, <a href="/tests/riasec">refaites le test</a>.
            </p>
          </Notice>
        )}
        {lecture === null ? (
          <UnknownVersion headline={result.headline}>{keep}</UnknownVersion>
        ) : (
          <Hole name="lecture" />
        )}
      </>
    ),
  });
}
