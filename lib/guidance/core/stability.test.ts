import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPages } from '#db/seed/content/load.ts';
import { analyse } from '#lib/assessments/core/analyse.ts';
import { answersFor, drawnAnswers, seeded, times } from '#lib/assessments/core/testing.ts';
import type { Answer } from '#lib/assessments/core/types.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { POLES, byPole, type ByPole } from '#lib/interests/poles.ts';
import { mulberry32, resampler, seedOf, type AnswerCounts } from '#lib/interests/resampling.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import type { MatchablePerson, OccupationProfile } from './matching.ts';
import { recommend } from './recommendation.ts';
import { DRAWS, constancyOf, frequenciesOf } from './stability.ts';

const occupations: readonly OccupationProfile[] = [...loadPages('metier').values()];
const occupation = (slug: string, interests: SixValues): OccupationProfile => ({
  slug,
  titleFeminine: slug,
  titleMasculine: slug,
  sector: 'Mines',
  route: 'bac',
  interests,
  exactness: 'exacte',
});
const person = (answerCounts: ByPole<AnswerCounts>): MatchablePerson => ({
  preference: 'nette',
  scores: byPole(() => 20),
  maxScore: 40,
  codes: [],
  groups: [],
  answerCounts,
});
/** Counts of one pole that has the same answer everywhere. */
const only = (answer: 0 | 1 | 2 | 3 | 4): AnswerCounts =>
  [0, 1, 2, 3, 4].map((value) => (value === answer ? 10 : 0)) as unknown as AnswerCounts;
/** Four standard errors of a share over the draws. */
const wide = (share: number): number => 4 * Math.sqrt((share * (1 - share)) / DRAWS);

/** Somebody who answers about as the levels of their six poles say. */
const somebody = fc
  .tuple(fc.integer(), fc.tuple(...POLES.map(() => fc.double({ min: 0, max: 4, noNaN: true }))))
  .map(([seed, levels]) =>
    analyse(
      RIASEC,
      drawnAnswers(
        RIASEC,
        byPole((_, index) => levels[index]!),
        seeded(seed),
      ),
    ),
  )
  .filter(({ preference }) => preference === 'nette' || preference === 'indication');

test('by hand: R is drawn as 0, 2 or 4 with chances 1, 2 and 1 of 4, and decides which three come first', () => {
  const counts = { ...byPole(() => only(1)), I: only(3), R: [1, 0, 0, 0, 1] as const };
  // r of (R, 3, 1, 1, 1, 1) with « I alone », « R and I », « R alone », from their deviations:
  //   R = 0: .914, .263, −; R = 2: .878, .926, .293; R = 4: .293, .971, .799.
  const three = (name: string, interests: SixValues) => ['a', 'b', 'c'].map((one) => occupation(name + one, interests));
  const list = [
    ...three('i-', [1, 7, 1, 1, 1, 1]),
    ...three('ri-', [7, 7, 1, 1, 1, 1]),
    ...three('r-', [7, 1, 1, 1, 1, 1]),
  ];
  const found = frequenciesOf(person(counts), list)!;
  expect(found.size).toBe(9);
  expect(Math.abs(found.get('i-a')! - 1 / 4)).toBeLessThan(wide(1 / 4));
  expect(found.get('ri-a')).toBe(1 - found.get('i-a')!);
  for (const one of ['a', 'b', 'c'])
    for (const name of ['i-', 'ri-']) expect(found.get(name + one)).toBe(found.get(`${name}a`));
  expect(['a', 'b', 'c'].map((one) => found.get(`r-${one}`))).toEqual([0, 0, 0]);
});

test('a draw with six equal scores ranks nothing; an occupation with a flat profile is never drawn', () => {
  // R 0 and 4 among answers that are all 2: half of the draws are flat, in the others all three of the route are shown.
  const counts = { ...byPole(() => only(2)), R: [1, 0, 0, 0, 1] as const };
  const list = [
    occupation('a', [7, 1, 1, 1, 1, 1]),
    occupation('b', [1, 7, 1, 1, 1, 1]),
    occupation('c', [1, 1, 7, 1, 1, 1]),
    occupation('plat', [3, 3, 3, 3, 3, 3]),
  ];
  const found = frequenciesOf(person(counts), list)!;
  expect([...found.keys()]).toEqual(['a', 'b', 'c']);
  for (const share of found.values()) expect(Math.abs(share - 0.5)).toBeLessThan(wide(0.5));
});

test('of two that are as near in each draw, the first by the alphabet has the last place, as in what is recommended', () => {
  // E and C have the same answers, so that x and y are as near; z and the group of w take two places of three.
  const counts = { ...byPole(() => only(1)), I: only(4), R: only(3) };
  const list = [
    occupation('y', [4, 7, 1, 1, 1, 4]),
    occupation('x', [4, 7, 1, 1, 4, 1]),
    occupation('z', [5, 7, 1, 1, 1, 1]),
    occupation('w', [3, 7, 1, 1, 1, 1]),
  ];
  expect([...frequenciesOf(person(counts), list)!].sort()).toEqual([
    ['w', 1],
    ['x', 1],
    ['y', 0],
    ['z', 1],
  ]);
});

