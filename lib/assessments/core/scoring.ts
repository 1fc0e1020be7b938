import { MAX_ITEM_SCORE, POLES, byPole } from './types.ts';
import type { Answers, ByPole, Instrument, Pole } from './types.ts';

/** Changes whenever the same answers could give another analysis. Stored with each result. */
export const ALGORITHM_VERSION = 'riasec-1';

/** A scale is scored only when at least this share of its items has an answer ('x' is not an answer). */
export const MIN_ANSWERED_SHARE = 0.8;

/** Sums over the answered items of one pole: enough for the score and for the analysis of variance. */
export interface PoleSums {
  readonly items: number;
  readonly answered: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** One pass over the answers. Ids that are not of this instrument are ignored. */
export function sumByPole(instrument: Instrument, answers: Answers): ByPole<PoleSums> {
  const sums = byPole(() => ({ items: 0, answered: 0, sum: 0, sumOfSquares: 0 }));
  for (const { id, pole } of instrument.items) {
    const entry = sums[pole];
    entry.items += 1;
    const answer = answers[id];
    if (answer === undefined || answer === 'x') continue;
    entry.answered += 1;
    entry.sum += answer;
    entry.sumOfSquares += answer * answer;
  }
  return sums;
}

/**
 * Score of a scale: mean of the answered items × number of items, so 0–40 for ten items of 0–4.
 * Null under 80 % answered. Multiplied before it is divided: equal fractions then give the very same
 * floating-point number, and a tie is never lost to rounding (27 over nine items = 30 over ten).
 */
export function scaleScore({ items, answered, sum }: PoleSums): number | null {
  return items === 0 || answered < MIN_ANSWERED_SHARE * items ? null : (sum * items) / answered;
}

/** The highest possible score of a scale (40 for ten items). */
export function maxScore(instrument: Instrument): number {
  return MAX_ITEM_SCORE * Math.max(...Object.values(sumByPole(instrument, {})).map(({ items }) => items));
}

/** Poles from the highest value to the lowest, equal values together in one step (steps in hexagon order inside). */
export function tieSteps(values: ByPole<number>): Pole[][] {
  const steps: Pole[][] = [];
  for (const pole of [...POLES].sort((a, b) => values[b] - values[a] || POLES.indexOf(a) - POLES.indexOf(b))) {
    const last = steps.at(-1);
    if (last?.[0] !== undefined && values[last[0]] === values[pole]) last.push(pole);
    else steps.push([pole]);
  }
  return steps;
}

/**
 * Every Holland code that the values allow: letters in descending order of value, each tie resolved in each
 * possible way (Iachan 1990). In: six values of any scale; `length` 1–6 (three by custom).
 * Out: one code without ties, up to 120 three-letter codes when all six are equal. In hexagon order.
 */
export function hollandCodes(values: ByPole<number>, length = 3): string[] {
  let codes = [''];
  for (const step of tieSteps(values)) {
    for (let taken = 0; taken < step.length && (codes[0]?.length ?? length) < length; taken += 1) {
      codes = codes.flatMap((code) => step.filter((pole) => !code.includes(pole)).map((pole) => code + pole));
    }
  }
  return codes;
}

/** Mean of an index over tie-resolved codes: the rule for every index that needs a code. Null without a code. */
export function meanOverCodes(codes: readonly string[], index: (code: string) => number): number | null {
  if (codes.length === 0) return null;
  let total = 0;
  for (const code of codes) total += index(code);
  return total / codes.length;
}
