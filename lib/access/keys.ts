import { env } from '#lib/platform/env.ts';
import type { Keyring } from '#lib/platform/crypto.ts';

/** Signs guest cookies and form tokens, and hides addresses in counters. */
export const cookieKey = (): Uint8Array => Buffer.from(env().COOKIE_KEY, 'base64');

/** Turns a phone number into what can be looked up without storing it. */
export const lookupKey = (): Uint8Array => Buffer.from(env().LOOKUP_KEY, 'base64');

/** Seals phone and birth date, and what waits in the outbox. */
export const dataKeys = (): Keyring => env().DATA_KEYS;
