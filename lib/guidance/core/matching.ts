import { POLES } from '#lib/interests/poles.ts';
import type { Pole } from '#lib/interests/poles.ts';
import { ROUTE_IDS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { cIndex } from '#lib/interests/congruence.ts';
import { occupationCode } from '#lib/interests/holland-codes.ts';
import { pearson, sixValues } from '#lib/interests/six-values.ts';
import { attracts } from '#lib/assessments/core/scoring.ts';
import { tierOf, type PersonTier } from './tiers.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import type {
  Frequencies,
  Matches,
  MatchablePerson,
  MatchGroup,
  OccupationMatch,
  OccupationProfile,
  RouteMatches,
} from './matching-types.ts';

export * from './matching-types.ts';

/**
 * Two occupations of one route with profiles correlated at least this much are not ranked among themselves.
 * Why .98: it is an angle of arccos .98 ≈ 11° between the two profiles. A person’s own scores are less certain than
 * that: an error of about 3.3 points a scale (half the variance of a 4.7-point difference) beside a spread of about
 * 8 points turns the profile by arctan(3.3 / 8) ≈ 22°. Their order would be noise. Same route, because the length
 * of studies is a difference that people feel. Same interests do not mean same work: the titles are all shown.
 */
export const NEAR_IDENTICAL_R = 0.98;

/** Nine decimals: what is equal but for floating-point noise becomes exactly equal, so that ties are seen. */
const rounded = (r: number): number => Math.round(r * 1e9) / 1e9;

const FRENCH = new Intl.Collator('fr');

interface Ranked<T> {
  readonly occupation: T;
  readonly values: SixValues;
  readonly r: number;
}

const meanOf = (v: SixValues): number => (v[0] + v[1] + v[2] + v[3] + v[4] + v[5]) / 6;

/**
 * Poles in the order of `weight`, highest first, hexagon order when equal; those without a positive weight left out.
 */
function polesBy(weight: (index: number) => number): Pole[] {
  return POLES.map((pole, index) => ({ pole, weight: weight(index) }))
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ pole }) => pole);
}

/** What of a person explains a match. */
interface Scored {
  readonly scores: SixValues;
  readonly maximum: number;
  readonly codes: readonly string[];
  /** False for an indication: it has no tiers. */
  readonly clear: boolean;
  readonly frequencies: Frequencies | null;
}

/** A tier by r needs something that attracts: the same shape far below the middle of the scale is no liking. */
function nearness(r: number, feeds: readonly Pole[], clear: boolean): PersonTier | null {
  if (!clear) return null;
  const tier = tierOf(r);
  return feeds.length > 0 || tier === 'a-explorer' ? tier : 'moins-eloigne';
}

/**
 * Why this r. A link is a pole above the mean of its own profile on both sides, by the size of the product, which is
 * the pole’s part in r; there is none only up to r = 1/√2 ≈ .707 (both merely dislike the same pole). `feeds`: the
 * links that attract the person; `leans`: the others, when nothing is fed. `lacks`: at least half a standard deviation
 * above the mean in the occupation, while for the person below their own mean and below the middle of the scale:
 * someone who likes everything lacks nothing.
 */
function explain<T extends OccupationProfile>(
  { occupation, values, r }: Ranked<T>,
  { scores: person, maximum, codes, clear, frequencies }: Scored,
): OccupationMatch<T> {
  const mine = meanOf(person);
  const theirs = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - theirs) ** 2;
  const half = Math.sqrt(squares / 6) / 2;
  const need = (i: number): number => (values[i] ?? 0) - theirs;
  const liking = (i: number): number => (person[i] ?? 0) - mine;
  const links = polesBy((i) => (need(i) > 0 && liking(i) > 0 ? need(i) * liking(i) : 0));
  const feeds = links.filter((pole) => attracts(person[POLES.indexOf(pole)] ?? 0, maximum));
  return {
    occupation,
    r,
    tier: nearness(r, feeds, clear),
    cIndex: cIndex(codes, occupationCode(values)),
    feeds,
    leans: feeds.length > 0 ? [] : links,
    frequency: frequencies?.get(occupation.slug) ?? null,
    lacks: polesBy((i) => (need(i) >= half && liking(i) < 0 && !attracts(person[i] ?? 0, maximum) ? need(i) : 0)),
  };
}

