import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPages } from '#db/seed/content/load.ts';
import { ROUTE_IDS, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { hollandCodes } from '#lib/interests/holland-codes.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import { byPole } from '#lib/interests/poles.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import { matchOccupations } from './matching.ts';
import type { MatchablePerson, MatchGroup, OccupationProfile, RouteMatches } from './matching-types.ts';
import { leadsOf, recommend, recommendedIn, splitPart, splitRoute } from './recommendation.ts';
import { CONSTANCIES, constancyOf } from './stability.ts';

const occupations = [...loadPages('metier').values()];
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
  return { preference: 'nette', scores, maxScore: 40, codes: hollandCodes(scores), groups: [['R']] };
};
const ME = person(36, 25, 10, 10, 20, 35);

function routesOf<T extends OccupationProfile>(who: MatchablePerson, list: readonly T[]): readonly RouteMatches<T>[] {
  const matches = matchOccupations(who, list, { perRoute: Infinity });
  if (matches.kind !== 'pistes') throw new Error(matches.kind);
  return matches.routes;
}
const bacOf = (list: readonly OccupationProfile[]) => routesOf(ME, list).find(({ route }) => route === 'bac')!;
const slugs = (groups: readonly MatchGroup<OccupationProfile>[]) =>
  groups.map(({ members }) => members.map((match) => match.occupation.slug));
const shown = (list: readonly OccupationProfile[], stored: readonly string[]) => {
  const route = bacOf(list);
  return slugs(splitRoute(route.groups, recommendedIn(route, stored)).first);
};

/** For somebody with R and C first: a and b are near-identical, the others ever further. */
const LIST = [
  occupation('b', [6, 4, 1, 1, 3, 6]),
  occupation('a', [6, 4.1, 1, 1, 3, 6]),
  occupation('c', [5, 5, 1, 1, 1, 6]),
  occupation('d', [6, 1, 4, 1, 2, 3]),
  occupation('e', [1, 1, 6, 6, 1, 1]),
];

const score = fc.integer({ min: 0, max: 40 });
const anyone = fc
  .tuple(score, score, score, score, score, score)
  .filter((v) => new Set(v).size > 1)
  .map((v) => person(...v));
const value = fc.integer({ min: 10, max: 70 }).map((n) => n / 10);
const catalogue = fc
  .array(fc.tuple(fc.tuple(value, value, value, value, value, value), fc.constantFrom(...ROUTE_IDS)), { maxLength: 40 })
  .map((rows) => rows.map(([interests, route], i) => occupation(`metier-${i}`, interests, route)));
const someSlugs = fc.array(
  fc.integer({ min: 0, max: 50 }).map((i) => `metier-${i}`),
  { maxLength: 20 },
);

describe('what is recommended', () => {
  test('by hand: the near-identical together, whole groups until there are three', () => {
    expect(recommend(ME, LIST)).toEqual(['a', 'b', 'c']);
    expect(recommend(ME, LIST.slice(2))).toEqual(['c', 'd', 'e']);
    expect(recommend(ME, LIST.slice(0, 2))).toEqual(['a', 'b']);
    expect(recommend({ ...ME, preference: 'sans-preference' }, LIST)).toEqual([]);
  });

  test('the nearest whole groups of each route, no more than needed for three', () => {
    fc.assert(
      fc.property(anyone, catalogue, (who, list) => {
        const expected = routesOf(who, list).flatMap(({ groups }) => {
          const sizes = groups.map(({ members }) => members.length);
          const enough = sizes.findIndex((_, i) => sizes.slice(0, i + 1).reduce((a, b) => a + b) >= 3);
          return slugs(enough < 0 ? groups : groups.slice(0, enough + 1)).flat();
        });
        expect(recommend(who, list)).toEqual(expected);
      }),
    );
  });

  test('a new result shows first exactly what it stores, in the groups of the matching', () => {
    fc.assert(
      fc.property(anyone, fc.oneof(catalogue, fc.constant(occupations)), (who, list) => {
        const stored = recommend(who, list);
        const routes = routesOf<OccupationProfile>(who, list);
        const first = routes.map((route) => splitRoute(route.groups, recommendedIn(route, stored)).first);
        expect(first.flatMap(slugs).flat()).toEqual(stored);
        for (const [i, { groups }] of routes.entries()) expect(first[i]).toEqual(groups.slice(0, first[i]?.length));
        // Nobody stored a guest’s result: it shows the same.
        expect(routes.map((route) => splitRoute(route.groups, recommendedIn(route, [])).first)).toEqual(first);
      }),
    );
  });
});

