import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLES, byPole, type ByPole } from './poles.ts';
import { mulberry32, resampler, seedOf, type AnswerCounts } from './resampling.ts';

/** Each pole with some answers. */
const counts = fc
  .array(
    fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6)).filter((five) => five.some((n) => n > 0)),
    { minLength: 6, maxLength: 6 },
  )
  .map((six): ByPole<AnswerCounts> => byPole((_, index) => six[index]!));

/** Every pole alike. */
const alike = (of: AnswerCounts): ByPole<AnswerCounts> => byPole(() => of);

describe('mulberry32', () => {
  test('the numbers of the published algorithm', () => {
    const random = mulberry32(1);
    expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  test('uniform: each tenth of a hundred thousand holds a tenth', () => {
    const random = mulberry32(20261127);
    const tenths = new Array<number>(10).fill(0);
    for (let drawn = 0; drawn < 100_000; drawn += 1) tenths[Math.floor(random() * 10)]! += 1;
    // Standard error √(100 000 × .1 × .9) ≈ 95.
    for (const tenth of tenths) expect(Math.abs(tenth - 10_000)).toBeLessThan(400);
  });
});

describe('a seed', () => {
  test('is a number of 32 bits, the same for the same counts, and another for any one answer more', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...POLES), fc.nat(4), (some, pole, answer) => {
        const seed = seedOf(some);
        expect(seedOf(structuredClone(some))).toBe(seed);
        expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
        const more = some[pole].map((n, value) => (value === answer ? n + 1 : n)) as unknown as AnswerCounts;
        expect(seedOf({ ...some, [pole]: more })).not.toBe(seed);
      }),
    );
  });
});

describe('a draw', () => {
  test('by hand: the chosen answers, from the lowest up', () => {
    // Answers 1, 1, 4. Chances 0, .4 and .9 of three choose the first, the second and the last: (1 + 1 + 4) / 3.
    const chances = [0, 0.4, 0.9];
    let drawn = 0;
    const draw = resampler(alike([0, 2, 0, 0, 1]), () => chances[drawn++ % 3]!);
    expect(draw?.()).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('stays between the lowest and the highest answer of each pole', () => {
    fc.assert(
      fc.property(counts, fc.integer(), (some, seed) => {
        const given = POLES.map((pole) => some[pole].flatMap((n, value) => (n > 0 ? [value] : [])));
        for (const [index, mean] of (resampler(some, mulberry32(seed))?.() ?? []).entries()) {
          expect(mean).toBeGreaterThanOrEqual(given[index]![0]!);
          expect(mean).toBeLessThanOrEqual(given[index]!.at(-1)!);
        }
      }),
    );
  });

  test('has the mean of the answers, and their variance divided by their number', () => {
    // Answers 0, 0, 1, 2, 2, 3, 3, 4, 4, 4: mean 2.3, variance 7.5 − 2.3² = 2.21, of a mean of ten .221.
    const draw = resampler(alike([2, 1, 2, 2, 3]), mulberry32(7))!;
    const means = Array.from({ length: 4_000 }, draw).map(([first]) => first);
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / means.length;
    // Standard errors: √(.221 / 4 000) ≈ .0074 and .221 × √(2 / 4 000) ≈ .005.
    expect(Math.abs(mean - 2.3)).toBeLessThan(0.03);
    expect(Math.abs(variance - 0.221)).toBeLessThan(0.02);
  });

  test('there is none when a pole has no answer', () => {
    expect(resampler({ ...alike([1, 1, 1, 1, 1]), E: [0, 0, 0, 0, 0] }, mulberry32(1))).toBeNull();
  });
});
