import { dataKeys } from '#lib/access/keys.ts';
import { open, seal, type Place } from '#lib/platform/crypto.ts';
import { log } from '#lib/platform/log.ts';

const PLACES = {
  note: { table: 'note_revisions', column: 'body' },
  step: { table: 'next_steps', column: 'label' },
} as const;
type Sealed = keyof typeof PLACES;

const place = (what: Sealed, row: string): Place => ({ ...PLACES[what], row });

/** Seals what was written for the row in which it is kept. */
export const sealText = (text: string, what: Sealed, row: string): string => seal(text, place(what, row), dataKeys());

/** What `sealText` made. What does not open is said to be unreadable, and logged without what it holds. */
export function openText(sealed: string, what: Sealed, row: string): string {
  const text = open(sealed, place(what, row), dataKeys());
  if (text !== null) return text;
  log.error('advising.unreadable', { what, row });
  return '[illisible]';
}
