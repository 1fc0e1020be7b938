import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formToken, isCookieless } from '#lib/access/index.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { answeredCount, latestInstrument, missingOnPage } from '#lib/assessments/index.ts';
import type { TestState } from '#lib/assessments/index.ts';
import { pageCount } from '#lib/assessments/core/index.ts';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { QuestionForm } from '../../../_parts/question-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { testStanding } from '../../../_parts/state.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ page: string }>; searchParams: Query };

/** The page asked for, its questions and answers, and what `?verifier=1` finds missing. */
async function read({ params, searchParams }: Props) {
  const { state, attemptId } = await testStanding();
  const current: Pick<TestState, 'instrument' | 'answers'> = state ?? {
    instrument: latestInstrument('riasec'),
    answers: {},
  };
  const text = (await params).page;
  const page = /^[1-9]$/.test(text) && Number(text) <= pageCount(current.instrument) ? Number(text) : null;
  const check = (await queryValue(searchParams, 'verifier')) === '1';
  return { page, current, attemptId, missing: page !== null && check ? missingOnPage(current, page - 1) : [] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, current, missing } = await read(props);
  const title = `Page ${page ?? 1} sur ${pageCount(current.instrument)} du test`;
  return { title: missing.length > 0 ? `Erreur\u00a0: il manque des réponses – ${title}` : title, robots: 'noindex' };
}

/** One of the five pages of the test; any of them may be opened, answers can be changed. */
export default async function QuestionsPage(props: Props) {
  const { page, current, attemptId, missing } = await read(props);
  if (page === null) notFound();
  const lost = (await queryValue(props.searchParams, 'cookies')) === '1' && (await isCookieless());
  return (
    <Screen current="/tests/riasec" name={null}>
      {lost && (
        <Notice tone="error" title="Vos réponses n’ont pas pu être gardées">
          <p>
            Votre navigateur refuse les cookies de ce site : chaque page oublie la précédente. Autorisez les cookies
            dans les réglages du navigateur, puis répondez de nouveau.
          </p>
          <p>
            Vous pouvez aussi faire le test <a href="/tests/riasec/papier">sur papier</a>.
          </p>
        </Notice>
      )}
      <QuestionForm
        instrument={current.instrument}
        page={page}
        answers={current.answers}
        answered={answeredCount(current)}
        missing={missing}
        formToken={await formToken()}
        attemptId={attemptId}
      />
    </Screen>
  );
}
