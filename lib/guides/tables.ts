import { and, asc, eq, isNotNull, sql, type Column, type SQL } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { contentPages, contentRevisions, occupations } from '#db/schema/guides.ts';
import type { TableName } from './core/kinds/stored.ts';
import { kindOf } from './core/kinds/registry.ts';
import { contentRow, PAGE_KIND_IDS, type PageKind, type Pages } from './core/pages.ts';

/** Somebody has read the page through, in the state that is shown. Without a name: they have left. */
export type Reading = { readonly name: string | null; readonly on: Date };
export type Entry<P> = {
  readonly page: P;
  readonly updatedAt: Date;
  readonly revision: number;
  readonly reading: Reading | null;
};

const {
  slug,
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
  slug,
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

/** The number stands first: drizzle takes an object whose first column is null for a row that is not there. */
const reading = {
  number: contentRevisions.number,
  name: contentRevisions.authorName,
  on: contentRevisions.publishedAt,
};

type Row = Pick<Entry<unknown>, 'updatedAt' | 'revision' | 'reading'>;

const entry = <P>(page: P, { updatedAt, revision, reading: read }: Row): Entry<P> => ({
  page,
  updatedAt,
  revision,
  reading: read && { name: read.name, on: read.on },
});

/** The revision that is shown, if its author has read the whole page in it. */
const readingOf = (kind: PageKind, table: { slug: Column; revision: Column }): SQL | undefined =>
  and(
    eq(contentRevisions.kind, kind),
    eq(contentRevisions.slug, table.slug),
    eq(contentRevisions.number, table.revision),
    contentRevisions.reading,
  );

/** The published pages of a kind by address. @param only the one that is asked for; all of them without it. */
export async function selectPages<K extends PageKind>(
  tx: Tx,
  kind: K,
  only?: string,
): Promise<Map<string, Entry<Pages[K]>>> {
  const { stored } = kindOf(kind);
  if (stored.table === 'occupations') {
    const { updatedAt, revision, publishedAt } = occupations;
    const rows = await tx
      .select({ columns: occupationColumns, updatedAt, revision, reading })
      .from(occupations)
      .leftJoin(contentRevisions, readingOf(kind, occupations))
      .where(and(isNotNull(publishedAt), only === undefined ? undefined : eq(slug, only)))
      .orderBy(asc(slug));
    return new Map(rows.map(({ columns, ...row }) => [columns.slug, entry(stored.page(columns), row)]));
  }
  const { updatedAt, revision, publishedAt } = contentPages;
  const rows = await tx
    .select({ slug: contentPages.slug, content: contentPages.content, updatedAt, revision, reading })
    .from(contentPages)
    .leftJoin(contentRevisions, readingOf(kind, contentPages))
    .where(
      and(
        eq(contentPages.kind, kind),
        isNotNull(publishedAt),
        only === undefined ? undefined : eq(contentPages.slug, only),
      ),
    )
    .orderBy(asc(contentPages.slug));
  return new Map(rows.map(({ slug: name, content: whole, ...row }) => [name, entry(stored.page(whole), row)]));
}

/**
 * Puts a page in the place of revision `base`, as a person’s own: the seed leaves it alone from now on.
 * @returns false when another revision is shown by now; nothing is written then.
 */
export async function replacePublished<K extends PageKind>(
  tx: Tx,
  kind: K,
  page: Pages[K],
  base: number,
): Promise<boolean> {
  const state = { seedHash: null, revision: base + 1, updatedAt: sql`now()` };
  const { stored } = kindOf(kind);
  if (stored.table === 'occupations') {
    const touched = await tx
      .update(occupations)
      .set({ ...stored.editable(page), ...state })
      .where(and(eq(slug, page.slug), eq(occupations.revision, base)))
      .returning({ slug });
    return touched.length === 1;
  }
  const { kind: _, slug: name, ...texts } = contentRow(kind, page);
  const touched = await tx
    .update(contentPages)
    .set({ ...texts, ...state })
    .where(and(eq(contentPages.kind, kind), eq(contentPages.slug, name), eq(contentPages.revision, base)))
    .returning({ slug: contentPages.slug });
  return touched.length === 1;
}

/** The rows of one kind, with the same columns whatever the table. */
const ROWS: Record<TableName, (kind: PageKind) => SQL> = {
  occupations: (kind) => sql`
    select ${kind}::text as kind, slug, title_feminine as title, title_masculine as masculine, content ->> 'precision' as precision,
      title_feminine || ' ' || title_masculine || ' ' || search_words as names, search, revision, updated_at, seed_hash is null as edited, null as serie, sector
    from public.occupations where published_at is not null`,
  content_pages: (kind) => sql`
    select kind, slug, title, null, null, title || ' ' || search_words, search, revision, updated_at, seed_hash is null,
      content ->> 'serie', null
    from public.content_pages where kind = ${kind} and published_at is not null`,
};

/** Every published page of every kind, for a query that goes over all of them. */
export const allPages: SQL = sql.join(
  PAGE_KIND_IDS.map((kind) => ROWS[kindOf(kind).stored.table](kind)),
  sql` union all `,
);
