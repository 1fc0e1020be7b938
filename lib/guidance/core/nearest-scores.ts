import { POLES, type ByPole, type Pole } from '#lib/interests/poles.ts';
import type { SixValues } from '#lib/interests/six-values.ts';

/** The scale of the long form: 10 items a pole, 0–4 each. */
export const MAX_SCORE = 40;

/** √(20 × mean variance of the items within a pole): the usual standard error of a difference on the 60-item form. */
const USUAL_ERROR_OF_DIFFERENCE = 4.7;

/** Upper .05 point of the studentized range of six means with 54 degrees of freedom (Tukey’s q). */
const STUDENTIZED_RANGE = 4.18;

/**
 * Points between the highest and the lowest of six scores from which they are more than chance: the range of six
 * scores of pure noise, each with a standard error of 4.7/√2 ≈ 3.3 points, passes it once in twenty. About 14 of 40.
 * The answers themselves are not known here, so that the usual error stands for the person’s own.
 */
export const CLEAR_RANGE = (STUDENTIZED_RANGE * USUAL_ERROR_OF_DIFFERENCE) / Math.SQRT2;

/**
 * The same for somebody who answers at random over the whole scale: the answers then vary by 2 instead of 1.1, each
 * score has a standard error of √20 points, and chance makes a range of 18.7. Six typed numbers cannot tell it.
 */
const RANDOM_RANGE = STUDENTIZED_RANGE * Math.sqrt(20);

const rangeOf = (scores: SixValues): number => Math.max(...scores) - Math.min(...scores);

/** Whether answers given at random could still have made scores that are ranked: to be said beside the ranking. */
export const mayBeRandom = (scores: SixValues): boolean => rangeOf(scores) < RANDOM_RANGE;

/**
 * 'rien': nothing was sent; 'plat': the six scores differ no more than chance makes them, so that a
 * ranking would be chance too.
 */
export type ScoresReading =
  | { readonly kind: 'rien' }
  | { readonly kind: 'fautes'; readonly errors: Readonly<Partial<Record<Pole, string>>> }
  | { readonly kind: 'plat'; readonly spread: number }
  | { readonly kind: 'scores'; readonly scores: SixValues };

const SCORE = /^\d{1,2}(?:[.,]\d{1,2})?$/;

/** Reads six typed scores, 0–40, with a comma or a point; messages are in French. */
export function readScores(typed: ByPole<string | undefined>): ScoresReading {
  if (POLES.every((pole) => typed[pole] === undefined)) return { kind: 'rien' };
  const errors: Partial<Record<Pole, string>> = {};
  const scores = POLES.map((pole) => {
    const text = (typed[pole] ?? '').trim();
    const score = SCORE.test(text) ? Number(text.replace(',', '.')) : NaN;
    if (text === '') errors[pole] = `Écrivez le score du pôle ${pole}.`;
    else if (!(score <= MAX_SCORE)) errors[pole] = `Le score du pôle ${pole} est un nombre de 0 à ${MAX_SCORE}.`;
    return score;
  });
  if (Object.keys(errors).length > 0) return { kind: 'fautes', errors };
  const six = scores as unknown as SixValues;
  const spread = rangeOf(six);
  return spread < CLEAR_RANGE ? { kind: 'plat', spread } : { kind: 'scores', scores: six };
}
