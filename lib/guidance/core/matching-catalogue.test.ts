import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { loadPages } from '#db/seed/content/load.ts';
import { analyse } from '#lib/assessments/core/analyse.ts';
import { INDICATION_P } from '#lib/assessments/core/variance.ts';
import { hollandCodes } from '#lib/interests/holland-codes.ts';
import { byPole } from '#lib/interests/poles.ts';
import type { Answer, Answers } from '#lib/assessments/core/types.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { faultsOf } from '#lib/guides/testing/faults-of.ts';
import { ROUTE_IDS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { interestFit } from './fit.ts';
import { NEAR_IDENTICAL_R, matchOccupations, type MatchablePerson } from './matching.ts';
import { tierOf } from './tiers.ts';
import { pearson, sixValues } from '#lib/interests/six-values.ts';

const occupations = [...loadPages('metier').values()];

/** Somebody whose six scores these are, with a clear preference. */
const person = (v: readonly number[]): MatchablePerson => {
  const scores = byPole((_, i) => v[i] ?? 0);
  return { preference: 'nette', scores, maxScore: 40, codes: hollandCodes(scores), groups: [] };
};
const routesOf = (who: MatchablePerson, perRoute = Infinity) => {
  const matches = matchOccupations(who, occupations, { perRoute });
  if (matches.kind !== 'pistes') throw new Error(matches.kind);
  return matches.routes;
};
const order = (who: MatchablePerson) =>
  routesOf(who).map(({ groups }) =>
    groups.map(({ r, members }) => [tierOf(r), members.map(({ occupation }) => occupation.slug)]),
  );
const clearPerson = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 })
  .filter((v) => Math.max(...v) - Math.min(...v) >= 5);

test('the catalogue is whole', () => {
  expect(occupations).toHaveLength(120);
});

describe('an occupation’s own profile', () => {
  test('comes first in its route, alone or with its near-identical ones', () => {
    const check = (own: (typeof occupations)[number]) => {
      // From 1–7 to the scale of a person, 0–40.
      const me = person(sixValues(own.interests).map((value) => ((value - 1) / 6) * 40));
      const { groups } = routesOf(me).find(({ route }) => route === own.route)!;
      const first = groups.find(({ members }) => members.some(({ occupation }) => occupation === own));
      expect(first?.rank).toBe(1);
      expect(first?.r).toBe(1);
      expect(first?.tier).toBe('forte');
      for (const { occupation } of first!.members)
        expect(pearson(sixValues(occupation.interests), sixValues(own.interests))!).toBeGreaterThanOrEqual(
          NEAR_IDENTICAL_R,
        );
      // Nobody in another route is nearer than the occupation itself.
      for (const { groups: others } of routesOf(me, 1)) expect(others[0]?.r ?? 0).toBeLessThanOrEqual(1);
      expect(interestFit(me, own)).toMatchObject({ kind: 'piste', match: { r: 1, lacks: [] } });
    };
    expect(faultsOf(occupations, ({ slug }) => slug, check)).toEqual([]);
  });

  test('whatever its level and scale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...occupations),
        fc.double({ min: 0.5, max: 6, noNaN: true }),
        fc.double({ min: -5, max: 20, noNaN: true }),
        (own, scale, level) => {
          const me = person(sixValues(own.interests).map((value) => value * scale + level));
          const first = routesOf(me, 1).find(({ route }) => route === own.route)!.groups;
          expect(
            first
              .filter(({ rank }) => rank === 1)
              .some(({ members }) => members.some(({ occupation }) => occupation === own)),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('the whole catalogue', () => {
  test('order, groups and tiers of r do not move with the level or the scale of a person', () => {
    fc.assert(
      fc.property(clearPerson, fc.integer({ min: 0, max: 30 }), fc.constantFrom(0.25, 0.5, 2), (v, level, scale) => {
        expect(order(person(v.map((value) => value * scale + level)))).toEqual(order(person(v)));
      }),
      { numRuns: runs(15, 400) },
    );
  });

  test('somebody who dislikes everything is told of nothing near', () => {
    fc.assert(
      fc.property(clearPerson, (v) => {
        for (const { groups, uncovered } of routesOf(person(v.map((value) => value * 0.49)))) {
          expect(uncovered).toEqual([]);
          for (const { tier, members } of groups)
            for (const match of [{ tier }, ...members]) expect(['moins-eloigne', 'a-explorer']).toContain(match.tier);
        }
      }),
      { numRuns: runs(15, 400) },
    );
  });

  test('everybody sees all of it, nearest first', () => {
    fc.assert(
      fc.property(clearPerson, (v) => {
        const routes = routesOf(person(v));
        expect(routes.map(({ route }) => route)).toEqual(ROUTE_IDS);
        expect(
          routes
            .flatMap(({ groups, unranked }) => [
              ...groups.flatMap(({ members }) => members.map(({ occupation }) => occupation.slug)),
              ...unranked.map(({ slug }) => slug),
            ])
            .sort(),
        ).toEqual(occupations.map(({ slug }) => slug).sort());
        for (const { groups } of routes)
          for (const [i, group] of groups.entries()) expect(group.r).toBeLessThanOrEqual(groups[i - 1]?.r ?? 1);
      }),
      { numRuns: runs(15, 400) },
    );
  });

  test('an opposite profile comes last: turned round, the nearest is the furthest', () => {
    fc.assert(
      fc.property(clearPerson, (v) => {
        const rOf = (who: MatchablePerson) =>
          new Map(
            routesOf(who).flatMap(({ groups }) =>
              groups.flatMap(({ members }) => members.map(({ occupation, r }) => [occupation.slug, r] as const)),
            ),
          );
        const there = rOf(person(v));
        for (const [slug, r] of rOf(person(v.map((value) => 40 - value)))) expect(r).toBeCloseTo(-there.get(slug)!, 8);
      }),
      { numRuns: 20 },
    );
  });
});

describe('without a preference nothing is ranked', () => {
  const answer = fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Answer>;
  const whole = fc
    .array(answer, { minLength: RIASEC.items.length, maxLength: RIASEC.items.length })
    .map((given): Answers => Object.fromEntries(RIASEC.items.map(({ id }, i) => [id, given[i]!])));

  test('answers at random are refused whenever their F says so, and only then', () => {
    let refused = 0;
    fc.assert(
      fc.property(whole, (answers) => {
        const analysis = analyse(RIASEC, answers);
        const random = analysis.fTest!.p > INDICATION_P;
        if (random) refused += 1;
        expect(matchOccupations(analysis, occupations)).toEqual(
          random ? { kind: 'sans-preference' } : expect.objectContaining({ kind: 'pistes' }),
        );
        for (const own of occupations.slice(0, 3))
          expect(interestFit(analysis, own).kind).toBe(random ? 'sans-preference' : 'piste');
      }),
      { numRuns: 200 },
    );
    // One in five passes by chance, three of four of those without a tier: that is what .20 means. Of 200, 160 are
    // expected and the standard deviation is 5.7.
    expect(refused).toBeGreaterThan(137);
  });

  test('a pole answered too little ranks nothing, whatever the others say', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('R', 'I', 'A', 'S', 'E', 'C'), (answers, pole) => {
        const ofPole = RIASEC.items
          .filter((item) => item.pole === pole)
          .slice(0, 3)
          .map(({ id }) => id);
        const unknown = Object.fromEntries(ofPole.map((id) => [id, 'x' as const]));
        expect(matchOccupations(analyse(RIASEC, { ...answers, ...unknown }), occupations)).toEqual({
          kind: 'incomplet',
        });
      }),
      { numRuns: runs(20, 500) },
    );
  });
});
