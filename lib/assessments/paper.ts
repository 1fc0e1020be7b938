import { pageCount } from './core/index.ts';
import type { Answer, Answers, Instrument } from './core/index.ts';

/**
 * Digits on paper: 1 to 5 for the five steps, 0 for “I do not know this activity”.
 * People count steps from one; the stored values count from zero.
 */
export const PAPER_DIGITS: readonly (readonly [digit: string, answer: Answer])[] = [
  ['1', 0],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['0', 'x'],
];
const BY_DIGIT = new Map(PAPER_DIGITS);

export type PaperReading =
  | { readonly ok: true; readonly answers: Answers }
  /** By line, in order; one French sentence each, ready to show. */
  | { readonly ok: false; readonly faults: readonly { readonly line: number; readonly message: string }[] };

/** What one fifth of the questions is called on paper, where sheets have pages of their own; `page` from 0. */
export function paperPart({ pageSize }: Instrument, page: number): string {
  const first = page * pageSize + 1;
  return `Partie ${page + 1}, questions ${first} à ${first + pageSize - 1}`;
}

/**
 * Five typed lines, one a part of the paper form, read as answers. Spaces and dashes are free.
 * Each fault says which line (from 1) and, for a wrong character, which question of the form.
 */
export function readPaperLines(instrument: Instrument, lines: readonly string[]): PaperReading {
  const answers: Record<string, Answer> = {};
  const faults: { line: number; message: string }[] = [];
  for (let page = 0; page < pageCount(instrument); page += 1) {
    const items = instrument.items.slice(page * instrument.pageSize, (page + 1) * instrument.pageSize);
    const digits = [...(lines[page] ?? '').replace(/[\s\-–—.,;/|]/g, '')];
    const line = page + 1;
    const wrong = digits.findIndex((digit) => !BY_DIGIT.has(digit));
    if (digits.length === 0)
      faults.push({ line, message: `Partie ${line}\u00a0: écrivez les ${items.length}\u00a0chiffres.` });
    else if (wrong >= 0 && wrong < items.length) {
      const number = page * instrument.pageSize + wrong + 1;
      faults.push({
        line,
        message: `Partie ${line}, place ${wrong + 1} (question ${number})\u00a0: seuls les chiffres de 0 à 5 sont possibles.`,
      });
    } else if (digits.length !== items.length) {
      const some = digits.length === 1 ? '1\u00a0chiffre' : `${digits.length}\u00a0chiffres`;
      faults.push({ line, message: `Partie ${line}\u00a0: il y a ${some}, il en faut ${items.length}.` });
    } else
      items.forEach(({ id }, index) => {
        const answer = BY_DIGIT.get(digits[index] ?? '');
        if (answer !== undefined) answers[id] = answer;
      });
  }
  return faults.length === 0 ? { ok: true, answers } : { ok: false, faults };
}
