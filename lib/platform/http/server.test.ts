import { connect } from 'node:net';
import { noteOutage } from '../outage-note.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppServer } from './server.ts';
import { appServers, ask, type Handler } from './test-client.ts';

const FRENCH = '<!doctype html><html lang="fr"><body><h1>Corrigez le formulaire</h1></body></html>';
const page = { accept: 'text/html,application/xhtml+xml' };
const { serve, drain } = appServers();
const echo: Handler = (request, response) =>
  void response.setHeader('content-type', 'application/json').end(JSON.stringify(request.headers));
/** Sends these very bytes. @returns all that comes back until the connection ends */
const raw = (port: number, bytes: string): Promise<string> =>
  new Promise((done, fail) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    socket.on('error', fail).on('close', () => done(text));
  });
const headersSeen = async (port: number, headers: Record<string, string>): Promise<Record<string, string>> =>
  JSON.parse((await ask(port, '/', { headers })).text) as Record<string, string>;

let lines: string[];
beforeEach(() => {
  lines = [];
  const keep = (text: unknown): boolean => lines.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep as never);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep as never);
});
afterEach(async () => {
  await drain();
  vi.restoreAllMocks();
});

describe('who is calling', () => {
  const forged = {
    host: 'orientation.cg',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '1',
    'x-forwarded-anything': 'x',
    forwarded: 'for=6.6.6.6',
    'x-real-ip': '6.6.6.6',
    'x-middleware-subrequest': 'middleware',
    'x-opc-address': '6.6.6.6',
    'x-opc-actor': 'admin',
    'x-request-id': 'forged',
  };

  it('is taken from the socket, never from forged headers', async () => {
    const { port } = await serve(echo);
    const seen = await headersSeen(port, forged);
    expect(seen).toMatchObject({
      'x-forwarded-host': 'orientation.cg',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-opc-address': '127.0.0.1',
    });
    for (const name of [
      'x-forwarded-port',
      'x-forwarded-anything',
      'forwarded',
      'x-real-ip',
      'x-middleware-subrequest',
      'x-opc-actor',
    ])
      expect(seen, name).not.toHaveProperty(name);
    expect(JSON.stringify(seen)).not.toMatch(/evil|6\.6\.6\.6|forged/);
  });

  it('behind a trusted proxy is the last address it appended; our own headers stay ours', async () => {
    const { port } = await serve(echo, { trustProxy: 1 });
    const seen = await headersSeen(port, { ...forged, 'x-forwarded-for': '6.6.6.6, 41.75.1.2' });
    expect(seen).toMatchObject({
      'x-opc-address': '41.75.1.2',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    });
    for (const name of ['x-middleware-subrequest', 'x-opc-actor']) expect(seen).not.toHaveProperty(name);
  });

  it('behind several trusted proxies is as many addresses from the end, however many a visitor wrote', async () => {
    const { port } = await serve(echo, { trustProxy: 2 });
    for (const [header, address] of [
      ['6.6.6.6, 41.75.1.2, 10.0.0.7', '41.75.1.2'],
      ['41.75.1.2, 10.0.0.7', '41.75.1.2'],
    ] as const)
      expect(await headersSeen(port, { ...forged, 'x-forwarded-for': header })).toMatchObject({
        'x-opc-address': address,
      });
  });

  it('that comes past a trusted proxy without its header is told in the log, once', async () => {
    const { port } = await serve(echo, { trustProxy: 1 });
    const told = (): string[] => lines.filter((line) => line.includes('proxy.no-forwarded-for'));
    await headersSeen(port, { ...forged, 'x-forwarded-for': '41.75.1.2' });
    expect(told()).toEqual([]);
    for (let times = 0; times < 3; times += 1) await ask(port, '/');
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('X-Forwarded-For');
  });

  it('gets a fresh request id, the same in the request, the answer and the log', async () => {
    const { port } = await serve(echo);
    const first = await ask(port, '/metiers?q=awa@exemple.cg', { headers: forged });
    const second = await ask(port, '/', { headers: forged });
    const id = first.headers['x-request-id'];
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(first.text)).toMatchObject({ 'x-request-id': id });
    expect(second.headers['x-request-id']).not.toBe(id);
    await expect.poll(() => lines.some((line) => line.includes(String(id)))).toBe(true);
    const logged = JSON.parse(lines.find((line) => line.includes(String(id))) ?? '') as Record<string, unknown>;
    expect(logged).toMatchObject({
      event: 'request',
      method: 'GET',
      path: '/metiers',
      status: 200,
      bytes: first.body.length,
      request: id,
    });
  });
});

