import { POLES } from '#lib/interests/poles.ts';
import { MAX_ITEM_SCORE } from './types.ts';
import type { Answer, Answers, Instrument } from './types.ts';
import type { Pole } from '#lib/interests/poles.ts';

/** For tests: the given values go to the items of each pole in display order; a null leaves the item unanswered. */
export function answersFor(
  instrument: Instrument,
  values: Readonly<Record<Pole, readonly (Answer | null)[]>>,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const pole of POLES) {
    instrument.items
      .filter((item) => item.pole === pole)
      .forEach(({ id }, index) => {
        const value = values[pole][index] ?? null;
        if (value !== null) answers[id] = value;
      });
  }
  return answers;
}

/** For tests: one same answer to every item. */
export function sameAnswer(instrument: Instrument, answer: Answer): Answers {
  return Object.fromEntries(instrument.items.map(({ id }) => [id, answer]));
}

/** For tests: `value` repeated `count` times. */
export const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** For tests: uniform numbers in [0, 1) from a seed. */
export { mulberry32 as seeded } from '#lib/interests/resampling.ts';

/**
 * For tests: O*NET’s own example of sixty answers, R 27, I 13, A 23, S 25, E 14, C 14. The answers are ours, with the
 * published F(5, 54) = 2.02 (p = .09): between 20.13 / 5, within 12.1 + 18.1 + 22.1 + 20.5 + 16.4 + 18.4 = 107.6, / 54.
 */
export const ONET_VALUES: Readonly<Record<Pole, readonly Answer[]>> = {
  R: [4, 4, 4, 3, 3, 3, 2, 2, 1, 1],
  I: [4, 3, 2, 2, 1, 1, 0, 0, 0, 0],
  A: [4, 4, 4, 3, 3, 2, 2, 1, 0, 0],
  S: [4, 4, 4, 3, 3, 3, 2, 2, 0, 0],
  E: [4, 3, 2, 2, 1, 1, 1, 0, 0, 0],
  C: [4, 3, 3, 1, 1, 1, 1, 0, 0, 0],
};

/**
 * For tests: a person whose every figure below can be computed by hand.
 * Sums R 36, I 25, A 10, S 10, E 20, C 35.
 */
export const WORKED_VALUES: Readonly<Record<Pole, readonly Answer[]>> = {
  R: [...times(6, 4 as const), ...times(4, 3 as const)],
  I: [...times(5, 3 as const), ...times(5, 2 as const)],
  A: times(10, 1 as const),
  S: [...times(5, 0 as const), ...times(5, 2 as const)],
  E: times(10, 2 as const),
  C: [...times(5, 3 as const), ...times(5, 4 as const)],
};

/**
 * For tests: answers of somebody whose true liking of each pole is `levels`, 0–4. Each answer adds its own chance, the
 * sum of three uniform numbers, of variance 1: rounded and cut to the scale, the variance within a pole is about 1.
 */
export function drawnAnswers(
  instrument: Instrument,
  levels: Readonly<Record<Pole, number>>,
  random: () => number,
): Answers {
  const chance = () => (random() + random() + random() - 1.5) * 2;
  return Object.fromEntries(
    instrument.items.map(({ id, pole }) => [
      id,
      Math.max(0, Math.min(MAX_ITEM_SCORE, Math.round(levels[pole] + chance()))) as Answer,
    ]),
  );
}
