import type { ReactNode } from 'react';
import { OperatorIdentity } from '#app/_kit/operator.tsx';
import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { defineDocumentForm, EMPTY_FORM, formToken, takeFlash, type FormState } from '#lib/access/index.ts';
import { findReceipt, openReceipt, presentReceipt } from '#lib/people/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { ReceiptState } from './receipt-state.tsx';

export const dynamic = 'force-dynamic';

const PATH = '/consentement/recu';

const page = (title: string, body: ReactNode, status = 200): Promise<Response> =>
  renderDocument({
    path: PATH,
    title,
    description: 'La page où un parent ou un responsable légal relit son accord, ou le retire.',
    body: (
      <PageShell>
        {body}
        <p>
          <a href="/parents">La page pour les parents</a>
        </p>
        <OperatorIdentity />
      </PageShell>
    ),
    status,
    robots: 'noindex',
    cacheSeconds: null,
  });

async function ask({ fault, values }: FormState, status: number): Promise<Response> {
  const typed = values['code'];
  const message = fault ? (fault.fieldErrors['code'] ?? fault.message) : null;
  return page(
    'Relire ou retirer votre accord',
    <>
      <ErrorSummary errors={message === null ? [] : [{ field: 'code', message }]} />
      <h1>Relire ou retirer votre accord</h1>
      <p className="lead">
        Vous avez donné votre accord pour une personne de moins de 18 ans, et gardé un reçu avec un code.
      </p>
      <form method="post" action={PATH} noValidate>
        <input type="hidden" name="formToken" value={await formToken()} />
        <TextField
          name="code"
          label="Code du reçu"
          hint="12 lettres et chiffres, par exemple 7K3M-9QXD-2B4T. Les petites lettres et les espaces vont aussi."
          autoComplete="off"
          spellCheck={false}
          required
          maxLength={100}
          defaultValue={typeof typed === 'string' ? typed : undefined}
          error={message ?? undefined}
        />
        <Button>Relire ma réponse</Button>
      </form>
      <h2>Vous n’avez plus le reçu ?</h2>
      <p>
        La personne pour qui vous avez répondu peut retirer l’accord dans son profil. Vous pouvez aussi lui demander un
        nouveau lien et répondre non, ou nous écrire par la <a href="/contact">page de contact</a>.
      </p>
    </>,
    status,
  );
}

async function show(code: string): Promise<Response | null> {
  const receipt = await findReceipt(code, new Date());
  if (!receipt) return null;
  const standing = receipt.state === 'pending' || receipt.state === 'given';
  return page(
    'Votre réponse',
    <>
      <h1>Votre réponse</h1>
      <ReceiptState receipt={receipt} />
      {standing && (
        <form method="post" action={PATH}>
          <input type="hidden" name="formToken" value={await formToken()} />
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="geste" value="retirer" />
          <Button variant="danger">Retirer mon accord</Button>
        </form>
      )}
    </>,
  );
}

const withdrawn = (): Promise<Response> =>
  page(
    'Votre accord est retiré',
    <>
      <h1>Votre accord est retiré</h1>
      <Notice tone="success">Il n’ouvre plus rien. La date de ce retrait est gardée.</Notice>
      <p>
        La personne que cela concerne le voit dans son profil. Elle peut vous demander un nouvel accord : vous répondrez
        comme vous voulez.
      </p>
    </>,
  );

/** The form; the answer of whoever has just written their code; or what was just done. */
export async function GET(request: Request): Promise<Response> {
  if (new URL(request.url).searchParams.get('fait') === 'retire') return withdrawn();
  const kept = await takeFlash('guardian-receipt', { kind: 'guest' });
  return (kept && (await show(openReceipt(kept).code))) || ask(EMPTY_FORM, 200);
}

export const POST = defineDocumentForm(presentReceipt, (state) => ask(state, state.status));
