import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTINGS } from '#lib/platform/testing/settings.ts';
import { FORM_COOKIE, SESSION_COOKIE } from './core/cookie-names.ts';
import { formTokenFor, isFormToken, namesAnotherPerson } from './form-token.ts';
import { sessionCookie } from './identity/session-cookie.ts';
import { cookieKey } from './keys.ts';
import { formToken } from './session.ts';

// The cookies of the request under way, which Next keeps: everything behind them is real. No database is there.
const request = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock('next/headers', () => ({
  headers: async () => new Map(),
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { value: request.cookies.get(name) } : undefined),
  }),
}));

const KEY = randomBytes(32);
const id = fc.uuid();
const cookie = fc.stringMatching(/^[\w-]{22}$/);

describe('the token of a form', () => {
  it('is that of its browser, whoever the page was drawn for', () => {
    fc.assert(
      fc.property(cookie, cookie, fc.option(id), (mine, other, person) => {
        const token = formTokenFor(mine, KEY, person);
        expect(isFormToken(token, mine, KEY)).toBe(true);
        expect(isFormToken(token, `${mine}.${'s'.repeat(22)}`, KEY), 'the same cookie, signed').toBe(true);
        expect(isFormToken(token, other, KEY)).toBe(mine === other);
        expect(isFormToken(token, undefined, KEY)).toBe(false);
        expect(isFormToken(token, mine, randomBytes(32))).toBe(false);
      }),
    );
  });
  it('names the person of its page against every other', () => {
    fc.assert(
      fc.property(cookie, id, id, (browser, ada, ben) => {
        const token = formTokenFor(browser, KEY, ada);
        expect(namesAnotherPerson(token, ada, KEY)).toBe(false);
        expect(namesAnotherPerson(token, ben, KEY)).toBe(ada !== ben);
      }),
    );
  });
  it('names nobody when the page was a guest’s, or when it is none', () => {
    fc.assert(
      fc.property(cookie, id, fc.anything(), (browser, person, anything) => {
        expect(namesAnotherPerson(formTokenFor(browser, KEY), person, KEY)).toBe(false);
        expect(namesAnotherPerson(anything, person, KEY)).toBe(false);
      }),
    );
  });
  it('says neither who the person is nor that two browsers are theirs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(cookie, { minLength: 2, maxLength: 2 }), id, ([one = '', two = ''], person) => {
        const parts = [one, two].map((browser) => formTokenFor(browser, KEY, person).split('.')[1]);
        expect(parts[0]).not.toBe(parts[1]);
        expect(parts.join()).not.toContain(person);
      }),
    );
  });
});

describe('the token of the page under way', () => {
  const BROWSER = 'ABCDEFGHIJKLMNOPQRSTUV';
  const ADA = '0a000000-0000-4000-8000-00000000000a';
  const BEN = '0b000000-0000-4000-8000-00000000000b';
  beforeEach(() => {
    for (const [name, value] of Object.entries({ ...SETTINGS, APP_URL: 'http://localhost:3000' }))
      vi.stubEnv(name, value);
    request.cookies = new Map([[FORM_COOKIE, BROWSER]]);
  });
  afterEach(() => vi.unstubAllEnvs());

  const session = async (sub: string, sid: string) => (await sessionCookie({ sub, sid, role: 'user' }, 60)).value ?? '';

  it('names the person of the session, in a later session of theirs as well, without asking the database', async () => {
    request.cookies.set(SESSION_COOKIE, await session(ADA, ADA));
    const token = await formToken();
    expect(isFormToken(token, BROWSER, cookieKey())).toBe(true);
    expect([ADA, BEN].map((person) => namesAnotherPerson(token, person, cookieKey()))).toEqual([false, true]);
    request.cookies.set(SESSION_COOKIE, await session(ADA, BEN));
    expect(await formToken()).toBe(token);
  });
  it('names nobody without a session, nor with one that is none', async () => {
    const guest = await formToken();
    expect(isFormToken(guest, BROWSER, cookieKey())).toBe(true);
    request.cookies.set(SESSION_COOKIE, 'faux');
    expect(await formToken()).toBe(guest);
    expect(namesAnotherPerson(guest, BEN, cookieKey())).toBe(false);
  });
});
