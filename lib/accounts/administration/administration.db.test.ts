import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST, type Actor, type Person } from '#lib/access/core/actor.ts';
import { createToken, startSession } from '../index.ts';
import { act, newPerson, NOW, PASSWORD } from '../testing.ts';
import { changeActivity } from './change-activity.ts';
import { changeRole } from './change-role.ts';
import { readPerson } from './read-person.ts';
import { searchPerson } from './search-person.ts';

let sql: postgres.Sql;
let ada: Person;
let bea: Person;
let awa: Person;
let ben: Person;
const left: string[] = [];
const port = {
  leaveRole: (_tx: unknown, id: string) => {
    left.push(id);
    return Promise.resolve();
  },
};
const giveRole = changeRole(port);
const setActivity = changeActivity(port);

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  ada = { ...(await newPerson('ada@exemple.cg', 'Ada')), role: 'admin' };
  bea = { ...(await newPerson('bea@exemple.cg', 'Bea')), role: 'admin' };
  awa = await newPerson('awa@exemple.cg', 'Awa Ngoma');
  ben = await newPerson('06 611 22 33', 'Ben');
});
beforeEach(async () => {
  left.length = 0;
  await sql`update private.accounts set app_role = 'admin' where id in (${ada.id}, ${bea.id})`;
  await sql`update private.accounts set app_role = 'user' where id = ${awa.id}`;
  await sql`update public.profiles set is_active = true`;
});
afterAll(() => sql.end());

const readings = () =>
  sql`select record_id, action, new_data, user_id from public.audit_logs where table_name = 'readings' order by id`;
const account = async (id: string) =>
  (
    await sql`select a.app_role as role, a.session_version as version, p.is_active as active
      from private.accounts a join public.profiles p on p.id = a.id where a.id = ${id}`
  )[0]!;
const change = (fields: Record<string, string>) => ({ personne: awa.id, 'mot-de-passe': PASSWORD, ...fields });

