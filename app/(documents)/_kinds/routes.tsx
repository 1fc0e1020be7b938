import { kindOf, listOfKind } from '#lib/guides/core/kinds/registry.ts';
import { pagePath, pageTitle, type PageKind, type Pages } from '#lib/guides/core/pages.ts';
import { getLibrary, shelfOf } from '#lib/guides/index.ts';
import { article, breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { missingPage } from '../_parts/missing-page.tsx';
import { viewOf } from './registry.ts';

/** What search engines are told of a page. */
function jsonLd<K extends PageKind>(kind: K, page: Pages[K]): object[] {
  const { image, lists } = kindOf(kind);
  const path = pagePath(kind, page.slug);
  const title = pageTitle(kind, page);
  const { summary, updatedOn, author } = page;
  return [
    article({ path, headline: title, description: summary, updatedOn, author, image }),
    breadcrumbs(listOfKind(kind), ...(lists?.of(page) ?? []), { path, name: title }),
  ];
}

/** Answers the addresses of the pages of one kind. */
export const pageRoute =
  <K extends PageKind>(kind: K) =>
  async (_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> => {
    const { slug } = await params;
    const library = await getLibrary();
    const entry = shelfOf(library, kind).get(slug);
    if (!entry) return missingPage(kind, slug, library);
    const { page } = entry;
    const { headline, image } = kindOf(kind);
    const { Page } = viewOf(kind);
    return renderDocument({
      path: pagePath(kind, slug),
      title: headline(page),
      description: page.summary,
      image,
      jsonLd: jsonLd(kind, page),
      body: <Page entry={entry} library={library} />,
    });
  };

/** Answers the address of the list of one kind. */
export const listRoute =
  (kind: PageKind) =>
  async (request: Request): Promise<Response> =>
    renderDocument(viewOf(kind).list(await getLibrary(), new URL(request.url).searchParams));
