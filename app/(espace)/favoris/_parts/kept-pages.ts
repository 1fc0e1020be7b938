import type { Actor } from '#lib/access/index.ts';
import { getLibrary, listFavourites } from '#lib/careers/index.ts';
import type { OccupationPage } from '#lib/careers/core/pages.ts';

/** The pages that the actor keeps, the last kept first; one that is no longer published is left out, not forgotten. */
export async function keptPages(actor: Actor): Promise<OccupationPage[]> {
  const [slugs, { occupations }] = await Promise.all([listFavourites(actor), getLibrary()]);
  return slugs.flatMap((slug) => occupations.get(slug)?.page ?? []);
}
