import type { Constancy } from './stability.ts';

/** What simulated people whose tastes have not changed find again at a second sitting, in per cent. */
export interface RetestFigures {
  /** Cronbach’s alpha and the correlation of the two sittings, mean over the poles. */
  readonly alpha: number;
  readonly retest: number;
  /** The nearest occupation of the first group of a route; any of those recommended there. */
  readonly nearest: number;
  readonly shown: number;
  /** Of those recommended under each word. */
  readonly said: Readonly<Record<Exclude<Constancy, 'rarement'>, number>>;
}

/** 1,500 people for each reliability of the test. Measured, and kept true, by `stability-at-retest.test.ts`. */
export const RETEST_FIGURES: Readonly<Record<'good' | 'plausible' | 'weak', RetestFigures>> = {
  good: {
    alpha: 0.86,
    retest: 0.92,
    nearest: 59,
    shown: 70,
    said: { 'presque-toujours': 89, souvent: 60, parfois: 38 },
  },
  plausible: {
    alpha: 0.8,
    retest: 0.86,
    nearest: 49,
    shown: 63,
    said: { 'presque-toujours': 83, souvent: 54, parfois: 34 },
  },
  weak: {
    alpha: 0.68,
    retest: 0.75,
    nearest: 41,
    shown: 56,
    said: { 'presque-toujours': 76, souvent: 51, parfois: 32 },
  },
};
