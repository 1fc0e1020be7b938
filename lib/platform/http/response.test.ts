import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appServers, ask, type Handler } from './test-client.ts';

const SCRIPT = '<script src="/_next/static/chunks/a.js" async=""></script>';
const TEXT = 'Bonjour '.repeat(200);
const SCREEN = `<!DOCTYPE html><html lang="fr"><head><title>Profil</title>${SCRIPT}</head><body><p>${TEXT}</p></body></html>`;
const LIGHT = SCREEN.replace(SCRIPT, '');

const servers = appServers();
const serve = async (...given: Parameters<typeof servers.serve>): Promise<number> =>
  (await servers.serve(...given)).port;
/** As Next sends a page: headers at once, then piece by piece. */
const inPieces =
  (type: string, pieces: readonly (string | Buffer)[], headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    for (const [name, value] of Object.entries({ 'content-type': type, ...headers })) response.setHeader(name, value);
    response.flushHeaders();
    for (const piece of pieces) response.write(piece);
    response.end();
  };
const screen = inPieces('text/html; charset=utf-8', [SCREEN.slice(0, 100), SCREEN.slice(100)], {
  link: '</_next/static/chunks/a.js>; rel=preload; as="script"',
});

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  await servers.drain();
  vi.restoreAllMocks();
});

describe('a screen', () => {
  it('is sent whole, without script, compressed once, its length known', async () => {
    const port = await serve(screen);
    for (const [accepted, encoding, read] of [
      ['br, gzip', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const answer = await ask(port, '/profil', { headers: { 'accept-encoding': accepted } });
      expect(answer.headers).toMatchObject({
        'content-encoding': encoding,
        'content-length': String(answer.body.length),
        vary: 'Accept-Encoding',
      });
      expect(answer.headers).not.toHaveProperty('link');
      expect(answer.headers).not.toHaveProperty('transfer-encoding');
      expect(read(answer.body).toString()).toBe(LIGHT);
    }
    const plain = await ask(port, '/profil');
    expect(plain.text).toBe(LIGHT);
    expect(plain.headers).not.toHaveProperty('content-encoding');
  });

  it('keeps its script while one works on it', async () => {
    expect((await ask(await serve(screen, { frameworkScript: true }), '/profil')).text).toBe(SCREEN);
  });

  it('answers nothing to the script that does not travel: the application is not asked', async () => {
    const reached = vi.fn<Handler>(screen);
    const port = await serve(reached);
    for (const headers of [{ rsc: '1' }, { 'next-router-state-tree': 'x' }]) {
      const answer = await ask(port, '/profil', { headers });
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('<html lang="fr">');
    }
    const action = await ask(port, '/profil', {
      method: 'POST',
      headers: { 'next-action': 'a'.repeat(42), origin: 'http://localhost:3000', host: 'localhost:3000' },
    });
    expect(action.status).toBe(400);
    expect(reached).not.toHaveBeenCalled();
  });
});

describe('other answers', () => {
  it('are compressed when they are texts worth it, and keep what they vary by', async () => {
    const long = JSON.stringify({ text: TEXT });
    const port = await serve(inPieces('application/json', [long], { vary: 'Origin' }));
    const answer = await ask(port, '/api/v1/test-analysis', { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Origin, Accept-Encoding' });
    expect(brotliDecompressSync(answer.body).toString()).toBe(long);
    const short = await serve(inPieces('application/json', ['{}']));
    expect((await ask(short, '/api/v1/test-analysis', { headers: { 'accept-encoding': 'br' } })).text).toBe('{}');
  });

  it('are left as they are when they are no text, a part, or compressed already', async () => {
    const bytes = Buffer.alloc(2_000, 7);
    for (const [type, status, headers] of [
      ['image/avif', 200, {}],
      ['text/plain', 206, { 'content-range': 'bytes 0-1999/4000' }],
      ['text/html', 200, { 'content-encoding': 'zstd' }],
    ] as const) {
      const port = await serve((_request, response) => {
        response.writeHead(status, { 'content-type': type, ...headers });
        response.end(bytes);
      });
      const answer = await ask(port, '/fichier', { headers: { 'accept-encoding': 'br' } });
      expect(answer.status).toBe(status);
      expect(answer.body.equals(bytes), type).toBe(true);
    }
  });

  it.each([
    [303, undefined, 'private, no-store'],
    [307, 'private', 'private, no-store'],
    [200, 'public, max-age=300', 'private, no-store'],
    [200, 'private, no-cache', 'private, no-store'],
    [303, 'no-store', 'no-store'],
    [200, 'private, no-cache, no-store, max-age=0', 'private, no-cache, no-store, max-age=0'],
  ])('that set a cookie are kept by nobody on the way: %i, %s', async (status, said, sent) => {
    const port = await serve((_request, response) => {
      if (said !== undefined) response.setHeader('cache-control', said);
      response.appendHeader('set-cookie', 'opc_form=1');
      response.writeHead(status, { location: '/connexion' });
      response.end();
    });
    const { headers } = await ask(port, '/resultats');
    expect(headers['cache-control']).toBe(sent);
    expect(headers['set-cookie']).toEqual(['opc_form=1']);
  });

  it('that set none say what they said', async () => {
    for (const said of [undefined, 'public, max-age=300']) {
      const port = await serve((_request, response) => {
        if (said !== undefined) response.setHeader('cache-control', said);
        response.writeHead(303, { location: '/connexion' });
        response.end();
      });
      expect((await ask(port, '/resultats')).headers['cache-control']).toBe(said);
    }
  });

  it('of events arrive while they happen', async () => {
    let finish = (): void => undefined;
    const port = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
      finish = () => void response.end('data: 2\n\n');
    });
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`);
    const reader = answer.body!.getReader();
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('data: 1\n\n');
    finish();
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('data: 2\n\n');
  });

  it('larger than anything of ours stream through, complete', async () => {
    const piece = Buffer.alloc(1_000_000, 'a');
    const port = await serve(inPieces('text/plain', [piece, piece, piece, piece, piece]));
    const answer = await ask(port, '/grand', { headers: { 'accept-encoding': 'br' } });
    expect(answer.body.length).toBe(5_000_000);
    expect(answer.headers).not.toHaveProperty('content-length');
  });
});
