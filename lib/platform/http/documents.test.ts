import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentCache, type FetchedPage } from './documents.ts';
import { chooseEncoding } from './encoding.ts';
import { createAppServer, type AppServer } from './server.ts';
import { ask, listen } from './test-client.ts';

const html = (word: string): string =>
  `<!doctype html><html lang="fr"><h1>${word}</h1>${'<p>Métier et formation.</p>'.repeat(80)}</html>`;

describe('a public document through the server', () => {
  let app: AppServer;
  let port: number;
  let calls: { url: string; cookie: string | undefined }[];
  let headers: Record<string, string>;
  let word: string;

  beforeEach(async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    [calls, word, headers] = [
      [],
      'Infirmier',
      { 'x-opc-document': '60', 'content-security-policy': "script-src 'none'", vary: 'rsc' },
    ];
    app = createAppServer({
      secret: 'un secret de test assez long pour servir',
      appUrl: 'http://orientation.cg',
      trustProxy: 0,
      handler: async (request, response) => {
        calls.push({ url: request.url ?? '', cookie: request.headers.cookie });
        response.setHeader('content-type', 'text/html; charset=utf-8');
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.end(html(word));
      },
    });
    port = await listen(app.server);
  });
  afterEach(async () => {
    await app.drain(0);
    vi.restoreAllMocks();
  });
  /** The first visit teaches the server; the copy is made for nobody in particular. */
  const visit = async (path = '/metiers/infirmier'): Promise<void> => {
    await ask(port, path, { headers: { cookie: 'session=awa' } });
    await expect.poll(() => calls.length).toBe(2);
  };

  it('is rendered once without cookies, then served from memory to everybody', async () => {
    await visit();
    expect(calls.map((call) => call.cookie)).toEqual(['session=awa', undefined]);
    for (const cookie of ['session=awa', 'session=other']) {
      const answer = await ask(port, '/metiers/infirmier', { headers: { cookie } });
      expect(answer).toMatchObject({
        status: 200,
        text: html('Infirmier'),
        headers: {
          'content-security-policy': "script-src 'none'",
          vary: 'Accept-Encoding, rsc',
          'x-content-type-options': 'nosniff',
        },
      });
      expect(answer.headers).not.toHaveProperty('x-opc-document');
    }
    expect(calls).toHaveLength(2);
  });

  it('comes in brotli, gzip or plain, once compressed, each with its own strong ETag', async () => {
    await visit();
    const get = (encoding: string) => ask(port, '/metiers/infirmier', { headers: { 'accept-encoding': encoding } });
    const [br, gz, plain] = [await get('gzip, deflate, br'), await get('gzip'), await get('identity')];
    expect([br.headers['content-encoding'], gz.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(
      ['br', 'gzip', undefined],
    );
    expect(brotliDecompressSync(br.body).toString()).toBe(html('Infirmier'));
    expect(gunzipSync(gz.body).toString()).toBe(html('Infirmier'));
    expect(plain.text).toBe(html('Infirmier'));
    const etags = [br, gz, plain].map((answer) => answer.headers.etag);
    expect(new Set(etags).size).toBe(3);
    for (const etag of etags) expect(etag).toMatch(/^"[^"]+"$/);
    expect(br.body.length).toBeLessThan(plain.body.length / 4);
  });

  it('answers 304 to its ETag and the headers alone to HEAD', async () => {
    await visit();
    const first = await ask(port, '/metiers/infirmier', { headers: { 'accept-encoding': 'br' } });
    const again = await ask(port, '/metiers/infirmier', {
      headers: { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) },
    });
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag: first.headers.etag } });
    const head = await ask(port, '/metiers/infirmier', { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect(head).toMatchObject({
      status: 200,
      text: '',
      headers: { 'content-length': String(first.body.length), 'content-encoding': 'br' },
    });
  });

  it('carries in every form what every answer carries, once each; its own values win', async () => {
    headers['X-Frame-Options'] = 'SAMEORIGIN';
    await visit();
    const { etag } = (await ask(port, '/metiers/infirmier')).headers;
    const kept = await Promise.all(
      [{}, { 'accept-encoding': 'br' }, { 'if-none-match': String(etag) }].map((sent) =>
        ask(port, '/metiers/infirmier', { headers: sent }),
      ),
    );
    expect(kept.map(({ status }) => status)).toEqual([200, 200, 304]);
    for (const answer of kept) {
      expect(answer.headers).toMatchObject({
        'x-frame-options': 'SAMEORIGIN',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'public, max-age=0, must-revalidate',
      });
      expect(answer.headers).not.toHaveProperty('strict-transport-security');
    }
    expect(kept[2]?.headers).not.toHaveProperty('content-type');
    expect(new Set(kept.map((answer) => answer.headers['x-request-id'])).size).toBe(3);
  });

  it('is found by its ETag in a list, weak or not, and by *', async () => {
    await visit();
    const { etag } = (await ask(port, '/metiers/infirmier')).headers;
    const statusOf = async (header: Record<string, string>) =>
      (await ask(port, '/metiers/infirmier', { headers: header })).status;
    expect(await statusOf({ 'if-none-match': `"a", W/${etag}` })).toBe(304);
    expect(await statusOf({ 'if-none-match': '*' })).toBe(304);
    expect(await statusOf({ 'if-none-match': '"bb"' })).toBe(200);
    expect(await statusOf({})).toBe(200);
    // What a browser sends when one reloads past its cache.
    expect(await statusOf({ 'if-none-match': String(etag), 'cache-control': 'no-cache' })).toBe(200);
  });

  it('is not used with a query, nor for a form', async () => {
    await visit();
    await ask(port, '/metiers/infirmier?de=accueil');
    await ask(port, '/metiers/infirmier', { method: 'POST', body: 'a=1' });
    expect(calls).toHaveLength(4);
  });

  it.each([
    { 'set-cookie': 'a=1' },
    { 'x-opc-document': '' },
    { 'x-opc-document': 'non' },
    { 'content-type': 'application/json' },
  ])('is not kept with %j', async (extra) => {
    headers = { 'x-opc-document': '60', ...extra } as Record<string, string>;
    await ask(port, '/x');
    await ask(port, '/x');
    expect(calls).toHaveLength(2);
    expect((await ask(port, '/x')).headers).not.toHaveProperty('x-opc-document');
  });
});

