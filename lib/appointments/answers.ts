import { z } from 'zod';
import { dataKeys } from '#lib/access/keys.ts';
import { open, seal, type Place } from '#lib/platform/crypto.ts';

/** What a person answered to the questions of a motif, in their order. */
const answersSchema = z.array(z.string().max(500)).max(3);

// The row is known by its appointment and its person before it is written.
const place = (appointmentId: string, personId: string): Place => ({
  table: 'participations',
  column: 'answers',
  row: `${appointmentId}:${personId}`,
});

/** Seals answers for their row. @returns null when there is nothing to keep */
export const sealAnswers = (appointmentId: string, personId: string, answers: readonly string[]): string | null =>
  answers.some((answer) => answer !== '')
    ? seal(JSON.stringify(answersSchema.parse(answers)), place(appointmentId, personId), dataKeys())
    : null;

/** The answers of a row; none when there are none, or when no key opens them. */
export function openAnswers(appointmentId: string, personId: string, sealed: string | null): string[] {
  const text = sealed === null ? null : open(sealed, place(appointmentId, personId), dataKeys());
  return text === null ? [] : answersSchema.parse(JSON.parse(text));
}
