import { z } from 'zod';
import type { Answer, Answers, Instrument } from './types.ts';

/** One answer as a form (text) or a JSON body (number) brings it. */
export const AnswerSchema = z.union([
  z.literal([0, 1, 2, 3, 4, 'x']),
  z.enum(['0', '1', '2', '3', '4']).transform((text) => Number(text) as Answer),
]);

export interface AnswerFault {
  /** Null when the fault belongs to no question of this instrument. */
  readonly itemId: string | null;
  /** Position of the question, from 1, as the reader sees it. */
  readonly number: number | null;
  /** French, ready to show. It never repeats what was sent. */
  readonly message: string;
}

export type ParsedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly AnswerFault[] };

/**
 * Answers from outside (form fields or JSON), checked against an instrument.
 * In: anything; `required` lists the item ids that must be there (those of the page being sent, for example).
 * Out: the answers in display order, or every fault in the order of the questions. Never throws.
 */
export function parseAnswers(instrument: Instrument, raw: unknown, required: readonly string[] = []): ParsedAnswers {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { ok: false, faults: [{ itemId: null, number: null, message: 'Les réponses n’ont pas pu être lues.' }] };
  }
  // A Map and not property look-ups: '__proto__' or 'constructor' must be seen as the unknown ids that they are.
  const given = new Map<string, unknown>(Object.entries(raw));
  const needed = new Set(required);
  const answers: Record<string, Answer> = {};
  const faults: AnswerFault[] = [];
  instrument.items.forEach(({ id }, index) => {
    const value = given.get(id);
    given.delete(id);
    const number = index + 1;
    if (value === undefined) {
      if (needed.has(id))
        faults.push({ itemId: id, number, message: `Question ${number}\u00a0: choisissez une réponse.` });
      return;
    }
    const parsed = AnswerSchema.safeParse(value);
    if (parsed.success) answers[id] = parsed.data;
    else
      faults.push({ itemId: id, number, message: `Question ${number}\u00a0: choisissez une des réponses proposées.` });
  });
  // One fault for all the unknown ids together: their number is in the sender’s hands.
  if (given.size > 0) {
    faults.push({ itemId: null, number: null, message: 'Une réponse ne correspond à aucune question du test.' });
  }
  return faults.length === 0 ? { ok: true, answers } : { ok: false, faults };
}

const CODES = new Map<string, Answer | undefined>([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['x', 'x'],
  ['-', undefined],
]);

/**
 * One character an item in display order: '0'–'4', 'x' (unknown activity), '-' (unanswered). For a cookie or a column.
 */
export function packAnswers(answers: Answers, instrument: Instrument): string {
  let text = '';
  for (const { id } of instrument.items) text += answers[id] ?? '-';
  return text;
}

/** The reverse of `packAnswers`. Null when the length or any character is wrong: nothing is guessed. */
export function unpackAnswers(text: string, instrument: Instrument): Answers | null {
  if (text.length !== instrument.items.length) return null;
  const answers: Record<string, Answer> = {};
  for (const [index, { id }] of instrument.items.entries()) {
    const code = text.charAt(index);
    if (!CODES.has(code)) return null;
    const answer = CODES.get(code);
    if (answer !== undefined) answers[id] = answer;
  }
  return answers;
}
