import { responseQuality } from '../quality.ts';
import type { Answers, Instrument } from '../types.ts';

/** One stored result, as far as the figures of the instrument need it. */
export interface Sending {
  readonly answers: Answers;
  /** Seconds spent on each page, null when unknown. */
  readonly pageSeconds: readonly (number | null)[];
  readonly at: Date;
}

/**
 * Time between two results of one person that counts as a retest, in days. Sooner, one remembers what one answered;
 * later, the tastes of somebody young may have changed, and that is no error of the test.
 */
export const RETEST_DAYS = { least: 1, most: 90 } as const;
const DAY_MS = 24 * 3600 * 1000;

/** 'blank': an item has neither a value nor 'x'. 'careless': the signs that warn the person too. */
export type Verdict = 'usable' | 'blank' | 'careless';

/** Whether the figures may rest on these answers: judged by the rule of today, whichever version analysed them. */
export function verdictOn(instrument: Instrument, { answers, pageSeconds }: Sending): Verdict {
  if (instrument.items.some(({ id }) => answers[id] === undefined)) return 'blank';
  return responseQuality(instrument, answers, pageSeconds).level === 'ok' ? 'usable' : 'careless';
}

/** The first two of one person's results, in order of time, that make a retest; null when no two do. */
export function firstRetest<T extends Pick<Sending, 'at'>>(sendings: readonly T[]): readonly [T, T] | null {
  for (const [index, first] of sendings.entries()) {
    const second = sendings.slice(index + 1).find(({ at }) => {
      const days = (at.getTime() - first.at.getTime()) / DAY_MS;
      return days >= RETEST_DAYS.least && days <= RETEST_DAYS.most;
    });
    if (second) return [first, second];
  }
  return null;
}
