import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { contentDrafts } from '#db/schema/guides.ts';
import { PAGE_KIND_IDS, type Page, type PageKind, type Pages } from '../core/pages.ts';
import { getLibrary, shelfOf, type Entry } from '../library.ts';
import { selectPages } from '../tables.ts';
import type { Fields } from './core/page-fields.ts';
import type { KnownPages } from './core/problems.ts';

/** A page as it is published now. */
export type Published<P = Page> = Entry<P>;

/** What was typed and not yet published. `version` changes with each saving: who began from another one is told so. */
export type Draft = {
  readonly fields: Fields;
  readonly baseRevision: number;
  readonly updatedAt: Date;
  readonly version: string;
};

/** The published page, or null when there is none of that name. */
export async function selectPublished<K extends PageKind>(
  tx: Tx,
  kind: K,
  slug: string,
): Promise<Published<Pages[K]> | null> {
  return (await selectPages(tx, kind, slug)).get(slug) ?? null;
}

/** The draft of a page, locked until the transaction ends: two people who save at once do so one after the other. */
export async function selectDraft(tx: Tx, kind: PageKind, slug: string, lock = false): Promise<Draft | null> {
  const query = tx
    .select()
    .from(contentDrafts)
    .where(and(eq(contentDrafts.kind, kind), eq(contentDrafts.slug, slug)));
  const [row] = await (lock ? query.for('update') : query);
  return row
    ? {
        fields: row.fields as Fields,
        baseRevision: row.baseRevision,
        updatedAt: row.updatedAt,
        version: String(row.updatedAt.getTime()),
      }
    : null;
}

export async function deleteDraft(tx: Tx, kind: PageKind, slug: string): Promise<void> {
  await tx.delete(contentDrafts).where(and(eq(contentDrafts.kind, kind), eq(contentDrafts.slug, slug)));
}

/** Which pages links may lead to. */
export async function knownPages(tx?: Tx): Promise<KnownPages> {
  const library = await getLibrary(tx);
  return Object.fromEntries(PAGE_KIND_IDS.map((kind) => [kind, shelfOf(library, kind)]));
}
