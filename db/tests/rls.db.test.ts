import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from './database.ts';
import { arrange } from './arrange.ts';
import { attempt } from './attempt.ts';
import { cells, MATRIX } from './matrix.ts';
import { namedCells } from './named-cells.ts';
import { ONLY_READING_ONESELF, rightsOfPostgrest } from './postgrest-rights.ts';

let sql: postgres.Sql;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  await arrange(sql);
});
afterAll(() => sql.end());

const tables = () => sql<{ name: string; rls: boolean; force: boolean; partition: boolean; owner: string }[]>`
  select n.nspname || '.' || c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as force, c.relispartition as partition, pg_get_userbyid(c.relowner) as owner
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'drizzle')`;

/** Rolls back whatever the work did. */
async function undone<T>(work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  let value!: T;
  const undo = new Error('undo');
  await sql
    .begin(async (tx) => {
      value = await work(tx);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return value;
}

describe('catalogue', () => {
  it('has a row in the matrix for each table, and no row without a table', async () => {
    const names = (await tables()).filter((table) => !table.partition).map((table) => table.name);
    expect(names.sort()).toEqual(Object.keys(MATRIX).sort());
  });
  it('has RLS and FORCE on each table, partitions included', async () => {
    const all = await tables();
    expect(all.filter((table) => table.partition).length).toBeGreaterThanOrEqual(13);
    expect(all.filter((table) => !table.rls || !table.force)).toEqual([]);
  });
  it('grants nobody anything on a partition or on the list of migrations', async () => {
    const rows = await sql`
      select c.relname, r.rolname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join (values ('anon'), ('authenticated'), ('app_guest'), ('app_person'), ('service_role'), ('app_definer'), ('opc_app'), ('opc_service')) r(rolname)
      where (c.relispartition or n.nspname = 'drizzle') and c.relkind = 'r'
        and (has_table_privilege(r.rolname, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE') and has_schema_privilege(r.rolname, n.oid, 'USAGE'))`;
    expect(rows).toEqual([]);
  });
  it('has an index on each foreign key', async () => {
    const rows = await sql`
      select conrelid::regclass::text as t, conname from pg_constraint k
      where contype = 'f' and conparentid = 0 and not exists (
        select from pg_index i where i.indrelid = k.conrelid and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey)`;
    expect(rows).toEqual([]);
  });
  it('lets no login step around: roles have no BYPASSRLS, logins inherit nothing, app_definer belongs to no login', async () => {
    expect(
      await sql`select rolname from pg_roles where rolname in ('anon','authenticated','app_guest','app_person','service_role','app_definer','opc_app','opc_service','opc_owner') and (rolsuper or rolbypassrls)`,
    ).toEqual([]);
    expect(
      await sql`select rolname from pg_roles where rolcanlogin and not rolsuper and pg_has_role(rolname, 'app_definer', 'SET')`,
    ).toEqual([]);
    expect(await sql`select rolname from pg_roles where rolname in ('opc_app', 'opc_service') and rolinherit`).toEqual(
      [],
    );
    expect(await sql`select 1 where pg_has_role('opc_app', 'service_role', 'SET')`).toEqual([]);
  });
  it('leaves PostgREST’s roles nothing but reading oneself: no sequence, no function', async () => {
    expect(await rightsOfPostgrest(sql)).toEqual(ONLY_READING_ONESELF);
    expect(
      await sql`select 1 where pg_has_role('opc_app', 'anon', 'SET') or pg_has_role('opc_app', 'authenticated', 'SET')`,
    ).toEqual([]);
  });
  it('keeps the search path of each definer function empty and its execution from the public', async () => {
    const rows = await sql`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app_api'
        and (has_function_privilege('public', p.oid, 'EXECUTE') or not coalesce('search_path=""' = any (p.proconfig), false))`;
    expect(rows).toEqual([]);
  });
});

describe('matrix', () => {
  it.each([...cells, ...namedCells])('$name: $expected', async (cell) => {
    expect(await undone((tx) => attempt(tx, cell))).toBe(cell.expected);
  });
});

/** Policies through which `private.may_see` looks: `may-see.db.test.ts` drops each of them. */
const PROVEN_ELSEWHERE = new Set(['access_grants_definer', 'age_groups_definer', 'consents_definer']);

describe('mutations', () => {
  const differs = async (mutate: string, table: string) =>
    undone(async (tx) => {
      await tx.unsafe(mutate);
      // The cells of the table itself first: they are the likely ones.
      const near = cells.filter((cell) => cell.name.startsWith(`${table} `));
      for (const cell of [...near, ...namedCells, ...cells]) {
        const verdict = await attempt(tx, cell).catch(() => 'error');
        if (verdict !== cell.expected) return cell.name;
      }
      return null;
    });

  it('dropping any policy is noticed, and so is opening any that is not open', async () => {
    const policies = await sql<{ policyname: string; name: string; qual: string | null; with_check: string | null }[]>`
      select policyname, schemaname || '.' || tablename as name, qual, with_check from pg_policies where schemaname in ('public', 'private')`;
    expect(policies.length).toBeGreaterThan(30);
    const unnoticed: string[] = [];
    for (const { policyname, name, qual, with_check } of policies) {
      if (PROVEN_ELSEWHERE.has(policyname)) continue;
      if (!(await differs(`drop policy ${policyname} on ${name}`, name))) unnoticed.push(`drop ${policyname}`);
      const opened = [
        qual && qual !== 'true' ? 'using (true)' : '',
        with_check && with_check !== 'true' ? 'with check (true)' : '',
      ]
        .join(' ')
        .trim();
      if (opened && !(await differs(`alter policy ${policyname} on ${name} ${opened}`, name)))
        unnoticed.push(`open ${policyname}`);
    }
    expect(unnoticed).toEqual([]);
  });

  it('switching row-level security off on any table is noticed', async () => {
    const unnoticed: string[] = [];
    for (const name of Object.keys(MATRIX)) {
      const closed = cells.some(
        (cell) => cell.name.startsWith(`${name} `) && cell.who === 'stranger' && cell.expected === 'deny',
      );
      const grantedToPeople = await sql`select 1 where has_any_column_privilege('app_person', ${name}, 'SELECT')`;
      const open = ['public.instrument_versions', 'public.occupations'].includes(name);
      if (
        closed &&
        grantedToPeople.length > 0 &&
        !open &&
        !(await differs(`alter table ${name} disable row level security`, name))
      )
        unnoticed.push(name);
    }
    expect(unnoticed).toEqual([]);
  });
});
