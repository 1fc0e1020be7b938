import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { closePools } from '#db/client.ts';
import { liveState } from '#db/listen.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { databaseProxy, type DatabaseProxy } from '#db/tests/proxy.ts';
import { closeAll } from '#lib/platform/closing.ts';
import { currentEdition } from '#lib/platform/edition.ts';
import { followPublications, forgetLibrary, getLibrary } from './library.ts';

let db: TestDatabase;
let sql: postgres.Sql;
/** What the pool asks the database goes this way, what is listened to goes the other. */
let asked: DatabaseProxy;
let heard: DatabaseProxy;
let unfollow: () => void;

beforeAll(async () => {
  db = await testDatabase();
  sql = asSuperuser(db.name);
  [asked, heard] = [await databaseProxy(db.appUrl), await databaseProxy(db.appUrl)];
  await closePools();
  process.env['DATABASE_URL'] = asked.url(db.appUrl);
});
beforeEach(async () => {
  forgetLibrary();
  process.env['DATABASE_LISTEN_URL'] = heard.url(db.appUrl);
  unfollow = followPublications();
});
afterEach(async () => {
  vi.useRealTimers();
  unfollow();
  await closeAll();
  await heard.become('there');
  await asked.become('there');
});
afterAll(async () => {
  delete process.env['DATABASE_LISTEN_URL'];
  await closePools();
  await Promise.all([asked.close(), heard.close(), sql.end()]);
});

const PATIENT = { timeout: 10_000 };
const publish = (slug: string, summary: string) =>
  sql`update public.occupations set summary = ${summary}, updated_at = clock_timestamp() where slug = ${slug}`;
const summaryOf = async (slug: string) => (await getLibrary()).occupations.get(slug)?.page.summary;
/** Publications are heard, and the copy is in memory. */
async function settled(): Promise<void> {
  await getLibrary();
  await expect.poll(liveState, PATIENT).toEqual({ mode: 'listening' });
  await getLibrary();
}
/** How often the database was asked while the copy was used for a minute. */
async function askedInAMinute(): Promise<number> {
  vi.useFakeTimers({ toFake: ['Date'] });
  const before = asked.sent();
  for (let second = 0; second < 60; second += 1) {
    vi.setSystemTime(Date.now() + 1_000);
    currentEdition();
    await getLibrary();
  }
  return asked.sent() - before;
}

describe('while publications are heard', () => {
  it('one is read at once, and nothing is asked in between', async () => {
    await settled();
    const edition = currentEdition();
    await expect.poll(askedInAMinute, PATIENT).toBe(0);
    await publish('macon', 'Texte annoncé.');
    // As just seen, nothing but the announcement makes the library read.
    await expect.poll(currentEdition, PATIENT).toBe(edition + 1);
    expect(await summaryOf('macon')).toBe('Texte annoncé.');
    await expect.poll(askedInAMinute, PATIENT).toBe(0);
  });

  it('an announcement of nothing new changes no edition', async () => {
    await settled();
    const edition = currentEdition();
    const before = asked.sent();
    await sql`notify opc_publication`;
    await expect.poll(() => asked.sent(), PATIENT).toBeGreaterThan(before);
    await getLibrary();
    expect(currentEdition()).toBe(edition);
  });

  it('a hundred, one after the other, are all read', async () => {
    await settled();
    for (let n = 0; n < 100; n += 1) await publish('soudeur', `Version ${n}.`);
    await expect.poll(() => summaryOf('soudeur'), PATIENT).toBe('Version 99.');
    await expect.poll(askedInAMinute, PATIENT).toBe(0);
  });

  it('one that a failed reading missed is read later', async () => {
    await settled();
    await asked.become('away');
    await publish('docker', 'Pendant la panne.');
    // Read after the announcement: `getLibrary` waits for what it led to.
    await sql`notify opc_publication`;
    expect(await summaryOf('docker')).not.toBe('Pendant la panne.');
    await asked.become('there');
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 6_000);
    await expect.poll(() => summaryOf('docker'), PATIENT).toBe('Pendant la panne.');
  });
});

describe('while publications are not heard', () => {
  it('the database is asked once a second, by requests for kept documents too', async () => {
    await settled();
    await heard.become('away');
    await expect.poll(liveState, PATIENT).toEqual({ mode: 'polling', reason: 'lost' });
    expect(await askedInAMinute()).toBeGreaterThanOrEqual(60);
    const edition = currentEdition();
    await publish('grutier', 'Texte trouvé.');
    vi.setSystemTime(Date.now() + 1_001);
    await expect.poll(currentEdition, PATIENT).toBe(edition + 1);
    expect(await summaryOf('grutier')).toBe('Texte trouvé.');
  });

  it('what was missed is read as soon as they are heard again', async () => {
    await settled();
    vi.useFakeTimers({ toFake: ['Date'] });
    await heard.become('away');
    await expect.poll(liveState, PATIENT).toEqual({ mode: 'polling', reason: 'lost' });
    await getLibrary();
    const edition = currentEdition();
    await publish('avocat', 'Texte manqué.');
    await heard.become('there');
    // Not a second passes on the clock (each `poll` would move it), so it is not the asking that finds it.
    const now = Date.now();
    const editionNow = (): number => {
      vi.setSystemTime(now);
      return currentEdition();
    };
    await expect.poll(editionNow, PATIENT).toBe(edition + 1);
    expect(liveState()).toEqual({ mode: 'listening' });
    expect(await summaryOf('avocat')).toBe('Texte manqué.');
  });
});
