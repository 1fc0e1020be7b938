import { byPole, type ByPole } from '#lib/interests/poles.ts';
import { MAX_ITEM_SCORE } from './types.ts';
import type { AnswerCounts } from '#lib/interests/resampling.ts';
import type { Answers, Instrument } from './types.ts';

/**
 * Changes whenever the same answers could give another analysis. Stored with each result.
 * riasec-1: codes from exact ties; two answers to « is there a preference », 'nette' or not.
 * riasec-2: codes from the groups of tied poles; 'indication' between the two; quick and patterned answers warn alone.
 * riasec-3: the analysis holds how often each answer was given in each pole.
 */
export const ALGORITHM_VERSION = 'riasec-3';

/** A scale is scored only when at least this share of its items has an answer ('x' is not an answer). */
const MIN_ANSWERED_SHARE = 0.8;

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

/** How many items of each pole were answered 0, 1, 2, 3 and 4. Ids that are not of this instrument are ignored. */
export function countByPole(instrument: Instrument, answers: Answers): ByPole<AnswerCounts> {
  const counts = byPole((): [number, number, number, number, number] => [0, 0, 0, 0, 0]);
  for (const { id, pole } of instrument.items) {
    const answer = answers[id];
    if (answer !== undefined && answer !== 'x') counts[pole][answer] += 1;
  }
  return counts;
}

/**
 * Score of a scale: mean of the answered items × number of items, so 0–40 for ten items of 0–4.
 * Null under 80 % answered. Multiplied before it is divided: equal fractions then give the very same
 * floating-point number, and a tie is never lost to rounding (27 over nine items = 30 over ten).
 */
export function scaleScore({ items, answered, sum }: PoleSums): number | null {
  return items === 0 || answered < MIN_ANSWERED_SHARE * items ? null : (sum * items) / answered;
}

/**
 * Whether a pole attracts: from half of the scale on, whatever the person’s other scores. Below it, even the first of
 * the six is rather disliked. A pole without a score attracts nobody.
 */
export const attracts = (score: number | null, maximum: number): boolean => score !== null && score >= maximum / 2;

/** The highest possible score of a scale (40 for ten items). */
export function maxScore(instrument: Instrument): number {
  return MAX_ITEM_SCORE * Math.max(...Object.values(sumByPole(instrument, {})).map(({ items }) => items));
}
