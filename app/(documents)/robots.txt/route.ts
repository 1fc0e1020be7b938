import { ADDRESSES } from '#lib/access/core/addresses.ts';
import { absoluteUrl } from '#lib/platform/document/site.ts';

export const dynamic = 'force-dynamic';

/** What belongs to one person, or changes something, is of no use to a search engine. */
const disallowed = (): string[] => {
  const closed = ADDRESSES.filter(({ robots }) => robots === 'disallow').map(({ path }) => path);
  // What stands below a line is covered by it.
  return [
    '/api/',
    '/recherche?q=',
    ...closed.filter(
      (path) => !path.startsWith('/api/') && !closed.some((other) => other !== path && path.startsWith(`${other}/`)),
    ),
  ];
};

/** robots.txt. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    ...disallowed().map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
