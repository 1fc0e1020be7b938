import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadingPoles, pearson, sixValues, standardised, type SixValues } from './six-values.ts';

const value = fc.integer({ min: 100, max: 700 }).map((n) => n / 100);
const profile: fc.Arbitrary<SixValues> = fc.tuple(value, value, value, value, value, value);

describe('Pearson’s r', () => {
  test('by hand', () => {
    expect(pearson([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1])).toBeCloseTo(-1, 12);
    // Ranks only: r = 1 − 6·Σd²/(n(n² − 1)) = 1 − 36/210
    expect(pearson([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5])).toBeCloseTo(1 - 36 / 210, 12);
    expect(pearson([1, 0, 0, 1, 0, 0], [0, 1, 0, 0, 1, 0])).toBeCloseTo(-0.5, 12);
  });

  test('is the scalar product of the two standardised profiles', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const [za, zb] = [standardised(a), standardised(b)];
        const r = pearson(a, b);
        if (za === null || zb === null) expect(r).toBeNull();
        else
          expect(
            Math.abs((r ?? Number.NaN) - za.reduce((sum: number, value, index) => sum + value * (zb[index] ?? 0), 0)),
          ).toBeLessThan(1e-9);
      }),
    );
    expect(standardised([3, 3, 3, 3, 3, 3])).toBeNull();
  });

  test('is undefined for a flat profile', () => {
    expect(pearson([3, 3, 3, 3, 3, 3], [1, 2, 3, 4, 5, 6])).toBeNull();
    expect(pearson([1, 2, 3, 4, 5, 6], [0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toBeNull();
  });

  test('ignores level and scale, is symmetric, stays within ±1', () => {
    fc.assert(
      fc.property(
        profile,
        profile,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -50, max: 50 }),
        (a, b, scale, level) => {
          const r = pearson(a, b);
          const moved = a.map((x) => x * scale + level) as unknown as SixValues;
          const back = pearson(b, moved);
          if (r === null || back === null) return;
          expect(back).toBeCloseTo(r, 8);
          expect(Math.abs(r)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('is the same when both profiles are permuted alike', () => {
    fc.assert(
      fc.property(profile, profile, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (a, b, order) => {
        const permuted = (v: SixValues) => order.map((i) => v[i]) as unknown as SixValues;
        expect(pearson(permuted(a), permuted(b)) ?? 9).toBeCloseTo(pearson(a, b) ?? 9, 9);
      }),
    );
  });
});

test('leading poles are those above the mean, the strongest first', () => {
  expect(leadingPoles([6, 4, 1, 1, 3, 6])).toEqual(['R', 'C', 'I']); // mean 3.5
  expect(leadingPoles([3, 3, 3, 3, 3, 3])).toEqual([]);
});

test('six values come in hexagon order, whichever shape they come in', () => {
  expect(sixValues({ R: 7, I: 5, A: 1, S: 2, E: 5, C: 4 })).toEqual([7, 5, 1, 2, 5, 4]);
});
