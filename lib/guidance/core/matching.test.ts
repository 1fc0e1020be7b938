import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { analyse } from '#lib/assessments/core/analyse.ts';
import { hollandCodes } from '#lib/interests/holland-codes.ts';
import { ONET_VALUES, WORKED_VALUES, answersFor, sameAnswer } from '#lib/assessments/core/testing.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { ROUTE_IDS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { Occupation, Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { NEAR_IDENTICAL_R, matchOccupations } from './matching.ts';
import { pearson, sixValues } from '#lib/interests/six-values.ts';
import type { MatchablePerson, Matches, OccupationProfile, RouteMatches } from './matching.ts';
import type { SixValues } from '#lib/interests/six-values.ts';

const occupation = (slug: string, interests: SixValues, route: Route = 'bac'): OccupationProfile => ({
  slug,
  titleFeminine: slug,
  titleMasculine: slug,
  sector: 'Mines',
  route,
  interests,
  exactness: 'exacte',
});
const person = (...v: readonly number[]): MatchablePerson => {
  const scores = byPole((_, i) => v[i] ?? 0);
  return {
    preference: 'nette',
    scores,
    maxScore: 40,
    codes: hollandCodes(scores),
    groups: [[POLES[v.indexOf(Math.max(...v))] ?? 'R']],
  };
};
function routeOf<T extends OccupationProfile>(matches: Matches<T>, route: Route = 'bac'): RouteMatches<T> {
  const found = matches.kind === 'pistes' ? matches.routes.find((one) => one.route === route) : undefined;
  if (found === undefined) throw new Error(`no route in ${matches.kind}`);
  return found;
}
const slugs = (matches: RouteMatches<OccupationProfile>) =>
  matches.groups.map(({ members }) => members.map((m) => m.occupation.slug));

const value = fc.integer({ min: 100, max: 700 }).map((n) => n / 100);
const profile: fc.Arbitrary<SixValues> = fc
  .tuple(value, value, value, value, value, value)
  .filter((v) => pearson(v, [1, 2, 4, 8, 16, 32]) !== null);
const catalogue = fc
  .array(fc.tuple(profile, fc.constantFrom(...ROUTE_IDS)), { minLength: 1, maxLength: 40 })
  .map((rows) => rows.map(([interests, route], i) => occupation(`metier-${i}`, interests, route)));
const anyone = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 })
  .filter((v) => new Set(v).size > 1)
  .map((v) => person(...v));

test('values by letter, as the catalogue holds them, match as values in order do, and the object comes back', () => {
  const inOrder = occupation('a', [6, 4, 1, 1, 3, 6]);
  const byLetter: Pick<Occupation, keyof OccupationProfile> = {
    ...inOrder,
    sector: 'Mines',
    interests: { R: 6, I: 4, A: 1, S: 1, E: 3, C: 6 },
  };
  const first = (one: OccupationProfile) => routeOf(matchOccupations(person(30, 25, 10, 10, 20, 35), [one])).groups[0];
  expect(first(byLetter)?.r).toBe(first(inOrder)?.r);
  expect(first(byLetter)?.members[0]?.occupation).toBe(byLetter);
});

describe('refusal', () => {
  test('nothing is ranked without a clear preference or with missing scores', () => {
    const all = [occupation('a', [7, 1, 1, 1, 1, 1])];
    expect(matchOccupations(analyse(RIASEC, sameAnswer(RIASEC, 3)), all)).toEqual({ kind: 'sans-preference' });
    expect(matchOccupations(analyse(RIASEC, {}), all)).toEqual({ kind: 'incomplet' });
    expect(matchOccupations(analyse(RIASEC, answersFor(RIASEC, WORKED_VALUES)), all).kind).toBe('pistes');
  });

  test('an indication gives the same leads, and says of none how near it is', () => {
    const all = [occupation('a', [7, 1, 5, 6, 1, 1]), occupation('b', [1, 7, 1, 1, 6, 6])];
    const indication = analyse(RIASEC, answersFor(RIASEC, ONET_VALUES));
    const { groups } = routeOf(matchOccupations(indication, all));
    expect(groups.map(({ tier }) => tier)).toEqual([null, null]);
    expect(groups.flatMap(({ members }) => members.map(({ tier }) => tier))).toEqual([null, null]);
    expect(groups[0]?.members[0]).toMatchObject({ feeds: ['R', 'S', 'A'], cIndex: null });
    const clear = matchOccupations({ ...indication, preference: 'nette' }, all);
    expect(slugs(routeOf(clear))).toEqual(slugs(routeOf(matchOccupations(indication, all))));
  });
});