test('the share of the draws that would be recommended it, one after the other', () => {
  fc.assert(
    fc.property(somebody, ({ answerCounts, ...one }) => {
      const draw = resampler(answerCounts!, mulberry32(seedOf(answerCounts!)))!;
      const counted = new Map<string, number>();
      for (let drawn = 0; drawn < DRAWS; drawn += 1) {
        const six = draw();
        const scores = byPole((_, index) => six[index]!);
        for (const slug of recommend({ ...one, preference: 'nette', scores }, occupations))
          counted.set(slug, (counted.get(slug) ?? 0) + 1);
      }
      const found = frequenciesOf({ ...one, answerCounts: answerCounts! }, occupations)!;
      for (const [slug, share] of found)
        expect([slug, Math.round(share * DRAWS)]).toEqual([slug, counted.get(slug) ?? 0]);
    }),
    { numRuns: runs(3, 60) },
  );
});

describe('whoever it is', () => {
  test('a share of whole draws, and at least three occupations of each route in every draw that is not flat', () => {
    fc.assert(
      fc.property(somebody, (one) => {
        const found = frequenciesOf(one, occupations)!;
        expect(found.size).toBe(occupations.length);
        for (const share of found.values()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(share * DRAWS).toBeCloseTo(Math.round(share * DRAWS), 9);
        }
        const draw = resampler(one.answerCounts!, mulberry32(seedOf(one.answerCounts!)))!;
        const flat = Array.from({ length: DRAWS }, draw).filter((six) => new Set(six).size === 1).length / DRAWS;
        for (const route of new Set(occupations.map((each) => each.route))) {
          const own = occupations.filter((each) => each.route === route);
          expect(own.reduce((sum, { slug }) => sum + found.get(slug)!, 0)).toBeGreaterThan(3 * (1 - flat) - 1e-9);
        }
      }),
      { numRuns: runs(20, 500) },
    );
  });

  test('the order of the occupations and other occupations in other routes have no effect; asked again, the same', () => {
    fc.assert(
      fc.property(somebody, fc.nat(occupations.length - 1), (one, cut) => {
        const found = frequenciesOf(one, occupations)!;
        const turned = frequenciesOf(one, [...occupations.slice(cut), ...occupations.slice(0, cut)].reverse())!;
        expect([...turned].sort()).toEqual([...found].sort());
        const bac = frequenciesOf(
          one,
          occupations.filter(({ route }) => route === 'bac'),
        )!;
        for (const [slug, share] of bac) expect(share).toBe(found.get(slug));
        expect(frequenciesOf(structuredClone(one), occupations)).toEqual(found);
      }),
      { numRuns: runs(10, 200) },
    );
  });

  test('which activity of a pole got which answer has no effect', () => {
    const answers = fc.array(fc.constantFrom<Answer>(0, 1, 2, 3, 4), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.tuple(...POLES.map(() => answers)), (six) => {
        const given = analyse(
          RIASEC,
          answersFor(
            RIASEC,
            byPole((_, index) => six[index]!),
          ),
        );
        const turned = analyse(
          RIASEC,
          answersFor(
            RIASEC,
            byPole((_, index) => six[index]!.toReversed()),
          ),
        );
        expect(turned.answerCounts).toEqual(given.answerCounts);
        expect(frequenciesOf(turned, occupations)).toEqual(frequenciesOf(given, occupations));
      }),
      { numRuns: runs(20, 300) },
    );
  });

  test('whose answers are all equal inside each pole: always or never, for resampling changes nothing', () => {
    const level = fc.constantFrom<0 | 1 | 2 | 3 | 4>(0, 1, 2, 3, 4);
    fc.assert(
      fc.property(
        fc.tuple(...POLES.map(() => level)).filter((six) => new Set(six).size > 1),
        (six) => {
          const one = analyse(
            RIASEC,
            answersFor(
              RIASEC,
              byPole((_, index) => times(10, six[index]!)),
            ),
          );
          const found = frequenciesOf(one, occupations)!;
          const always = [...found].filter(([, share]) => share === 1).map(([slug]) => slug);
          expect([...found.values()].every((share) => share === 0 || share === 1)).toBe(true);
          // What r alone recommends, of a result without counts.
          const { answerCounts: _, ...old } = one;
          expect(always.sort()).toEqual(recommend(old, occupations).sort());
        },
      ),
      { numRuns: runs(20, 300) },
    );
  });
});

test('nothing is drawn where nothing may be ranked, nor for a result that holds no counts', () => {
  const counts = { ...byPole(() => only(1)), R: only(4) };
  expect(frequenciesOf(person(counts), occupations)).not.toBeNull();
  for (const preference of ['sans-preference', 'incomplet'] as const)
    expect(frequenciesOf({ ...person(counts), preference }, occupations)).toBeNull();
  const { answerCounts: _, ...old } = person(counts);
  expect(frequenciesOf(old, occupations)).toBeNull();
});

test('a word begins at eight, five and two draws of ten', () => {
  const draws = (n: number) => constancyOf(n / DRAWS);
  expect([200, 160, 159, 100, 99, 40, 39, 0].map(draws)).toEqual([
    'presque-toujours',
    'presque-toujours',
    'souvent',
    'souvent',
    'parfois',
    'parfois',
    'rarement',
    'rarement',
  ]);
});
