import { dataKeys } from '#lib/access/keys.ts';
import { open, seal } from '#lib/platform/crypto.ts';

/** The columns of a report that hold ciphertext. */
type Column = 'message' | 'about' | 'contact' | 'closure';

const place = (column: Column, row: string) => ({ table: 'safety_reports', column, row });

/** Seals words for their row; nothing stays nothing. */
export const sealWords = (row: string, column: Column, text: string | null): string | null =>
  text === null ? null : seal(text, place(column, row), dataKeys());

/** The words of a row; null where there are none, or where no key opens them. */
export const openWords = (row: string, column: Column, sealed: string | null): string | null =>
  sealed === null ? null : open(sealed, place(column, row), dataKeys());
