import { eq } from 'drizzle-orm';
import { contentRevisions, favourites } from '#db/schema/guides.ts';
import type { PersonalData } from '#lib/access/personal-data.ts';

export const favouriteData: PersonalData = {
  name: 'favourites',
  tables: { 'public.favourites': 'deleted' },
  exportOf: async (tx, personId) => ({
    favourites: await tx
      .select({ slug: favourites.slug, createdAt: favourites.createdAt })
      .from(favourites)
      .where(eq(favourites.profileId, personId)),
  }),
};

/** What an administrator published: the page outlives their account, their name does not. */
export const publicationData: PersonalData = {
  name: 'publications',
  tables: { 'public.content_revisions': 'detached' },
  exportOf: async (tx, personId) => ({
    publications: await tx
      .select({
        kind: contentRevisions.kind,
        slug: contentRevisions.slug,
        number: contentRevisions.number,
        reason: contentRevisions.reason,
        publishedAt: contentRevisions.publishedAt,
      })
      .from(contentRevisions)
      .where(eq(contentRevisions.authorId, personId)),
  }),
};
