import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { PAGE_KIND_IDS, pagePath, pageTitle, parsePage } from '#lib/guides/core/pages.ts';
import { fieldsOfPage, specsOf } from '#lib/guides/editing/core/page-fields.ts';
import { checkFields } from '#lib/guides/editing/core/problems.ts';
import { findEditedPage, findReportedPage, knownPages, listPages } from '#lib/guides/editing/index.ts';
import { searchPages, shelfOf } from '#lib/guides/index.ts';
import { forgetLibrary, getLibrary, type Library } from '#lib/guides/library.ts';
import { buildCss } from '../../scripts/build-css.mjs';

type Handler = { GET: (request: Request, context: { params: Promise<{ slug: string }> }) => Promise<Response> };

const ORIGIN = 'https://orientation.example';
let library: Library;
let admin: Person;

await buildCss();
const { viewOf } = await import('./_kinds/registry.ts');
const { SITEMAPS } = await import('./_parts/sitemap.ts');
const handlerOf = async (path: string) => (await import(path)) as Handler;

async function open(path: string, handler: Handler, slug = ''): Promise<{ status: number; html: string }> {
  const response = await handler.GET(new Request(ORIGIN + path), { params: Promise.resolve({ slug }) });
  return { status: response.status, html: await response.text() };
}

beforeAll(async () => {
  const db = await testDatabase();
  vi.stubEnv('APP_URL', ORIGIN);
  forgetLibrary();
  library = await getLibrary();
  const sql = asSuperuser(db.name);
  const [row] = await sql`insert into public.profiles (email) values ('admin@exemple.cg') returning id`;
  await sql.end();
  admin = { kind: 'person', id: String(row!['id']), role: 'admin', sessionId: null };
});

describe.each(PAGE_KIND_IDS)('the kind %s', (kind) => {
  const { folder, words, image } = kindOf(kind);
  const first = () => [...shelfOf(library, kind)][0]!;

  it('has pages in the library, each one valid as it was read', () => {
    const entries = [...shelfOf(library, kind)];
    expect(entries.length).toBeGreaterThan(0);
    for (const [slug, { page }] of entries) expect(parsePage(kind, page)).toMatchObject({ ok: true, page: { slug } });
  });

  it('answers its addresses, and links each page from its list and from the sitemap', async () => {
    const list = await open(`/${folder}`, await handlerOf(`./${folder}/route.tsx`));
    expect(list.status).toBe(200);
    const handler = await handlerOf(`./${folder}/[slug]/route.tsx`);
    for (const slug of shelfOf(library, kind).keys()) expect(list.html).toContain(`href="${pagePath(kind, slug)}"`);
    expect(SITEMAPS[folder]!(library).map(({ path }) => path)).toEqual(
      [...shelfOf(library, kind).keys()].map((slug) => pagePath(kind, slug)),
    );
    expect(SITEMAPS['pages']!(library).map(({ path }) => path)).toContain(`/${folder}`);
    const [slug] = first();
    const page = await open(pagePath(kind, slug), handler, slug);
    expect(page.status).toBe(200);
    expect(page.html).toContain('"@type":"Article"');
    const missing = await open(pagePath(kind, 'nulle-part'), handler, 'nulle-part');
    expect(missing.status).toBe(404);
    expect(missing.html).toContain(words.missing);
    expect(existsSync(`public${image}`)).toBe(true);
  });

  it('is found by its title', async () => {
    const [slug, { page }] = first();
    expect(await searchPages(pageTitle(kind, page))).toContainEqual({ kind, slug, exact: true });
  });

  it('can be reported', () => {
    const [slug, { page }] = first();
    const path = pagePath(kind, slug);
    expect(findReportedPage(library, path)).toEqual({ kind, slug, path, title: pageTitle(kind, page) });
  });

  it('is listed for an administrator, whose form and preview show it unchanged', async () => {
    const [slug, { page }] = first();
    expect(await listPages(admin)).toContainEqual(
      expect.objectContaining({ kind, slug, title: pageTitle(kind, page), draft: false, openReports: 0 }),
    );
    const edited = (await findEditedPage(admin, kind, slug))!;
    expect(edited.page).toEqual(page);
    const known = await knownPages();
    expect(checkFields(kind, edited.page, fieldsOfPage(kind, edited.page), known)).toEqual({ ok: true, page });
    const { props } = viewOf(kind).Page({ entry: { page, reading: null }, library });
    expect(props.children).toBeTruthy();
  });

  it('names only kinds that exist, and pages that exist', async () => {
    const known = await knownPages();
    for (const { page } of shelfOf(library, kind).values())
      for (const { names } of specsOf(kind, page)) if (names !== undefined) expect(Object.keys(known)).toContain(names);
    for (const { page } of shelfOf(library, kind).values())
      expect(checkFields(kind, page, fieldsOfPage(kind, page), known)).toEqual({ ok: true, page });
  });
});
