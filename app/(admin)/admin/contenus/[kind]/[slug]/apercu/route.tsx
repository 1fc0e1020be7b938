import { cloneElement, type ReactElement } from 'react';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell, type PageShellProps } from '#app/_ui/page-shell.tsx';
import { FormationPage } from '#app/(documents)/formations/[slug]/formation-page.tsx';
import { GuidePage } from '#app/(documents)/metiers/[slug]/guide-page.tsx';
import { SituationPage } from '#app/(documents)/parcours/[slug]/situation-page.tsx';
import { requirePerson } from '#lib/access/index.ts';
import type { Formation } from '#lib/guides/core/formation.ts';
import { PAGE_KIND_IDS, pageTitle, type OccupationPage, type Page, type PageKind } from '#lib/guides/core/pages.ts';
import type { Situation } from '#lib/guides/core/situation.ts';
import { checkFields } from '#lib/guides/editing/core/problems.ts';
import { adminPath, findEditedPage, getLibrary, knownPages, type Library } from '#lib/guides/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';

export const dynamic = 'force-dynamic';

const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });

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
  const checked = checkFields(kind, edited.page as never, edited.draft.fields, await knownPages());
  if (!checked.ok) return seeOther(`${place}/modifier?fait=a-corriger#contenu`);
  const page: Page = checked.page;
  return renderDocument({
    path: `${place}/apercu`,
    title: `Aperçu : ${pageTitle(kind, page as never)}`,
    description: 'Un brouillon, tel que la page le montrerait.',
    robots: 'noindex',
    cacheSeconds: null,
    body: withBanner(shellOf(kind, page, await getLibrary()), place),
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

/** The public page, called as the plain function that it is: what it returns is its shell. */
function shellOf(kind: PageKind, page: Page, library: Library): Shell {
  const reading = null;
  if (kind === 'metier') return GuidePage({ entry: { page: page as OccupationPage, reading }, library });
  if (kind === 'formation') return FormationPage({ entry: { page: page as Formation, reading }, library });
  return SituationPage({ entry: { page: page as Situation, reading }, library });
}

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