describe('with the counts of the answers', () => {
  /** R decides: drawn as 0, 2 or 4 with chances 1, 2 and 1 of 4, among answers that stay as they are. */
  const counted: MatchablePerson = {
    ...person(20, 30, 10, 10, 10, 10),
    answerCounts: { ...byPole(() => [0, 10, 0, 0, 0] as const), I: [0, 0, 0, 10, 0], R: [1, 0, 0, 0, 1] },
  };
  const three = (name: string, interests: SixValues) => ['a', 'b', 'c'].map((one) => occupation(name + one, interests));
  const ri = three('ri-', [7, 7, 1, 1, 1, 1]);
  const i = three('i-', [1, 7, 1, 1, 1, 1]);
  const r = three('r-', [7, 1, 1, 1, 1, 1]);

  test('what comes up more often stands first, though the stored scores are nearer to another', () => {
    // Of R and I three draws of four are nearest, of I alone one. The scores of a bad day: R 0.
    const badDay = { ...counted, scores: { ...counted.scores, R: 0 } };
    const [nearest] = routesOf(badDay, [...i, ...ri]).find(({ route }) => route === 'bac')!.groups;
    expect(slugs([nearest!])).toEqual([['i-a', 'i-b', 'i-c']]);
    expect(recommend(badDay, [...i, ...ri, ...r])).toEqual(['ri-a', 'ri-b', 'ri-c']);
    const { answerCounts: _, ...old } = badDay;
    expect(recommend(old, [...i, ...ri, ...r])).toEqual(['i-a', 'i-b', 'i-c']);
  });

  test('a part of a route goes by the same, also where nothing of it is recommended', () => {
    const badDay = { ...counted, scores: { ...counted.scores, R: 0 } };
    const matches = leadsOf(badDay, [...i, ...ri]);
    if (matches.kind !== 'pistes') throw new Error(matches.kind);
    const { groups } = matches.routes.find(({ route }) => route === 'bac')!;
    expect(slugs(groups)).toEqual([
      ['i-a', 'i-b', 'i-c'],
      ['ri-a', 'ri-b', 'ri-c'],
    ]);
    expect(slugs(splitPart(groups, ['ailleurs']).first)).toEqual([['ri-a', 'ri-b', 'ri-c']]);
  });

  test('of two that are said to come up as often, the nearer one first; of two as near, by the alphabet', () => {
    const near = occupation('z', [6, 7, 1, 1, 1, 1]);
    const further = occupation('y', [4, 7, 1, 1, 1, 4]);
    const other = occupation('x', [4, 7, 1, 1, 4, 1]);
    // Three in all: each is in every draw.
    expect(recommend(counted, [further, near, other])).toEqual(['z', 'x', 'y']);
  });

  test('a whole person of the catalogue: what is stored is what a result shows first, whatever order they come in', () => {
    const counts = fc
      .array(
        fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).filter((five) => five.some((n) => n > 0)),
        { minLength: 6, maxLength: 6 },
      )
      .map((six) => byPole((_, index) => six[index]!));
    fc.assert(
      fc.property(anyone, counts, fc.nat(occupations.length), (who, answerCounts, cut) => {
        const one = { ...who, answerCounts };
        const stored = recommend(one, occupations);
        expect(recommend(one, [...occupations.slice(cut), ...occupations.slice(0, cut)])).toEqual(stored);
        const matches = leadsOf<OccupationProfile>(one, occupations);
        if (matches.kind !== 'pistes') throw new Error(matches.kind);
        const first = matches.routes.map((route) => splitRoute(route.groups, recommendedIn(route, stored)).first);
        expect(first.flatMap(slugs).flat()).toEqual(stored);
        expect(matches.routes.map((route) => splitRoute(route.groups, recommendedIn(route, [])).first)).toEqual(first);
        for (const groups of first) {
          const words = groups.map(({ members }) =>
            Math.min(...members.map(({ frequency }) => CONSTANCIES.indexOf(constancyOf(frequency!)))),
          );
          expect(words).toEqual(words.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: runs(20, 400) },
    );
  });
});

describe('what was recommended', () => {
  test('stands first, in its order, though the catalogue would now say otherwise', () => {
    const before = recommend(ME, LIST);
    const changed = [
      ...LIST.map((one) => (one.slug === 'c' ? { ...one, interests: [1, 1, 6, 5, 1, 1] as const } : one)),
      occupation('neuf', [36, 25, 10, 10, 20, 35].map((v) => 1 + (v * 6) / 40) as unknown as SixValues),
    ];
    expect(recommend(ME, changed)).not.toEqual(before);
    expect(shown(changed, before).flat()).toEqual(['a', 'b', 'c']);
    expect(shown(LIST, ['e', 'c', 'a', 'b'])).toEqual([['e'], ['c'], ['a', 'b']]);
  });

  test('is not called alphabetical where it is not', () => {
    expect(shown(LIST, ['b', 'a'])).toEqual([['b'], ['a']]);
  });

  test('is left out when it is no longer published; a route without any shows what would be stored today', () => {
    expect(shown(LIST, ['parti', 'd', 'parti', 'd'])).toEqual([['d']]);
    expect(shown(LIST, ['parti'])).toEqual([['a', 'b'], ['c']]);
    expect(shown(LIST, [])).toEqual([['a', 'b'], ['c']]);
  });

  test('each occupation is said to be as near as it is now', () => {
    const route = bacOf(LIST);
    for (const { r, tier, members } of splitRoute(route.groups, ['e', 'b']).first) {
      expect(members).toHaveLength(1);
      expect([r, tier]).toEqual([members[0]?.r, members[0]?.tier]);
    }
  });

  test('hides nothing: whatever is stored, each ranked occupation stands in one place, in a route and in a part', () => {
    fc.assert(
      fc.property(anyone, catalogue, someSlugs, (who, list, stored) => {
        for (const route of routesOf(who, list)) {
          const recommended = recommendedIn(route, stored);
          const all = slugs(route.groups).flat().sort();
          for (const split of [splitRoute, splitPart]) {
            const { first, rest } = split(route.groups, recommended);
            expect([...slugs(first).flat(), ...rest.map((match) => match.occupation.slug)].sort()).toEqual(all);
            expect(slugs(first).flat().slice(0, recommended.length)).toEqual(recommended);
          }
        }
      }),
    );
  });
});

test('a part shows what is recommended of it first, then the nearest others until there are three', () => {
  const { groups } = bacOf(LIST);
  const part = groups.filter(({ members }) => members[0]?.occupation.slug !== 'a'); // c, d, e
  expect(slugs(splitPart(part, ['e', 'a', 'b']).first)).toEqual([['e'], ['c'], ['d']]);
  expect(slugs(splitPart(part, []).first)).toEqual([['c'], ['d'], ['e']]);
  expect(slugs(splitPart(groups, ['c', 'd', 'e']).first)).toEqual([['c'], ['d'], ['e']]);
});
