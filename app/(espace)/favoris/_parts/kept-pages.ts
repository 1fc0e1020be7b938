import type { Actor } from '#lib/access/index.ts';
import { getLibrary } from '#lib/guides/index.ts';
import { listFavourites } from '#lib/guidance/index.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';

/** The pages of these slugs in their order; one that is no longer published is left out. */
export async function pagesOf(slugs: readonly string[]): Promise<OccupationPage[]> {
  const { occupations } = await getLibrary();
  return slugs.flatMap((slug) => occupations.get(slug)?.page ?? []);
}

/** The pages that the actor keeps, the last kept first; one that is no longer published is not forgotten. */
export const keptPages = async (actor: Actor): Promise<OccupationPage[]> => pagesOf(await listFavourites(actor));
