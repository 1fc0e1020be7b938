import type { ReactNode } from 'react';
import { isOutage } from '#db/outage.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { CheckboxField, TextField } from '#app/_ui/field.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { EMPTY_FORM, formToken, getActor, type Fault, type FormState } from '#lib/access/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { errorPage } from '#lib/platform/http/error-page.ts';
import { log } from '#lib/platform/log.ts';

export type AccountPage = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly status?: number | undefined;
  readonly children: ReactNode;
  /** Whether the navigation is that of somebody signed in. */
  readonly signedIn?: boolean | undefined;
  readonly headers?: HeadersInit | undefined;
};

/** A script-free page about one's account: never cached, never indexed. */
export async function accountPage({
  path,
  title,
  description,
  status,
  children,
  signedIn,
  headers,
}: AccountPage): Promise<Response> {
  const token = await formToken();
  return renderDocument({
    path,
    title,
    description,
    robots: 'noindex',
    cacheSeconds: null,
    body: (
      <PageShell current={path} nav={signedIn ? 'signed-in' : 'public'} formToken={token}>
        <h1>{title}</h1>
        {children}
      </PageShell>
    ),
    ...(status === undefined ? {} : { status }),
    ...(headers === undefined ? {} : { headers }),
  });
}

/** What went wrong, on top of the form; a fault without a field of its own leads to `field`, the first one. */
export function FaultSummary({ fault, field }: { fault: Fault | null; field: string }) {
  if (!fault) return null;
  const errors = Object.entries(fault.fieldErrors).map(([name, message]) => ({ field: name, message }));
  return <ErrorSummary errors={errors.length > 0 ? errors : [{ field, message: fault.message }]} />;
}

/** A form that posts natively and is judged by the server alone, in French. */
export async function accountForm(action: string, children: ReactNode): Promise<ReactNode> {
  return (
    <form method="post" action={action} noValidate>
      <input type="hidden" name="formToken" value={await formToken()} />
      {children}
    </form>
  );
}

/** Runs a GET; with the database out of reach it answers 503 in French and leaves the session cookie alone. */
export async function serve(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!isOutage(error)) throw error;
    log.warn('account.outage', {});
    const { html, headers } = errorPage(503, { retryAfterSeconds: 60 });
    return new Response(html, { status: 503, headers });
  }
}

/** Whether the visitor is signed in, for the navigation alone: during an outage a refusal is still shown. */
export async function looksSignedIn(): Promise<boolean> {
  try {
    return (await getActor()).kind === 'person';
  } catch (error) {
    if (isOutage(error)) return false;
    throw error;
  }
}

/** An empty form; whoever comes from their result has asked to keep it. */
export const emptyForm = (query: URLSearchParams): FormState =>
  query.get('garder') === 'oui' ? { ...EMPTY_FORM, values: { garder: 'oui' } } : EMPTY_FORM;

/** The one value of a field that was typed. */
export const typedText = (values: Readonly<Record<string, string | string[]>>, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** The field that every way back in begins with, in any spelling. */
export function IdentifierField({ state: { fault, values }, hint }: { state: FormState; hint?: string | undefined }) {
  return (
    <TextField
      name="identifiant"
      label="Adresse e-mail ou identifiant"
      hint={hint}
      autoComplete="username"
      inputMode="email"
      spellCheck={false}
      required
      maxLength={300}
      defaultValue={typedText(values, 'identifiant')}
      error={fault?.fieldErrors['identifiant']}
    />
  );
}

type Choices = { values: FormState['values']; finishedTest: boolean };

/** What only the person can say about the phone: whose it is, and whose is the finished test on it. */
export function DeviceFields({ values, finishedTest }: Choices) {
  return (
    <>
      {finishedTest && (
        <CheckboxField
          name="garder"
          label="Garder dans mon compte le résultat du test terminé sur cet appareil"
          defaultChecked={values['garder'] === 'oui'}
        />
      )}
      <CheckboxField
        name="appareil"
        label="Ce téléphone est à moi"
        hint="Vous y restez connecté ou connectée pendant un mois (douze heures si vous recevez des personnes ou administrez le site). Sinon, laissez la case vide : la connexion se ferme au bout d’une heure."
        defaultChecked={values['appareil'] === 'oui'}
      />
    </>
  );
}
