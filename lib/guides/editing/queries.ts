import { and, desc, eq, sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { contentRevisions } from '#db/schema/guides.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';
import { occupationTitle, type Sector } from '../core/kinds/metier/catalogue.ts';
import { parsePage, type Page, type PageKind, type Pages } from '../core/pages.ts';
import { allPages } from '../tables.ts';
import { selectDraft, selectPublished, type Draft, type Published } from './store.ts';

/** A page in the list of an administrator. */
export type PageSummary = {
  readonly kind: PageKind;
  readonly slug: string;
  readonly title: string;
  /** Of an occupation; null for any other page. */
  readonly sector: Sector | null;
  readonly revision: number;
  readonly updatedAt: Date;
  /** A person has edited it: the seed leaves it alone. */
  readonly edited: boolean;
  readonly read: boolean;
  readonly draft: boolean;
  readonly openReports: number;
};

type Row = {
  kind: PageKind;
  slug: string;
  title: string;
  masculine: string | null;
  precision: string | null;
  sector: Sector | null;
  revision: number;
  updated_at: string;
  edited: boolean;
  read: boolean;
  draft: boolean;
  reports: number;
};

const inFrench = new Intl.Collator('fr');

/** Every page of every kind with its state, by title. Empty for whoever is no administrator. */
export async function listPages(actor: Person): Promise<PageSummary[]> {
  if (!can(actor, 'read', shared('content'))) return [];
  const rows = await runAs(actor, (tx) =>
    tx.execute<Row>(sql`
    select p.kind, p.slug, p.title, p.masculine, p.precision, p.sector, p.revision, p.updated_at::text, p.edited, r.slug is not null as read, d.slug is not null as draft, coalesce(n.open, 0) as reports
    from (${allPages}) p
    left join public.content_revisions r on r.kind = p.kind and r.slug = p.slug and r.number = p.revision and r.reading
    left join public.content_drafts d on d.kind = p.kind and d.slug = p.slug
    left join (select kind, slug, count(*)::int as open from public.content_reports where closed_at is null group by 1, 2) n on n.kind = p.kind and n.slug = p.slug`),
  );
  return rows
    .map(({ masculine, precision, title, updated_at: updatedAt, reports, ...row }) => ({
      ...row,
      updatedAt: new Date(updatedAt),
      openReports: reports,
      title:
        masculine === null
          ? title
          : occupationTitle({
              titleFeminine: title,
              titleMasculine: masculine,
              ...(precision === null ? {} : { precision }),
            }),
    }))
    .sort((a, b) => inFrench.compare(a.title, b.title));
}

/** One publication of a page: who, when and why. Without a name: the author has left. */
export type RevisionSummary = {
  readonly number: number;
  readonly reason: string;
  readonly authorName: string | null;
  readonly publishedAt: Date;
  readonly reading: boolean;
};

const summary = {
  number: contentRevisions.number,
  reason: contentRevisions.reason,
  authorName: contentRevisions.authorName,
  publishedAt: contentRevisions.publishedAt,
  reading: contentRevisions.reading,
};

export type EditedPage<P = Page> = Published<P> & {
  readonly draft: Draft | null;
  readonly revisions: readonly RevisionSummary[];
  readonly openReports: number;
};

/**
 * A page with its draft, its revisions (the newest first) and its open reports; null when there is none, or for whoever
 * is no administrator.
 */
export async function findEditedPage<K extends PageKind>(
  actor: Person,
  kind: K,
  slug: string,
): Promise<EditedPage<Pages[K]> | null> {
  if (!can(actor, 'read', shared('content'))) return null;
  return runAs(actor, async (tx) => {
    const published = await selectPublished(tx, kind, slug);
    if (!published) return null;
    const draft = await selectDraft(tx, kind, slug);
    const revisions = await tx
      .select(summary)
      .from(contentRevisions)
      .where(and(eq(contentRevisions.kind, kind), eq(contentRevisions.slug, slug)))
      .orderBy(desc(contentRevisions.number));
    const [reports] = await tx.execute<{ open: number }>(
      sql`select count(*)::int as open from public.content_reports where kind = ${kind} and slug = ${slug} and closed_at is null`,
    );
    return { ...published, draft, revisions, openReports: reports?.open ?? 0 };
  });
}

/** One revision whole; `page` is null when it does not fit the rules of today and cannot be shown field by field. */
export type Revision = RevisionSummary & { readonly page: Page | null };
export type RevisionView = {
  readonly revision: Revision;
  readonly previous: Revision | null;
  readonly published: Published;
};

/**
 * A revision with the one before it and the page as it is now; null when there is none, or for whoever is no
 * administrator.
 */
export async function findRevision(
  actor: Person,
  kind: PageKind,
  slug: string,
  number: number,
): Promise<RevisionView | null> {
  if (!can(actor, 'read', shared('content'))) return null;
  return runAs(actor, async (tx) => {
    const rows = await tx
      .select({ ...summary, snapshot: contentRevisions.snapshot })
      .from(contentRevisions)
      .where(
        and(
          eq(contentRevisions.kind, kind),
          eq(contentRevisions.slug, slug),
          sql`${contentRevisions.number} in (${number}, ${number - 1})`,
        ),
      );
    const published = await selectPublished(tx, kind, slug);
    const [revision, previous] = [number, number - 1]
      .map((wanted) => rows.find((row) => row.number === wanted))
      .map((row) => (row ? opened(kind, row) : null));
    return revision && published ? { revision, previous: previous ?? null, published } : null;
  });
}

function opened(kind: PageKind, { snapshot, ...row }: RevisionSummary & { snapshot: unknown }): Revision {
  const parsed = parsePage(kind, snapshot);
  return { ...row, page: parsed.ok ? parsed.page : null };
}
