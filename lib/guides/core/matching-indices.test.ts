import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fTail } from '#lib/assessments/core/f-distribution.ts';
import { POLES } from '#lib/assessments/core/types.ts';
import { TIER_LIMITS, cIndex, iachanM, occupationCode, pearson, sixValues, tierOf } from './matching-indices.ts';
import type { SixValues } from './matching-indices.ts';

const value = fc.integer({ min: 100, max: 700 }).map((n) => n / 100);
const profile: fc.Arbitrary<SixValues> = fc.tuple(value, value, value, value, value, value);
const triples = POLES.flatMap((a) => POLES.flatMap((b) => POLES.map((c) => a + b + c))).filter(
  (t) => new Set(t).size === 3,
);

describe('Pearson’s r', () => {
  test('by hand', () => {
    expect(pearson([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1])).toBeCloseTo(-1, 12);
    // Ranks only: r = 1 − 6·Σd²/(n(n² − 1)) = 1 − 36/210
    expect(pearson([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5])).toBeCloseTo(1 - 36 / 210, 12);
    expect(pearson([1, 0, 0, 1, 0, 0], [0, 1, 0, 0, 1, 0])).toBeCloseTo(-0.5, 12);
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

describe('tiers', () => {
  // t² is F(1, 4) and r² = t²/(t² + 4); one tail is half of P(F > t²).
  const oneTailed = (r: number) => fTail((4 * r * r) / (1 - r * r), 1, 4) / 2;

  test('.729 and .608 are the one-tailed critical values with 4 df', () => {
    expect(oneTailed(TIER_LIMITS.forte)).toBeCloseTo(0.05, 3);
    expect(oneTailed(TIER_LIMITS.bonne)).toBeCloseTo(0.1, 3);
    expect([TIER_LIMITS.forte, TIER_LIMITS.bonne]).toEqual([0.729, 0.608]);
  });

  test('include their limit', () => {
    expect([1, 0.729, 0.7289, 0.608, 0.6079, 0, -1].map(tierOf)).toEqual([
      'forte',
      'forte',
      'bonne',
      'bonne',
      'a-explorer',
      'a-explorer',
      'a-explorer',
    ]);
  });
});

describe('C index (Brown & Gore 1994)', () => {
  test('published and hand-computed values', () => {
    expect(cIndex('RIA', 'RIA')).toBe(18);
    expect(cIndex('RIA', 'SEC')).toBe(0); // three opposites
    expect(cIndex('RIA', 'IRA')).toBe(13); // 3×2 + 2×2 + 3
    expect(cIndex('RIA', 'RAI')).toBe(15); // 3×3 + 2×2 + 2
  });

  test('the mean over the 120 × 120 codes is 9', () => {
    expect(triples).toHaveLength(120);
    expect(cIndex(triples, triples)).toBeCloseTo(9, 10);
  });

  test('0 to 18, symmetric, 18 only for the same code', () => {
    for (const a of triples) {
      for (const b of triples) {
        const c = cIndex(a, b) ?? -1;
        expect(c === cIndex(b, a) && c >= 0 && c <= 18 && (c === 18) === (a === b)).toBe(true);
      }
    }
  });

  test('is averaged over the tie-resolved codes of both sides', () => {
    expect(cIndex(['RIA', 'IRA'], 'RIA')).toBe(15.5); // (18 + 13) / 2
    expect(cIndex(['RIA', 'IRA'], ['RIA', 'IRA'])).toBe(15.5); // (18 + 13 + 13 + 18) / 4
    expect(cIndex([], 'RIA')).toBeNull();
  });
});

describe('Iachan’s M', () => {
  test('is at most 28, for the same code, and 0 without a shared letter', () => {
    expect(iachanM('RIA', 'RIA')).toBe(28); // 22 + 5 + 1
    expect(iachanM('RIA', 'SEC')).toBe(0);
    expect(Math.max(...triples.map((code) => iachanM(code, 'SAE') ?? 0))).toBe(28);
  });

  test('the tie example of Iachan (1990): 21 and 20 give 20.5', () => {
    expect(iachanM('IRA', 'RIA')).toBe(21); // 10 + 10 + 1
    expect(iachanM('IRS', 'RIA')).toBe(20); // 10 + 10
    expect(iachanM(['IRA', 'IRS'], 'RIA')).toBe(20.5);
  });
});

test('codes of an occupation: ties are all given, whichever shape the values come in', () => {
  const byLetter = { R: 7, I: 5, A: 1, S: 2, E: 5, C: 4 };
  expect(occupationCode(byLetter)).toEqual(['RIE', 'REI']);
  expect(occupationCode([7, 5, 1, 2, 5, 4])).toEqual(['RIE', 'REI']);
  expect(sixValues(byLetter)).toEqual([7, 5, 1, 2, 5, 4]);
});
