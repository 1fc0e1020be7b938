import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { forgetLibrary, getLibrary } from './library.ts';
import { databaseGone } from './testing/outage.ts';

let db: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  db = await testDatabase();
  sql = asSuperuser(db.name);
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  forgetLibrary();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => sql.end());

const summaryOf = async (slug: string) => (await getLibrary()).occupations.get(slug)?.page.summary;

describe('the copy of every page', () => {
  it('holds the three kinds, whole', async () => {
    const { occupations, formations, situations } = await getLibrary();
    expect(occupations.size).toBe(120);
    const { page, revision, reading } = occupations.get('soudeur')!;
    expect(page).toMatchObject({
      slug: 'soudeur',
      onetSoc: '51-4121.00',
      interests: { R: expect.any(Number), C: expect.any(Number) },
      guide: { depth: 'approfondi' },
    });
    expect({ revision, reading }).toEqual({ revision: 1, reading: null });
    expect(formations.get('umng-fssa')?.page.parent).toBe('universite-marien-ngouabi');
    expect(situations.size).toBeGreaterThan(20);
  });

  it('shows a publication at most a second later, and not before it is made', async () => {
    expect(await summaryOf('macon')).not.toBe('Texte publié à l’instant.');
    await sql`update public.occupations set summary = 'Texte publié à l’instant.', updated_at = clock_timestamp() where slug = 'macon'`;
    vi.setSystemTime(Date.now() + 1_001);
    expect(await summaryOf('macon')).toBe('Texte publié à l’instant.');
  });

  it('leaves out what is withdrawn', async () => {
    await getLibrary();
    await sql`update public.content_pages set published_at = null where slug = 'cap'`;
    vi.setSystemTime(Date.now() + 1_001);
    expect((await getLibrary()).formations.has('cap')).toBe(false);
    await sql`update public.content_pages set published_at = now() where slug = 'cap'`;
  });

  it('says who has read the revision that is shown, and nothing once another is', async () => {
    await sql`insert into public.content_revisions (kind, slug, number, snapshot, reason, reading, author_name) values ('metier', 'docker', 2, '{}', 'relu', true, 'Ada')`;
    await sql`update public.occupations set revision = 2, updated_at = clock_timestamp() where slug = 'docker'`;
    expect((await getLibrary()).occupations.get('docker')?.reading).toMatchObject({
      name: 'Ada',
      on: expect.any(Date),
    });
    await sql`insert into public.content_revisions (kind, slug, number, snapshot, reason, author_name) values ('metier', 'docker', 3, '{}', 'corrigé', 'Ben')`;
    await sql`update public.occupations set revision = 3, updated_at = clock_timestamp() where slug = 'docker'`;
    vi.setSystemTime(Date.now() + 1_001);
    expect((await getLibrary()).occupations.get('docker')?.reading).toBeNull();
  });

  it('shows a publication that began before another one and ended after it', async () => {
    await sql`update public.occupations set summary = 'La seconde, finie d’abord.', revision = revision + 1, updated_at = clock_timestamp() where slug = 'grutier'`;
    await getLibrary();
    await sql`update public.occupations set summary = 'La première, finie ensuite.', revision = revision + 1, updated_at = clock_timestamp() - interval '1 hour' where slug = 'avocat'`;
    vi.setSystemTime(Date.now() + 1_001);
    expect(await summaryOf('avocat')).toBe('La première, finie ensuite.');
  });

  it('forgets the name of a reader whose account is erased', async () => {
    const [someone] = await sql`insert into public.profiles (email) values ('lectrice@exemple.cg') returning id`;
    await sql`insert into public.content_revisions (kind, slug, number, snapshot, reason, reading, author_id, author_name) values ('metier', 'cuisinier', 2, '{}', 'relu', true, ${someone!['id']}, 'Chantal')`;
    await sql`update public.occupations set revision = 2, updated_at = clock_timestamp() where slug = 'cuisinier'`;
    expect((await getLibrary()).occupations.get('cuisinier')?.reading?.name).toBe('Chantal');
    await sql`delete from public.profiles where id = ${someone!['id']}`;
    vi.setSystemTime(Date.now() + 1_001);
    expect((await getLibrary()).occupations.get('cuisinier')?.reading).toMatchObject({ name: null });
  });

  it('reads once for a crowd', async () => {
    const copies = await Promise.all(Array.from({ length: 50 }, () => getLibrary()));
    expect(new Set(copies).size).toBe(1);
  });

  it('is there inside a transaction too', async () => {
    const library = await runAs(GUEST, (tx) => getLibrary(tx));
    expect(library.occupations.size).toBe(120);
  });
});

describe('while the database is away', () => {
  it('serves the last good copy of every page, and the new one once it is back', async () => {
    await getLibrary();
    vi.setSystemTime(Date.now() + 60_000);
    await databaseGone(db, async () => {
      expect((await getLibrary()).occupations.size).toBe(120);
    });
    await sql`update public.occupations set summary = 'Après la panne.', updated_at = clock_timestamp() where slug = 'grutier'`;
    vi.setSystemTime(Date.now() + 10_000);
    expect(await summaryOf('grutier')).toBe('Après la panne.');
  });
  it('without a copy says so', async () => {
    await databaseGone(db, async () => {
      await expect(getLibrary()).rejects.toThrow();
    });
  });
});