describe('a form sent from another site', () => {
  const reached = vi.fn<Handler>((_request, response) => void response.end('done'));
  const send = (port: number, headers: Record<string, string>, path = '/inscription') =>
    ask(port, path, { method: 'POST', headers: { host: 'orientation.cg', ...page, ...headers }, body: 'a=1' });
  beforeEach(() => {
    reached.mockClear();
  });

  it.each(['https://evil.example', 'null', 'http://orientation.cg.evil.example', 'http://orientation.cg'])(
    'from %s stops at a French 403 page',
    async (origin) => {
      const { port } = await serve(reached);
      const answer = await send(port, { origin, 'x-forwarded-host': 'evil.example' });
      expect(answer.status).toBe(403);
      expect(answer.text).toMatch(/<html lang="fr">.*Demande refusée/);
      expect(answer.text).not.toContain('<script');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(reached).not.toHaveBeenCalled();
    },
  );

  it('is not hidden by a path that only looks like an API', async () => {
    const { port } = await serve(reached);
    expect((await send(port, { origin: 'https://evil.example' }, '/api/../inscription')).status).toBe(403);
    expect((await send(port, { origin: 'https://evil.example' }, '/api/%2e%2e/inscription')).status).toBe(403);
  });

  it('passes from our own page, from the public address, without Origin, and under /api/', async () => {
    const { port } = await serve(reached, { appUrl: 'https://public.cg' });
    for (const headers of [
      { host: '192.168.1.5:3000', origin: 'http://192.168.1.5:3000' },
      { origin: 'https://public.cg' },
      {},
    ])
      expect((await send(port, headers as Record<string, string>)).status).toBe(200);
    expect((await send(port, { origin: 'https://evil.example' }, '/api/v1/test-analysis')).status).toBe(200);
    expect((await ask(port, '/', { headers: { host: 'orientation.cg', origin: 'https://evil.example' } })).status).toBe(
      200,
    );
  });
});