describe('the document cache', () => {
  const page = (word: string, status = 200): FetchedPage => ({
    status,
    headers: { 'content-type': 'text/html', 'x-opc-document': '10' },
    body: Buffer.from(html(word)),
  });
  function setUp(options: { maxBytes?: number; maxCount?: number } = {}) {
    const world = {
      now: 1_000_000,
      edition: 0,
      failures: 0,
      next: async (_path: string): Promise<FetchedPage> => page('un'),
    };
    const fetchPage = vi.fn((path: string) => world.next(path));
    const cache = createDocumentCache({
      fetchPage,
      now: () => world.now,
      edition: () => world.edition,
      onRefreshFailed: () => {
        world.failures += 1;
      },
      ...options,
    });
    const text = async (path = '/a'): Promise<string | undefined> =>
      /<h1>(.*?)<\/h1>/.exec((await cache.find(path))?.forms.identity.body.toString() ?? '')?.[1];
    return { world, cache, fetchPage, text };
  }
  const learned = async () => {
    const all = setUp();
    all.cache.learn('/a');
    expect(await all.text()).toBe('un');
    return all;
  };

  it('gives the old copy at once after its time, and the new one behind', async () => {
    const { world, text, fetchPage } = await learned();
    world.next = async () => page('deux');
    world.now += 9_999;
    expect(await text()).toBe('un');
    expect(fetchPage).toHaveBeenCalledTimes(1);
    world.now += 2;
    expect(await text()).toBe('un');
    await expect.poll(() => text()).toBe('deux');
    expect(fetchPage).toHaveBeenCalledTimes(2);
  });

  it('makes the visitor wait for a fresh copy after a long pause, or after a publication', async () => {
    const { world, text } = await learned();
    world.next = async () => page('deux');
    world.now += 3_600_000;
    expect(await text()).toBe('deux');
    world.next = async () => page('trois');
    world.now += 3_000;
    expect(await text()).toBe('deux');
    world.edition += 1;
    expect(await text()).toBe('trois');
  });

  it('is rendered again when the edition changed while it was being rendered, and once only', async () => {
    const { world, text, fetchPage } = await learned();
    world.edition += 1;
    world.next = async () => {
      world.edition += 1;
      return page('commencé avant');
    };
    expect(await text()).toBe('commencé avant');
    world.next = async () => page('après');
    expect(await Promise.all([text(), text(), text()])).toEqual(['après', 'après', 'après']);
    expect(fetchPage).toHaveBeenCalledTimes(3);
  });

  it('of an earlier edition is served as long as it cannot be rendered again', async () => {
    const { world, text, fetchPage } = await learned();
    world.edition += 1;
    world.next = async () => page('panne', 503);
    expect([await text(), await text(), await text()]).toEqual(['un', 'un', 'un']);
    expect(fetchPage).toHaveBeenCalledTimes(2);
    world.next = async () => page('deux');
    world.now += 2_000;
    await expect.poll(() => text()).toBe('deux');
  });

  it.each([
    ['a 500', async () => page('panne', 500)],
    ['a 503', async () => page('panne', 503)],
    [
      'an exception',
      async () => {
        throw new Error('down');
      },
    ],
  ])('keeps serving the last good copy, marked stale, through %s, and recovers', async (_name, broken) => {
    const { world, cache, text } = await learned();
    world.next = broken;
    world.now += 3_600_000;
    expect(await text()).toBe('un');
    expect((await cache.find('/a'))?.stale).toBe(true);
    expect(world.failures).toBe(1);
    world.next = async () => page('deux');
    world.now += 5_000;
    await expect.poll(() => text()).toBe('deux');
    expect((await cache.find('/a'))?.stale).toBe(false);
  });

  it('forgets a page that was withdrawn or is no longer a document', async () => {
    for (const gone of [page('absent', 404), { ...page('x'), headers: { 'content-type': 'text/html' } }]) {
      const { world, cache } = await learned();
      world.next = async () => gone;
      world.now += 3_600_000;
      expect(await cache.find('/a')).toBeNull();
    }
  });

  it('renders once for a crowd', async () => {
    const { world, fetchPage, text } = await learned();
    world.next = async () => page('deux');
    world.now += 3_600_000;
    expect(await Promise.all(Array.from({ length: 50 }, () => text()))).toEqual(Array(50).fill('deux'));
    expect(fetchPage).toHaveBeenCalledTimes(2);
  });

  it('stays under its bound and drops what was read longest ago', async () => {
    const { cache, text } = setUp({ maxBytes: 12_000 });
    for (const path of ['/a', '/b', '/c']) {
      cache.learn(path);
      await cache.find(path);
    }
    await text('/a');
    cache.learn('/d');
    await cache.find('/d');
    for (const path of ['/e', '/f']) {
      cache.learn(path);
      await cache.find(path);
    }
    expect(cache.size().bytes).toBeLessThanOrEqual(12_000);
    expect(await cache.find('/b')).toBeNull();
    expect(await text('/f')).toBe('un');
  });

  it('remembers a bounded number of paths, and does not render every new one of a flood', async () => {
    const { cache, text, fetchPage } = setUp({ maxCount: 3 });
    for (const path of ['/a', '/b', '/c']) {
      cache.learn(path);
      await cache.find(path);
    }
    await text('/a');
    cache.learn('/d');
    expect(await text('/d')).toBe('un');
    expect(cache.size().count).toBe(3);
    expect(await cache.find('/b')).toBeNull();
    expect(await text('/a')).toBe('un');
    fetchPage.mockClear();
    for (let n = 0; n < 500; n += 1) cache.learn(`/variante-${n}`);
    expect(fetchPage.mock.calls.length).toBeLessThan(50);
  });
});

describe('content negotiation', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
    ['gzip;q=0', 'identity'],
    ['deflate', 'identity'],
  ])('%s gives %s', (header, encoding) => expect(chooseEncoding(header)).toBe(encoding));
});
