import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { isOutage } from '#db/outage.ts';
import { seed } from '#db/seed/index.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { contentDrafts, contentRevisions, occupations } from '#db/schema/guides.ts';
import { GUEST, type Actor, type Person } from '#lib/access/core/actor.ts';
import { cookieKey, dataKeys } from '#lib/access/keys.ts';
import { postgresLimits } from '#lib/access/limits/store.ts';
import { runForm } from '#lib/access/adapters/form.ts';
import { formTokenFor } from '#lib/access/form-token.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { forgetLibrary, getLibrary } from '../library.ts';
import type { OccupationPage } from '../core/pages.ts';
import { searchPages } from '../search.ts';
import { fieldsOfPage } from './core/page-fields.ts';
import {
  closeReport,
  discardDraft,
  findEditedPage,
  findReport,
  findRevision,
  listPages,
  listReports,
  markAsRead,
  publishDraft,
  rebaseDraft,
  reportError,
  restoreRevision,
  saveDraft,
} from './index.ts';

const APP_URL = 'http://localhost:3000';
const person = (digit: string, role: Person['role']): Person => ({
  kind: 'person',
  id: `${digit.repeat(8)}-0000-4000-8000-000000000000`,
  role,
  sessionId: null,
});
const ADA = person('a', 'admin');
const BEA = person('b', 'admin');
const NAMELESS = person('c', 'admin');
const PUPIL = person('d', 'user');
const ADVISER = person('e', 'consultant');

let database: TestDatabase;
let root: postgres.Sql;
beforeAll(async () => {
  database = await testDatabase();
  root = asSuperuser(database.name);
  for (const [one, name] of [
    [ADA, 'Ada Mabiala'],
    [BEA, 'Béa Nkounkou'],
    [NAMELESS, null],
    [PUPIL, 'Élève'],
    [ADVISER, 'Conseil'],
  ] as const) {
    await root`insert into public.profiles (id, email, full_name) values (${one.id}, ${`${one.id}@exemple.invalid`}, ${name})`;
    await root`insert into private.accounts (id, email, password_hash, app_role) values (${one.id}, ${`${one.id}@exemple.invalid`}, 'x', ${one.role})`;
  }
});
afterAll(() => root.end());
beforeEach(forgetLibrary);

function send<Input>(
  definition: Definition<Input>,
  fields: Record<string, unknown>,
  actor: Actor = ADA,
  now = new Date(),
) {
  return runForm(
    definition,
    {
      method: 'POST',
      origin: APP_URL,
      host: 'localhost:3000',
      secFetchSite: 'same-origin',
      address: '198.51.100.7',
      requestId: 't',
      cookie: () => undefined,
    },
    { fields },
    {
      actor: () => Promise.resolve(actor),
      limits: postgresLimits(cookieKey()),
      cookieKey: cookieKey(),
      dataKeys: dataKeys(),
      appUrl: APP_URL,
      now: () => now,
      runAs,
      runAsSystem,
      isOutage,
    },
  );
}
const metier = (page: string) => ({ genre: 'metier', page });
const edited = async (slug: string) => (await findEditedPage(ADA, 'metier', slug))!;
/** Saves a draft that changes some fields of what is published now. */
async function draft(slug: string, changes: Record<string, string>, actor: Person = ADA) {
  const { page, revision, draft: present } = await edited(slug);
  return send(
    saveDraft,
    {
      ...metier(slug),
      base: String(revision),
      version: present?.version ?? '',
      ...fieldsOfPage('metier', page),
      ...changes,
    },
    actor,
  );
}
const publish = async (slug: string, more: Record<string, string> = {}, actor: Person = ADA) =>
  send(
    publishDraft,
    { ...metier(slug), version: (await edited(slug)).draft?.version ?? '', motif: 'Une phrase corrigée.', ...more },
    actor,
  );
const SUMMARY =
  'Assembler des pièces de métal en les faisant fondre, sur un chantier ou en atelier, avec un masque sur les yeux.';

