import { absoluteUrl } from '#lib/platform/document/site.ts';

export const dynamic = 'force-dynamic';

/** What belongs to one person, or changes something, is of no use to a search engine. */
const PRIVATE = [
  '/api/',
  '/tableau-de-bord',
  '/profil',
  '/resultats/',
  '/rendez-vous',
  '/cv',
  '/conseil',
  '/admin',
  '/deconnexion',
  '/economie',
  '/favoris',
  '/metiers/comparer',
  '/metiers/*/pour-moi',
  '/signaler',
  '/recherche?q=',
];

/** robots.txt. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    ...PRIVATE.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
