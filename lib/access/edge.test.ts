import { NextRequest } from 'next/server';
import { encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('what goes on to the page', () => {
  test('a new browser gets the cookie of its forms, and the page under way sees the same one', async () => {
    const response = await ask('/tests', { headers: { cookie: 'opc_other=0' } });
    const value = /^opc_form=([\w-]{22});/.exec(response.headers.getSetCookie()[0] ?? '')?.[1];
    expect(value).toBeDefined();
    expect(forwarded(response, 'cookie')).toBe(`opc_other=0; opc_form=${value}`);
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly/i);
    expect(response.headers.getSetCookie()[0]).toMatch(/SameSite=lax/i);
  });

  test('a cookie that is there stays; one that is not of ours is replaced', async () => {
    expect(
      (await ask('/tests', { headers: { cookie: 'opc_form=ABCDEFGHIJKLMNOPQRSTUV' } })).headers.getSetCookie(),
    ).toEqual([]);
    expect(forwarded(await ask('/tests', { headers: { cookie: 'opc_form=court' } }), 'cookie')).toMatch(
      /^opc_form=[\w-]{22}$/,
    );
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

test('an address that floods is answered 429 with the time to wait; another one is served', async () => {
  const from = (address: string) => ask('/connexion', { method: 'POST', headers: { 'x-opc-address': address } });
  for (let i = 0; i < 600; i += 1) expect((await from('203.0.113.9')).status).toBe(200);
  const refused = await from('203.0.113.9');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.text()).toContain('Trop de demandes');
  expect((await from('203.0.113.10')).status).toBe(200);
});
