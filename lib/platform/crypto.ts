import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Keys by id, newest first: the first one seals, all of them open. Each is 32 bytes. */
export type Keyring = readonly { readonly id: string; readonly key: Uint8Array }[];

/** Where a sealed value lives. It is authenticated with the value, so a ciphertext moved elsewhere does not open. */
export type Place = { readonly table: string; readonly column: string; readonly row: string };

const aad = (place: Place): Buffer => Buffer.from(`${place.table}|${place.column}|${place.row}`);

/** AES-256-GCM with a random 96-bit IV. Returns `v1.<key id>.<base64url of iv+tag+ciphertext>`. */
export function seal(plain: string, place: Place, keys: Keyring): string {
  const current = keys[0];
  if (!current) throw new Error('empty keyring');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', current.key, iv).setAAD(aad(place));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `v1.${current.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** Opens what `seal` made; null when the key is unknown, or the value was altered or moved. */
export function open(sealed: string, place: Place, keys: Keyring): string | null {
  const [version, id, encoded] = sealed.split('.');
  const key = keys.find((candidate) => candidate.id === id)?.key;
  if (version !== 'v1' || !key || !encoded) return null;
  const bytes = Buffer.from(encoded, 'base64url');
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAAD(aad(place))
      .setAuthTag(bytes.subarray(12, 28));
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}

/** HMAC-SHA-256, with the use named so that two uses of one key never give the same value. */
export const mac = (key: Uint8Array, use: string, value: string): Buffer =>
  createHmac('sha256', key).update(`${use}\0${value}`).digest();

/** A new secret of 256 random bits, safe in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a 256-bit token. A plain hash is enough: there is nothing to guess. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Appends a signature: `<value>.<mac>`. `use` binds it to one purpose. */
export const sign = (value: string, use: string, key: Uint8Array): string =>
  `${value}.${mac(key, use, value).toString('base64url')}`;

/** Whether two secrets are the same; how much of them is takes no part in how long it takes. */
export const sameBytes = (given: Uint8Array, wanted: Uint8Array): boolean =>
  given.length === wanted.length && timingSafeEqual(given, wanted);

/** The value of `sign`, or null when the signature is not ours. */
export function unsign(signed: string, use: string, key: Uint8Array): string | null {
  const cut = signed.lastIndexOf('.');
  if (cut < 0) return null;
  const value = signed.slice(0, cut);
  const given = Buffer.from(signed.slice(cut + 1), 'base64url');
  const wanted = mac(key, use, value);
  return sameBytes(given, wanted) ? value : null;
}
