import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildCss } from '../../../scripts/build-css.mjs';

await buildCss();
const { documentTitle, renderDocument } = await import('./render.tsx');

const base = { path: '/x', title: 'Essai', description: 'Une page.', body: <h1>Bonjour !</h1> };

afterEach(() => vi.unstubAllEnvs());

describe('renderDocument', () => {
  it('writes a complete French document', async () => {
    vi.stubEnv('APP_URL', 'https://orientation.example');
    const response = await renderDocument(base);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toMatch(/^<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">/);
    expect(html).toContain('<title>Essai – Orientation Pro Congo</title>');
    expect(html).toContain('<link rel="canonical" href="https://orientation.example/x">');
    expect(html).toContain('<h1>Bonjour\u202f!</h1>');
  });

  it('allows exactly its own style and no script', async () => {
    const response = await renderDocument(base);
    const style = /<style>([^]*?)<\/style>/.exec(await response.text())![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    const csp = response.headers.get('content-security-policy')!;
    expect(csp).toContain(`style-src 'sha256-${hash}';`);
    for (const rule of [
      "default-src 'none'",
      "script-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(csp).toContain(rule);
    }
  });

  it('tells caches what may be kept', async () => {
    const caching = async (options: object) => {
      const { headers } = await renderDocument({ ...base, ...options });
      return [headers.get('x-opc-document'), headers.get('cache-control')];
    };
    const kept = 'public, max-age=60';
    const not = [null, 'private, no-store'];
    expect(await caching({})).toEqual(['30', kept]);
    expect(await caching({ cacheSeconds: 300 })).toEqual(['300', kept]);
    expect(await caching({ cacheSeconds: null })).toEqual(not);
    expect(await caching({ robots: 'noindex' })).toEqual(not);
    expect(await caching({ status: 422 })).toEqual(not);
    expect(await caching({ status: 404 })).toEqual(not);
  });

  it('marks errors and keeps them out of search engines', async () => {
    const html = await (await renderDocument({ ...base, status: 422 })).text();
    expect(html).toContain('<title>Erreur\u00a0: Essai – Orientation Pro Congo</title>');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('canonical');
    expect(documentTitle('Erreur : essai', 422)).toBe('Erreur\u00a0: essai – Orientation Pro Congo');
  });

  it('cannot be broken out of by data', async () => {
    const hostile = '</script></title><b>"&';
    const html = await (
      await renderDocument({
        ...base,
        title: hostile,
        description: hostile,
        body: <p>{hostile}</p>,
        jsonLd: [{ name: hostile }],
      })
    ).text();
    expect(html).not.toContain('<b>');
    const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)![1]!;
    expect(JSON.parse(data)).toEqual({ name: hostile });
  });

  it('appends cookies and lets the caller replace other headers', async () => {
    const headers = new Headers([
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['Cache-Control', 'no-cache'],
      ['Retry-After', '60'],
    ]);
    const response = await renderDocument({ ...base, status: 429, headers });
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('retry-after')).toBe('60');
  });
});