describe('publishing', () => {
  it('keeps a draft to itself, then shows it as a signed revision with its reason', async () => {
    // As if the seed file had changed since: the seed would bring it in, were the page not edited.
    await root`update public.occupations set seed_hash = 'vieux' where slug = 'soudeur'`;
    const before = await edited('soudeur');
    expect(await draft('soudeur', { summary: SUMMARY })).toMatchObject({
      ok: true,
      redirect: '/admin/contenus/metier/soudeur/modifier?fait=brouillon#contenu',
    });
    expect((await edited('soudeur')).page).toEqual(before.page);
    expect((await getLibrary()).occupations.get('soudeur')!.page.summary).toBe((before.page as OccupationPage).summary);

    expect(await publish('soudeur')).toMatchObject({
      ok: true,
      redirect: '/admin/contenus/metier/soudeur?fait=publie#contenu',
    });
    const after = await edited('soudeur');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Brazzaville' }).format(new Date());
    expect(after).toMatchObject({ revision: before.revision + 1, draft: null, reading: null });
    expect(after.page).toEqual({ ...before.page, summary: SUMMARY, updatedOn: today });
    expect(after.revisions[0]).toMatchObject({
      number: before.revision + 1,
      reason: 'Une phrase corrigée.',
      authorName: 'Ada Mabiala',
      reading: false,
    });
    expect(await root`select seed_hash, revision from public.occupations where slug = 'soudeur'`).toEqual([
      { seed_hash: null, revision: before.revision + 1 },
    ]);
    expect(
      await root`select author_id, snapshot ->> 'summary' as summary from public.content_revisions where slug = 'soudeur' and number = ${before.revision + 1}`,
    ).toEqual([{ author_id: ADA.id, summary: SUMMARY }]);
    expect(
      await root`select user_id from public.audit_logs where table_name = 'public.occupations' and record_id = 'soudeur' order by created_at desc limit 1`,
    ).toEqual([{ user_id: ADA.id }]);
    expect(after.updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
  });

  it('is in the library that documents read, once it looks again, and in the search', async () => {
    const before = (await getLibrary()).occupations.get('macon')!;
    await draft('macon', { keywords: 'parpaing\nbrique\nmur\nchantier\ntrucouille' });
    expect(await publish('macon')).toMatchObject({ ok: true });
    // The copy in memory may be a second old: then one small query tells that something was published.
    await expect
      .poll(async () => (await getLibrary()).occupations.get('macon')!.revision, { timeout: 3_000, interval: 100 })
      .toBe(before.revision + 1);
    expect((await getLibrary()).occupations.get('macon')!.page.keywords).toContain('trucouille');
    expect((await searchPages('trucouille')).map(({ slug }) => slug)).toEqual(['macon']);
  });

  it('is left alone by the seed, which still fills in what nobody has edited', async () => {
    await root`update public.occupations set summary = 'vieux', seed_hash = 'vieux' where slug = 'plombier'`;
    await seed({ serviceUrl: database.serviceUrl, demo: null });
    expect((await edited('soudeur')).page).toMatchObject({ summary: SUMMARY });
    expect(((await edited('plombier')).page as OccupationPage).summary).not.toBe('vieux');
  });

  it('refuses a draft with errors, keeps what was typed, and says where the errors are', async () => {
    expect(await draft('plombier', { summary: 'Court.', 'guide-isco08': 'abc' })).toMatchObject({
      ok: true,
      redirect: '/admin/contenus/metier/plombier/modifier?fait=a-corriger#contenu',
    });
    expect((await edited('plombier')).draft!.fields).toMatchObject({ summary: 'Court.', 'guide-isco08': 'abc' });
    const { revision } = await edited('plombier');
    expect(await publish('plombier')).toMatchObject({ ok: false, code: 'invalid' });
    expect(await edited('plombier')).toMatchObject({ revision });
    expect(
      await send(saveDraft, {
        ...metier('plombier'),
        base: String(revision),
        version: (await edited('plombier')).draft!.version,
        suite: 'apercu',
        ...(await edited('plombier')).draft!.fields,
        summary: SUMMARY,
        'guide-isco08': '7126',
      }),
    ).toMatchObject({ ok: true, redirect: '/admin/contenus/metier/plombier/apercu' });
    expect(await publish('plombier', { motif: '' })).toMatchObject({
      ok: false,
      code: 'invalid',
      fieldErrors: { motif: expect.stringContaining('pourquoi') },
    });
    expect(await publish('plombier', { relecture: 'oui' })).toMatchObject({ ok: true });
    expect((await edited('plombier')).reading).toMatchObject({ name: 'Ada Mabiala' });
  });

  it('refuses a draft that changes nothing, and one that is not there', async () => {
    await draft('infirmier', {});
    expect(await publish('infirmier')).toMatchObject({
      ok: false,
      code: 'invalid',
      message: expect.stringContaining('ne change rien'),
    });
    const { version } = (await edited('infirmier')).draft!;
    expect(await send(discardDraft, { ...metier('infirmier'), version })).toMatchObject({ ok: true });
    expect((await edited('infirmier')).draft).toBeNull();
    expect(await send(publishDraft, { ...metier('infirmier'), version, motif: 'Encore une fois.' })).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect(await send(saveDraft, { ...metier('nulle-part'), base: '1', version: '' })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });

  it('asks for the administrator’s name first', async () => {
    await draft('coiffeur', { summary: SUMMARY }, NAMELESS);
    expect(await publish('coiffeur', {}, NAMELESS)).toMatchObject({
      ok: false,
      code: 'conflict',
      message: expect.stringContaining('/profil/modifier'),
    });
    expect((await edited('coiffeur')).draft).not.toBeNull();
    expect(await publish('coiffeur', {}, BEA)).toMatchObject({ ok: true });
  });

  it('works on courses and situations too', async () => {
    const pages = (await listPages(ADA)).filter(({ kind }) => kind !== 'metier');
    expect(pages.length).toBeGreaterThan(0);
    for (const kind of new Set(pages.map((page) => page.kind))) {
      const { slug } = pages.find((page) => page.kind === kind)!;
      const before = (await findEditedPage(ADA, kind, slug))!;
      const about = { genre: kind, page: slug };
      expect(
        await send(saveDraft, {
          ...about,
          base: String(before.revision),
          version: '',
          ...fieldsOfPage(kind, before.page),
          summary: SUMMARY,
        }),
      ).toMatchObject({ ok: true, redirect: expect.stringContaining('fait=brouillon') });
      const { version } = (await findEditedPage(ADA, kind, slug))!.draft!;
      expect(await send(publishDraft, { ...about, version, motif: 'Résumé plus clair.' })).toMatchObject({ ok: true });
      expect((await findEditedPage(ADA, kind, slug))!.page).toMatchObject({
        ...before.page,
        summary: SUMMARY,
        updatedOn: expect.any(String),
      });
      expect(
        await root`select seed_hash, summary from public.content_pages where kind = ${kind} and slug = ${slug}`,
      ).toEqual([{ seed_hash: null, summary: SUMMARY }]);
    }
  });
});

describe('two people at once', () => {
  it('a draft that began before another publication is refused, and goes on once that was seen', async () => {
    const { page, revision } = await edited('boulanger');
    await draft('boulanger', { summary: SUMMARY });
    // Béa marks the page as read meanwhile: another revision is shown.
    expect(
      await send(markAsRead, { ...metier('boulanger'), revision: String(revision), relecture: 'oui' }, BEA),
    ).toMatchObject({ ok: true });
    expect((await edited('boulanger')).page).toEqual(page);
    expect(await publish('boulanger')).toMatchObject({
      ok: false,
      code: 'conflict',
      message: expect.stringContaining('entre-temps'),
    });
    const { version } = (await edited('boulanger')).draft!;
    expect(await send(rebaseDraft, { ...metier('boulanger'), version, revision: String(revision) })).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect(await send(rebaseDraft, { ...metier('boulanger'), version, revision: String(revision + 1) })).toMatchObject({
      ok: true,
    });
    expect(await publish('boulanger')).toMatchObject({ ok: true });
    expect(await edited('boulanger')).toMatchObject({
      revision: revision + 2,
      page: { summary: SUMMARY },
      reading: null,
    });
  });

  it('of two publications of one revision only one is made', async () => {
    const { revision } = await edited('cuisinier');
    const outcomes = await Promise.all(
      [ADA, BEA].map((actor) =>
        send(markAsRead, { ...metier('cuisinier'), revision: String(revision), relecture: 'oui' }, actor),
      ),
    );
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await edited('cuisinier')).revision).toBe(revision + 1);
  });

  it('a draft that somebody else has saved meanwhile is replaced only on purpose', async () => {
    await draft('menuisier', { precision: 'la première' });
    const { revision, page, draft: first } = await edited('menuisier');
    const typed = {
      ...metier('menuisier'),
      base: String(revision),
      ...fieldsOfPage('metier', page),
      precision: 'la seconde',
    };
    expect(await send(saveDraft, { ...typed, version: '' }, BEA)).toMatchObject({ ok: false, code: 'conflict' });
    expect((await edited('menuisier')).draft).toEqual(first);
    expect(await send(saveDraft, { ...typed, version: '', remplacer: 'oui' }, BEA)).toMatchObject({ ok: true });
    expect((await edited('menuisier')).draft!.fields).toMatchObject({ precision: 'la seconde' });
    expect(
      await send(publishDraft, {
        ...metier('menuisier'),
        version: first!.version,
        motif: 'Un texte que je n’ai pas lu.',
      }),
    ).toMatchObject({ ok: false, code: 'conflict' });
  });
});

