import { z } from 'zod';

/**
 * A path of this site that a form or an address asks to go to afterwards, or null when it could lead elsewhere.
 * `//host`, `/\host`, control characters and encoded forms of them are what open redirects are made of.
 */
export function localPath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 500) return null;
  if (!/^\/(?!\/)[^\\\s\u0000-\u001f\u007f]*$/.test(text) || /^\/(%2f|%5c)/i.test(text)) return null;
  const base = 'http://site.invalid';
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  // `/.//host` and the like become `//host` once resolved.
  return url.origin === base && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : null;
}

/** A form field: where to go afterwards; anything that is not a path of this site counts as not given. */
export const pathField = z.unknown().transform(localPath);
