import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from './database.ts';

/** `private.may_see`: an adviser's sight is a grant that stands, never the role alone. */

let sql: postgres.Sql;
let person: string;
let adviser: string;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());

async function account(role: string): Promise<string> {
  const id = randomUUID();
  await sql`insert into public.profiles (id) values (${id})`;
  await sql`insert into private.accounts (id, email, password_hash, app_role) values (${id}, ${`${id}@exemple.invalid`}, 'x', ${role})`;
  if (role !== 'user')
    await sql`insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
      values (${id}, 'x', 'conseiller', 'x', 'x', now(), ${randomUUID()})`;
  return id;
}
const grant = (over: Record<string, unknown> = {}) =>
  sql`insert into public.access_grants ${sql({
    profile_id: person,
    consultant_id: adviser,
    scope: 'results',
    ends_at: new Date(Date.now() + 3_600_000),
    ...over,
  })}`;
const ofAge = (adult: boolean) =>
  sql`insert into private.age_groups (profile_id, adult) values (${person}, ${adult}) on conflict (profile_id) do update set adult = excluded.adult`;

/** Asked as the role of a signed-in person, through a policy: the only way to reach the function. */
async function sees(who: string, part = 'results', without = ''): Promise<boolean> {
  let seen = false;
  const undo = new Error('undo');
  await sql
    .begin(async (tx) => {
      if (without) await tx.unsafe(without);
      await tx`create policy by_grant on public.profiles for select to app_person using (private.may_see(id, ${tx.unsafe(`'${part}'`)}))`;
      await tx`select set_config('role', 'app_person', true), set_config('request.jwt.claims', ${JSON.stringify({ sub: who, app_role: 'consultant' })}, true)`;
      seen = (await tx`select 1 from public.profiles where id = ${person}`).length > 0;
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return seen;
}

beforeEach(async () => {
  [person, adviser] = [await account('user'), await account('consultant')];
});

describe('an adviser sees', () => {
  it('an adult who lets them, that part alone, and nobody else does', async () => {
    await ofAge(true);
    expect(await sees(adviser)).toBe(false);
    await grant();
    expect(await sees(adviser)).toBe(true);
    expect(await sees(adviser, 'profile')).toBe(false);
    expect(await sees(await account('consultant'))).toBe(false);
    expect(await sees(await account('admin'))).toBe(false);
  });
  it('not before, not after its end, and not once it was taken back', async () => {
    await ofAge(true);
    const hours = (n: number) => new Date(Date.now() + n * 3_600_000);
    await grant({ given_at: hours(-3), ends_at: hours(-1) });
    await grant({ given_at: hours(1), ends_at: hours(2) });
    await grant({ withdrawn_at: new Date() });
    expect(await sees(adviser)).toBe(false);
    await grant();
    expect(await sees(adviser)).toBe(true);
  });
  it('a minor only while a guardian’s consent stands; whoever is not known to be of age is a minor', async () => {
    await grant();
    expect(await sees(adviser)).toBe(false);
    await ofAge(false);
    expect(await sees(adviser)).toBe(false);
    await sql`insert into public.consents (profile_id, kind, means, text_version, confirmed_at, confirmed_by) values (${person}, 'gardien', 'lien', '1', now(), ${adviser})`;
    expect(await sees(adviser)).toBe(true);
    await sql`update public.consents set withdrawn_at = now() where profile_id = ${person}`;
    expect(await sees(adviser)).toBe(false);
  });
  it('no minor whose guardian’s latest answer is a no, though an earlier yes was never taken back', async () => {
    await grant();
    const answer = (refusal: boolean, hours: number) =>
      sql`insert into public.consents (profile_id, kind, means, text_version, given_at, withdrawn_at, confirmed_at, confirmed_by)
        values (${person}, 'gardien', 'lien', '1', now() + make_interval(hours => ${hours}), ${refusal ? new Date() : null}, now(), ${adviser})`;
    await answer(false, -2);
    expect(await sees(adviser)).toBe(true);
    await answer(true, -1);
    expect(await sees(adviser)).toBe(false);
    await answer(false, 0);
    expect(await sees(adviser)).toBe(true);
  });
  it('a minor by one guardian’s confirmed yes while another’s waits, and not once any answer is taken back', async () => {
    await grant();
    const answer = (hours: number, confirmed: boolean) =>
      sql<
        { id: string }[]
      >`insert into public.consents (profile_id, kind, means, text_version, given_at, confirmed_at, confirmed_by)
        values (${person}, 'gardien', 'lien', '1', now() + make_interval(hours => ${hours}), ${confirmed ? new Date() : null}, ${confirmed ? adviser : null}) returning id`;
    const [first] = await answer(-3, false);
    await answer(-2, true);
    await answer(-1, false);
    expect(await sees(adviser)).toBe(true);
    await sql`update public.consents set withdrawn_at = now() where id = ${first!.id}`;
    expect(await sees(adviser)).toBe(false);
  });
  it('no minor whose guardian answered by link, before somebody has made sure who answered', async () => {
    await grant();
    await sql`insert into public.consents (profile_id, kind, means, text_version) values (${person}, 'gardien', 'lien', '1')`;
    expect(await sees(adviser)).toBe(false);
    await sql`update public.consents set confirmed_at = now(), confirmed_by = ${adviser} where profile_id = ${person}`;
    expect(await sees(adviser)).toBe(true);
  });
  it('nothing before they were vetted, and nothing once they are closed', async () => {
    await ofAge(true);
    await grant();
    const vetted = (date: Date | null) =>
      sql`update public.advisers set vetted_at = ${date}, vetted_by = ${date && randomUUID()} where id = ${adviser}`;
    await vetted(null);
    expect(await sees(adviser)).toBe(false);
    await vetted(new Date());
    expect(await sees(adviser)).toBe(true);
    await sql`update public.advisers set closed_at = now() where id = ${adviser}`;
    expect(await sees(adviser)).toBe(false);
  });
  it('nothing once they are no adviser any more, whatever their session still claims', async () => {
    await ofAge(true);
    await grant();
    await sql`update private.accounts set app_role = 'user' where id = ${adviser}`;
    expect(await sees(adviser)).toBe(false);
  });
});

it('sees through the policies of the definer, and is blind without any of them', async () => {
  await ofAge(true);
  await grant();
  expect(await sees(adviser)).toBe(true);
  for (const [policy, table] of [
    ['access_grants_definer', 'public.access_grants'],
    ['age_groups_definer', 'private.age_groups'],
  ])
    expect(await sees(adviser, 'results', `drop policy ${policy} on ${table}`), policy).toBe(false);
  await ofAge(false);
  await sql`insert into public.consents (profile_id, kind, means, text_version, confirmed_at, confirmed_by) values (${person}, 'gardien', 'lien', '1', now(), ${adviser})`;
  expect(await sees(adviser)).toBe(true);
  expect(await sees(adviser, 'results', 'drop policy consents_definer on public.consents')).toBe(false);
});

it('nobody calls it by hand', async () => {
  await expect(
    sql.begin(async (tx) => {
      await tx`select set_config('role', 'app_person', true)`;
      await tx`select private.may_see(${person}, 'results')`;
    }),
  ).rejects.toMatchObject({ code: '42501' });
});

it('a new id is a UUID of version 7 that carries its millisecond, and ids grow', async () => {
  const before = Date.now();
  const ids = (await sql`select app_api.uuid_v7()::text as id from generate_series(1, 200)`).map(
    ({ id }) => id as string,
  );
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(at).toBeGreaterThanOrEqual(before - 1);
    expect(at).toBeLessThanOrEqual(Date.now() + 1);
  }
  expect(ids.map((id) => id.slice(0, 13))).toEqual(ids.map((id) => id.slice(0, 13)).toSorted());
});
