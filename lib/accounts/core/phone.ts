import { asMeant } from '#lib/access/core/typed-text.ts';

/** Congolese numbers: `+242` and nine digits; the leading 0 belongs to the number (ARPCE numbering plan). */
const PHONE = /^\+242(0[1456]\d{7}|222\d{6})$/;
/** What people put between the digits: spaces of any kind, dots, dashes, brackets, slashes. */
const SEPARATORS = /[\s.\-()/]+/g;

/**
 * Reads a phone number in any spacing, with `+242`, `00242`, `242` or no prefix at all.
 * @returns `+242` and nine digits, or null when it is not a number of the Republic of the Congo.
 */
export function parsePhone(text: string): string | null {
  // The normal forms of Unicode take long on a long text.
  if (text.length > 300) return null;
  const bare = asMeant(text).replace(SEPARATORS, '');
  if (!/^(\+|00)?\d{9,14}$/.test(bare)) return null;
  const national = /^(?:\+242|00242|242)(\d{9})$/.exec(bare)?.[1] ?? (bare.length === 9 ? bare : null);
  if (national === null) return null;
  const number = `+242${national}`;
  return PHONE.test(number) ? number : null;
}

/** How a number is shown: `+242 06 612 34 56`. Anything that is not one comes back as it is. */
export function showPhone(phone: string): string {
  const parts = /^\+242(\d{2})(\d{3})(\d{2})(\d{2})$/.exec(phone);
  return parts ? `+242 ${parts.slice(1).join(' ')}` : phone;
}

/** An example for hints and messages, in one piece on a narrow screen. */
export const EXAMPLE_PHONE = '06\u00a0612\u00a034\u00a056';
