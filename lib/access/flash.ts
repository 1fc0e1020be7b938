import { FLASH_COOKIE, sealFlash, type FlashKind } from './flash-seal.ts';
import type { CookieChange } from './pipeline/definition.ts';
import { dataKeys } from './keys.ts';

export type { FlashKind } from './flash-seal.ts';

/** Long enough to follow a redirect on a slow line, short enough to be useless afterwards. */
const FLASH_SECONDS = 60;

/**
 * Something to show once on the next page, to this person alone (null: a guest): it never goes into an address. Signing
 * out erases it.
 * @returns the cookie for `Success.cookies`.
 */
export const flash = (
  kind: FlashKind,
  value: string,
  personId: string | null,
  now: Date = new Date(),
): CookieChange => ({
  name: FLASH_COOKIE,
  value: sealFlash(kind, value, personId, new Date(now.getTime() + FLASH_SECONDS * 1000), dataKeys()),
  maxAge: FLASH_SECONDS,
});
