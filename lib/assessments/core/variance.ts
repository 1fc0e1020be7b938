import { POLES, type ByPole } from '#lib/interests/poles.ts';
import { fTail } from './f-distribution.ts';
import type { PoleSums } from './scoring.ts';

/** Up to this p, the six poles are told apart: a clear preference, 'nette'. Provisional. */
export const CLEAR_PREFERENCE_P = 0.05;

/**
 * Up to this p, they lean some way: 'indication', shown without tiers. Above, “no preference”. O*NET’s own example of
 * sixty answers, which it ranks, has p = .09. Provisional.
 */
export const INDICATION_P = 0.2;

/**
 * Standard errors of a difference from which the first pole is said to stand out from the second: the one-tailed .05
 * quantile of the normal distribution. Of two poles that are truly equal, each is then said to stand out once in
 * twenty.
 */
export const DETACHED_Z = 1.645;

/** One-way analysis of variance of the person’s own item answers over the six poles. */
export interface FTest {
  /** Null when it has no finite value: no variance within the poles. */
  readonly f: number | null;
  readonly df1: number;
  readonly df2: number;
  /** P(F > f); 1 for wholly flat answers, 0 when the poles differ and nothing varies inside them. */
  readonly p: number;
  /** Pooled within-pole item variance: the mean of the six variances when all the items are answered. */
  readonly withinVariance: number;
}

/** Null when a pole has no answer or no degree of freedom is left. Complete ten-item poles: F(5, 54), critical 2.39. */
export function fTest(sums: ByPole<PoleSums>): FTest | null {
  let n = 0,
    total = 0,
    between = 0,
    within = 0;
  for (const pole of POLES) {
    const { answered, sum, sumOfSquares } = sums[pole];
    if (answered === 0) return null;
    n += answered;
    total += sum;
    between += (sum * sum) / answered;
    within += sumOfSquares - (sum * sum) / answered;
  }
  between -= (total * total) / n;
  const df1 = POLES.length - 1;
  const df2 = n - POLES.length;
  if (df2 < 1) return null;
  // Sums of whole numbers up to a rounding error: anything this small is zero.
  if (within < 1e-9) return { f: null, df1, df2, p: between < 1e-9 ? 1 : 0, withinVariance: 0 };
  const f = Math.max(0, between) / df1 / (within / df2);
  return { f, df1, df2, p: fTail(f, df1, df2), withinVariance: within / df2 };
}

/**
 * Standard error of the difference of two scale scores, from the person’s own answers:
 * √(2k² × v / ñ), with k items a scale, ñ the harmonic mean of the numbers answered, v the within-pole variance.
 * All ten answered: √(20 × v), about 4.7 points of 40. Provisional rule for “à égalité”.
 */
export function standardErrorOfDifference(sums: ByPole<PoleSums>, withinVariance: number): number {
  let inverse = 0,
    items = 0;
  for (const pole of POLES) {
    inverse += 1 / sums[pole].answered / POLES.length;
    items += sums[pole].items / POLES.length;
  }
  return Math.sqrt(2 * items * items * withinVariance * inverse);
}
