import { ROUTE_IDS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { mulberry32, resampler, seedOf } from '#lib/interests/resampling.ts';
import { pearson, sixValues, standardised, type SixValues } from '#lib/interests/six-values.ts';
import { NEAR_IDENTICAL_R } from './matching.ts';
import type { Frequencies, MatchablePerson, OccupationProfile } from './matching-types.ts';

/** How often a person’s answers are drawn from. A share of 200 draws has a standard error of at most 3.5 %. */
export const DRAWS = 200;

/** Occupations recommended for a route: whole groups, until there are at least this many. */
export const AT_LEAST = 3;

/**
 * In how many draws of ten an occupation is at least recommended. Round on purpose: a share is not known better than to
 * a few per cent. Of a hundred shown under each of the three words, a simulated retest of plausible reliability shows
 * 83, 54 and 34 again (`stability-at-retest.test.ts`).
 */
export const CONSTANCY_TENTHS = { 'presque-toujours': 8, souvent: 5, parfois: 2 } as const;

/** How often an occupation comes up again, from the most often. */
export const CONSTANCIES = ['presque-toujours', 'souvent', 'parfois', 'rarement'] as const;
export type Constancy = (typeof CONSTANCIES)[number];

/** @param frequency share of the draws, 0–1 */
export function constancyOf(frequency: number): Constancy {
  const found = CONSTANCIES.find((name) => name === 'rarement' || frequency * 10 >= CONSTANCY_TENTHS[name]);
  return found ?? 'rarement';
}

/** The occupations of one route that have a place in an order, in that of their slugs. */
interface Route {
  readonly slugs: readonly string[];
  readonly profiles: readonly SixValues[];
  /** Of each, itself and those near-identical to it. */
  readonly groups: readonly (readonly number[])[];
}

const FRENCH = new Intl.Collator('fr');
const prepared = new WeakMap<readonly OccupationProfile[], readonly Route[]>();

/** What does not depend on the person, once for each list of occupations. */
function routesOf(occupations: readonly OccupationProfile[]): readonly Route[] {
  const known = prepared.get(occupations);
  if (known) return known;
  const routes = ROUTE_IDS.map((id): Route => {
    const ranked = occupations
      .flatMap(({ slug, route, interests }) => {
        const values = sixValues(interests);
        const profile = standardised(values);
        return route === id && profile ? [{ slug, values, profile }] : [];
      })
      .sort((a, b) => FRENCH.compare(a.slug, b.slug));
    return {
      slugs: ranked.map(({ slug }) => slug),
      profiles: ranked.map(({ profile }) => profile),
      groups: ranked.map((leader) =>
        ranked.flatMap((other, index) =>
          other === leader || (pearson(leader.values, other.values) ?? 0) >= NEAR_IDENTICAL_R ? [index] : [],
        ),
      ),
    };
  });
  prepared.set(occupations, routes);
  return routes;
}

/** Marks who is recommended in a route for one draw, as `recommendedIn` does without frequencies. */
function mark({ profiles, groups }: Route, [v0, v1, v2, v3, v4, v5]: SixValues, marked: Uint8Array): void {
  // Nine decimals, as in `matchOccupations`: what differs by floating-point noise is a tie, and the first slug leads.
  const r = profiles.map(([p0, p1, p2, p3, p4, p5]) =>
    Math.round((v0 * p0 + v1 * p1 + v2 * p2 + v3 * p3 + v4 * p4 + v5 * p5) * 1e9),
  );
  for (let held = 0; held < Math.min(AT_LEAST, r.length); ) {
    let leader = -1;
    let best = -Infinity;
    for (let index = 0; index < r.length; index += 1) {
      const own = r[index] ?? 0;
      if (marked[index] === 0 && own > best) {
        best = own;
        leader = index;
      }
    }
    for (const index of groups[leader] ?? []) {
      held += marked[index] === 0 ? 1 : 0;
      marked[index] = 1;
    }
  }
}

/**
 * How often each occupation comes up when the person’s own answers are resampled within each pole: the share of `DRAWS`
 * draws, 0–1, in which it is among those recommended in its route. Draws depend on the answers alone, so the same
 * answers always say the same, and the order of the occupations has no effect. A draw with six equal scores ranks
 * nothing.
 * Out: by slug, every occupation that has a profile; null when nothing may be ranked, or for a result that was stored
 * without the counts of its answers.
 */
export function frequenciesOf(person: MatchablePerson, occupations: readonly OccupationProfile[]): Frequencies | null {
  const { answerCounts: counts, preference } = person;
  if (!counts || (preference !== 'nette' && preference !== 'indication')) return null;
  const draw = resampler(counts, mulberry32(seedOf(counts)));
  if (!draw) return null;
  const tallies = routesOf(occupations).map((route) => ({
    route,
    times: new Uint16Array(route.slugs.length),
    marked: new Uint8Array(route.slugs.length),
  }));
  for (let drawn = 0; drawn < DRAWS; drawn += 1) {
    const scores = standardised(draw());
    if (!scores) continue;
    for (const { route, times, marked } of tallies) {
      marked.fill(0);
      mark(route, scores, marked);
      for (let index = 0; index < times.length; index += 1) times[index]! += marked[index]!;
    }
  }
  return new Map(
    tallies.flatMap(({ route, times }) =>
      route.slugs.map((slug, index) => [slug, (times[index] ?? 0) / DRAWS] as const),
    ),
  );
}
