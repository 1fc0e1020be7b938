import { absoluteUrl } from '#lib/platform/document/site.ts';

export const dynamic = 'force-dynamic';

const PAGES = ['/', '/tests/riasec', '/tests/riasec/papier', '/methode', '/parents', '/confidentialite', '/contact'];

/** Sitemap of the public pages. */
export function GET(): Response {
  const urls = PAGES.map((path) => `<url><loc>${absoluteUrl(path)}</loc></url>`).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