describe('ranking', () => {
  test('a worked example: R 36, I 25, A 10, S 10, E 20, C 35', () => {
    const like = occupation('comme', [6, 4, 1, 1, 3, 6]);
    const near = occupation('voisin', [7, 5, 1, 1, 1, 2]);
    const far = occupation('loin', [1, 2, 6, 7, 4, 1]);
    const { groups } = routeOf(matchOccupations(analyse(RIASEC, answersFor(RIASEC, WORKED_VALUES)), [far, near, like]));
    expect(groups.map(({ members }) => members.map((m) => m.occupation.slug))).toEqual([
      ['comme'],
      ['voisin'],
      ['loin'],
    ]);
    expect(groups.map(({ tier }) => tier)).toEqual(['forte', 'bonne', 'a-explorer']);
    // voisin: deviations 13.33 2.33 −12.67 −12.67 −2.67 12.33 and 4.17 2.17 −1.83 −1.83 −1.83 −.83;
    // products 55.56 5.06 23.22 23.22 4.89 −10.28 = 101.67; squares 663.33 and 81 − 17²/6 = 32.83
    expect(groups[1]?.r).toBeCloseTo(101.6667 / Math.sqrt(663.3333 * 32.8333), 4);
    const [first] = groups[0]?.members ?? [];
    expect(first?.feeds).toEqual(['R', 'C', 'I']); // 13.33×2.5, 12.33×2.5, 2.33×.5
    expect(first?.cIndex).toBe(15.5); // R and C tie in the occupation: RCI with RCI 18, with CRI 3×2 + 2×2 + 3 = 13
  });

  test('lacks: needed by the occupation, little liked; someone who likes everything lacks nothing', () => {
    const teacher = occupation('enseigner', [1, 2, 3, 7, 3, 2]);
    const lacksOf = (...v: number[]) => routeOf(matchOccupations(person(...v), [teacher])).groups[0]?.members[0]?.lacks;
    expect(lacksOf(40, 20, 10, 5, 10, 20)).toEqual(['S']);
    expect(lacksOf(40, 36, 34, 30, 34, 36)).toEqual([]);
    expect(lacksOf(5, 10, 10, 40, 10, 10)).toEqual([]);
  });

  test('a pole barely above the mean of the occupation is not called lacking', () => {
    // Mean 2.33, standard deviation 2.21: I is .67 above, under half of it; R is 4.67 above.
    const { groups } = routeOf(matchOccupations(person(0, 0, 0, 40, 0, 0), [occupation('a', [7, 3, 1, 1, 1, 1])]));
    expect(groups[0]?.members[0]?.lacks).toEqual(['R']);
  });

  test('always the nearest few, even when none is close', () => {
    const { groups, total } = routeOf(
      matchOccupations(
        person(40, 0, 0, 0, 0, 0),
        [occupation('a', [1, 4, 5, 6, 7, 3]), occupation('b', [1, 6, 1, 6, 1, 6]), occupation('c', [2, 3, 7, 2, 6, 3])],
        { perRoute: 2 },
      ),
    );
    expect(groups).toHaveLength(2);
    expect(total).toBe(3);
    expect(groups.every(({ tier }) => tier === 'a-explorer')).toBe(true);
  });

  test('an occupation’s own profile, moved and stretched, ranks it first', () => {
    fc.assert(
      fc.property(catalogue, fc.nat(), fc.integer({ min: 1, max: 5 }), (all, pick, scale) => {
        const own = all[pick % all.length];
        if (own === undefined) return;
        const me = person(...sixValues(own.interests).map((v) => v * scale + 1));
        const first = routeOf(matchOccupations(me, all), own.route).groups[0];
        expect(first?.rank).toBe(1);
        expect(first?.r).toBeCloseTo(1, 9);
        expect(first?.members.some((m) => m.occupation === own)).toBe(true);
      }),
    );
  });

  test('the order of the catalogue changes nothing', () => {
    fc.assert(
      fc.property(
        catalogue.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        anyone,
        ([all, shuffled], me) => {
          expect(matchOccupations(me, shuffled)).toEqual(matchOccupations(me, all));
        },
      ),
    );
  });

  test('level and scale of the person change no order', () => {
    fc.assert(
      fc.property(catalogue, anyone, (all, me) => {
        const moved = { ...me, scores: byPole((pole) => (me.scores[pole] ?? 0) / 2 + 7) };
        const order = (who: MatchablePerson) =>
          ROUTE_IDS.map((route) => slugs(routeOf(matchOccupations(who, all), route)));
        expect(order(moved)).toEqual(order(me));
      }),
    );
  });

  test('from “forte” on there is at least one shared pole to quote', () => {
    fc.assert(
      fc.property(
        profile,
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 }),
        (interests, noise) => {
          const me = person(...interests.map((v, i) => v * 5 + (noise[i] ?? 0)));
          for (const group of routeOf(matchOccupations(me, [occupation('a', interests)])).groups) {
            if (group.tier === 'forte') expect(group.members[0]?.feeds.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: runs(100, 5_000) },
    );
  });
});

describe('a pole attracts from half of the scale on, whatever the person’s own mean', () => {
  const only = (one: OccupationProfile, ...v: number[]) =>
    routeOf(matchOccupations(person(...v), [one])).groups[0]?.members[0];
  const butcher = occupation('abattre', [6, 1, 1, 1, 2, 3]);

  test('R 6 of 40 and nothing else: the nearest is not near, and R does not attract', () => {
    expect(only(butcher, 6, 0, 0, 0, 1, 2)).toMatchObject({ tier: 'moins-eloigne', feeds: [], leans: ['R', 'C'] });
  });

  test('19.9 is not half, 20 is', () => {
    expect(only(butcher, 19.9, 0, 0, 0, 0, 0)).toMatchObject({ tier: 'moins-eloigne', feeds: [], leans: ['R'] });
    expect(only(butcher, 20, 0, 0, 0, 0, 0)).toMatchObject({ tier: 'forte', feeds: ['R'], leans: [] });
  });

  test('what is liked over half is said alone', () => {
    expect(only(butcher, 30, 0, 0, 0, 0, 15)).toMatchObject({ tier: 'forte', feeds: ['R'], leans: [] });
  });

  test('far stays far, and a disliked leading pole is no taste to keep for a hobby', () => {
    const teacher = occupation('enseigner', [1, 2, 3, 7, 3, 2]);
    expect(only(teacher, 6, 0, 0, 0, 1, 2)).toMatchObject({ tier: 'a-explorer', feeds: [] });
    expect(routeOf(matchOccupations(person(6, 0, 0, 0, 1, 2), [teacher])).uncovered).toEqual([]);
  });

  test('nothing is fed by a pole under half, and nothing is near without something that is fed', () => {
    fc.assert(
      fc.property(catalogue, anyone, (all, me) => {
        for (const route of ROUTE_IDS)
          for (const { members } of routeOf(matchOccupations(me, all, { perRoute: Infinity }), route).groups)
            for (const { feeds, leans, tier } of members) {
              for (const pole of feeds) expect(me.scores[pole]).toBeGreaterThanOrEqual(20);
              for (const pole of leans) expect(me.scores[pole]).toBeLessThan(20);
              expect(feeds.length > 0 && leans.length > 0).toBe(false);
              if (feeds.length === 0) expect(['moins-eloigne', 'a-explorer']).toContain(tier);
              else expect(tier).not.toBe('moins-eloigne');
            }
      }),
    );
  });
});

describe('groups', () => {
  test('near-identical occupations stand together in alphabetical order, whichever is nearer', () => {
    const { groups } = routeOf(
      matchOccupations(person(36, 25, 10, 10, 20, 35), [
        occupation('zingage', [6, 4, 1, 1, 3, 6]),
        occupation('abattage', [6, 4, 1, 1, 3, 5.5]),
        occupation('loin', [1, 2, 6, 7, 4, 1]),
      ]),
    );
    expect(groups.map(({ members }) => members.map((m) => m.occupation.slug))).toEqual([
      ['abattage', 'zingage'],
      ['loin'],
    ]);
  });

  test('near-identical starts at .98: r = .985 stands together, r = .961 does not', () => {
    const base = occupation('base', [6, 4, 1, 1, 3, 6]); // deviations 2.5 .5 −2.5 −2.5 −.5 2.5, squares 25.5
    const other = occupation('autre', [6, 3, 1, 2, 3, 6]); // 2.5 −.5 −2.5 −1.5 −.5 2.5: 22.5 / √(25.5 × 21.5) = .961
    const near = occupation('proche', [6, 5, 1, 1, 3, 6]); // .985
    const groups = slugs(routeOf(matchOccupations(person(6, 4, 1, 1, 3, 6), [base, other, near])));
    expect(groups).toEqual([['base', 'proche'], ['autre']]);
  });

  test('another route is another group', () => {
    const both = matchOccupations(person(36, 25, 10, 10, 20, 35), [
      occupation('a', [6, 4, 1, 1, 3, 6], 'sans-bac'),
      occupation('b', [6, 4, 1, 1, 3, 6], 'etudes-longues'),
    ]);
    expect(slugs(routeOf(both, 'sans-bac'))).toEqual([['a']]);
    expect(slugs(routeOf(both, 'etudes-longues'))).toEqual([['b']]);
    expect(slugs(routeOf(both, 'bac'))).toEqual([]);
  });

  test('none is hidden: without a limit every occupation appears once, in its route', () => {
    fc.assert(
      fc.property(catalogue, anyone, (all, me) => {
        const seen = ROUTE_IDS.flatMap((route) => {
          const matches = routeOf(matchOccupations(me, all, { perRoute: Infinity }), route);
          const shown = [...slugs(matches).flat(), ...matches.unranked.map(({ slug }) => slug)];
          expect(shown).toHaveLength(matches.total);
          return shown;
        });
        expect(seen.sort()).toEqual(all.map(({ slug }) => slug).sort());
      }),
    );
  });

  test('members are near-identical to the nearest of their group, groups go down in r', () => {
    fc.assert(
      fc.property(catalogue, anyone, (all, me) => {
        for (const route of ROUTE_IDS) {
          let above = Infinity;
          for (const group of routeOf(matchOccupations(me, all, { perRoute: Infinity }), route).groups) {
            expect(group.r).toBeLessThanOrEqual(above);
            above = group.r;
            const leader = group.members.find((m) => m.r === group.r);
            for (const member of group.members) {
              expect(member.r).toBeLessThanOrEqual(group.r);
              expect(
                pearson(
                  sixValues(leader?.occupation.interests ?? member.occupation.interests),
                  sixValues(member.occupation.interests),
                ) ?? 0,
              ).toBeGreaterThanOrEqual(NEAR_IDENTICAL_R - 1e-9);
            }
          }
        }
      }),
    );
  });

  test('a tie at the cut is not broken: both are shown with the same rank', () => {
    // Mirror images around R for someone who likes R alone: the same r, different profiles.
    const all = [
      occupation('gauche', [5, 7, 1, 1, 1, 2]),
      occupation('droite', [5, 2, 1, 1, 1, 7]),
      occupation('loin', [1, 1, 7, 7, 1, 1]),
    ];
    const match = (occupations: readonly OccupationProfile[]) =>
      routeOf(matchOccupations(person(40, 0, 0, 0, 0, 0), occupations, { perRoute: 1 }));
    expect(match(all).groups.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(slugs(match(all))).toEqual([['droite'], ['gauche']]);
    expect(slugs(match(all.reverse()))).toEqual([['droite'], ['gauche']]);
  });

  test('a flat occupation has no r and is listed without a place', () => {
    const flat = occupation('plat', [3, 3, 3, 3, 3, 3]);
    expect(routeOf(matchOccupations(person(40, 0, 0, 0, 0, 0), [flat]))).toMatchObject({
      groups: [],
      total: 1,
      unranked: [flat],
    });
  });

  test('a leading pole that comes first in no occupation of a route is named', () => {
    const me = person(0, 0, 40, 10, 0, 0);
    const matches = matchOccupations(me, [
      occupation('dessin', [1, 1, 7, 1, 1, 1], 'bac2-3'),
      occupation('moteur', [7, 1, 1, 1, 1, 1], 'sans-bac'),
    ]);
    expect(routeOf(matches, 'bac2-3').uncovered).toEqual([]);
    expect(routeOf(matches, 'sans-bac').uncovered).toEqual(['A']);
    expect(routeOf(matches, 'bac').uncovered).toEqual(['A']);
  });
});
