import { sitemapPaths } from '#lib/access/core/addresses.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { PAGE_KIND_IDS, pagePath, type PageKind } from '#lib/guides/core/pages.ts';
import { shelfOf, type Library } from '#lib/guides/index.ts';
import { absoluteUrl } from '#lib/platform/document/site.ts';

/** One address with the civil date of its last change, where that is known. */
export type Place = { readonly path: string; readonly changedOn?: string };

const places = (kind: PageKind, library: Library): Place[] =>
  [...shelfOf(library, kind)].map(([slug, { page }]) => ({ path: pagePath(kind, slug), changedOn: page.updatedOn }));

/** The parts of the sitemap by name. */
export const SITEMAPS: Record<string, (library: Library) => Place[]> = {
  pages: () =>
    [...sitemapPaths(), ...PAGE_KIND_IDS.flatMap((kind) => kindOf(kind).lists?.all ?? []).map(({ path }) => path)].map(
      (path) => ({ path }),
    ),
  ...Object.fromEntries(PAGE_KIND_IDS.map((kind) => [kindOf(kind).folder, (library) => places(kind, library)])),
};

/** `<urlset>` or `<sitemapindex>` of absolute addresses. */
export function sitemapXml(root: 'urlset' | 'sitemapindex', list: readonly Place[]): Response {
  const item = root === 'urlset' ? 'url' : 'sitemap';
  const entries = list
    .map(
      ({ path, changedOn }) =>
        `<${item}><loc>${absoluteUrl(path)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</${item}>`,
    )
    .join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</${root}>`,
    {
      headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
    },
  );
}