/**
 * Groups from the nearest occupation down: the nearest one not yet placed leads a group and takes in all the
 * others that are near-identical to it. Measured from the leader, since near-identity is not transitive.
 * Stops after `limit` groups, later if the next leader is tied with the last.
 */
function groupsOf<T extends OccupationProfile>(ranked: readonly Ranked<T>[], limit: number): (readonly Ranked<T>[])[] {
  const groups: (readonly Ranked<T>[])[] = [];
  const placed = new Set<Ranked<T>>();
  let lastR = Infinity;
  for (const leader of ranked) {
    if (placed.has(leader)) continue;
    if (groups.length >= limit && leader.r !== lastR) break;
    const group = ranked.filter(
      (other) =>
        other === leader || (!placed.has(other) && (pearson(leader.values, other.values) ?? 0) >= NEAR_IDENTICAL_R),
    );
    for (const member of group) placed.add(member);
    groups.push(group);
    lastR = leader.r;
  }
  return groups;
}

/**
 * Occupations to explore for one person, by route, always the nearest few of each even when none is close.
 * In: the parts of an analysis named in `MatchablePerson`; occupations of any richer type; `perRoute`, how many
 * groups a route shows (default 5; Infinity for all); `frequencies`, to stand with each match. Out: a refusal without a
 * preference or with answers missing (a ranking would be noise), otherwise the four routes, each ranked by Pearson’s
 * r; for an indication without tiers. Input order has no effect.
 */
export function matchOccupations<T extends OccupationProfile>(
  person: MatchablePerson,
  occupations: readonly T[],
  { perRoute = 5, frequencies = null }: { readonly perRoute?: number; readonly frequencies?: Frequencies | null } = {},
): Matches<T> {
  const { R, I, A, S, E, C } = person.scores;
  if (
    person.preference === 'incomplet' ||
    R === null ||
    I === null ||
    A === null ||
    S === null ||
    E === null ||
    C === null
  ) {
    return { kind: 'incomplet' };
  }
  if (person.preference === 'sans-preference') return { kind: 'sans-preference' };
  const scores: SixValues = [R, I, A, S, E, C];
  const { maxScore: maximum, codes } = person;
  const scored = { scores, maximum, codes, clear: person.preference === 'nette', frequencies };
  const routes = ROUTE_IDS.map((route): RouteMatches<T> => {
    const ranked: Ranked<T>[] = [];
    const unranked: T[] = [];
    const firstPoles = new Set<string>();
    let total = 0;
    for (const occupation of occupations) {
      if (occupation.route !== route) continue;
      total += 1;
      const values = sixValues(occupation.interests);
      const r = pearson(scores, values);
      if (r === null) {
        unranked.push(occupation);
        continue;
      }
      ranked.push({ occupation, values, r: rounded(r) });
      const highest = Math.max(...values);
      for (const [index, pole] of POLES.entries()) if (values[index] === highest) firstPoles.add(pole);
    }
    ranked.sort((a, b) => b.r - a.r || FRENCH.compare(a.occupation.slug, b.occupation.slug));
    const groups: MatchGroup<T>[] = [];
    for (const group of groupsOf(ranked, perRoute)) {
      const explained = group.map((member) => explain(member, scored));
      const [nearest] = explained;
      if (!nearest) continue;
      const { r, tier } = nearest;
      const above = groups.at(-1);
      groups.push({
        rank: above?.r === r ? above.rank : groups.length + 1,
        r,
        tier,
        members: explained.sort((a, b) => FRENCH.compare(a.occupation.titleFeminine, b.occupation.titleFeminine)),
      });
    }
    return {
      route,
      groups,
      total,
      unranked,
      uncovered: (person.groups[0] ?? []).filter(
        (pole) => attracts(person.scores[pole], person.maxScore) && !firstPoles.has(pole),
      ),
    };
  });
  return { kind: 'pistes', routes };
}
