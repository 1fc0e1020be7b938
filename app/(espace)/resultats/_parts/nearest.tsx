import type { MatchGroup } from '#lib/guidance/core/matching.ts';
import { constancyStep } from '#lib/guidance/core/recommendation.ts';
import type { Constancy } from '#lib/guidance/core/stability.ts';
import { TIER_WORDS, constancySaid, nearAndOften } from '#lib/guidance/core/why.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';
import { NearestEntry } from './occupation-entry.tsx';

export type Group = MatchGroup<CareerProfile>;
export type Match = Group['members'][number];

/** Occupations of a route, or of a part of it, that stand open. */
const AT_FIRST = 3;

export type Shown = Group & { readonly cut: number };

/**
 * The first three of what is recommended, in its groups; a group that does not fit is cut, and knows by how many. Of
 * such a group those stay that come up most often, the nearest first where that is alike; still in its own order.
 */
export function atFirst(groups: readonly Group[]): { open: readonly Shown[]; more: readonly Match[] } {
  const open: Shown[] = [];
  const more: Match[] = [];
  for (const group of groups) {
    const left = AT_FIRST - open.reduce((sum, { members }) => sum + members.length, 0);
    const often = new Set(
      group.members.toSorted((a, b) => constancyStep(a) - constancyStep(b) || b.r - a.r).slice(0, left),
    );
    const members = group.members.filter((match) => often.has(match));
    const cut = group.members.filter((match) => !often.has(match));
    if (members.length > 0) open.push({ ...group, members, cut: cut.length });
    more.push(...cut);
  }
  return { open, more };
}

/** What all of them are said to be: how often they come up; null where they differ, or where it is not said. */
function common(members: readonly Match[]): Constancy | null {
  const [said = null, ...others] = new Set(members.map(constancySaid));
  return others.length > 0 ? null : said;
}

/** What stands above a group; null for an indication. */
const headingOf = ({ tier, members }: Group): string | null => {
  const said = common(members);
  return tier === null ? null : said === null ? TIER_WORDS[tier] : nearAndOften(tier, said);
};

/**
 * One group of the first. How near and how often is said when it changes; how often, by each entry where they differ.
 */
export function Nearest({ group, above }: { group: Shown; above: Shown | undefined }) {
  const heading = headingOf(group);
  return (
    <>
      {heading !== null && heading !== (above && headingOf(above)) && <p className="hint">{`${heading} :`}</p>}
      <ul>
        {group.members.map((match, index) => (
          <NearestEntry key={index} match={match} said={common(group.members) === null ? constancySaid(match) : null} />
        ))}
      </ul>
    </>
  );
}