describe('a request that is not for the application', () => {
  const reached = vi.fn<Handler>((_request, response) => void response.end('done'));
  beforeEach(() => {
    reached.mockClear();
  });

  it.each([
    ['GET', '/%', 404, 'Page introuvable'],
    ['GET', '/%ff', 404, 'Page introuvable'],
    ['GET', '/resultats/%E0%A4%A', 404, 'Page introuvable'],
    ['GET', '/partage/a%00', 404, 'Page introuvable'],
    ['GET', '/_next/image?url=%2Fa.png&w=64&q=75', 404, 'Page introuvable'],
    ['GET', '/_next/%69mage', 404, 'Page introuvable'],
    ['GET', `/${'a'.repeat(15_500)}`, 414, 'Adresse trop longue'],
    ['GET', `/metiers?q=${'a'.repeat(2_000)}`, 414, 'Adresse trop longue'],
    ['PUT', '/metiers', 405, 'Demande non acceptée'],
    ['DELETE', '/profil', 405, 'Demande non acceptée'],
    ['TRACE', '/', 405, 'Demande non acceptée'],
    ['PROPFIND', '/', 405, 'Demande non acceptée'],
    ['GET', 'http://evil.example/metiers', 400, 'Demande incomprise'],
    ['OPTIONS', '*', 400, 'Demande incomprise'],
  ])('(%s %s) gets the French page %i', async (method, path, status, title) => {
    const { port } = await serve(reached);
    const answer = await ask(port, path, { method, headers: page });
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(new RegExp(`<html lang="fr">.*<h1>${title}</h1>`));
    if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD, POST');
    expect(reached).not.toHaveBeenCalled();
  });

  it('is answered in JSON under /api/', async () => {
    const { port } = await serve(reached);
    const answer = await ask(port, '/api/v1/test-analysis', { method: 'DELETE' });
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST, OPTIONS' } });
    expect(JSON.parse(answer.text)).toMatchObject({
      success: false,
      error: { message: expect.stringMatching(/demande/i) as string },
    });
    expect(reached).not.toHaveBeenCalled();
  });

  it('carries more than 1 MB: French 413 page; 1 MB passes', async () => {
    const { port } = await serve(async (request, response) => {
      for await (const _chunk of request) {
        /* read to its end */
      }
      response.end('done');
    });
    const big = await ask(port, '/inscription', { method: 'POST', headers: page, body: 'x'.repeat(1_048_577) });
    expect(big.status).toBe(413);
    expect(big.text).toContain('<h1>Envoi trop lourd</h1>');
    expect(
      (await ask(port, '/inscription', { method: 'POST', headers: page, body: 'x'.repeat(1_048_576) })).status,
    ).toBe(200);
  });

  it('leaves OPTIONS to the API, and says what a page accepts', async () => {
    const { port } = await serve(reached);
    expect(await ask(port, '/metiers', { method: 'OPTIONS' })).toMatchObject({
      status: 204,
      headers: { allow: 'GET, HEAD, POST' },
    });
    expect(reached).not.toHaveBeenCalled();
    expect((await ask(port, '/api/v1/test-analysis', { method: 'OPTIONS' })).status).toBe(200);
    expect(reached).toHaveBeenCalledOnce();
  });

  it('was broken off by the visitor: it never reaches the application, and is no error in the log', async () => {
    const reached = vi.fn<Handler>();
    const { port } = await serve(reached);
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('POST /inscription HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc', () => socket.destroy()),
    );
    await expect.poll(() => lines.some((line) => line.includes('request.aborted'))).toBe(true);
    expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).not.toContain('error');
    expect(reached).not.toHaveBeenCalled();
  });
});

