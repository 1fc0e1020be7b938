import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { contentRow, PAGE_KIND_IDS, type PageKind, type Pages } from '#lib/guides/core/pages.ts';
import { contentPages, contentRevisions, occupations } from '../schema/index.ts';
import { loadPages } from './content/load.ts';
import type { Seeder } from './seeder.ts';

type Stored = { readonly seedHash: string | null; readonly revision: number };

/**
 * Publishes the pages of the seed files: each new or changed file is a revision of its page. A page that a person
 * has edited is theirs: the seed leaves it alone.
 * @param folder of the files; those of the product unless a test has its own
 * @throws when a file does not fit its schema; nothing is written then.
 */
export async function seedPages(tx: Seeder, folder?: string): Promise<void> {
  const seeds = PAGE_KIND_IDS.map((kind) => [kind, loadPages(kind, folder)] as const);
  const [occupationRows, pageRows] = await Promise.all([
    tx
      .select({ slug: occupations.slug, seedHash: occupations.seedHash, revision: occupations.revision })
      .from(occupations),
    tx
      .select({
        kind: contentPages.kind,
        slug: contentPages.slug,
        seedHash: contentPages.seedHash,
        revision: contentPages.revision,
      })
      .from(contentPages),
  ]);
  const stored = new Map<string, Stored>([
    ...occupationRows.map((row) => [`metier/${row.slug}`, row] as const),
    ...pageRows.map((row) => [`${row.kind}/${row.slug}`, row] as const),
  ]);

  for (const [kind, pages] of seeds) for (const page of pages.values()) await seedPage(tx, kind, page, stored);
}

async function seedPage<K extends PageKind>(
  tx: Seeder,
  kind: K,
  page: Pages[K],
  stored: ReadonlyMap<string, Stored>,
): Promise<void> {
  const seedHash = createHash('sha256').update(JSON.stringify(page)).digest('hex');
  const present = stored.get(`${kind}/${page.slug}`);
  if (present && (present.seedHash === null || present.seedHash === seedHash)) return;

  const number = (present?.revision ?? 0) + 1;
  await tx.insert(contentRevisions).values({
    kind,
    slug: page.slug,
    number,
    snapshot: page,
    reason: number === 1 ? 'Première version de la rédaction.' : 'Nouvelle version de la rédaction.',
    authorName: page.author,
  });
  await write(tx, kind, page, { seedHash, revision: number, updatedAt: sql`now()` });
}

async function write<K extends PageKind>(
  tx: Seeder,
  kind: K,
  page: Pages[K],
  state: { seedHash: string; revision: number; updatedAt: ReturnType<typeof sql> },
): Promise<void> {
  const { stored } = kindOf(kind);
  if (stored.table === 'occupations') {
    const row = { ...stored.row(page), ...state };
    const updated = await tx
      .update(occupations)
      .set(row)
      .where(eq(occupations.slug, row.slug))
      .returning({ slug: occupations.slug });
    if (updated.length === 0) await tx.insert(occupations).values({ ...row, publishedAt: sql`now()` });
    return;
  }
  const row = { ...contentRow(kind, page), ...state };
  const updated = await tx
    .update(contentPages)
    .set(row)
    .where(and(eq(contentPages.kind, row.kind), eq(contentPages.slug, row.slug)))
    .returning({ slug: contentPages.slug });
  if (updated.length === 0) await tx.insert(contentPages).values({ ...row, publishedAt: sql`now()` });
}
