import { NextRequest } from 'next/server';
import { encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deviceOf, signedFormCookie } from './core/device-cookie.ts';
import { guard } from './edge.ts';
import { SESSION_SECONDS } from './identity/jwt.ts';

const SECRET = 'un secret de test assez long pour servir';
const PERSON = '7b9e4c52-1111-4a6b-9d1e-0c9f5c1a2b3c';

beforeEach(() => {
  process.env['AUTH_SECRET'] = SECRET;
  process.env['APP_URL'] = 'http://localhost:3000';
});

const cookieFor = async (role: string, over: { secret?: string; maxAge?: number } = {}): Promise<string> =>
  `opc_session=${await encode({ token: { sub: PERSON, sid: PERSON, role }, secret: over.secret ?? SECRET, salt: 'opc_session', maxAge: over.maxAge ?? SESSION_SECONDS })}`;

const ask = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  guard(new NextRequest(`http://localhost:3000${path}`, init));

/** What the middleware asks Next to put in place of the request's own headers. */
const forwarded = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`);

describe('areas', () => {
  test('a guest is led to sign in, and back', async () => {
    const response = await ask('/profil?onglet=2');
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe('http://localhost:3000/connexion?suite=%2Fprofil%3Fonglet%3D2');
    expect((await ask('/profil', { method: 'POST' })).status).toBe(303);
  });

  test('a person goes on; another role’s area is closed', async () => {
    const cookie = await cookieFor('user');
    expect((await ask('/profil', { headers: { cookie } })).headers.get('x-middleware-next')).toBe('1');
    expect((await ask('/admin', { headers: { cookie } })).status).toBe(403);
    expect(
      (await ask('/admin', { headers: { cookie: await cookieFor('admin') } })).headers.get('x-middleware-next'),
    ).toBe('1');
  });

  test('a cookie of another installation, an expired one, and a role made up open nothing', async () => {
    for (const cookie of [
      await cookieFor('admin', { secret: 'un autre secret, tout aussi long que celui-ci' }),
      await cookieFor('admin', { maxAge: -60 }),
      await cookieFor('root'),
      'opc_session=x',
      `__Host-${await cookieFor('admin')}`,
    ]) {
      expect((await ask('/admin', { headers: { cookie } })).status).toBe(307);
    }
  });
});

/** What the middleware hands out as form cookie, or undefined. */
const handedOut = (response: Response) =>
  /^(?:__Host-)?opc_form=([\w.-]+);/.exec(response.headers.getSetCookie()[0] ?? '')?.[1];
const FROM = { 'x-opc-address': '203.0.113.1' };

describe('what goes on to the page', () => {
  test('a new browser gets the cookie of its forms, signed, and the page under way sees the same one', async () => {
    const response = await ask('/tests', { headers: { cookie: 'opc_other=0', ...FROM } });
    const value = handedOut(response);
    expect(await deviceOf(value, SECRET)).toMatch(/^[\w-]{22}$/);
    expect(forwarded(response, 'cookie')).toBe(`opc_other=0; opc_form=${value}`);
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly/i);
    expect(response.headers.getSetCookie()[0]).toMatch(/SameSite=lax/i);
  });

  test('a cookie that is there stays; one that is not of ours is replaced', async () => {
    const cookie = `opc_form=${await signedFormCookie('ABCDEFGHIJKLMNOPQRSTUV', SECRET)}`;
    expect((await ask('/tests', { headers: { cookie, ...FROM } })).headers.getSetCookie()).toEqual([]);
    expect(forwarded(await ask('/tests', { headers: { cookie: 'opc_form=court' } }), 'cookie')).toMatch(
      /^opc_form=[\w-]{22}$/,
    );
  });

  test('an unsigned one keeps its forms alive, and is signed when its browser reads a page', async () => {
    const headers = { cookie: 'opc_form=ABCDEFGHIJKLMNOPQRSTUV', ...FROM };
    expect((await ask('/connexion', { method: 'POST', headers })).headers.getSetCookie()).toEqual([]);
    expect(await deviceOf(handedOut(await ask('/connexion', { headers })), SECRET)).toBe('ABCDEFGHIJKLMNOPQRSTUV');
  });

  test('who sends before reading gets a cookie that names no device', async () => {
    const value = handedOut(await ask('/connexion', { method: 'POST', headers: FROM }));
    expect(value).toMatch(/^[\w-]{22}$/);
    expect(await deviceOf(value, SECRET)).toBeNull();
  });

  test('a picture on another site gets no cookie; a link that was followed from there does', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site', ...FROM };
    expect(handedOut(await ask('/tests', { headers: { ...foreign, 'sec-fetch-mode': 'no-cors' } }))).toBeUndefined();
    expect(handedOut(await ask('/tests', { headers: { ...foreign, 'sec-fetch-mode': 'navigate' } }))).toBeDefined();
  });

  test('on https no other host or path can set our cookies', async () => {
    process.env['APP_URL'] = 'https://orientation.cg';
    const response = await ask('/tests', { headers: FROM });
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-opc_form=[\w-]{22}\.[\w-]{22}; Path=\/;.*Secure/);
    const cookie = `opc_form=${await signedFormCookie('ABCDEFGHIJKLMNOPQRSTUV', SECRET)}; __Host-opc_flash=x`;
    const [erased, form] = (await ask('/tests', { headers: { cookie, ...FROM } })).headers.getSetCookie().toSorted();
    expect(erased).toMatch(/^__Host-opc_flash=; Path=\/; Max-Age=0;.*Secure/);
    expect(form).not.toContain('ABCDEFGHIJKLMNOPQRSTUV');
  });

  test('on a screen no script runs, whatever policy the caller sent', async () => {
    const response = await ask('/tests', { headers: { 'content-security-policy': "script-src 'nonce-mine'" } });
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none';");
    expect(forwarded(response, 'content-security-policy')).toBeNull();
  });

  test('in development each answer has a nonce of its own, which Next sees too', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const [one, two] = [await ask('/tests'), await ask('/tests')];
    vi.unstubAllEnvs();
    expect(one.headers.get('content-security-policy')).toMatch(/script-src 'nonce-[\w-]{22}' 'strict-dynamic'/);
    expect(forwarded(one, 'content-security-policy')).toBe(one.headers.get('content-security-policy'));
    expect(two.headers.get('content-security-policy')).not.toBe(one.headers.get('content-security-policy'));
  });

  test('a document keeps its own policy, whatever the caller sent', async () => {
    const response = await ask('/connexion', { headers: { 'content-security-policy': "script-src 'nonce-mine'" } });
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect(forwarded(response, 'content-security-policy')).toBeNull();
  });

  test('what is shown once is erased with the page that shows it, not by a send', async () => {
    expect(
      (
        await ask('/tests', { headers: { cookie: 'opc_flash=x; opc_form=ABCDEFGHIJKLMNOPQRSTUV' } })
      ).headers.getSetCookie()[0],
    ).toMatch(/^opc_flash=;.*Max-Age=0/i);
    expect(
      (
        await ask('/tests', { method: 'POST', headers: { cookie: 'opc_flash=x; opc_form=ABCDEFGHIJKLMNOPQRSTUV' } })
      ).headers.getSetCookie(),
    ).toEqual([]);
  });
});

describe('the coarse limit', () => {
  const send = (headers: Record<string, string>, path = '/connexion') => ask(path, { method: 'POST', headers });
  const device = async (name: string) => `opc_form=${await signedFormCookie(name.padEnd(22, '0'), SECRET)}`;

  test('300 pupils behind one address finish while one of them floods, in every way, from that address', async () => {
    const school = { 'x-opc-address': '203.0.113.9' };
    const flood = { ...school, cookie: await device('flood') };
    const refused: number[] = [];
    for (let i = 0; i < 700; i += 1) {
      for (const [headers, path] of [
        [flood, '/connexion'],
        [flood, '/tests/riasec'],
        [school, '/connexion'],
        [school, '/tests/riasec'],
        [{ ...school, 'sec-fetch-site': 'cross-site' }, '/inscription'],
      ] as const) {
        const { status } = await send(headers, path);
        if (status === 429) refused.push(status);
      }
    }
    // 200 sends and 60 saves of the device, 600 of each without a cookie, 600 from elsewhere.
    expect(refused).toHaveLength(700 * 5 - 200 - 60 - 600 - 600 - 600);
    // A pupil opens the test, answers five pages, sees the result, keeps it.
    for (let pupil = 0; pupil < 300; pupil += 1) {
      const first = await ask('/tests/riasec', { headers: school });
      expect(first.status).toBe(200);
      const cookie = `opc_form=${handedOut(first)}`;
      for (let page = 1; page <= 5; page += 1) {
        expect((await ask(`/tests/riasec/questions/${page}`, { headers: { ...school, cookie } })).status).toBe(200);
        const save = `/tests/riasec/questions/${page}/enregistrer`;
        expect((await send({ ...school, cookie }, save)).status).toBe(200);
      }
      expect((await ask('/resultats/provisoire', { headers: { ...school, cookie } })).status).toBe(200);
      expect((await send({ ...school, cookie }, '/inscription')).status).toBe(200);
    }
  });

  test('too many sends never close the pages, and say how long to wait', async () => {
    const headers = { 'x-opc-address': '203.0.113.10' };
    for (let i = 0; i < 600; i += 1) expect((await send(headers)).status).toBe(200);
    const refused = await send(headers);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Trop de demandes');
    expect((await ask('/connexion', { headers })).status).toBe(200);
    expect((await send({ 'x-opc-address': '203.0.113.11' })).status).toBe(200);
  });

  test('a made-up signature names no device; devices are handed out to one address a thousand times at most', async () => {
    const headers = { 'x-opc-address': '203.0.113.12' };
    for (let i = 0; i < 600; i += 1)
      await send({ ...headers, cookie: `opc_form=${`x${i}`.padEnd(22, '0')}.${'A'.repeat(22)}` });
    expect((await send({ ...headers, cookie: `opc_form=${'y'.repeat(22)}.${'B'.repeat(22)}` })).status).toBe(429);
    let signed = 0;
    for (let i = 0; i < 1100; i += 1) {
      if (await deviceOf(handedOut(await ask('/tests', { headers })), SECRET)) signed += 1;
    }
    expect(signed).toBe(1000);
  });
});
