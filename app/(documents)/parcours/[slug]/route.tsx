import { pagePath } from '#lib/guides/core/pages.ts';
import { getLibrary } from '#lib/guides/index.ts';
import { article, breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { missingPage } from '../../_parts/missing-page.tsx';
import { SituationPage } from './situation-page.tsx';

export const dynamic = 'force-dynamic';

/** What to do in one situation. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const library = await getLibrary();
  const entry = library.situations.get(slug);
  if (!entry) return missingPage('parcours', slug, library);
  const { page } = entry;
  const path = pagePath('parcours', slug);
  return renderDocument({
    path,
    title: page.title,
    description: page.summary,
    image: '/images/parcours.jpg',
    jsonLd: [
      article({
        path,
        headline: page.title,
        description: page.summary,
        updatedOn: page.updatedOn,
        author: page.author,
        image: '/images/parcours.jpg',
      }),
      breadcrumbs({ path: '/parcours', name: 'Situations' }, { path, name: page.title }),
    ],
    body: <SituationPage entry={entry} library={library} />,
  });
}
