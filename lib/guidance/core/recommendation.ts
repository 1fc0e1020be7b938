import { matchOccupations } from './matching.ts';
import { AT_LEAST, CONSTANCIES, constancyOf, frequenciesOf } from './stability.ts';
import type {
  MatchablePerson,
  Matches,
  MatchGroup,
  OccupationMatch,
  OccupationProfile,
  RouteMatches,
} from './matching-types.ts';

const FRENCH = new Intl.Collator('fr');

/**
 * Every occupation by route with why, and how often it comes up: what a result shows and what is stored with it, from
 * one computation.
 */
export const leadsOf = <T extends OccupationProfile>(person: MatchablePerson, occupations: readonly T[]): Matches<T> =>
  matchOccupations(person, occupations, { perRoute: Infinity, frequencies: frequenciesOf(person, occupations) });

/** 0 for what comes up almost always, 1 for often …; all alike where no frequencies are known. */
export const constancyStep = ({ frequency }: Pick<OccupationMatch<OccupationProfile>, 'frequency'>): number =>
  CONSTANCIES.indexOf(constancyOf(frequency ?? 0));
const step = ({ members }: MatchGroup<OccupationProfile>): number => Math.min(...members.map(constancyStep));

/**
 * Groups by how often the best of each comes up, the nearest first where that is said in the same word: finer
 * differences between frequencies are those of the draws.
 */
const byConstancy = <T extends OccupationProfile>(groups: readonly MatchGroup<T>[]): MatchGroup<T>[] =>
  groups.toSorted((a, b) => step(a) - step(b) || b.r - a.r);

/** The first whole groups that hold at least so many occupations; a group is never cut, nothing is ranked in it. */
function firstGroups<T extends OccupationProfile>(groups: readonly MatchGroup<T>[], atLeast: number): MatchGroup<T>[] {
  let held = 0;
  return groups.filter(({ members }) => {
    if (held >= atLeast) return false;
    held += members.length;
    return true;
  });
}

const slugsOf = <T extends OccupationProfile>(groups: readonly MatchGroup<T>[]): string[] =>
  groups.flatMap(({ members }) => members.map(({ occupation }) => occupation.slug));

/**
 * What one person is recommended: slugs of the occupations of each route that come up most often, the routes in order,
 * `byConstancy`; without the counts of the answers, those of the nearest. It is stored with a result, and
 * `recommendedIn` reads it back. None when nothing may be ranked.
 */
export function recommend(person: MatchablePerson, occupations: readonly OccupationProfile[]): string[] {
  const matches = leadsOf(person, occupations);
  return matches.kind === 'pistes' ? matches.routes.flatMap((route) => recommendedIn(route, [])) : [];
}

/**
 * What is recommended in one route: the stored slugs that it still ranks, in stored order. Where there are none (a
 * result that nobody stored, or one stored without them), what would be stored today.
 */
export function recommendedIn(
  { groups }: Pick<RouteMatches<OccupationProfile>, 'groups'>,
  stored: readonly string[],
): string[] {
  const ranked = new Set(slugsOf(groups));
  const kept = [...new Set(stored)].filter((slug) => ranked.has(slug));
  return kept.length > 0 ? kept : slugsOf(firstGroups(byConstancy(groups), AT_LEAST));
}

/** What is shown at once, in order, and all the others. */
export interface Split<T extends OccupationProfile> {
  readonly first: readonly MatchGroup<T>[];
  readonly rest: readonly OccupationMatch<T>[];
}

/** A whole route: exactly what is recommended stands first. */
export const splitRoute = <T extends OccupationProfile>(
  groups: readonly MatchGroup<T>[],
  recommended: readonly string[],
): Split<T> => split(groups, recommended, 0);

/**
 * A part of a route, for instance the occupations that a series of the bac opens: what is recommended of it stands
 * first, then the next of the others until there are as many as a route recommends.
 */
export const splitPart = <T extends OccupationProfile>(
  groups: readonly MatchGroup<T>[],
  recommended: readonly string[],
): Split<T> => split(groups, recommended, AT_LEAST);

function split<T extends OccupationProfile>(
  groups: readonly MatchGroup<T>[],
  recommended: readonly string[],
  atLeast: number,
): Split<T> {
  const picked = new Set(recommended);
  const others = byConstancy(
    groups.flatMap((group) =>
      remaining(
        group,
        group.members.filter(({ occupation }) => !picked.has(occupation.slug)),
      ),
    ),
  );
  const kept = inOrder(groups, recommended);
  const more = firstGroups(others, atLeast - slugsOf(kept).length);
  return { first: [...kept, ...more], rest: others.slice(more.length).flatMap(({ members }) => members) };
}

/**
 * The recommended occupations in their order, again in groups: neighbours that are near-identical stand together as
 * long as their titles are in alphabetical order, as those of a group always are.
 */
function inOrder<T extends OccupationProfile>(
  groups: readonly MatchGroup<T>[],
  recommended: readonly string[],
): MatchGroup<T>[] {
  const places = new Map(
    groups.flatMap((group) => group.members.map((match) => [match.occupation.slug, { group, match }] as const)),
  );
  const runs: { group: MatchGroup<T>; members: OccupationMatch<T>[] }[] = [];
  for (const { group, match } of recommended.flatMap((slug) => places.get(slug) ?? [])) {
    const run = runs.at(-1);
    const before = run?.members.at(-1)?.occupation.titleFeminine;
    if (run?.group === group && FRENCH.compare(before ?? '', match.occupation.titleFeminine) <= 0)
      run.members.push(match);
    else runs.push({ group, members: [match] });
  }
  return runs.flatMap(({ group, members }) => remaining(group, members));
}

/** A group with only these of its members, as near as the nearest of them; nothing when there is none. */
export function remaining<T extends OccupationProfile>(
  group: MatchGroup<T>,
  members: readonly OccupationMatch<T>[],
): MatchGroup<T>[] {
  const [nearest] = members.toSorted((a, b) => b.r - a.r);
  return nearest ? [{ ...group, r: nearest.r, tier: nearest.tier, members }] : [];
}
