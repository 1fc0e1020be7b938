import { z } from 'zod';
import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { defineDocumentForm, fault, formToken } from '#lib/access/index.ts';
import type { FormState } from '#lib/access/index.ts';
import { RESUME_DAYS, guestCookie, firstMissingPage, resumeFrom } from '#lib/assessments/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { questionsPage } from '../../_parts/save-page.ts';

export const dynamic = 'force-dynamic';

const UNKNOWN = 'Ce code ne correspond à aucun test gardé. Vérifiez chaque lettre et chaque chiffre.';

async function render({ fault: refusal, values, status }: FormState & { status: number }): Promise<Response> {
  const typed = values['reprise'];
  const error = refusal?.fieldErrors['reprise'];
  return renderDocument({
    path: '/tests/riasec/reprendre',
    title: 'Reprendre avec un code',
    description: 'Retrouver un test commencé, avec le code noté.',
    status,
    robots: 'noindex',
    cacheSeconds: null,
    body: (
      <PageShell current="/tests/riasec">
        <ErrorSummary errors={error ? [{ field: 'reprise', message: error }] : []} />
        {refusal && !error && <Notice tone="error">{refusal.message}</Notice>}
        <h1>Reprendre avec un code</h1>
        <p>{`Vous avez gardé votre test pour plus tard ? Écrivez le code que vous avez noté. Il est valable ${RESUME_DAYS} jours.`}</p>
        <form method="post" noValidate>
          <input type="hidden" name="formToken" value={await formToken()} />
          <TextField
            name="reprise"
            label="Votre code"
            hint="Douze lettres et chiffres, en majuscules ou non, avec ou sans tirets."
            width="short"
            required
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            defaultValue={typeof typed === 'string' ? typed : undefined}
            error={error}
          />
          <div className="actions">
            <Button>Reprendre mon test</Button>
          </div>
        </form>
        <p>
          Code perdu ? Nous ne pouvons pas le retrouver : rien ne dit à qui il appartient. Vous pouvez{' '}
          <a href="/tests/riasec">recommencer le test</a>.
        </p>
      </PageShell>
    ),
  });
}

export const GET = (): Promise<Response> => render({ fault: null, values: {}, status: 200 });

export const POST = defineDocumentForm(
  {
    name: 'resume-test',
    needsCookies: true,
    verb: 'read',
    resource: 'resume',
    limits: ['sensitive-address'],
    asSystem: 'guest resumes a test by code',
    schema: z.object({
      reprise: z.string().trim().min(1, { error: 'Écrivez votre code.' }).max(40, { error: UNKNOWN }),
    }),
    perform: async (tx, { input, now }) => {
      const test = await resumeFrom(tx, input.reprise, now);
      if (!test) return fault('invalid', { fieldErrors: { reprise: UNKNOWN } });
      const missing = firstMissingPage(test);
      return {
        ok: true,
        redirect: missing === null ? '/resultats/provisoire' : questionsPage(missing + 1),
        cookies: [guestCookie(test)],
      };
    },
  },
  render,
);
