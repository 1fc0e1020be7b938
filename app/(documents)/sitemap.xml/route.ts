import { getLibrary } from '#lib/guides/index.ts';
import { SITEMAPS, sitemapXml } from '../_parts/sitemap.ts';

export const dynamic = 'force-dynamic';

/** Index of the sitemaps, each with the date of its latest change. */
export async function GET(): Promise<Response> {
  const library = await getLibrary();
  return sitemapXml(
    'sitemapindex',
    Object.entries(SITEMAPS).map(([name, list]) => {
      const changedOn = list(library)
        .flatMap((place) => place.changedOn ?? [])
        .sort()
        .at(-1);
      return { path: `/sitemaps/${name}.xml`, ...(changedOn === undefined ? {} : { changedOn }) };
    }),
  );
}
