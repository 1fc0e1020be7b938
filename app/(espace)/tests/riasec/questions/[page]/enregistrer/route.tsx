import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { defineDocumentForm, formToken, seeOther } from '#lib/access/index.ts';
import { answersGiven, latestInstrument } from '#lib/assessments/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { QuestionForm } from '../../../../_parts/question-form.tsx';
import { SAVE_PAGE, questionsPage } from '../../../../_parts/save-page.ts';

export const dynamic = 'force-dynamic';

/** Which page of the test an address belongs to, from 1. */
const pageOf = (request: Request): number => {
  const page = Number(/\/questions\/([1-5])\//.exec(new URL(request.url).pathname)?.[1]);
  return Number.isInteger(page) ? page : 1;
};

/** Saves and goes on. Refused (an outage, too many sends): the same page again, with what was just chosen. */
export const POST = defineDocumentForm(SAVE_PAGE, async ({ fault, values, status }, request) => {
  const page = pageOf(request);
  const instrument = latestInstrument('riasec');
  const answers = answersGiven(instrument, page - 1, values);
  const essai = values['essai'];
  return renderDocument({
    path: questionsPage(page),
    title: 'Vos réponses n’ont pas pu être enregistrées',
    description: 'Test d’intérêts',
    status,
    robots: 'noindex',
    cacheSeconds: null,
    body: (
      <PageShell current="/tests/riasec">
        <Notice tone="error" title="Vos réponses de cette page ne sont pas encore enregistrées">
          <p>{fault?.message}</p>
          <p>Elles sont toujours cochées ci-dessous : il suffit d’envoyer de nouveau.</p>
        </Notice>
        <QuestionForm
          instrument={instrument}
          page={page}
          answers={answers}
          answered={Object.keys(answers).length}
          missing={[]}
          formToken={await formToken()}
          attemptId={typeof essai === 'string' && essai !== '' ? essai : null}
        />
      </PageShell>
    ),
  });
});

/** Somebody opened the address of the form itself. */
export function GET(request: Request): Response {
  return seeOther(questionsPage(pageOf(request)));
}