describe('revisions', () => {
  it('an earlier one is published again as a new one; what no form changes stays', async () => {
    const slug = 'couturier';
    const original = await edited(slug);
    await draft(slug, { summary: SUMMARY });
    await publish(slug);
    // The sector and the figures may have been put right since.
    await root`update public.occupations set interests = '{1,2,3,4,5,6}' where slug = ${slug}`;
    const about = {
      ...metier(slug),
      numero: String(original.revision),
      revision: String(original.revision + 1),
      motif: 'Le premier texte était juste.',
    };
    expect(await send(restoreRevision, { ...about, revision: String(original.revision) })).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect(await send(restoreRevision, { ...about, numero: '99' })).toMatchObject({ ok: false, code: 'not-found' });
    expect(await send(restoreRevision, about)).toMatchObject({ ok: true });
    const restored = await edited(slug);
    expect(restored.revision).toBe(original.revision + 2);
    expect(restored.page).toEqual({
      ...original.page,
      interests: { R: 1, I: 2, A: 3, S: 4, E: 5, C: 6 },
      updatedOn: expect.any(String),
    });
    expect(restored.revisions.map(({ number }) => number)).toEqual(
      [3, 2, 1].map((step) => original.revision - 1 + step),
    );
    const view = (await findRevision(ADA, 'metier', slug, original.revision + 1))!;
    expect((view.revision.page as OccupationPage).summary).toBe(SUMMARY);
    expect(view.previous!.number).toBe(original.revision);
    expect(await findRevision(ADA, 'metier', slug, 99)).toBeNull();
  });

  it('marking as read needs the box, and puts name and day on the page', async () => {
    await root`update public.occupations set seed_hash = 'vieux' where slug = 'pharmacien'`;
    const { revision } = await edited('pharmacien');
    expect(await send(markAsRead, { ...metier('pharmacien'), revision: String(revision) })).toMatchObject({
      ok: false,
      code: 'invalid',
      fieldErrors: { relecture: expect.any(String) },
    });
    expect(
      await send(markAsRead, { ...metier('pharmacien'), revision: String(revision), relecture: 'oui' }),
    ).toMatchObject({ ok: true });
    expect((await getLibrary()).occupations.get('pharmacien')!.reading).toMatchObject({ name: 'Ada Mabiala' });
    await seed({ serviceUrl: database.serviceUrl, demo: null });
    expect((await edited('pharmacien')).reading).toMatchObject({ name: 'Ada Mabiala' });
  });

  it('the list tells the state of each page', async () => {
    const of = async (slug: string) =>
      (await listPages(ADA)).find((page) => page.slug === slug && page.kind === 'metier');
    expect(await of('pharmacien')).toMatchObject({ read: true, draft: false, edited: true });
    expect(await of('menuisier')).toMatchObject({ read: false, draft: true, edited: false });
    expect((await listPages(ADA)).filter(({ kind }) => kind === 'metier')).toHaveLength(120);
  });
});

