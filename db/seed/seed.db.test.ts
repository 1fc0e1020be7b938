import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { dataKeys, lookupKey } from '#lib/access/keys.ts';
import { verifyPassword } from '#lib/accounts/password.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '../tests/database.ts';
import { advisers } from '../schema/index.ts';
import { seed } from './index.ts';

let db: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  db = await testDatabase();
  sql = asSuperuser(db.name);
});
afterAll(() => sql.end());

const seedAgain = (dataDir: string | null = null) =>
  seed({ serviceUrl: db.serviceUrl, demo: dataDir ? { dataDir, dataKeys: dataKeys(), lookupKey: lookupKey() } : null });

describe('reference data', () => {
  it('is there once however often it is seeded', async () => {
    await seedAgain();
    await seedAgain();
    expect((await sql`select count(*)::int as n from public.occupations`)[0]).toEqual({ n: 120 });
    expect(await sql`select instrument_id, version from public.instrument_versions order by version`).toEqual([
      { instrument_id: 'riasec', version: '1' },
      { instrument_id: 'riasec', version: '2' },
      { instrument_id: 'riasec', version: '3' },
    ]);
  });
  it('brings a changed file in, and leaves alone what a person has edited', async () => {
    await sql`update public.occupations set summary = 'vieux', seed_hash = 'vieux' where slug = 'soudeur'`;
    await sql`update public.occupations set summary = 'relu par une soudeuse', seed_hash = null where slug = 'infirmier'`;
    await seedAgain();
    expect((await sql`select summary from public.occupations where slug = 'soudeur'`)[0]!['summary']).not.toBe('vieux');
    expect((await sql`select summary from public.occupations where slug = 'infirmier'`)[0]!['summary']).toBe(
      'relu par une soudeuse',
    );
  });
  it('is a first revision of each page, and a further one of each changed file', async () => {
    const count = async (slug: string) =>
      (
        await sql`select count(*)::int as n, max(number) as last from public.content_revisions where kind = 'metier' and slug = ${slug}`
      )[0];
    expect(await count('macon')).toEqual({ n: 1, last: 1 });
    expect(await count('soudeur')).toEqual({ n: 2, last: 2 });
    expect((await sql`select revision from public.occupations where slug = 'soudeur'`)[0]).toEqual({ revision: 2 });
    expect((await sql`select count(*)::int as n from public.content_revisions where reading`)[0]).toEqual({ n: 0 });
  });
  it('leaves an imported O*NET table alone', async () => {
    expect((await sql`select count(*)::int as n from public.onet_profiles`)[0]).toEqual({ n: 923 });
    await sql`delete from public.onet_profiles where soc <> '11-1011.00'`;
    await sql`update public.onet_profiles set release = 'O*NET 31'`;
    await seedAgain();
    expect(await sql`select soc, release from public.onet_profiles`).toEqual([
      { soc: '11-1011.00', release: 'O*NET 31' },
    ]);
  });
  it('leaves motifs and holidays as an administrator left them', async () => {
    await sql`update public.motifs set label = 'Autre', archived_at = now() where slug = 'mon-cv'`;
    await sql`delete from public.holidays where name = 'Noël'`;
    await seedAgain();
    expect(await sql`select label from public.motifs where slug = 'mon-cv' and archived_at is not null`).toEqual([
      { label: 'Autre' },
    ]);
    expect(await sql`select 1 from public.holidays where name = 'Noël'`).toEqual([]);
    expect((await sql`select count(*)::int as n from public.motifs`)[0]).toEqual({ n: 6 });
  });
  it('refuses a published questionnaire whose content is another one', async () => {
    await sql`alter table public.instrument_versions disable trigger never_changed`;
    await sql`update public.instrument_versions set content_hash = 'autre' where version = '2'`;
    await expect(seedAgain()).rejects.toThrow('nouveau numéro de version');
  });
});

describe('demo accounts', () => {
  it('are one for each role, with passwords of their own that work, in a file for the owner alone', async () => {
    await sql`alter table public.instrument_versions disable trigger never_changed`;
    await sql`delete from public.instrument_versions`;
    const dataDir = mkdtempSync(join(tmpdir(), 'opc-demo-'));
    const { accounts } = await seedAgain(dataDir);
    expect(accounts.map(({ role }) => role).sort()).toEqual(['admin', 'consultant', 'user']);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(3);
    for (const { email, password, role } of accounts) {
      const [row] = await sql`select password_hash, app_role from private.accounts where email = ${email}`;
      expect(row!['app_role']).toBe(role);
      expect(await verifyPassword(password, row!['password_hash'] as string)).toBe(true);
    }
    // Whoever sees what others have confided has a second factor, of which the start prints codes; the pupil has none.
    expect(accounts.map(({ role, second }) => [role, second?.codes.length ?? 0]).sort()).toEqual([
      ['admin', 10],
      ['consultant', 10],
      ['user', 0],
    ]);
    await sql`update private.second_factor_codes set used_at = now()`;
    expect((await seedAgain(dataDir)).accounts).toEqual(accounts);
    const codes = await sql`select count(*)::int as n from private.second_factor_codes where used_at is null`;
    expect(codes[0]).toEqual({ n: 20 });
    const file = join(dataDir, 'demo-accounts.json');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('@demo.invalid');
  });
  it('come with two advisers at two places that say what they are, once, and are closed with the demo', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'opc-demo-'));
    const shown = () => runAs(GUEST, (tx) => tx.select({ name: advisers.displayName }).from(advisers));
    const open = async () =>
      (await sql`select name from public.places where closed_at is null order by name`).map(
        ({ name }) => name as string,
      );
    await seedAgain(dataDir);
    await seedAgain(dataDir);
    expect((await shown()).map(({ name }) => name).sort()).toEqual([
      'Conseiller de démonstration',
      'Conseillère de démonstration',
    ]);
    expect(await open()).toHaveLength(2);
    for (const name of await open()) expect(name).toContain('fictif');
    expect((await sql`select count(*)::int as n from public.opening_hours`)[0]).toEqual({ n: 20 });
    await seedAgain();
    expect([await shown(), await open()]).toEqual([[], []]);
    await seedAgain(dataDir);
    expect([(await shown()).length, (await open()).length]).toEqual([2, 2]);
  });
});
