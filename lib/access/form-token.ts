import { timingSafeEqual } from 'node:crypto';
import { mac } from '#lib/platform/crypto.ts';
import { formIdOf } from './core/device-cookie.ts';

export { FORM_COOKIE } from './core/cookie-names.ts';

/** What a form carries so that a browser which sends no Origin (Opera Mini) is still believed. */
export const formTokenFor = (formCookie: string, key: Uint8Array): string =>
  mac(key, 'form', formIdOf(formCookie) ?? formCookie).toString('base64url');

/** Whether the token was made for the cookie that came along. */
export function isFormToken(token: unknown, formCookie: string | undefined, key: Uint8Array): boolean {
  if (typeof token !== 'string' || !formCookie) return false;
  const given = Buffer.from(token);
  const wanted = Buffer.from(formTokenFor(formCookie, key));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
