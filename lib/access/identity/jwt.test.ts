import { randomBytes, randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { afterEach, expect, it, vi } from 'vitest';
import { readClaims, sessionCookieNameFor } from './jwt.ts';

const settings = { secret: randomBytes(32).toString('hex'), appUrl: 'http://localhost:3000' };
const make = (maxAge: number, over: object = {}) =>
  encode({
    token: { sub: randomUUID(), sid: randomUUID(), role: 'user', ...over },
    secret: settings.secret,
    salt: sessionCookieNameFor(settings.appUrl),
    maxAge,
  });

afterEach(() => void vi.useRealTimers());

it('opens its own cookie, the second time as the first', async () => {
  const cookie = await make(60);
  const claims = await readClaims(cookie, settings);
  expect(claims).toMatchObject({ role: 'user' });
  expect(await readClaims(cookie, settings)).toEqual(claims);
});

it('does not outlive its end by having been opened before', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const cookie = await make(60);
  expect(await readClaims(cookie, settings)).not.toBeNull();
  vi.setSystemTime(Date.now() + 61_000);
  expect(await readClaims(cookie, settings)).toBeNull();
});

it('opens nothing that was altered, made with another secret or for another address, even after the true one was opened', async () => {
  const cookie = await make(60);
  await readClaims(cookie, settings);
  expect(await readClaims(cookie.slice(0, -2) + (cookie.endsWith('A') ? 'BB' : 'AA'), settings)).toBeNull();
  expect(await readClaims(cookie, { ...settings, secret: randomBytes(32).toString('hex') })).toBeNull();
  expect(await readClaims(cookie, { ...settings, appUrl: 'https://site.cg' })).toBeNull();
  expect(await readClaims(await make(60, { role: 'roi' }), settings)).toBeNull();
});
