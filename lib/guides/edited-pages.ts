import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { PageKind } from './core/pages.ts';

/** A published page whose present revision a person wrote; `page` is not yet held against the schema of today. */
export type PageEditedByHand = { readonly kind: PageKind; readonly slug: string; readonly page: unknown };

/** The pages on show that are a person’s own, and no longer the seed’s, by kind and slug. */
export const listEditedPages = (): Promise<PageEditedByHand[]> =>
  runAsSystem('an operator exports the pages that people have edited', async (tx) => [
    ...(await tx.execute<PageEditedByHand>(sql`
      select r.kind, r.slug, r.snapshot as page
      from public.content_revisions r
      join (
        select 'metier' as kind, slug, revision from public.occupations where seed_hash is null and published_at is not null
        union all
        select kind, slug, revision from public.content_pages where seed_hash is null and published_at is not null
      ) p on p.kind = r.kind and p.slug = r.slug and p.revision = r.number
      order by r.kind, r.slug`)),
  ]);
