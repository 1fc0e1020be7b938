import type { ReactNode } from 'react';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextArea } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { defineDocumentForm, EMPTY_FORM, formToken, type FormState } from '#lib/access/index.ts';
import { findReportedPage, getLibrary, MAX_REPORT, reportError } from '#lib/guides/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { SearchForm } from '../_parts/search-form.tsx';

export const dynamic = 'force-dynamic';

type Reported = NonNullable<ReturnType<typeof findReportedPage>>;

const reportPage = (title: string, children: ReactNode, status = 200): Promise<Response> =>
  renderDocument({
    path: '/signaler',
    title,
    description: 'Dites ce qui est faux, ou n’est plus vrai, sur une page de ce site.',
    status,
    robots: 'noindex',
    cacheSeconds: null,
    body: (
      <PageShell>
        <h1>{title}</h1>
        {children}
      </PageShell>
    ),
  });

const unknown = (): Promise<Response> =>
  reportPage(
    'De quelle page s’agit-il ?',
    <>
      <p className="lead">L’adresse de la page à corriger manque, ou aucune page ne s’appelle ainsi.</p>
      <p>Ouvrez la page où vous avez vu une erreur, puis suivez « Signaler une erreur », tout en bas.</p>
      <SearchForm />
    </>,
    404,
  );

const thanks = ({ path, title }: Reported): Promise<Response> =>
  reportPage(
    'Merci',
    <>
      <Notice tone="success">Votre message est arrivé. Une personne qui s’occupe du site le lira.</Notice>
      <p>
        Comme nous ne gardons rien de vous, nous ne pouvons pas vous répondre. Si la page change, sa date de mise à jour
        change aussi.
      </p>
      <p className="actions">
        <ButtonLink href={path}>Revenir à la page</ButtonLink>
      </p>
      <p className="hint">{title}</p>
    </>,
  );

async function form({ path, title }: Reported, { fault, values }: FormState, status: number): Promise<Response> {
  const typed = values['message'];
  const error = fault?.fieldErrors['message'];
  return reportPage(
    'Signaler une erreur',
    <>
      {fault && <ErrorSummary errors={[{ field: 'message', message: error ?? fault.message }]} />}
      <p className="lead">
        Sur la page : <a href={path}>{title}</a>
      </p>
      <form method="post" action="/signaler" noValidate>
        <input type="hidden" name="formToken" value={await formToken()} />
        <input type="hidden" name="page" value={path} />
        <TextArea
          name="message"
          label="Qu’est-ce qui est faux, ou n’est plus vrai ?"
          rows={8}
          maxLength={MAX_REPORT}
          required
          error={error}
          hint="Recopiez la phrase, et dites ce qui est juste si vous le savez, et où on peut le vérifier. N’écrivez ni votre nom, ni un numéro de téléphone, ni rien de personnel sur vous ou sur quelqu’un d’autre."
          {...(typeof typed === 'string' ? { defaultValue: typed } : {})}
        />
        <div className="hidden-text" aria-hidden="true">
          <label htmlFor="site">Laissez ce champ vide</label>
          <input id="site" name="site" type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="actions">
          <Button>Envoyer</Button> <a href={path}>Revenir à la page</a>
        </p>
      </form>
    </>,
    status,
  );
}

const reported = async (path: string): Promise<Reported | null> => findReportedPage(await getLibrary(), path);

/** The form in which a reader says what is wrong, or the thanks that follow. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const page = await reported(query.get('page') ?? '');
  if (!page) return unknown();
  return query.get('fait') === 'envoi' ? thanks(page) : form(page, EMPTY_FORM, 200);
}

export const POST = defineDocumentForm(reportError, async ({ status, ...state }) => {
  const page = await reported(typeof state.values['page'] === 'string' ? state.values['page'] : '');
  return page ? form(page, state, status) : unknown();
});
