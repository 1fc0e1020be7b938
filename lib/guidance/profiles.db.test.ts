import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { forgetLibrary } from '#lib/guides/library.ts';
import { databaseGone } from '#lib/guides/testing/outage.ts';
import { listOccupationProfiles } from './profiles.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  forgetLibrary();
});
afterEach(() => {
  vi.useRealTimers();
});

it('every published occupation is there inside a transaction too', async () => {
  const profiles = await runAs(GUEST, (tx) => listOccupationProfiles(tx));
  expect(profiles).toHaveLength(120);
  expect(profiles[0]!.interests).toHaveLength(6);
});

it('the last good copy is there while the database is away', async () => {
  await listOccupationProfiles();
  vi.setSystemTime(Date.now() + 60_000);
  await databaseGone(db, async () => {
    expect((await listOccupationProfiles()).length).toBe(120);
  });
});
