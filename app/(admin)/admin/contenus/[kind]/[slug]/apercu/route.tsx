import { cloneElement, type ReactElement } from 'react';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell, type PageShellProps } from '#app/_ui/page-shell.tsx';
import { viewOf } from '#app/(documents)/_kinds/registry.ts';
import { requirePerson, seeOther } from '#lib/access/index.ts';
import { PAGE_KIND_IDS, pageTitle } from '#lib/guides/core/pages.ts';
import { checkFields } from '#lib/guides/editing/core/problems.ts';
import { adminPath, findEditedPage, getLibrary, knownPages } from '#lib/guides/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';

export const dynamic = 'force-dynamic';

/** The draft as its page will be: the same components and the same renderer, shown to administrators alone. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ kind: string; slug: string }> },
): Promise<Response> {
  const { kind: typed, slug } = await params;
  const kind = PAGE_KIND_IDS.find((one) => one === typed);
  const actor = await requirePerson(`/admin/contenus/${encodeURIComponent(typed)}/${encodeURIComponent(slug)}/apercu`);
  const edited = kind ? await findEditedPage(actor, kind, slug) : null;
  if (!kind || !edited) return missing();
  const place = adminPath(kind, slug);
  if (!edited.draft) return seeOther(place);
  const checked = checkFields(kind, edited.page, edited.draft.fields, await knownPages());
  if (!checked.ok) return seeOther(`${place}/modifier?fait=a-corriger#contenu`);
  const { page } = checked;
  return renderDocument({
    path: `${place}/apercu`,
    title: `Aperçu : ${pageTitle(kind, page)}`,
    description: 'Un brouillon, tel que la page le montrerait.',
    robots: 'noindex',
    cacheSeconds: null,
    body: withBanner(viewOf(kind).Page({ entry: { page, reading: null }, library: await getLibrary() }), place),
  });
}

type Shell = ReactElement<PageShellProps>;

/** Says on top of the page, inside its main part, that nobody else sees it. */
const withBanner = (shell: Shell, place: string): Shell =>
  cloneElement(
    shell,
    {},
    <div key="banner" className="no-print">
      <Notice tone="attention" title="Aperçu du brouillon">
        <p>
          Cette page n’est pas publiée. <a href={`${place}/modifier`}>Modifier encore</a>,{' '}
          <a href={`${place}/publier`}>publier</a>, ou <a href={place}>revenir</a>.
        </p>
      </Notice>
    </div>,
    shell.props.children,
  );

const missing = (): Promise<Response> =>
  renderDocument({
    path: '/admin',
    title: 'page introuvable',
    description: 'Cette adresse ne mène à aucune page.',
    status: 404,
    body: (
      <PageShell>
        <h1>Cette page n’existe pas</h1>
        <p>L’adresse est peut-être mal recopiée.</p>
      </PageShell>
    ),
  });
