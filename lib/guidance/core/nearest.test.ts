import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { TABLE } from '#lib/interests/testing/onet-file.ts';
import { pearson, sixValues } from '#lib/interests/six-values.ts';
import { tierOf } from './tiers.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import { nearestProfiles } from './nearest.ts';
import type { CodedProfile, Nearest } from './nearest.ts';

const ALL = TABLE.map(({ soc, title, interests }) => ({ soc, title, interests: interests as unknown as SixValues }));
function found<T extends CodedProfile>(answer: Nearest<T>): Extract<Nearest<T>, { kind: 'proches' }> {
  if (answer.kind !== 'proches') throw new Error(answer.kind);
  return answer;
}
const codes = (answer: Nearest<CodedProfile>) =>
  found(answer).nearest.map(({ profile, rank }) => `${rank} ${profile.soc}`);
const score = fc.integer({ min: 0, max: 40 });
const scores: fc.Arbitrary<SixValues> = fc
  .tuple(score, score, score, score, score, score)
  .filter((six) => new Set(six).size > 1);

test('by hand: order, rank, tier, counts', () => {
  const profiles = [
    { soc: 'd', interests: [6, 5, 4, 3, 2, 1] }, // r = −1
    { soc: 'c', interests: [2, 1, 4, 3, 6, 5] }, // 1 − 36/210
    { soc: 'b', interests: [1.5, 2, 2.5, 3, 3.5, 4] }, // 1
    { soc: 'a', interests: [2, 3, 4, 5, 6, 7] }, // 1
    { soc: 'e', interests: [3, 3, 3, 3, 3, 3] }, // none
  ] as const;
  const answer = found(nearestProfiles([0, 8, 16, 24, 32, 40], profiles));
  expect(answer.nearest.map(({ profile, rank, tier }) => [profile.soc, rank, tier])).toEqual([
    ['a', 1, 'forte'],
    ['b', 1, 'forte'],
    ['c', 3, 'forte'],
    ['d', 4, 'a-explorer'],
  ]);
  expect(answer.nearest[2]?.r).toBeCloseTo(1 - 36 / 210, 9);
  expect(answer).toMatchObject({ compared: 4, tiers: { forte: 3, bonne: 0, 'a-explorer': 1 } });
  // The first place is tied: nobody is left out of it.
  expect(codes(nearestProfiles([0, 8, 16, 24, 32, 40], profiles, 1))).toEqual(['1 a', '1 b']);
});

test('a flat profile is refused; an empty table finds nothing', () => {
  for (const level of [0, 0.1, 17, 40])
    expect(nearestProfiles([level, level, level, level, level, level], ALL)).toEqual({ kind: 'plat' });
  expect(nearestProfiles([1, 2, 3, 4, 5, 6], [])).toEqual({
    kind: 'proches',
    nearest: [],
    tiers: { forte: 0, bonne: 0, 'a-explorer': 0 },
    compared: 0,
  });
});

test('each of the 923 ranks itself first, alone but for those whose profile is the same line', () => {
  for (const own of ALL) {
    const first = found(nearestProfiles(own.interests, ALL, 1)).nearest;
    expect(first.map(({ profile }) => profile.soc)).toContain(own.soc);
    for (const { profile, rank, r } of first) {
      expect([rank, r]).toEqual([1, 1]);
      expect(pearson(profile.interests, own.interests)).toBeCloseTo(1, 8);
    }
  }
});

describe('properties', () => {
  test('level and scale of the scores, and the order of the table, have no effect', () => {
    fc.assert(
      fc.property(
        scores,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(922),
        (six, scale, level, cut) => {
          const moved = six.map((value) => value * scale + level) as unknown as SixValues;
          const turned = [...ALL.slice(cut), ...ALL.slice(0, cut)].reverse();
          expect(codes(nearestProfiles(moved, turned))).toEqual(codes(nearestProfiles(six, ALL)));
        },
      ),
      { numRuns: runs(15, 500) },
    );
  });

  test('nobody left out is nearer than the last one shown', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 40 }), (six, limit) => {
        const { nearest, tiers, compared } = found(nearestProfiles(six, ALL, limit));
        const shown = new Set(nearest.map(({ profile }) => profile.soc));
        const last = Math.min(...nearest.map(({ r }) => r));
        expect(nearest.length).toBeGreaterThanOrEqual(limit);
        expect(
          nearest.every(
            ({ r, tier, profile }) =>
              tier === tierOf(r) && Math.abs(r - (pearson(six, sixValues(profile.interests)) ?? 9)) < 1e-8,
          ),
        ).toBe(true);
        for (const { soc, interests } of ALL)
          if (!shown.has(soc)) expect(pearson(six, interests) ?? -1).toBeLessThan(last);
        expect(tiers.forte + tiers.bonne + tiers['a-explorer']).toBe(compared);
      }),
      { numRuns: runs(15, 500) },
    );
  });
});

/** Marsaglia’s xorshift32: the same numbers everywhere, 0 ≤ x < 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

test('published: over random profiles the median is 19 “Best” of 923, and about 5 % have none', () => {
  const random = generator(2_463_534_242);
  /** One score of the 60-item form, each as likely as the others. */
  const pole = () => Math.floor(random() * 41);
  const RUNS = 2_000;
  const counts: number[] = [];
  while (counts.length < RUNS) {
    const answer = nearestProfiles([pole(), pole(), pole(), pole(), pole(), pole()], ALL, 1);
    if (answer.kind === 'proches') counts.push(answer.tiers.forte);
  }
  counts.sort((a, b) => a - b);
  // The median of n draws lies, three standard errors wide, between the draws n/2 ± 1.5·√n (order statistics of a
  // binomial with p = ½): the published 19 must be within the two.
  const wide = 1.5 * Math.sqrt(RUNS);
  expect(counts[Math.floor(RUNS / 2 - wide)]).toBeLessThanOrEqual(19);
  expect(counts[Math.ceil(RUNS / 2 + wide)]).toBeGreaterThanOrEqual(19);
  // “About 5 %” is rounded to a whole per cent (± 0.5) and drawn with a standard error of √(.05 × .95 / n), three of
  // them.
  const none = counts.filter((count) => count === 0).length / RUNS;
  expect(Math.abs(none - 0.05)).toBeLessThan(0.005 + 3 * Math.sqrt((0.05 * 0.95) / RUNS));
});
