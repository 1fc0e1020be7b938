import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { runAs, type Tx } from '#db/run-as.ts';
import { contentReports } from '#db/schema/guides.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { pagePath, pageTitle, type PageKind } from '../core/pages.ts';
import { pageOfPath } from './core/page-of-path.ts';
import { getLibrary, shelfOf, type Library } from '../library.ts';

/** The page that a reader speaks of; null when there is none of that address. */
export function findReportedPage(
  library: Library,
  path: string,
): { kind: PageKind; slug: string; path: string; title: string } | null {
  const place = pageOfPath(path);
  if (!place) return null;
  const { kind, slug } = place;
  const entry = shelfOf(library, kind).get(slug);
  return entry ? { kind, slug, path: pagePath(kind, slug), title: pageTitle(kind, entry.page) } : null;
}

/** As many signs as the database takes. */
export const MAX_REPORT = 2000;

const reportForm = z.object({
  page: z.string().max(200),
  message: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, 'Écrivez ce qui ne va pas sur cette page.')
        .max(MAX_REPORT, `Dites-le plus court : au plus ${MAX_REPORT} signes.`),
    ),
  /** Nobody sees this field; a machine that fills in every field gives itself away, and so does a password manager. */
  site: z.string().default(''),
});

const TRAP =
  'Votre navigateur a rempli tout seul un champ caché de ce formulaire. Votre texte est toujours là : envoyez-le de nouveau.';

/** Hands on what a reader says is wrong. Nothing about the reader is kept. */
export const reportError: Definition<z.output<typeof reportForm>> = {
  name: 'content.report',
  once: true,
  fromAnyonesPage: true,
  verb: 'create',
  resource: 'content-report',
  schema: reportForm,
  limits: ['reports-address'],
  async perform(tx, { input: { page, message, site } }) {
    const reported = findReportedPage(await getLibrary(tx), page);
    if (!reported) return fault('not-found');
    if (site !== '') return fault('invalid', { fieldErrors: { message: TRAP } });
    await insertReport(tx, reported, message);
    return { ok: true, redirect: `/signaler?page=${reported.path}&fait=envoi` };
  },
};

/** Only these three columns may be written by a reader, and none may be read back. */
async function insertReport(tx: Tx, { kind, slug }: { kind: PageKind; slug: string }, message: string): Promise<void> {
  await tx.execute(sql`insert into public.content_reports (kind, slug, message) values (${kind}, ${slug}, ${message})`);
}

export type Report = {
  readonly id: string;
  readonly kind: PageKind;
  readonly slug: string;
  readonly message: string;
  readonly createdAt: Date;
  /** When and how it was dealt with; both null while it is open. */
  readonly closedAt: Date | null;
  readonly closure: string | null;
};

const OPEN_SHOWN = 50;
const CLOSED_SHOWN = 20;

/**
 * The oldest open reports with how many there are in all, and the last closed ones. Empty for whoever is no
 * administrator.
 */
export async function listReports(actor: Person): Promise<{ open: Report[]; openCount: number; closed: Report[] }> {
  if (!can(actor, 'read', shared('content-report'))) return { open: [], openCount: 0, closed: [] };
  return runAs(actor, async (tx) => ({
    open: (await tx
      .select()
      .from(contentReports)
      .where(isNull(contentReports.closedAt))
      .orderBy(asc(contentReports.createdAt))
      .limit(OPEN_SHOWN)) as Report[],
    openCount: await tx.$count(contentReports, isNull(contentReports.closedAt)),
    closed: (await tx
      .select()
      .from(contentReports)
      .where(isNotNull(contentReports.closedAt))
      .orderBy(desc(contentReports.closedAt))
      .limit(CLOSED_SHOWN)) as Report[],
  }));
}

/** One report; null for an id that is none, or for whoever is no administrator. */
export async function findReport(actor: Person, id: string): Promise<Report | null> {
  if (!can(actor, 'read', shared('content-report')) || !isId(id)) return null;
  const [row] = await runAs(actor, (tx) => tx.select().from(contentReports).where(eq(contentReports.id, id)));
  return (row as Report | undefined) ?? null;
}

const closeForm = z.object({
  signalement: z.uuid({ error: 'Ce signalement n’existe pas.' }),
  suite: z
    .string()
    .trim()
    .min(3, 'Dites ce qui a été fait, ou pourquoi il n’y avait rien à changer.')
    .max(300, 'Dites-le plus court : au plus 300 signes.'),
});

/** Closes a report with a note. It is closed once: who comes second is told so. */
export const closeReport: Definition<z.output<typeof closeForm>> = {
  name: 'content.close-report',
  verb: 'update',
  resource: 'content-report',
  schema: closeForm,
  async perform(tx, { input: { signalement, suite }, now }) {
    const closed = await tx
      .update(contentReports)
      .set({ closedAt: now, closure: suite })
      .where(and(eq(contentReports.id, signalement), isNull(contentReports.closedAt)))
      .returning({ id: contentReports.id });
    return closed.length === 1
      ? { ok: true, redirect: '/admin/signalements?fait=clos#contenu' }
      : fault('conflict', { message: 'Ce signalement a déjà été clos, ou n’existe pas.' });
  },
};
