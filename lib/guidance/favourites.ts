import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { favourites } from '#db/schema/guides.ts';
import { runAs, type Tx } from '#db/run-as.ts';
import { takeTurn } from '#db/turn.ts';
import type { Actor } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';

/** More than anybody compares; a list that long has stopped helping to choose. */
export const MAX_FAVOURITES = 30;

/** Slugs of the occupations that the person keeps, the last kept first; none for a guest. */
export async function listFavourites(actor: Actor): Promise<string[]> {
  return actor.kind === 'guest' ? [] : runAs(actor, (tx) => selectFavourites(tx, actor.id));
}

/** The same inside a transaction under way. */
export async function selectFavourites(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ slug: favourites.slug })
    .from(favourites)
    .where(eq(favourites.profileId, personId))
    .orderBy(desc(favourites.createdAt), favourites.slug);
  return rows.map(({ slug }) => slug);
}

/**
 * Keeps an occupation for this person; keeping it twice is keeping it once.
 * @returns 'full' when the list is, 'unknown' when there is no such published occupation.
 */
export async function addFavourite(tx: Tx, personId: string, slug: string): Promise<'kept' | 'full' | 'unknown'> {
  // The person’s sends wait for each other: two tabs do not both find the last free place.
  await takeTurn(tx, `favourites ${personId}`);
  const rows = await tx.select({ slug: favourites.slug }).from(favourites).where(eq(favourites.profileId, personId));
  if (rows.some((row) => row.slug === slug)) return 'kept';
  if (rows.length >= MAX_FAVOURITES) return 'full';
  const inserted = await tx.execute(sql`
    insert into public.favourites (profile_id, slug)
    select ${personId}::uuid, slug from public.occupations where slug = ${slug} and published_at is not null
    returning slug`);
  return inserted.length === 1 ? 'kept' : 'unknown';
}

/** Forgets one; false when it was not kept. */
export async function removeFavourite(tx: Tx, personId: string, slug: string): Promise<boolean> {
  const rows = await tx
    .delete(favourites)
    .where(and(eq(favourites.profileId, personId), eq(favourites.slug, slug)))
    .returning({ slug: favourites.slug });
  return rows.length === 1;
}

const schema = z.object({
  metier: z
    .string()
    .regex(/^[a-z]+(-[a-z0-9]+)*$/, { error: 'Ce métier n’est pas dans notre liste.' })
    .max(60, { error: 'Ce métier n’est pas dans notre liste.' }),
  /** Where the form stands. */
  depuis: z.enum(['pour-moi', 'favoris']).catch('pour-moi'),
});
type Input = z.output<typeof schema>;

const backTo = ({ metier, depuis }: Input, done: 'garde' | 'retire'): string =>
  depuis === 'favoris' ? `/favoris?fait=${done}#contenu` : `/metiers/${metier}/pour-moi?fait=${done}#garder`;

/** « Garder ce métier ». */
export const keepFavourite: Definition<Input> = {
  name: 'keep-favourite',
  verb: 'create',
  resource: 'favourite',
  subject: 'own',
  schema,
  async perform(tx, { input, actor }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const outcome = await addFavourite(tx, actor.id, input.metier);
    if (outcome === 'unknown') return fault('not-found', { message: 'Ce métier n’est pas dans notre liste.' });
    if (outcome === 'full')
      return fault('conflict', {
        message: `Vous gardez déjà ${MAX_FAVOURITES} métiers. Retirez-en un de vos métiers gardés, puis recommencez.`,
      });
    return { ok: true, redirect: backTo(input, 'garde') };
  },
};

/** « Retirer ». What is not kept any more is as one wanted it: sent twice, it succeeds twice. */
export const dropFavourite: Definition<Input> = {
  name: 'drop-favourite',
  verb: 'delete',
  resource: 'favourite',
  subject: 'own',
  schema,
  async perform(tx, { input, actor }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    await removeFavourite(tx, actor.id, input.metier);
    return { ok: true, redirect: backTo(input, 'retire') };
  },
};
