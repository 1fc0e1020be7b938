import { decimal } from '../interpretation-texts.ts';
import type { PoleFigures } from './figures.ts';

/** Figures as they are read, in French; typography is set where an element is made. */

/** How many people a figure rests on: « (N = 212) », in one piece. */
const sampleSize = (n: number): string => `(N\u00a0=\u00a0${n})`;

/** What stands in the place of a figure that rests on too few people. */
export const notEnough = (n: number): string => `pas encore assez de réponses ${sampleSize(n)}`;

/** « 12 % » of a share from 0 to 1. */
export const percentage = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * A figure, or why there is none.
 * @param n how many people it rests on, and `from` how many it takes
 */
export function figureInWords(value: number | null, n: number, from: number, write: (value: number) => string): string {
  if (n < from) return notEnough(n);
  return value === null ? 'non calculable' : write(value);
}

/** α with its interval: « 0,84 [0,80 ; 0,88] ». */
export function alphaInWords({ n, alpha, alphaInterval }: PoleFigures, from: number): string {
  const interval = alphaInterval && ` [${decimal(alphaInterval.low)} ; ${decimal(alphaInterval.high)}]`;
  return figureInWords(alpha, n, from, (value) => `${decimal(value)}${interval ?? ''}`);
}

/** r of the retest with its number: « 0,90 (N = 45) ». */
export const retestInWords = ({ retest }: PoleFigures, from: number): string =>
  figureInWords(retest.r, retest.n, from, (r) => `${decimal(r)} ${sampleSize(retest.n)}`);
