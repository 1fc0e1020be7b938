import { getLibrary } from '#lib/guides/index.ts';
import { SITEMAPS, sitemapXml } from '../../_parts/sitemap.ts';

export const dynamic = 'force-dynamic';

/** One sitemap: `pages.xml`, then one a kind of page, such as `metiers.xml`. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const list = Object.hasOwn(SITEMAPS, name.replace(/\.xml$/, '')) ? SITEMAPS[name.replace(/\.xml$/, '')] : undefined;
  if (!list || !name.endsWith('.xml'))
    return new Response('Ce plan de site n’existe pas.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  return sitemapXml('urlset', list(await getLibrary()));
}
