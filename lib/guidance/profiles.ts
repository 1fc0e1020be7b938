import type { Tx } from '#db/run-as.ts';
import { POLES } from '#lib/interests/poles.ts';
import type { Occupation } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { OccupationProfile } from './core/matching.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import { getLibrary, type Library } from '#lib/guides/index.ts';

/** An occupation with what a result shows of it. */
export type CareerProfile = OccupationProfile &
  Pick<Occupation, 'precision' | 'exactnessNote' | 'routeState' | 'selfEmployed' | 'minorsDanger' | 'summary'>;

const profilesOf = new WeakMap<Library, readonly CareerProfile[]>();

/** The occupations of a copy of the library with their figures, without the guides. */
export function occupationProfiles(library: Library): readonly CareerProfile[] {
  const known = profilesOf.get(library);
  if (known) return known;
  const profiles = [...library.occupations.values()].map(({ page: { guide: _, keywords: __, ...page } }) => ({
    ...page,
    interests: POLES.map((pole) => page.interests[pole]) as unknown as SixValues,
  }));
  profilesOf.set(library, profiles);
  return profiles;
}

/** The published ones. @param tx see `getLibrary`. */
export const listOccupationProfiles = async (tx?: Tx): Promise<readonly CareerProfile[]> =>
  occupationProfiles(await getLibrary(tx));
