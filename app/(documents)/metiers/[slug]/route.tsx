import { getLibrary } from '#lib/guides/index.ts';
import { pagePath, pageTitle } from '#lib/guides/core/pages.ts';
import { article, breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { missingPage } from '../../_parts/missing-page.tsx';
import { GuidePage, sectorOf } from './guide-page.tsx';

export const dynamic = 'force-dynamic';

/** The guide of one occupation. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const library = await getLibrary();
  const entry = library.occupations.get(slug);
  if (!entry) return missingPage('metier', slug, library);
  const { page } = entry;
  const path = pagePath('metier', slug);
  const title = pageTitle('metier', page);
  return renderDocument({
    path,
    title: `${title} au Congo : le métier et comment y arriver`,
    description: page.summary,
    image: '/images/metiers.jpg',
    jsonLd: [
      article({
        path,
        headline: title,
        description: page.summary,
        updatedOn: page.updatedOn,
        author: page.author,
        image: '/images/metiers.jpg',
      }),
      breadcrumbs({ path: '/metiers', name: 'Métiers' }, sectorOf(page), { path, name: title }),
    ],
    body: <GuidePage entry={entry} library={library} />,
  });
}
