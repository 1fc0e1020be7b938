import { expect, test } from '@playwright/test';

/** What a link may lead to instead of a page: an area that asks who one is. */
const SIGN_IN = /^\/connexion\?suite=/;

/** Every internal address that can be reached from the home page, as a visitor without account and without script. */
test('no link of the site leads nowhere', async ({ request }) => {
  test.setTimeout(600_000);
  const seen = new Set<string>(['/', '/sitemap.xml']);
  const queue: [path: string, from: string][] = [...seen].map((path) => [path, 'start']);
  const broken: string[] = [];
  const counts = { document: 0, other: 0 };
  const visit = async ([path, from]: [string, string]): Promise<void> => {
    const answer = await request.get(path, { maxRedirects: 0, headers: { accept: 'text/html' } });
    const location = answer.headers()['location'] ?? '';
    if (
      answer.status() >= 300 &&
      answer.status() < 400 &&
      SIGN_IN.test(new URL(location, 'http://x').href.slice('http://x'.length))
    )
      return;
    if (answer.status() !== 200) return void broken.push(`${answer.status()} ${path} (from ${from})`);
    const text = await answer.text();
    counts[text.includes('<script') && !text.includes('application/ld+json') ? 'other' : 'document'] += 1;
    const links = /<(?:urlset|sitemapindex)/.test(text)
      ? [...text.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, one]) => one!.replaceAll('&amp;', '&'))
      : [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, one]) => one!.replaceAll('&amp;', '&'));
    for (const link of links.map((one) => one.replace(/#.*$/, '') || '/')) {
      if (seen.has(link)) continue;
      seen.add(link);
      queue.push([link, path]);
    }
  };
  while (queue.length > 0) await Promise.all(queue.splice(0, 8).map(visit));
  expect(broken).toEqual([]);
  // The guides alone are about two hundred pages, and each occupation has a personal one.
  expect(counts.document).toBeGreaterThan(200);
  expect(seen.size).toBeGreaterThan(400);
});
