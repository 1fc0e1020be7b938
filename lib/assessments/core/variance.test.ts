import { describe, expect, test } from 'vitest';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { byPole } from '#lib/interests/poles.ts';
import { sumByPole } from './scoring.ts';
import { WORKED_VALUES, answersFor, sameAnswer, times } from './testing.ts';
import { fTest, standardErrorOfDifference } from './variance.ts';

describe('F test', () => {
  test('worked example: F = 13.2667 / 0.32222 = 41.172, F(5, 54)', () => {
    // Between: 374.6 − 136²/60 = 66.3333, / 5. Within: 2.4 + 2.5 + 0 + 10 + 0 + 2.5 = 17.4, / 54.
    const test = fTest(sumByPole(RIASEC, answersFor(RIASEC, WORKED_VALUES)));
    expect(test?.f).toBeCloseTo(66.333333 / 5 / (17.4 / 54), 4);
    expect(test).toMatchObject({ df1: 5, df2: 54 });
    expect(test?.withinVariance).toBeCloseTo(17.4 / 54, 10);
    expect(test?.p).toBeLessThan(1e-10);
  });

  test('unknown activities take degrees of freedom away', () => {
    const values = { ...WORKED_VALUES, A: [...times(8, 1 as const), 'x' as const, null] };
    expect(fTest(sumByPole(RIASEC, answersFor(RIASEC, values)))?.df2).toBe(52);
  });

  test('wholly flat answers: p = 1; poles that differ without any variance inside: p = 0', () => {
    expect(fTest(sumByPole(RIASEC, sameAnswer(RIASEC, 3)))).toMatchObject({ f: null, p: 1, withinVariance: 0 });
    const sharp = byPole((pole) => times(10, pole === 'A' ? (4 as const) : (0 as const)));
    expect(fTest(sumByPole(RIASEC, answersFor(RIASEC, sharp)))).toMatchObject({ f: null, p: 0, withinVariance: 0 });
  });

  test('moving all the answers by one step changes nothing', () => {
    const up = fTest(
      sumByPole(
        RIASEC,
        answersFor(
          RIASEC,
          byPole((_, i) => [0, 1, 2, 0, 1, 2, 0, 1, 2, i % 2 === 0 ? 0 : 2]),
        ),
      ),
    );
    const down = fTest(
      sumByPole(
        RIASEC,
        answersFor(
          RIASEC,
          byPole((_, i) => [1, 2, 3, 1, 2, 3, 1, 2, 3, i % 2 === 0 ? 1 : 3] as const),
        ),
      ),
    );
    expect(up?.f).toBeCloseTo(down?.f ?? -1, 10);
  });

  test('nothing without an answer in each pole', () => {
    expect(fTest(sumByPole(RIASEC, {}))).toBeNull();
  });
});

describe('standard error of a difference', () => {
  test('√(20 × variance) when complete, larger with missing answers', () => {
    const sums = sumByPole(RIASEC, answersFor(RIASEC, WORKED_VALUES));
    expect(standardErrorOfDifference(sums, 1.1)).toBeCloseTo(4.69, 2); // the “about 4.7 points”
    expect(standardErrorOfDifference(sums, 17.4 / 54)).toBeCloseTo(2.5386, 4); // √6.4444
    const eight = byPole((pole) => ({ ...sums[pole], answered: 8 }));
    expect(standardErrorOfDifference(eight, 1.1)).toBeCloseTo(Math.sqrt((2 * 100 * 1.1) / 8), 10);
  });
});
