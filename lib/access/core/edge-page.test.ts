import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { EDGE_STYLE, forbiddenPage, limitedPage, STYLE_HASH } from './edge-page.ts';

test('the policy allows the page’s own style and nothing else', () => {
  expect(STYLE_HASH).toBe(createHash('sha256').update(EDGE_STYLE).digest('base64'));
  expect(limitedPage(60).html).toContain(`<style>${EDGE_STYLE}</style>`);
  expect(limitedPage(60).html).not.toMatch(/<script/);
});

test.each([
  [1, 'une minute', '1'],
  [61, '2 minutes', '61'],
  [900, '15 minutes', '900'],
])('%i seconds are said as « %s » and sent as Retry-After', (seconds, words, header) => {
  const page = limitedPage(seconds);
  expect(page.status).toBe(429);
  expect(page.html).toContain(words);
  expect(page.headers['retry-after']).toBe(header);
});

test('a reserved area answers 403, in French', () => {
  expect(forbiddenPage().status).toBe(403);
  expect(forbiddenPage().html).toContain('lang="fr"');
});
