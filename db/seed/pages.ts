import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { contentRow, parsePage, type PageKind, type Pages } from '#lib/guides/core/pages.ts';
import { contentPages, contentRevisions, occupations } from '../schema/index.ts';
import { loadFormations, loadGuides, loadPratiques, loadSituations } from './content/load.ts';
import { occupations as occupationSeeds } from './content/occupations/index.ts';
import type { Seeder } from './seeder.ts';

type Stored = { readonly seedHash: string | null; readonly revision: number };

/**
 * Publishes the pages of the seed files: each new or changed file is a revision of its page. A page that a person
 * has edited is theirs: the seed leaves it alone.
 * @throws when a file does not fit its schema.
 */
export async function seedPages(tx: Seeder): Promise<void> {
  const [guides, formations, situations] = await Promise.all([loadGuides(), loadFormations(), loadSituations()]);
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

  for (const seed of occupationSeeds) await seedPage(tx, 'metier', { ...seed, guide: guides.get(seed.slug) }, stored);
  for (const seed of formations.values()) await seedPage(tx, 'formation', seed, stored);
  for (const seed of situations.values()) await seedPage(tx, 'parcours', seed, stored);
  for (const seed of (await loadPratiques()).values()) await seedPage(tx, 'pratique', seed, stored);
}

async function seedPage<K extends PageKind>(
  tx: Seeder,
  kind: K,
  seed: { readonly slug: string; readonly guide?: unknown },
  stored: ReadonlyMap<string, Stored>,
): Promise<void> {
  const parsed = parsePage(kind, seed);
  if (!parsed.ok)
    throw new Error(
      `${kind}/${seed.slug} : ${parsed.problems.map(({ path, message }) => `${path} : ${message}`).join(' ; ')}`,
    );
  const seedHash = createHash('sha256').update(JSON.stringify(parsed.page)).digest('hex');
  const present = stored.get(`${kind}/${seed.slug}`);
  if (present && (present.seedHash === null || present.seedHash === seedHash)) return;

  const number = (present?.revision ?? 0) + 1;
  await tx.insert(contentRevisions).values({
    kind,
    slug: seed.slug,
    number,
    snapshot: parsed.page,
    reason: number === 1 ? 'Première version de la rédaction.' : 'Nouvelle version de la rédaction.',
    authorName: parsed.page.author,
  });
  await write(tx, kind, parsed.page, { seedHash, revision: number, updatedAt: sql`now()` });
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
