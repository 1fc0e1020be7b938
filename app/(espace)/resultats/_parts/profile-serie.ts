import type { Person } from '#lib/access/index.ts';
import type { BacSerie } from '#lib/guides/core/bac-series.ts';
import { serieOfProfile } from '#lib/guidance/core/fit.ts';
import { getProfile } from '#lib/people/index.ts';

/** The series that the person gave, as the guides write it; null when they gave none. */
export const profileSerie = async (person: Person): Promise<BacSerie | null> =>
  serieOfProfile((await getProfile(person)).bacSeries);