it.each([
  [
    'HTTP/2',
    'Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n',
  ],
  ['a WebSocket', 'Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n'],
])('answers a request that offers %s as if it had not', async (_name, offer) => {
  const { port, app } = await serve((_request, response) => void response.end('done'));
  // As Next does with the first request that it sees.
  app.server.on('upgrade', (_request, socket) => socket.destroy());
  const answer = await raw(port, `GET / HTTP/1.1\r\nHost: a\r\n${offer}\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*done/);
});

it('answers 400 to a request for two hosts, and hands it to nobody', async () => {
  const reached = vi.fn<Handler>((_request, response) => void response.end('done'));
  const { port } = await serve(reached);
  const answer = await raw(port, 'GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('<html lang="fr">');
  expect(reached).not.toHaveBeenCalled();
});

describe('a failed page', () => {
  const fail =
    (status: number, type: string | null, body: string, extra: Record<string, string> = {}): Handler =>
    (_request, response) => {
      response.statusCode = status;
      if (type) response.setHeader('content-type', type);
      for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
      if (body) response.write(body);
      response.end();
    };

  it.each([
    ['empty', fail(500, null, '')],
    ['Next’s English text', fail(500, 'text/plain', 'Internal Server Error')],
    [
      'a shell without words',
      fail(
        500,
        'text/html; charset=utf-8',
        '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>',
      ),
    ],
    ['a French shell without a heading', fail(500, 'text/html', '<html lang="fr"><body></body></html>')],
    [
      'thrown',
      () => {
        throw new Error('render');
      },
    ],
  ] as [string, Handler][])('(%s) becomes the French page with the number to quote', async (_name, handler) => {
    const { port } = await serve(handler);
    const answer = await ask(port, '/tests', { headers: page });
    expect(answer.status).toBe(500);
    expect(answer.text).toMatch(/<html lang="fr">.*<h1>Une erreur est survenue<\/h1>/);
    expect(answer.text).toContain(`<strong>${answer.headers['x-request-id']}</strong>`);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': String(answer.body.length),
    });
  });

  it('says 503 and when to come back while the database is away', async () => {
    const broken = fail(500, 'text/html', '');
    const { port } = await serve((request, response) => {
      noteOutage();
      return broken(request, response);
    });
    const answer = await ask(port, '/tests', { headers: page });
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('30');
    // Only the request that met the outage: the next failure is a plain 500 again.
    const other = await serve(broken);
    expect((await ask(other.port, '/tests', { headers: page })).status).toBe(500);
    expect(answer.text).toContain('Service momentanément indisponible');
  });

  it('stays as it is when the application speaks French itself', async () => {
    const own = '<!doctype html><html lang="fr"><body><h1>Service indisponible</h1></body></html>';
    const { port } = await serve(fail(503, 'text/html', own));
    expect(await ask(port, '/', { headers: page })).toMatchObject({ status: 503, text: own });
  });

  it('is left alone for an API call', async () => {
    const { port } = await serve(fail(500, 'text/plain', 'Internal Server Error'));
    expect(await ask(port, '/tests', { headers: { accept: 'application/json' } })).toMatchObject({
      status: 500,
      text: 'Internal Server Error',
    });
  });

  it('is a 404 too, where Next leaves its words to a script; a 404 that can be read stays', async () => {
    const shell = await serve(
      fail(
        404,
        'text/html; charset=utf-8',
        '<!DOCTYPE html><html id="__next_error__"><head><title>Erreur</title></head><body></body></html>',
        { 'content-security-policy': "script-src 'nonce-x'" },
      ),
    );
    const answer = await ask(shell.port, '/resultats/x', { headers: page });
    expect(answer.status).toBe(404);
    expect(answer.text).toMatch(/<html lang="fr">.*<h1>Page introuvable<\/h1>/);
    expect(answer.headers['content-security-policy']).not.toContain('nonce');
    const own = '<!doctype html><html lang="fr"><body><h1>Ce métier n’est pas dans notre liste</h1></body></html>';
    const document = await serve(fail(404, 'text/html', own));
    expect(await ask(document.port, '/metiers/x', { headers: page })).toMatchObject({ status: 404, text: own });
  });

  it('leaves JSON and every other status alone', async () => {
    const json = await serve(fail(500, 'application/json', '{"success":false}'));
    expect((await ask(json.port, '/api/v1/test-analysis', { headers: page })).text).toBe('{"success":false}');
    const missing = await serve(fail(404, 'application/json', '{}'));
    expect(await ask(missing.port, '/api/health', { headers: page })).toMatchObject({ status: 404, text: '{}' });
    const refused = await serve(fail(422, 'text/html', FRENCH));
    expect(await ask(refused.port, '/x', { headers: page })).toMatchObject({ status: 422, text: FRENCH });
  });

  it.each([
    [409, 'text/plain', 'Server Action unavailable.', 'Cette page a changé'],
    [400, 'text/plain', 'Invalid Server Action request.', 'Demande incomprise'],
    [405, undefined, '', 'Demande non acceptée'],
    [418, 'text/plain', 'teapot', 'Demande incomprise'],
  ])(
    'a bare %i of the framework says what happened in French, to whoever may read',
    async (status, type, text, title) => {
      const bare = await serve((_request, response) => {
        response.writeHead(status, type === undefined ? {} : { 'content-type': type });
        response.end(text);
      });
      for (const accept of ['text/html', '*/*']) {
        const answer = await ask(bare.port, '/x', { headers: { accept } });
        expect(answer.status).toBe(status);
        expect(answer.text).toContain(`<h1>${title}</h1>`);
        if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD');
      }
      const program = await ask(bare.port, '/api/health');
      expect(JSON.parse(program.text)).toMatchObject({ success: false, error: { code: 'invalid' } });
    },
  );

  it('a redirect after a send is read, not sent again', async () => {
    const moved = await serve((_request, response) => void response.writeHead(307, { location: '/connexion' }).end());
    expect((await ask(moved.port, '/deconnexion', { method: 'POST' })).status).toBe(303);
    expect((await ask(moved.port, '/profil')).status).toBe(307);
  });
});

describe('every answer', () => {
  it('carries the security headers; HSTS only on https; a handler’s own value wins', async () => {
    const plain = await serve(
      (_request, response) => void response.setHeader('referrer-policy', 'same-origin').end('x'),
    );
    const { headers } = await ask(plain.port, '/');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
    const secure = await serve(echo, { appUrl: 'https://orientation.cg' });
    const answer = await ask(secure.port, '/');
    expect(answer.headers['strict-transport-security']).toMatch(/max-age=(\d{8,})/);
    expect(answer.headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  });

  it('keeps headers that a handler gives to writeHead, in each of its forms', async () => {
    const cookies = ['a=1', 'b=2'];
    const forms: Handler[] = [
      (_request, response) => void response.writeHead(201, { 'x-own': 'yes', 'set-cookie': cookies }).end('ok'),
      (_request, response) =>
        void response.writeHead(201, 'Made', ['x-own', 'yes', 'set-cookie', 'a=1', 'set-cookie', 'b=2']).end('ok'),
    ];
    for (const form of forms) {
      const { port } = await serve(form);
      expect(await ask(port, '/')).toMatchObject({
        status: 201,
        text: 'ok',
        headers: { 'x-own': 'yes', 'set-cookie': cookies },
      });
    }
  });
});

describe('a kept document', () => {
  it('is kept under its one address, never under another spelling of it', async () => {
    let rendered = 0;
    const { port } = await serve((_request, response) => {
      rendered += 1;
      response
        .writeHead(200, { 'content-type': 'text/html', 'x-opc-document': '60' })
        .end('<!doctype html><html lang="fr"><h1>Soudeuse</h1></html>');
    });
    for (const alias of ['/metiers/%73oudeur', '/metiers/./soudeur', '/metiers/x/../soudeur', '/metiers/%73oudeur'])
      await ask(port, alias, { headers: page });
    expect(rendered).toBe(4);
    await ask(port, '/metiers/soudeur', { headers: page });
    await expect.poll(() => rendered).toBe(6);
    await ask(port, '/metiers/soudeur', { headers: page });
    expect(rendered).toBe(6);
  });

  it('is not even asked for when none may be kept', async () => {
    const seen: string[] = [];
    const { port } = await serve(
      ({ url = '' }, response) => {
        seen.push(url);
        response.writeHead(200, { 'content-type': 'text/html', 'x-opc-document': '60' }).end('<h1>Soudeuse</h1>');
      },
      { keepDocuments: false },
    );
    for (const path of ['/a', '/a', '/b']) await ask(port, path, { headers: page });
    expect(seen).toEqual(['/a', '/a', '/b']);
  });
});

describe('drain', () => {
  it('lets a running request end, refuses new ones, and closes', async () => {
    let release: () => void = () => undefined;
    const started = new Promise<void>((seen) => {
      void serve(async (_request, response) => {
        seen();
        await new Promise<void>((go) => {
          release = go;
        });
        response.end('finished');
      }).then(({ port, app }) => {
        running = { app, port, answer: ask(port, '/long', { headers: { connection: 'keep-alive' } }) };
      });
    });
    let running: { app: AppServer; port: number; answer: ReturnType<typeof ask> } | undefined;
    await started;
    if (!running) throw new Error('not started');
    const closed = running.app.drain();
    await expect(ask(running.port, '/late')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    release();
    expect(await running.answer).toMatchObject({ status: 200, text: 'finished', headers: { connection: 'close' } });
    await closed;
  });

  it('cuts what does not end within the limit', async () => {
    const hung = new Promise<void>((seen) => {
      void serve(() => {
        seen();
      }).then(({ port, app }) => {
        held = { app, answer: ask(port, '/hung') };
      });
    });
    let held: { app: AppServer; answer: ReturnType<typeof ask> } | undefined;
    await hung;
    const failed = expect(held?.answer).rejects.toThrow();
    await held?.app.drain(20);
    await failed;
  });
});

describe('a body is judged before the application', () => {
  const ok: Handler = async (request, response) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    response.setHeader('content-type', 'text/plain').end(`got ${request.headers['content-length']} ${body}`);
  };
  const ID = '7f'.repeat(21);
  const form = (name: string, value = '') =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;
  const both = (number: number, call: string) =>
    `--x\r\nContent-Disposition: form-data; name="$ACTION_REF_${number}"\r\n\r\n\r\n${form(`$ACTION_${number}:0`, call)}`;
  const multipart = { 'content-type': 'multipart/form-data; boundary=x', accept: '*/*' };
  const send = (port: number, path: string, body: string, headers: Record<string, string> = multipart) =>
    ask(port, path, { method: 'POST', headers, body });

  it.each([
    ['an action', form(`$ACTION_ID_${ID}`)],
    ['a bound action', both(1, `{"id":"${ID}","bound":"$@1"}`)],
  ])('%s of a screen passes, with its whole body', async (_, body) => {
    const { port } = await serve(ok);
    expect((await send(port, '/tests/riasec', body)).text).toBe(`got ${body.length} ${body}`);
    // In pieces as well: the application then knows its length.
    const pieces = await send(port, '/tests/riasec', body, { ...multipart, 'transfer-encoding': 'chunked' });
    expect(pieces.text).toBe(`got ${body.length} ${body}`);
  });

  it.each([
    ['no multipart at all', 'garbage'],
    ['nothing', ''],
    ['cut off', form(`$ACTION_ID_${ID}`).slice(0, -12)],
    ['no action', form('a', 'b')],
    ['an id that is none', form('$ACTION_ID_zz')],
    ['a reference to nothing', form('$ACTION_REF_1')],
    ['a reference to no JSON', both(1, 'garbage')],
    ['a reference to no object', both(1, 'null')],
    ['a reference without an id', both(1, '{"bound":"$@1"}')],
  ])('%s on a screen is a French 400, without an error in the log', async (_, body) => {
    const reached = vi.fn<Handler>();
    const { port } = await serve(reached);
    const answer = await send(port, '/tests/riasec', body);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Demande incomprise');
    expect(reached).not.toHaveBeenCalled();
    expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).not.toContain('error');
  });

  it('another type than that of a form is a 400 on a screen', async () => {
    const { port } = await serve(ok);
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      expect((await send(port, '/tests/riasec', '{}', { 'content-type': type })).status).toBe(400);
  });

  it('more than 1 MB is a 413, whatever length was announced', async () => {
    const { port } = await serve(ok);
    const answer = await send(port, '/connexion', 'a'.repeat(1_048_577), {
      'transfer-encoding': 'chunked',
      accept: '*/*',
    });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('Envoi trop lourd');
  });

  it('an address that nobody has is a 404: a page, or JSON under /api/', async () => {
    const { port } = await serve(ok);
    expect(await send(port, '/nulle-part', 'a=b')).toMatchObject({
      status: 404,
      text: expect.stringContaining('<h1>'),
    });
    expect(JSON.parse((await send(port, '/api/nulle-part', 'a=b')).text)).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(JSON.parse((await ask(port, '/api/nulle-part')).text)).toMatchObject({ error: { code: 'not-found' } });
  });

  it('what is no HTTP is answered in French all the same', async () => {
    const { port } = await serve(ok);
    expect(await raw(port, 'GARBAGE\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[^]*<h1>Demande incomprise<\/h1>/,
    );
    const head = `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect(await raw(port, head)).toMatch(/^HTTP\/1\.1 431 [^]*<h1>Demande trop lourde<\/h1>/);
  });
});

describe('the coarse limit beyond the middleware', () => {
  const ok: Handler = (_request, response) => void response.setHeader('content-type', 'text/plain').end('ok');

  it('refuses a flood of bearer attempts in JSON with the time to wait, and leaves health and pages alone', async () => {
    const { port } = await serve(ok);
    const attempt = () => ask(port, '/api/v1/test-analysis', { method: 'POST' });
    for (let i = 0; i < 600; i += 1) expect((await attempt()).status).toBe(200);
    const refused = await attempt();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(refused.text)).toMatchObject({ success: false, error: { code: 'limited' } });
    expect((await ask(port, '/api/health')).status).toBe(200);
    expect((await ask(port, '/partage/abc')).status).toBe(200);
  });
});
