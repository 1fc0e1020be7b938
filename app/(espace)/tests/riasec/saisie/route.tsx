import { z } from 'zod';
import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { defineDocumentForm, fault, formToken } from '#lib/access/index.ts';
import type { FormState } from '#lib/access/index.ts';
import { pageCount } from '#lib/assessments/core/index.ts';
import { guestCookie, paperPart, latestInstrument, noTimes, readPaperLines } from '#lib/assessments/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';

export const dynamic = 'force-dynamic';

const LINES = [1, 2, 3, 4, 5] as const;
const field = (line: number): string => `page${line}`;

async function render({ fault: refusal, values, status }: FormState & { status: number }): Promise<Response> {
  const instrument = latestInstrument('riasec');
  const errors = LINES.flatMap((line) => {
    const message = refusal?.fieldErrors[field(line)];
    return message ? [{ field: field(line), message }] : [];
  });
  return renderDocument({
    path: '/tests/riasec/saisie',
    title: 'Saisir un questionnaire papier',
    description:
      'Pour une conseillère ou un conseiller : taper les soixante réponses d’un questionnaire rempli sur papier.',
    status,
    robots: 'noindex',
    cacheSeconds: null,
    body: (
      <PageShell current="/tests/riasec">
        <ErrorSummary errors={errors} />
        {refusal && errors.length === 0 && <Notice tone="error">{refusal.message}</Notice>}
        <h1>Saisir un questionnaire papier</h1>
        <p>
          Une ligne par partie du <a href="/tests/riasec/papier">questionnaire à imprimer</a>. Tapez dans l’ordre les{' '}
          {instrument.pageSize} chiffres entourés. Les espaces sont permis.
        </p>
        <p>
          Le résultat s’ouvre sur cet appareil et n’est rangé dans aucun compte. Quand la personne l’a lu, choisissez «
          Quitter et effacer ».
        </p>
        <form method="post" noValidate>
          <input type="hidden" name="formToken" value={await formToken()} />
          <p className="hint">
            1 : {instrument.scaleLabels[0]?.label} · 2 : {instrument.scaleLabels[1]?.label} · 3 :{' '}
            {instrument.scaleLabels[2]?.label} · 4 : {instrument.scaleLabels[3]?.label} · 5 :{' '}
            {instrument.scaleLabels[4]?.label} · 0 : {instrument.scaleLabels[5]?.label}
          </p>
          {LINES.slice(0, pageCount(instrument)).map((line) => {
            const typed = values[field(line)];
            return (
              <TextField
                key={line}
                name={field(line)}
                label={paperPart(instrument, line - 1)}
                inputMode="numeric"
                autoComplete="off"
                required
                maxLength={80}
                defaultValue={typeof typed === 'string' ? typed : undefined}
                error={refusal?.fieldErrors[field(line)]}
              />
            );
          })}
          <div className="actions">
            <Button>Voir le résultat</Button>
          </div>
        </form>
      </PageShell>
    ),
  });
}

export const GET = (): Promise<Response> => render({ fault: null, values: {}, status: 200 });

const line = z.string().max(200).catch('');

export const POST = defineDocumentForm(
  {
    name: 'enter-paper-test',
    needsCookies: true,
    verb: 'create',
    resource: 'resume',
    withoutDatabase: () => true,
    schema: z.object({ page1: line, page2: line, page3: line, page4: line, page5: line }),
    perform: async (_tx, { input, now }) => {
      const instrument = latestInstrument('riasec');
      const read = readPaperLines(instrument, [input.page1, input.page2, input.page3, input.page4, input.page5]);
      if (!read.ok)
        return fault('invalid', {
          fieldErrors: Object.fromEntries(read.faults.map(({ line: at, message }) => [field(at), message])),
        });
      const test = {
        instrument,
        answers: read.answers,
        pageSeconds: noTimes(instrument),
        startedAt: now,
        savedAt: now,
        resumeHash: null,
      };
      return {
        ok: true,
        redirect: '/resultats/provisoire',
        cookies: [guestCookie(test)],
      };
    },
  },
  render,
);
