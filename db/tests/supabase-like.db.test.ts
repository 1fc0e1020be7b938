import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { expect, inject, it } from 'vitest';
import { migrate } from '../migrate.ts';
import { seedReference } from '../seed/reference.ts';
import { asSuperuser } from './database.ts';
import { ONLY_READING_ONESELF, rightsOfPostgrest } from './postgrest-rights.ts';

const at = (user: string, password: string, database: string): string => {
  const url = new URL(inject('superuserUrl'));
  Object.assign(url, { username: user, password, pathname: `/${database}` });
  return url.href;
};

it('migrates as a non-superuser beside an `auth` schema that belongs to somebody else, twice', async () => {
  const tag = randomBytes(4).toString('hex');
  const [admin, owner, app, service] = ['auth_admin', 'postgres_like', 'app', 'service'].map(
    (name) => `${name}_${tag}`,
  ) as [string, string, string, string];
  const database = `supa_${tag}`;
  const root = asSuperuser('postgres');
  for (const [role, rights] of [
    [admin, 'nologin'],
    [owner, 'login createrole'],
    [app, 'login noinherit'],
    [service, 'login noinherit'],
  ]) {
    await root.unsafe(`create role ${role} ${rights} password 'p${tag}'`);
  }
  await root.unsafe(`create database ${database} owner ${owner}`);
  // On Supabase these roles exist already and the owner may grant them.
  for (const role of ['anon', 'authenticated', 'app_guest', 'app_person', 'service_role', 'app_definer'])
    await root.unsafe(`grant ${role} to ${owner} with admin true, set false, inherit false`);
  await root.end();
  const inside = asSuperuser(database);
  await inside.unsafe(`
    create schema auth authorization ${admin}; create schema extensions;
    create function auth.jwt() returns jsonb language sql stable as $f$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $f$;
    create function auth.uid() returns uuid language sql stable as $f$ select (auth.jwt() ->> 'sub')::uuid $f$;
    grant usage on schema auth to anon, authenticated, service_role, ${owner};
    grant usage, create on schema extensions to ${owner};
    alter default privileges for role ${owner} in schema public grant all on tables to anon, authenticated, service_role;
    alter default privileges for role ${owner} in schema public grant all on sequences to anon, authenticated, service_role;
    alter default privileges for role ${owner} in schema public grant all on functions to anon, authenticated, service_role;`);

  const options = { ownerUrl: at(owner, `p${tag}`, database), appUser: app, serviceUser: service };
  await migrate(options);
  await migrate(options);
  await seedReference(at(service, `p${tag}`, database));

  const jwt = await inside`select pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = 'auth'`;
  expect(jwt[0]!['owner']).toBe(admin);
  // Supabase's default privileges were taken back.
  const direct =
    await inside`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and (has_table_privilege('anon', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')) and c.relkind in ('r', 'p')`;
  expect(direct).toEqual([]);
  expect(await rightsOfPostgrest(inside)).toEqual(ONLY_READING_ONESELF);
  // The app's login may become our two roles and none of PostgREST's.
  const roles = await inside`
    select r.rolname::text as role from pg_roles r where pg_has_role(${app}, r.oid, 'SET') and r.rolname <> ${app} order by 1`;
  expect(roles.map(({ role }) => role)).toEqual(['app_guest', 'app_person']);
  const asApp = postgres(at(app, `p${tag}`, database), { max: 1 });
  const seen = await asApp.begin(async (tx) => {
    await tx`select set_config('role', 'app_guest', true)`;
    return tx`select count(*)::int as n from public.occupations`;
  });
  expect(seen[0]!['n']).toBe(120);
  await expect(asApp`select 1 from public.occupations`).rejects.toMatchObject({ code: '42501' });
  await asApp.end();

  await inside.unsafe(`alter role ${app} bypassrls`);
  await expect(migrate(options)).rejects.toThrow('superutilisateur');
  await inside.end();
});
