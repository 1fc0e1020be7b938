import { expect, test } from '@playwright/test';
import { type Address, ADDRESSES, addressOf } from '../../lib/access/core/addresses.ts';

/** How many pages of one line of the table are opened. What all guides link to is tested beside them. */
const EXAMPLES = 4;
/** Read by programs, not linked from a page. */
const START = ['/', '/sitemap.xml', '/robots.txt'];
/** What nobody reaches by links alone: one has sent a form, made a result, or been given an address. */
const NOT_LINKED = [
  '/tests',
  '/tests/riasec/questions/*',
  '/tests/riasec/pause',
  '/connexion/second-code',
  '/connexion/second-code/installer',
  '/connexion/second-code/codes',
  '/connexion/reprendre',
  '/reinitialisation',
  '/verification',
  '/verification/renvoi',
  '/consentement',
  '/invitation',
  '/compte-efface',
  '/partage/*',
  '/desabonnement/*',
  '/resultats',
  '/resultats/place',
  '/resultats/provisoire',
  '/resultats/comparer',
  '/resultats/*',
  '/resultats/*/supprimer',
  '/rendez-vous',
  '/rendez-vous/heures',
  '/rendez-vous/*',
  '/rendez-vous/*/annuler',
  '/rendez-vous/*/deplacer',
  '/rendez-vous/*/proposition',
  '/rendez-vous/*/probleme',
];

const read = ({ kind }: Address): boolean => kind === 'document' || kind === 'screen';
const linksIn = (text: string): string[] => {
  const found = /<(?:urlset|sitemapindex)/.test(text)
    ? text.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)
    : text.matchAll(/<a [^>]*href="(\/[^"]*)"/g);
  return [...found].map(([, link]) => link!.replaceAll('&amp;', '&').replace(/#.*$/, '') || '/');
};

/** From the home page and the sitemap, as a visitor without account and without script. */
test('every link has a line in the table of addresses, and answers as its line says', async ({ request }) => {
  const seen = new Set<string>(START);
  const queue: [path: string, from: string][] = START.map((path) => [path, 'the start']);
  const opened = new Map<Address, number>();
  const wrong: string[] = [];

  const visit = async ([path, from]: [string, string]): Promise<void> => {
    const address = addressOf(path.replace(/\?.*$/, ''));
    if (!address) return void wrong.push(`${path} (from ${from}) is in no line`);
    const before = opened.get(address) ?? 0;
    opened.set(address, before + 1);
    if (before >= EXAMPLES) return;
    const answer = await request.get(path, { maxRedirects: 0, headers: { accept: 'text/html' } });
    const { 'cache-control': keep = '', 'set-cookie': cookie } = answer.headers();
    if (/\bpublic\b/.test(keep) && cookie) wrong.push(`${path} (from ${from}) is for everybody, and sets a cookie`);
    const closed = address.area !== 'anybody';
    if (answer.status() !== (closed ? 307 : 200))
      return void wrong.push(`${path} (from ${from}) answers ${answer.status()}`);
    if (closed) {
      const to = new URL(answer.headers()['location'] ?? '', 'http://site.invalid');
      if (to.pathname !== '/connexion' || to.searchParams.get('suite') !== path)
        wrong.push(`${path} (from ${from}) leads to ${to.href}`);
      return;
    }
    const text = await answer.text();
    if (address.kind === 'document' && /<script(?! type="application\/ld\+json")/.test(text))
      wrong.push(`${path} (from ${from}) is a document with script`);
    for (const link of linksIn(text)) {
      if (seen.has(link)) continue;
      seen.add(link);
      queue.push([link, path]);
    }
  };
  while (queue.length > 0) await Promise.all(queue.splice(0, 8).map(visit));

  expect(wrong).toEqual([]);
  const missed = ADDRESSES.filter((line) => read(line) && line.area === 'anybody' && !opened.has(line));
  expect(missed.map(({ path }) => path).sort()).toEqual(NOT_LINKED.toSorted());
  // The guides alone are about two hundred pages.
  expect(seen.size).toBeGreaterThan(250);
});