describe('looking somebody up', () => {
  it('finds one account by the whole of what it signs in with', async () => {
    await sql`update private.accounts set handle = 'awa-4821' where id = ${awa.id}`;
    for (const [typed, person] of [
      ['AWA@exemple.cg', awa],
      ['awa 4821', awa],
      ['066112233', ben],
    ] as const)
      expect(await act(searchPerson, ada, { identifiant: typed })).toEqual({
        ok: true,
        redirect: `/admin/personnes/${person.id}`,
      });
  });

  it('finds nobody by a part, nor by a name, and says the same each time', async () => {
    const answers = [];
    for (const typed of ['wa@exemple.cg', 'aw_@exemple.cg', '%@exemple.cg', 'awa@exemple.c', 'awa-482', '066112234'])
      answers.push(await act(searchPerson, ada, { identifiant: typed }));
    for (const answer of answers) expect(answer).toMatchObject({ ok: false });
    expect(await act(searchPerson, ada, { identifiant: 'Awa Ngoma' })).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('finds a closed account too', async () => {
    await sql`update public.profiles set is_active = false where id = ${awa.id}`;
    expect(await act(searchPerson, ada, { identifiant: 'awa@exemple.cg' })).toMatchObject({ ok: true });
    expect(await readPerson(ada, awa.id)).toMatchObject({ active: false });
  });

  it('leaves a line for each search, one that finds nobody as well, and for each reading', async () => {
    const before = (await readings()).length;
    await act(searchPerson, ada, { identifiant: 'awa@exemple.cg' });
    await act(searchPerson, bea, { identifiant: 'personne@exemple.cg' });
    expect(await readPerson(ada, awa.id)).toEqual({
      id: awa.id,
      name: 'Awa Ngoma',
      role: 'user',
      active: true,
      hasMailbox: true,
      mailboxConfirmedAt: null,
      since: expect.any(Date),
    });
    const part = { part: 'account', of: null };
    expect((await readings()).slice(before)).toEqual([
      { record_id: awa.id, action: 'READ', new_data: part, user_id: ada.id },
      { record_id: '?', action: 'READ', new_data: part, user_id: bea.id },
      { record_id: awa.id, action: 'READ', new_data: part, user_id: ada.id },
    ]);
  });

  it('is for administrators: whoever else asks is refused, and nothing is noted', async () => {
    const before = (await readings()).length;
    const cases: readonly (readonly [Actor, string])[] = [
      [GUEST, 'unauthenticated'],
      [awa, 'forbidden'],
      [{ ...awa, role: 'consultant' }, 'forbidden'],
    ];
    for (const [actor, code] of cases) {
      expect(await act(searchPerson, actor, { identifiant: 'bea@exemple.cg' })).toMatchObject({ code });
      if (actor.kind === 'person') expect(await readPerson(actor, bea.id)).toBeNull();
    }
    expect((await readings()).length).toBe(before);
    for (const id of ['x', crypto.randomUUID()]) expect(await readPerson(ada, id)).toBeNull();
  });

  it('has an end: no list of addresses is tried out', async () => {
    const cleo = { ...(await newPerson('cleo@exemple.cg')), role: 'admin' as const };
    let last: unknown;
    for (let n = 0; n <= 30; n += 1) last = await act(searchPerson, cleo, { identifiant: `x${n}@exemple.cg` });
    expect(last).toMatchObject({ ok: false, code: 'limited' });
  });
});

describe('changing a role', () => {
  it('asks the password, ends every session, token and link, and is noted with whoever did it', async () => {
    const session = await runAsSystem('test', (tx) => startSession(tx, awa.id, new Date(), 3600));
    expect(session).not.toBeNull();
    await sql`insert into public.api_tokens (profile_id, label, token_hash, expires_at)
      values (${awa.id}, 'x', '\\x0707', now() + interval '1 day')`;
    await runAsSystem('test', (tx) => createToken(tx, awa.id, 'reinitialisation', NOW));
    const before = await account(awa.id);
    expect(await act(giveRole, ada, change({ role: 'consultant', 'mot-de-passe': 'un autre mot' }))).toMatchObject({
      code: 'invalid',
      fieldErrors: { 'mot-de-passe': expect.stringContaining('Rien n’a changé') },
    });
    expect(await account(awa.id)).toEqual(before);
    expect(await act(giveRole, ada, change({ role: 'consultant' }))).toMatchObject({ ok: true });
    const after = await account(awa.id);
    expect(after['role']).toBe('consultant');
    expect(after['version']).toBeGreaterThan(before['version'] as number);
    expect(await sql`select 1 from public.api_tokens where profile_id = ${awa.id} and revoked_at is null`).toEqual([]);
    expect(
      await sql`select 1 from private.tokens where account_id = ${awa.id}
      and purpose = 'reinitialisation' and consumed_at is null`,
    ).toEqual([]);
    const noted = await sql`select record_id, new_data, user_id from public.audit_logs
      where table_name = 'account-changes' order by id desc limit 1`;
    expect(noted[0]).toEqual({ record_id: awa.id, new_data: { role: 'consultant' }, user_id: ada.id });
    expect(left).toEqual([]);
  });

  it('lets whoever receives people leave first when the role is taken away', async () => {
    await act(giveRole, ada, change({ role: 'consultant' }));
    await act(giveRole, ada, change({ role: 'user' }));
    expect(left).toEqual([awa.id]);
  });

  it('is never of oneself, and never by somebody who has lost the role meanwhile', async () => {
    expect(await act(giveRole, ada, change({ personne: ada.id, role: 'user' }))).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('votre propre compte'),
    });
    await sql`update private.accounts set app_role = 'user' where id = ${ada.id}`;
    expect(await act(giveRole, ada, change({ personne: bea.id, role: 'user' }))).toMatchObject({ code: 'forbidden' });
    expect(await account(bea.id)).toMatchObject({ role: 'admin' });
  });

  it('leaves an administrator, even when two take the role from each other at once', async () => {
    const dora = { ...(await newPerson('dora@exemple.cg')), role: 'admin' as const };
    const elsa = { ...(await newPerson('elsa@exemple.cg')), role: 'admin' as const };
    for (let round = 0; round < 4; round += 1) {
      await sql`update private.accounts set app_role = 'admin' where id in (${dora.id}, ${elsa.id})`;
      await Promise.all([
        act(giveRole, dora, change({ personne: elsa.id, role: 'user' })),
        act(giveRole, elsa, change({ personne: dora.id, role: 'user' })),
      ]);
      const [row] = await sql`select count(*)::int as n from private.accounts
        where app_role = 'admin' and id in (${dora.id}, ${elsa.id})`;
      expect(row!['n']).toBe(1);
    }
  });

  it.each([
    ['a guest', () => GUEST, 'unauthenticated'],
    ['a pupil', () => ben, 'forbidden'],
    ['an adviser', () => ({ ...ben, role: 'consultant' as const }), 'forbidden'],
  ])('is refused to %s', async (_, who, code) => {
    const before = await account(awa.id);
    expect(await act(giveRole, who(), change({ role: 'admin' }))).toMatchObject({ code });
    expect(await act(setActivity, who(), change({ compte: 'ferme' }))).toMatchObject({ code });
    expect(await account(awa.id)).toEqual(before);
  });
});

describe('closing an account', () => {
  it('signs the person out, lets nobody in, and opens again', async () => {
    const before = await account(awa.id);
    expect(await act(setActivity, ada, change({ compte: 'ferme' }))).toMatchObject({ ok: true });
    expect(left).toEqual([awa.id]);
    const closed = await account(awa.id);
    expect(closed).toMatchObject({ active: false });
    expect(closed['version']).toBeGreaterThan(before['version'] as number);
    expect(await runAsSystem('test', (tx) => startSession(tx, awa.id, new Date(), 3600))).toBeNull();
    expect(await act(setActivity, ada, change({ compte: 'ouvert' }))).toMatchObject({ ok: true });
    expect(await account(awa.id)).toMatchObject({ active: true, role: 'user' });
  });

  it('is never of oneself', async () => {
    expect(await act(setActivity, ada, change({ personne: ada.id, compte: 'ferme' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await account(ada.id)).toMatchObject({ active: true });
  });
});
