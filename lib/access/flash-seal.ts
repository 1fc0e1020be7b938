import { z } from 'zod';
import { open, seal, type Keyring } from '#lib/platform/crypto.ts';

export { FLASH_COOKIE } from './core/cookie-names.ts';

/** What can be shown once. */
export type FlashKind =
  | 'api-token'
  | 'export'
  | 'kept-form'
  | 'recovery-codes'
  | 'guardian-link'
  | 'guardian-receipt'
  | 'number-to-call'
  | 'resume-code'
  | 'second-codes'
  | 'second-factor-key'
  | 'share-link'
  | 'agenda-feed';

const content = z.object({ value: z.string(), until: z.number() });

const place = (kind: FlashKind, personId: string | null) => ({
  table: 'flash',
  column: kind,
  row: personId ?? 'guest',
});

/** Seals a value for one kind of page, one person (null: a guest) and until one instant. */
export const sealFlash = (
  kind: FlashKind,
  value: string,
  personId: string | null,
  until: Date,
  keys: Keyring,
): string => seal(JSON.stringify({ value, until: until.getTime() }), place(kind, personId), keys);

/** The value, or null when it is for another page, for somebody else, too old, or altered. */
export function openFlash(
  cookie: string,
  kind: FlashKind,
  personId: string | null,
  now: Date,
  keys: Keyring,
): string | null {
  const text = open(cookie, place(kind, personId), keys);
  const parsed = text === null ? null : content.safeParse(JSON.parse(text));
  return parsed?.success && parsed.data.until > now.getTime() ? parsed.data.value : null;
}
