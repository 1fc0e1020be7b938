import { pearson, sixValues } from '#lib/interests/six-values.ts';
import { tierOf } from './tiers.ts';
import type { Interests, SixValues } from '#lib/interests/six-values.ts';
import type { Tier } from './tiers.ts';

/** What is compared: an O*NET code and its six values, 1–7. Richer objects come back as they were given. */
export interface CodedProfile {
  readonly soc: string;
  readonly interests: Interests;
}

export interface NearProfile<T extends CodedProfile> {
  readonly profile: T;
  /** 1 = nearest; equal r, equal rank. */
  readonly rank: number;
  readonly r: number;
  readonly tier: Tier;
}

/** 'plat': the scores are all equal, so that r does not exist and nothing is ranked. */
export type Nearest<T extends CodedProfile> =
  | { readonly kind: 'plat' }
  | {
      readonly kind: 'proches';
      /** Nearest first; ties by code. More than asked for when the last place is tied. */
      readonly nearest: readonly NearProfile<T>[];
      /** How many of all the profiles are in each tier, shown or not. */
      readonly tiers: Readonly<Record<Tier, number>>;
      /** Profiles that have an r: a flat one has none and is left out. */
      readonly compared: number;
    };

/** Nine decimals, as in `matchOccupations`: what differs by floating-point noise is a tie. */
const rounded = (r: number): number => Math.round(r * 1e9) / 1e9;

/**
 * The profiles nearest to six scores by Pearson’s r, as O*NET ranks occupations; level and scale of the scores
 * have no effect, nor has the order of the profiles.
 * @param scores R, I, A, S, E, C on any one scale
 * @param limit how many places to fill, 20 by default
 */
export function nearestProfiles<T extends CodedProfile>(
  scores: SixValues,
  profiles: readonly T[],
  limit = 20,
): Nearest<T> {
  if (pearson(scores, [1, 2, 3, 4, 5, 6]) === null) return { kind: 'plat' };
  const all = profiles
    .flatMap((profile) => {
      const r = pearson(scores, sixValues(profile.interests));
      return r === null ? [] : [{ profile, r: rounded(r) }];
    })
    .sort((a, b) => b.r - a.r || (a.profile.soc < b.profile.soc ? -1 : 1));
  const tiers: Record<Tier, number> = { forte: 0, bonne: 0, 'a-explorer': 0 };
  for (const { r } of all) tiers[tierOf(r)] += 1;
  const lastShown = all[limit - 1]?.r ?? -Infinity;
  const nearest: NearProfile<T>[] = [];
  for (const { profile, r } of all) {
    if (nearest.length >= limit && r < lastShown) break;
    const above = nearest.at(-1);
    nearest.push({ profile, r, rank: above?.r === r ? above.rank : nearest.length + 1, tier: tierOf(r) });
  }
  return { kind: 'proches', nearest, tiers, compared: all.length };
}