describe('nobody but an administrator', () => {
  it.each([
    ['a guest', GUEST, 'unauthenticated'],
    ['a pupil', PUPIL, 'forbidden'],
    ['an adviser', ADVISER, 'forbidden'],
  ] as const)('%s changes nothing', async (_, actor, code) => {
    const { revision, page, draft: present } = await edited('electricien');
    const about = {
      ...metier('electricien'),
      version: present?.version ?? '',
      revision: String(revision),
      numero: '1',
      motif: 'Parce que.',
      relecture: 'oui',
    };
    expect(
      await send(saveDraft, { ...about, base: String(revision), ...fieldsOfPage('metier', page) }, actor),
    ).toMatchObject({ ok: false, code });
    for (const definition of [
      publishDraft,
      markAsRead,
      restoreRevision,
      discardDraft,
      rebaseDraft,
    ] as unknown as Definition<never>[])
      expect(await send(definition, about, actor)).toMatchObject({ ok: false, code });
    expect(await edited('electricien')).toMatchObject({ revision, draft: null });
  });
  it.each([PUPIL, ADVISER])('the database says so itself, and shows no draft', async (actor) => {
    await draft('electricien', { summary: SUMMARY });
    expect(await runAs(actor, (tx) => tx.select().from(contentDrafts))).toEqual([]);
    expect(await runAs(actor, (tx) => tx.select().from(contentRevisions))).toEqual([]);
    expect(
      await runAs(actor, (tx) =>
        tx.update(occupations).set({ summary: 'pirate' }).returning({ slug: occupations.slug }),
      ),
    ).toEqual([]);
    await expect(
      runAs(actor, (tx) =>
        tx.insert(contentRevisions).values({
          kind: 'metier',
          slug: 'electricien',
          number: 50,
          snapshot: {},
          reason: 'pirate',
          authorId: actor.id,
        }),
      ),
    ).rejects.toThrow('42501');
    expect(await findEditedPage(actor, 'metier', 'electricien')).toBeNull();
    expect(await findRevision(actor, 'metier', 'electricien', 1)).toBeNull();
    expect([await listPages(actor), await listReports(actor)]).toEqual([[], { open: [], openCount: 0, closed: [] }]);
  });
  it('an administrator cannot sign for somebody else, nor change a figure', async () => {
    await expect(
      runAs(ADA, (tx) =>
        tx
          .insert(contentRevisions)
          .values({ kind: 'metier', slug: 'electricien', number: 50, snapshot: {}, reason: 'x', authorId: BEA.id }),
      ),
    ).rejects.toThrow('42501');
    await expect(runAs(ADA, (tx) => tx.update(occupations).set({ interests: [7, 7, 7, 7, 7, 7] }))).rejects.toThrow(
      '42501',
    );
  });
});

