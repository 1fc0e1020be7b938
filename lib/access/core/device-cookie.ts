/**
 * The value of the form cookie: 128 random bits and, where one was still to be had, our signature over them. What is
 * signed names a device for the limits; what is not still ties forms to a browser. Edge-safe: Web Crypto alone.
 */

const VALUE = /^([\w-]{22})(?:\.([\w-]{22}))?$/;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** 128 random bits in base64url. */
export const random128 = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)));

/** The part of the form cookie that its forms are tied to; undefined for a value that is not ours. */
export const formIdOf = (cookie: string | undefined): string | undefined => VALUE.exec(cookie ?? '')?.[1];

let keyOf: { readonly secret: string; readonly key: Promise<CryptoKey> } | undefined;

function signingKey(secret: string): Promise<CryptoKey> {
  if (keyOf?.secret !== secret) {
    const bytes = new TextEncoder().encode(`device cookie ${secret}`);
    const key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    keyOf = { secret, key };
  }
  return keyOf.key;
}

/** HMAC-SHA-256 over the random part, its first 128 bits. */
async function signatureOf(id: string, secret: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await signingKey(secret), new TextEncoder().encode(id));
  return base64url(new Uint8Array(mac).subarray(0, 16));
}

/** The cookie that makes a device of this random part. */
export const signedFormCookie = async (id: string, secret: string): Promise<string> =>
  `${id}.${await signatureOf(id, secret)}`;

/** The device that a form cookie names, or null: none, not signed, or not by us. */
export async function deviceOf(cookie: string | undefined, secret: string): Promise<string | null> {
  const [, id, signature] = VALUE.exec(cookie ?? '') ?? [];
  if (!id || !signature || !secret) return null;
  const wanted = await signatureOf(id, secret);
  let difference = 0;
  for (let at = 0; at < wanted.length; at += 1) difference |= wanted.charCodeAt(at) ^ signature.charCodeAt(at);
  return difference === 0 ? id : null;
}
