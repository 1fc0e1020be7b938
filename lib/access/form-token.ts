import { mac, sameBytes } from '#lib/platform/crypto.ts';
import { formIdOf } from './core/device-cookie.ts';

export { FORM_COOKIE } from './core/cookie-names.ts';

/** What the browser’s form cookie makes, and after the point what the person makes for whom the page was drawn. */
const TOKEN = /^([\w-]{43})(?:\.([\w-]{43}))?$/;

const browserPart = (formCookie: string, key: Uint8Array): string =>
  mac(key, 'form', formIdOf(formCookie) ?? formCookie).toString('base64url');

/** Made over the part of the browser too: two browsers of one person show nothing in common. */
const personPart = (browser: string, personId: string, key: Uint8Array): string =>
  mac(key, 'form person', `${browser}.${personId}`).toString('base64url');

const same = (given: string, wanted: string): boolean => sameBytes(Buffer.from(given), Buffer.from(wanted));

/**
 * What a form carries so that a browser which sends no Origin (Opera Mini) is still believed, and so that it is known
 * for whom its page was drawn.
 * @param personId null for the page of a guest
 */
export function formTokenFor(formCookie: string, key: Uint8Array, personId: string | null = null): string {
  const browser = browserPart(formCookie, key);
  return personId === null ? browser : `${browser}.${personPart(browser, personId, key)}`;
}

/** Whether the token was made for the cookie that came along. */
export function isFormToken(token: unknown, formCookie: string | undefined, key: Uint8Array): boolean {
  if (typeof token !== 'string' || !formCookie) return false;
  const [, browser] = TOKEN.exec(token) ?? [];
  return browser !== undefined && same(browser, browserPart(formCookie, key));
}

/**
 * Whether the token names somebody else than this person. That of a guest’s page names nobody, and what is no token of
 * ours says nothing. The form cookie is not asked: it may have been erased since, together with the session.
 */
export function namesAnotherPerson(token: unknown, personId: string, key: Uint8Array): boolean {
  const [, browser, person] = (typeof token === 'string' && TOKEN.exec(token)) || [];
  return browser !== undefined && person !== undefined && !same(person, personPart(browser, personId, key));
}
