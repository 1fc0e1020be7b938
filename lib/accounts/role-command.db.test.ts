import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { role } from '../../scripts/role.ts';
import { runCommand } from '../../scripts/lib/testing/command.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';

const ADA = 'aaaaaaaa-0000-4000-8000-000000000001';
let database: TestDatabase;
let root: postgres.Sql;

beforeAll(async () => {
  database = await testDatabase();
  root = asSuperuser(database.name);
  await root`insert into public.profiles (id, email) values (${ADA}, 'ada@exemple.invalid')`;
  await root`insert into private.accounts (id, email, password_hash, app_role) values (${ADA}, 'ada@exemple.invalid', 'x', 'user')`;
});
afterAll(() => root.end());

const run = (...args: string[]) => runCommand(role, args, { DATABASE_SERVICE_URL: database.serviceUrl });
const account = async () =>
  (await root`select app_role as role, session_version as version from private.accounts where id = ${ADA}`)[0];

describe('npm run role', () => {
  it('makes the first administrator, and ends the sessions that claim the old role', async () => {
    const before = await account();
    const answer = await run('Ada@Exemple.INVALID', 'admin');
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('a maintenant le rôle admin');
    const after = await account();
    expect(after).toMatchObject({ role: 'admin' });
    expect(after!['version']).toBeGreaterThan(before!['version'] as number);
    expect((await run('ada@exemple.invalid', 'user')).code).toBe(0);
    expect(await account()).toMatchObject({ role: 'user' });
  });

  it('takes the second code away from whoever has lost it, and signs them out', async () => {
    expect(await run('ada@exemple.invalid', 'second-code', 'reset')).toMatchObject({ code: 1 });
    await root`insert into private.second_factors (account_id, secret, last_step) values (${ADA}, 'x', 1)`;
    await root`insert into private.second_factor_codes (account_id, code_hash) values (${ADA}, '\\x01')`;
    await root`insert into private.second_factor_devices (account_id, device_hash) values (${ADA}, '\\x01')`;
    const before = await account();
    const answer = await run('ada@exemple.invalid', 'second-code', 'reset');
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('est effacé');
    expect((await account())!['version']).toBeGreaterThan(before!['version'] as number);
    expect((await account())!['role']).toBe(before!['role']);
    const [left] = await root`select (select count(*)::int from private.second_factors) as factors,
      (select count(*)::int from private.second_factor_codes) as codes,
      (select count(*)::int from private.second_factor_devices) as devices`;
    expect(left).toEqual({ factors: 0, codes: 0, devices: 0 });
  });

  it.each([
    [[], /Usage/],
    [['ada@exemple.invalid', 'second-code'], /Usage/],
    [['ada@exemple.invalid', 'second-code', 'show'], /Usage/],
    [['ada@exemple.invalid'], /Usage/],
    [['ada@exemple.invalid', 'superuser'], /Usage/],
    [['ada@exemple.invalid', 'admin', 'admin'], /Usage/],
    [['+242060000000', 'admin'], /Usage/],
    [['nobody@exemple.invalid', 'admin'], /Aucun compte ouvert/],
  ])('refuses %j and changes nothing', async (args, sentence) => {
    const before = await account();
    const answer = await run(...args);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.err).toMatch(sentence);
    expect(await account()).toEqual(before);
  });
});
