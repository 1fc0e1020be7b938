import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from './database.ts';
import { arrange } from './arrange.ts';
import { A, RESULT } from './fixtures.ts';
import { connect } from '../client.ts';

let superuser: postgres.Sql;
let owner: postgres.Sql;

beforeAll(async () => {
  const { name, ownerUrl } = await testDatabase();
  superuser = asSuperuser(name);
  owner = connect(ownerUrl, 1);
  await arrange(superuser);
});
afterAll(async () => {
  await owner.end();
  await superuser.end();
});

const refused = (query: string) => expect(superuser.unsafe(query)).rejects.toMatchObject({ code: '42501' });

describe('what is published or stored', () => {
  it.each([
    `update public.test_results set interpretation = 'autre'`,
    `update public.test_results set results = '{"scores":{}}'`,
    `truncate public.test_results cascade`,
    `update public.audit_logs set action = 'x'`,
    `delete from public.audit_logs`,
    `truncate public.audit_logs`,
    `update public.instrument_versions set content = '{}' where published_at is not null`,
    `update public.instrument_versions set content_hash = 'x' where published_at is not null`,
    `update public.instrument_versions set algorithm_version = 'x' where published_at is not null`,
    `update public.instrument_versions set published_at = null where published_at is not null`,
    `delete from public.instrument_versions where published_at is not null`,
  ])('not even the superuser: %s', refused);

  it('moves an instrument forward and never back', async () => {
    const id = (await superuser`select id from public.instrument_versions where published_at is not null limit 1`)[0]![
      'id'
    ] as string;
    await superuser`update public.instrument_versions set state = 'pilot' where id = ${id}`;
    await refused(`update public.instrument_versions set state = 'draft' where id = '${id}'`);
  });

  it('the owner of the tables is bound by row-level security too', async () => {
    expect(await owner`select 1 from public.profiles`).toEqual([]);
    await expect(owner`insert into public.profiles default values`).rejects.toMatchObject({ code: '42501' });
  });
});

describe('audit', () => {
  it('names what changed in the same transaction and hides what it said', async () => {
    await superuser.begin(async (tx) => {
      await tx`select set_config('request.jwt.claims', ${JSON.stringify({ sub: A })}, true)`;
      await tx`update public.profiles set full_name = 'Canari Secret', is_active = false where id = ${A}`;
    });
    const [line] =
      await superuser`select * from public.audit_logs where table_name = 'public.profiles' and action = 'UPDATE' order by id desc limit 1`;
    expect(line).toMatchObject({
      record_id: A,
      user_id: A,
      old_data: { is_active: true },
      new_data: { is_active: false, full_name: '[masqué]' },
    });
    const all = JSON.stringify(await superuser`select * from public.audit_logs`);
    expect(all).not.toContain('Canari');
    expect(all).not.toContain('a@exemple.cg');
  });
  it('writes nothing when the transaction is undone', async () => {
    const before = (await superuser`select count(*)::int as n from public.audit_logs`)[0]!['n'];
    await superuser
      .begin(async (tx) => {
        await tx`update public.profiles set is_active = true`;
        throw new Error('undo');
      })
      .catch(() => {});
    expect((await superuser`select count(*)::int as n from public.audit_logs`)[0]!['n']).toBe(before);
  });
});

describe('erasure', () => {
  it('takes the result, its shares and every other row with the person, and says so in the audit', async () => {
    await superuser.begin(async (tx) => {
      await tx`select set_config('role', 'app_person', true), set_config('request.jwt.claims', ${JSON.stringify({ sub: A, app_role: 'user' })}, true)`;
      expect((await tx`select app_api.erase_me() as gone`)[0]).toEqual({ gone: true });
    });
    expect(await superuser`select 1 from public.test_results where id = ${RESULT}`).toEqual([]);
    const columns = await superuser<{ t: string; c: string }[]>`
      select format('%I.%I', table_schema, table_name) as t, column_name as c from information_schema.columns
      where table_schema in ('public', 'private') and data_type = 'uuid' and table_name not like 'audit_logs'`;
    for (const { t, c } of columns) {
      expect(await superuser.unsafe(`select 1 from ${t} where ${c} = '${A}'`), `${t}.${c}`).toEqual([]);
    }
    expect(
      (
        await superuser`select 1 from public.audit_logs where table_name = 'public.profiles' and action = 'DELETE' and record_id = ${A}`
      ).length,
    ).toBe(1);
  });
});

describe('partitions', () => {
  it('are made ahead, once, each closed', async () => {
    await superuser`drop table if exists public.test_results_2030_01`;
    const made = async () => (await owner`select app_api.ensure_result_partitions(60) as n`)[0]!['n'] as number;
    expect(await made()).toBeGreaterThan(0);
    expect(await made()).toBe(0);
    const open =
      await superuser`select c.relname from pg_class c where c.relispartition and c.relkind = 'r' and (not c.relrowsecurity or not c.relforcerowsecurity or has_table_privilege('authenticated', c.oid, 'SELECT'))`;
    expect(open).toEqual([]);
  });
});

it('a changed role raises the session version, and nothing else does', async () => {
  const id = '0f000000-0000-4000-8000-00000000000f';
  await superuser`insert into public.profiles (id, email) values (${id}, 'r@exemple.cg')`;
  await superuser`insert into private.accounts (id, email, password_hash) values (${id}, 'r@exemple.cg', 'x')`;
  const version = async () =>
    (await superuser`select session_version as v from private.accounts where id = ${id}`)[0]!['v'];
  await superuser`update private.accounts set email_verified_at = now() where id = ${id}`;
  expect(await version()).toBe(1);
  await superuser`update private.accounts set app_role = 'consultant' where id = ${id}`;
  expect(await version()).toBe(2);
});
