import { formationTitle } from '#lib/guides/core/formation.ts';
import { pagePath } from '#lib/guides/core/pages.ts';
import { getLibrary } from '#lib/guides/index.ts';
import { article, breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { missingPage } from '../../_parts/missing-page.tsx';
import { FormationPage } from './formation-page.tsx';

export const dynamic = 'force-dynamic';

/** One course, school or public body. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const library = await getLibrary();
  const entry = library.formations.get(slug);
  if (!entry) return missingPage('formation', slug, library);
  const { page } = entry;
  const path = pagePath('formation', slug);
  const title = formationTitle(page);
  return renderDocument({
    path,
    title:
      page.kind === 'appui'
        ? `${title} : ce que ce service peut faire pour vous`
        : `${title} : y entrer, s’y former, après`,
    description: page.summary,
    image: '/images/formations.jpg',
    jsonLd: [
      article({
        path,
        headline: title,
        description: page.summary,
        updatedOn: page.updatedOn,
        author: page.author,
        image: '/images/formations.jpg',
      }),
      breadcrumbs({ path: '/formations', name: 'Formations' }, { path, name: title }),
    ],
    body: <FormationPage entry={entry} library={library} />,
  });
}
