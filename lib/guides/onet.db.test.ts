import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST, type AppRole, type Person } from '#lib/access/core/actor.ts';
import { listOnetProfiles } from './index.ts';
import { importOnetProfiles } from './onet-import.ts';
import { TABLE } from '#lib/interests/testing/onet-file.ts';

let sql: postgres.Sql;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());

const person = (role: AppRole): Person => ({
  kind: 'person',
  id: '0a000000-0000-4000-8000-00000000000a',
  role,
  sessionId: null,
});
const PROFILES = TABLE.map(({ soc, interests }) => ({
  soc,
  interests: interests as [number, number, number, number, number, number],
}));
const stored = () => sql`select soc, title, interests, release, imported_at from public.onet_profiles order by soc`;

beforeEach(async () => {
  await sql`delete from public.onet_profiles`;
  await sql`insert into public.onet_profiles (soc, title, interests, release) select * from jsonb_to_recordset(${sql.json(TABLE.map((row) => ({ ...row, release: 'O*NET 30.2' })))}) as t(soc text, title text, interests real[], release text)`;
});

describe('who sees the table', () => {
  it.each(['consultant', 'admin'] as const)('%s: all of it, by code, figures as in the file', async (role) => {
    expect(await listOnetProfiles(person(role))).toEqual(TABLE.map((row) => ({ ...row, release: 'O*NET 30.2' })));
  });
  it('nobody else sees a row', async () => {
    expect(await listOnetProfiles(person('user'))).toEqual([]);
    expect(await listOnetProfiles(GUEST)).toEqual([]);
  });
});

describe('an import', () => {
  it('of the same figures changes the name of the release alone', async () => {
    const before = await stored();
    expect(await importOnetProfiles(PROFILES, 'O*NET 30.3')).toEqual({
      read: 923,
      added: 0,
      changed: 0,
      removed: 0,
      untitled: 0,
    });
    const after = await stored();
    const bare = (rows: postgres.RowList<postgres.Row[]>) =>
      rows.map(({ soc, title, interests }) => ({ soc, title, interests }) as unknown);
    expect(bare(after)).toEqual(bare(before));
    expect(new Set(after.map((row) => row['release']))).toEqual(new Set(['O*NET 30.3']));
  });

  it('counts what it adds, changes and removes; a known code keeps its title, a new one has none', async () => {
    const [first, second, , ...others] = PROFILES;
    const table = [
      { ...first!, interests: [7, 1, 1, 1, 1, 1.25] as const },
      second!,
      ...others,
      { soc: '99-1234.00', interests: [1, 2, 3, 4, 5, 6] as const },
    ];
    expect(await importOnetProfiles(table, 'O*NET 31')).toEqual({
      read: 923,
      added: 1,
      changed: 1,
      removed: 1,
      untitled: 1,
    });
    const seen = new Map((await listOnetProfiles(person('consultant'))).map((row) => [row.soc, row]));
    expect(seen.size).toBe(923);
    expect(seen.get(first!.soc)).toEqual({
      soc: first!.soc,
      title: TABLE[0]!.title,
      interests: [7, 1, 1, 1, 1, 1.25],
      release: 'O*NET 31',
    });
    expect(seen.get('99-1234.00')).toEqual({
      soc: '99-1234.00',
      title: null,
      interests: [1, 2, 3, 4, 5, 6],
      release: 'O*NET 31',
    });
    expect(seen.has(PROFILES[2]!.soc)).toBe(false);
  });

  it('that fails at its last row leaves every row as it was', async () => {
    const before = await stored();
    await expect(importOnetProfiles([...PROFILES, PROFILES[0]!], 'O*NET 31')).rejects.toThrow();
    await expect(
      importOnetProfiles([...PROFILES.slice(1), { soc: '99-1234.00', interests: [1, 2, 3] as never }], 'O*NET 31'),
    ).rejects.toThrow();
    expect(await stored()).toEqual(before);
  });

  it('beside another one: both end, and the table is one of the two', async () => {
    await Promise.all([importOnetProfiles(PROFILES, 'un'), importOnetProfiles(PROFILES.slice(0, 850), 'deux')]);
    const releases = (await stored()).map((row) => row['release'] as string);
    expect([
      ['un', 923],
      ['deux', 850],
    ]).toContainEqual([releases[0], releases.length]);
    expect(new Set(releases).size).toBe(1);
  });
});
