import { SECTOR_SLUGS } from '#lib/guides/core/catalogue.ts';
import { pagePath, type Page, type PageKind } from '#lib/guides/core/pages.ts';
import type { Entry, Library } from '#lib/guides/index.ts';
import { absoluteUrl } from '#lib/platform/document/site.ts';

/** One address with the civil date of its last change, where that is known. */
export type Place = { readonly path: string; readonly changedOn?: string };

const FIXED = [
  '/',
  '/tests/riasec',
  '/tests/riasec/papier',
  '/methode',
  '/parents',
  '/confidentialite',
  '/contact',
  '/metiers',
  '/formations',
  '/parcours',
  '/recherche',
];

const places = (kind: PageKind, shelf: ReadonlyMap<string, Entry<Page>>): Place[] =>
  [...shelf].map(([slug, { page }]) => ({ path: pagePath(kind, slug), changedOn: page.updatedOn }));

/** The parts of the sitemap by name. */
export const SITEMAPS: Record<string, (library: Library) => Place[]> = {
  pages: () =>
    [...FIXED, ...Object.values(SECTOR_SLUGS).map((slug) => `/metiers?secteur=${slug}`)].map((path) => ({ path })),
  metiers: ({ occupations }) => places('metier', occupations),
  formations: ({ formations }) => places('formation', formations),
  parcours: ({ situations }) => places('parcours', situations),
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
