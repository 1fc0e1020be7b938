import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { POLES } from '#lib/interests/poles.ts';
import { maxScore, scaleScore, sumByPole } from './scoring.ts';
import { WORKED_VALUES, answersFor, sameAnswer } from './testing.ts';
import type { Answers } from './types.ts';

const sums = (answered: number, sum: number) => ({ items: 10, answered, sum, sumOfSquares: 0 });

describe('scale score', () => {
  test('from 0 to 40', () => {
    expect(maxScore(RIASEC)).toBe(40);
    for (const [answer, score] of [
      [0, 0],
      [2, 20],
      [4, 40],
    ] as const) {
      const all = sumByPole(RIASEC, sameAnswer(RIASEC, answer));
      for (const pole of POLES) expect(scaleScore(all[pole])).toBe(score);
    }
  });

  test('is pro-rated from eight of ten, absent at seven', () => {
    expect(scaleScore(sums(8, 24))).toBe(30); // mean 3 × 10
    expect(scaleScore(sums(7, 28))).toBeNull();
    expect(scaleScore(sums(0, 0))).toBeNull();
  });

  test('“I do not know” and no answer are both missing, neither is neutral', () => {
    const values10 = { ...WORKED_VALUES, R: [4, 4, 4, 4, 4, 4, 4, 4, 'x', null] as const };
    const R = sumByPole(RIASEC, answersFor(RIASEC, values10)).R;
    expect(R).toEqual({ items: 10, answered: 8, sum: 32, sumOfSquares: 128 });
    expect(scaleScore(R)).toBe(40);
  });

  test('equal means give identical scores whatever the number answered, so that ties are kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (mean) => {
        expect(new Set([8, 9, 10].map((n) => scaleScore(sums(n, n * mean)))).size).toBe(1);
      }),
    );
    expect(scaleScore(sums(8, 20))).toBe(scaleScore(sums(10, 25)));
    expect(scaleScore(sums(9, 27))).toBe(scaleScore(sums(10, 30)));
  });

  test('the worked example: R 36, I 25, A 10, S 10, E 20, C 35', () => {
    const all = sumByPole(RIASEC, answersFor(RIASEC, WORKED_VALUES));
    expect(POLES.map((pole) => scaleScore(all[pole]))).toEqual([36, 25, 10, 10, 20, 35]);
  });

  test('does not depend on the order of the items', () => {
    const answers = answersFor(RIASEC, WORKED_VALUES);
    fc.assert(
      fc.property(fc.shuffledSubarray([...RIASEC.items], { minLength: 60 }), (items) => {
        expect(sumByPole({ ...RIASEC, items }, answers)).toEqual(sumByPole(RIASEC, answers));
      }),
    );
  });

  test('ignores ids of other instruments', () => {
    const foreign: Answers = { zz: 4, constructor: 4 } as unknown as Answers;
    expect(sumByPole(RIASEC, foreign)).toEqual(sumByPole(RIASEC, {}));
  });
});
