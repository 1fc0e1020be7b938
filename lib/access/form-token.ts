import { timingSafeEqual } from 'node:crypto';
import { mac } from '#lib/platform/crypto.ts';

/** The cookie that ties a form to the browser it was sent to. The middleware sets it; it says nothing else. */
export const FORM_COOKIE = 'opc_form';

/** What a form carries so that a browser which sends no Origin (Opera Mini) is still believed. */
export const formTokenFor = (formCookie: string, key: Uint8Array): string => mac(key, 'form', formCookie).toString('base64url');

/** Whether the token was made for the cookie that came along. */
export function isFormToken(token: unknown, formCookie: string | undefined, key: Uint8Array): boolean {
  if (typeof token !== 'string' || !formCookie) return false;
  const given = Buffer.from(token);
  const wanted = Buffer.from(formTokenFor(formCookie, key));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