describe('errors that readers report', () => {
  it('reach the queue of administrators, the oldest first, and are closed once with a note', async () => {
    expect(
      await send(reportError, { page: '/metiers/infirmier', message: 'La durée\r\nest fausse.' }, GUEST),
    ).toMatchObject({ ok: true, redirect: '/signaler?page=/metiers/infirmier&fait=envoi' });
    // Nothing is kept of the sender: the page may be another person's.
    const formToken = formTokenFor('ABCDEFGHIJKLMNOPQRSTUV', cookieKey(), ADVISER.id);
    const long = { page: '/metiers/soudeur', message: 'x'.repeat(2000), formToken };
    expect(await send(reportError, long, PUPIL)).toMatchObject({ ok: true });
    const { open } = await listReports(ADA);
    expect(open.map(({ kind, slug, message }) => [kind, slug, message.slice(0, 24)])).toEqual([
      ['metier', 'infirmier', 'La durée\nest fausse.'],
      ['metier', 'soudeur', 'x'.repeat(24)],
    ]);
    expect((await listPages(ADA)).find(({ slug }) => slug === 'infirmier')).toMatchObject({ openReports: 1 });
    expect((await edited('infirmier')).openReports).toBe(1);

    const signalement = open[0]!.id;
    expect(await send(closeReport, { signalement, suite: '' })).toMatchObject({
      ok: false,
      code: 'invalid',
      fieldErrors: { suite: expect.any(String) },
    });
    for (const actor of [PUPIL, ADVISER])
      expect(await send(closeReport, { signalement, suite: 'Corrigé.' }, actor)).toMatchObject({
        ok: false,
        code: 'forbidden',
      });
    expect(await send(closeReport, { signalement, suite: 'Corrigé.' })).toMatchObject({ ok: true });
    expect(await send(closeReport, { signalement, suite: 'Corrigé.' }, BEA)).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    const after = await listReports(ADA);
    expect([after.open.length, after.closed.length]).toEqual([1, 1]);
    expect(await findReport(ADA, signalement)).toMatchObject({ closure: 'Corrigé.', closedAt: expect.any(Date) });
    expect([await findReport(PUPIL, signalement), await findReport(ADA, 'pas-un-id')]).toEqual([null, null]);
  });

  it('hold nothing about the reader', async () => {
    const columns =
      await root`select column_name from information_schema.columns where table_name = 'content_reports' order by 1`;
    expect(columns.map((row) => row['column_name'] as string)).toEqual([
      'closed_at',
      'closure',
      'created_at',
      'id',
      'kind',
      'message',
      'slug',
    ]);
  });

  it('are refused when empty, too long or about nothing; a machine is thanked and not heard', async () => {
    const count = async () => (await root`select count(*)::int as n from public.content_reports`)[0]!['n'] as number;
    const before = await count();
    for (const message of ['', ' \r\n ', 'x'.repeat(2001)])
      expect(await send(reportError, { page: '/metiers/soudeur', message }, GUEST)).toMatchObject({
        ok: false,
        code: 'invalid',
        fieldErrors: { message: expect.any(String) },
      });
    for (const page of [
      '',
      '/metiers/rien',
      '/metiers/soudeur/pour-moi',
      'https://ailleurs.example/metiers/soudeur',
      '//metiers/soudeur',
      '/admin',
    ])
      expect(await send(reportError, { page, message: 'Faux.' }, GUEST)).toMatchObject({
        ok: false,
        code: 'not-found',
      });
    expect(
      await send(reportError, { page: '/metiers/soudeur', message: 'Achetez', site: 'http://x' }, GUEST),
      'nobody is thanked for what is not kept',
    ).toMatchObject({ ok: false, fieldErrors: { message: expect.stringContaining('de nouveau') } });
    expect(await count()).toBe(before);
  });

  it('are limited by address', async () => {
    await root`delete from private.rate_limits`;
    const outcomes = [];
    for (let i = 0; i < 61; i += 1)
      outcomes.push(await send(reportError, { page: '/metiers/soudeur', message: `Faux ${i}.` }, GUEST));
    expect(outcomes.slice(0, 60).every(({ ok }) => ok)).toBe(true);
    expect(outcomes[60]).toMatchObject({ ok: false, code: 'limited' });
  });
});
