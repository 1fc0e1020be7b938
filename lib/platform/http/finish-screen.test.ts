import { expect, test } from 'vitest';
import { LIVE_ISLAND } from '#lib/access/core/live-island.ts';
import { finishScreen } from './finish-screen.ts';

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;

test('no framework script, no request for one, no mark of React is left', () => {
  const html = page(
    '<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
      '<link rel="modulepreload" href="/_next/static/chunks/c.js"/>' +
      '<script src="/_next/static/chunks/d.js" async=""></script><title>Profil</title>' +
      '<script src="/_next/static/chunks/polyfills.js" noModule=""></script>',
    '<div hidden=""><!--$--><!--/$--></div><p>Bonjour<!-- --> <!-- -->Awa</p>' +
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<p>\\u003c/p>"])</script>',
  );
  expect(finishScreen(html)).toBe(
    page(
      '<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><title>Profil</title>',
      '<p>Bonjour Awa</p>',
    ),
  );
});

test('what describes the page to search engines stays, and so does a text about scripts', () => {
  const html = page(
    '<title>Le test</title>',
    '<script type="application/ld+json">{"@type":"Article"}</script><textarea>&lt;script&gt;x&lt;/script&gt; &lt;!-- x --&gt;</textarea>',
  );
  expect(finishScreen(html)).toBe(html);
});

test('a refused form is said in the title, once', () => {
  const form = '<form id="f" data-fault="" method="post"></form><form id="g" data-fault=""></form>';
  const finished = finishScreen(page('<title>Profil</title>', form));
  expect(finished).toContain('<title>Erreur\u00a0: Profil</title>');
  expect(finished).toContain('<form id="f" method="post"></form><form id="g"></form>');
  expect(finishScreen(page('<title>Erreur\u00a0: Profil</title>', form))).toContain(
    '<title>Erreur\u00a0: Profil</title>',
  );
});

test('a page that is live gets our island, once and last; a text about it does not', () => {
  const live = page('<title>Agenda</title>', '<main id="contenu" data-live="agenda"><script>x</script><p>a</p></main>');
  expect(finishScreen(live)).toBe(
    page(
      '<title>Agenda</title>',
      `<main id="contenu" data-live="agenda"><p>a</p></main><script>${LIVE_ISLAND}</script>`,
    ),
  );
  const other = page('<title>Agenda</title>', '<main id="contenu"><p>&lt;main data-live="agenda"&gt;</p></main>');
  expect(finishScreen(other)).toBe(other);
});
