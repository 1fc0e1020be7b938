import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { contentDrafts, contentPages, contentRevisions, occupations } from '#db/schema/guides.ts';
import { getLibrary, type Reading } from '../library.ts';
import {
  contentRow,
  occupationOfRow,
  occupationRow,
  type OccupationPage,
  type Page,
  type PageKind,
} from '../core/pages.ts';
import type { Fields } from './core/page-fields.ts';
import type { KnownPages } from './core/problems.ts';

/** A page as it is published now. */
export type Published = {
  readonly page: Page;
  readonly revision: number;
  readonly updatedAt: Date;
  readonly reading: Reading | null;
};

/** What was typed and not yet published. `version` changes with each saving: who began from another one is told so. */
export type Draft = {
  readonly fields: Fields;
  readonly baseRevision: number;
  readonly updatedAt: Date;
  readonly version: string;
};

/** The published page, or null when there is none of that name. */
export async function selectPublished(tx: Tx, kind: PageKind, slug: string): Promise<Published | null> {
  const row = kind === 'metier' ? await selectOccupation(tx, slug) : await selectContentPage(tx, kind, slug);
  if (!row) return null;
  const [reading] = await tx
    .select({ name: contentRevisions.authorName, on: contentRevisions.publishedAt })
    .from(contentRevisions)
    .where(
      and(
        eq(contentRevisions.kind, kind),
        eq(contentRevisions.slug, slug),
        eq(contentRevisions.number, row.revision),
        contentRevisions.reading,
      ),
    );
  return { ...row, reading: reading ?? null };
}

const {
  slug: slugColumn,
  titleFeminine,
  titleMasculine,
  sector,
  route,
  onetSoc,
  interests,
  exactness,
  selfEmployed,
  minorsDanger,
  summary,
  keywords,
  content,
} = occupations;
const occupationColumns = {
  slug: slugColumn,
  titleFeminine,
  titleMasculine,
  sector,
  route,
  onetSoc,
  interests,
  exactness,
  selfEmployed,
  minorsDanger,
  summary,
  keywords,
  content,
};

async function selectOccupation(tx: Tx, slug: string): Promise<Omit<Published, 'reading'> | null> {
  const [row] = await tx
    .select({ columns: occupationColumns, revision: occupations.revision, updatedAt: occupations.updatedAt })
    .from(occupations)
    .where(eq(occupations.slug, slug));
  return row ? { page: occupationOfRow(row.columns), revision: row.revision, updatedAt: row.updatedAt } : null;
}

async function selectContentPage(tx: Tx, kind: PageKind, slug: string): Promise<Omit<Published, 'reading'> | null> {
  const [row] = await tx
    .select({ page: contentPages.content, revision: contentPages.revision, updatedAt: contentPages.updatedAt })
    .from(contentPages)
    .where(and(eq(contentPages.kind, kind), eq(contentPages.slug, slug)));
  return row ? { ...row, page: row.page as Page } : null;
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
  const { occupations: metier, formations: formation, situations: parcours } = await getLibrary(tx);
  return { metier, formation, parcours };
}

/**
 * Puts a page in the place of revision `base`, as a person’s own: the seed leaves it alone from now on.
 * @returns false when another revision is shown by now; nothing is written then.
 */
export async function replacePublished(tx: Tx, kind: PageKind, page: Page, base: number): Promise<boolean> {
  const state = { seedHash: null, revision: base + 1, updatedAt: sql`now()` };
  if (kind === 'metier') {
    // The columns that matching counts with are not granted to anybody who edits.
    const {
      slug,
      sector: _,
      onetSoc: __,
      exactness: ___,
      interests: ____,
      ...texts
    } = occupationRow(page as OccupationPage);
    const touched = await tx
      .update(occupations)
      .set({ ...texts, ...state })
      .where(and(eq(occupations.slug, slug), eq(occupations.revision, base)))
      .returning({ slug: occupations.slug });
    return touched.length === 1;
  }
  const { kind: _, slug, ...texts } = contentRow(kind, page as never);
  const touched = await tx
    .update(contentPages)
    .set({ ...texts, ...state })
    .where(and(eq(contentPages.kind, kind), eq(contentPages.slug, slug), eq(contentPages.revision, base)))
    .returning({ slug: contentPages.slug });
  return touched.length === 1;
}
