import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST, type Person } from '#lib/access/core/actor.ts';
import { confirmPassword } from './authenticate.ts';
import { countRecoveryCodes, createRecoveryCodes } from './recovery-codes.ts';
import { changePassword, endAllSessions } from './security.ts';
import { act, actorIn, cookiesOf, newPerson, NOW, PASSWORD, succeeded } from './testing.ts';
import { createToken } from './tokens.ts';

const NEXT = 'un autre secret bien long';
let sql: postgres.Sql;
let ada: Person;
let serial = 0;

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
beforeEach(async () => {
  ada = await newPerson(`ada${(serial += 1)}@exemple.cg`);
  await sql`insert into private.sessions (account_id, session_version, expires_at) select id, session_version, now() + interval '1 day' from private.accounts where id = ${ada.id}`;
});
afterAll(() => sql.end());

/** The sessions of hers that the database still lets in. */
const alive = async (): Promise<string[]> =>
  (
    await sql`select s.id from private.sessions s, lateral app_api.session_state(s.id) where s.account_id = ${ada.id}`
  ).map((row) => row['id'] as string);
const mails = async () =>
  (
    await sql`select count(*)::int as n from public.outbox where profile_id = ${ada.id} and kind = 'mot-de-passe-change'`
  )[0]!['n'];

/** Other keys to her account: a bearer token, links already mailed, recovery codes. */
async function otherKeys(person: Person): Promise<void> {
  await sql`insert into public.api_tokens (profile_id, label, token_hash, expires_at) values (${person.id}, 'essai', ${randomBytes(32)}, now() + interval '1 year')`;
  await runAsSystem('test: keys', async (tx) => {
    await createToken(tx, person.id, 'reinitialisation', NOW);
    await createToken(tx, person.id, 'gardien', NOW);
    await createToken(tx, person.id, 'verification', NOW);
    await createRecoveryCodes(tx, person.id);
  });
}
const keysLeft = async (person: Person) => ({
  bearer: (
    await sql`select count(*)::int as n from public.api_tokens where profile_id = ${person.id} and revoked_at is null`
  )[0]!['n'],
  links: (
    await sql`select purpose from private.tokens where account_id = ${person.id} and consumed_at is null order by 1`
  ).map((row) => row['purpose']),
  codes: await countRecoveryCodes(person.id),
});

describe('another password', () => {
  it('takes every other key with it: bearer tokens, links already mailed, codes', async () => {
    await otherKeys(ada);
    expect(
      await act(changePassword, ada, { 'mot-de-passe': 'pas le bon', 'nouveau-mot-de-passe': NEXT }),
    ).toMatchObject({ ok: false });
    expect(await keysLeft(ada)).toEqual({
      bearer: 1,
      links: ['gardien', 'reinitialisation', 'verification'],
      codes: 3,
    });
    expect(await act(changePassword, ada, { 'mot-de-passe': PASSWORD, 'nouveau-mot-de-passe': NEXT })).toMatchObject({
      ok: true,
    });
    expect(await keysLeft(ada)).toEqual({ bearer: 0, links: ['verification'], codes: 0 });
  });
  it('leaves the printed codes to whoever has no mailbox, and nobody else’s keys are touched', async () => {
    const bea = await newPerson(`bea-900${serial}`);
    await otherKeys(ada);
    await otherKeys(bea);
    expect(await act(changePassword, bea, { 'mot-de-passe': PASSWORD, 'nouveau-mot-de-passe': NEXT })).toMatchObject({
      ok: true,
    });
    expect(await keysLeft(bea)).toEqual({ bearer: 0, links: ['verification'], codes: 3 });
    expect(await keysLeft(ada)).toEqual({
      bearer: 1,
      links: ['gardien', 'reinitialisation', 'verification'],
      codes: 3,
    });
  });

  it('takes the place of the first, ends the sessions and tells the owner', async () => {
    const [before] = await alive();
    const outcome = succeeded(
      await act(changePassword, ada, { 'mot-de-passe': PASSWORD, 'nouveau-mot-de-passe': NEXT }, new Date()),
    );
    expect(outcome.redirect).toBe('/profil/securite?fait=mot-de-passe#contenu');
    expect(await confirmPassword(ada.id, NEXT)).toBe(true);
    expect(await confirmPassword(ada.id, PASSWORD)).toBe(false);
    // This device alone stays signed in, by a session of its own.
    const here = await actorIn(outcome);
    expect(here).toMatchObject({ kind: 'person', id: ada.id });
    expect(await alive()).toEqual([(here as Person).sessionId]);
    expect(before).toBeDefined();
    expect(await alive()).not.toContain(before);
    expect(await mails()).toBe(1);
  });
  it.each([
    [{ 'mot-de-passe': 'pas le bon', 'nouveau-mot-de-passe': NEXT }, 'mot-de-passe'],
    [{ 'nouveau-mot-de-passe': NEXT }, 'mot-de-passe'],
    [{ 'mot-de-passe': PASSWORD, 'nouveau-mot-de-passe': 'court' }, 'nouveau-mot-de-passe'],
    [{ 'mot-de-passe': PASSWORD, 'nouveau-mot-de-passe': 'OWN' }, 'nouveau-mot-de-passe'],
  ])('refuses %j beside %s, and changes nothing', async (fields, field) => {
    const sent =
      fields['nouveau-mot-de-passe'] === 'OWN'
        ? { ...fields, 'nouveau-mot-de-passe': `ada${serial}@exemple.cg` }
        : fields;
    const outcome = await act(changePassword, ada, sent);
    expect(outcome).toMatchObject({ ok: false, code: 'invalid' });
    expect(Object.keys((outcome as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    expect(await confirmPassword(ada.id, PASSWORD)).toBe(true);
    expect(await alive()).toHaveLength(1);
    expect(await mails()).toBe(0);
  });
  it('cannot be guessed from an open phone: the sixth try waits, the right one included', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect(
        await act(changePassword, ada, { 'mot-de-passe': `essai ${tries}`, 'nouveau-mot-de-passe': NEXT }),
      ).toMatchObject({ code: 'invalid' });
    expect(await act(changePassword, ada, { 'mot-de-passe': PASSWORD, 'nouveau-mot-de-passe': NEXT })).toMatchObject({
      ok: false,
      code: 'limited',
    });
  });
  it('is not for guests', async () => {
    expect(await act(changePassword, GUEST, { 'mot-de-passe': PASSWORD, 'nouveau-mot-de-passe': NEXT })).toMatchObject({
      ok: false,
      code: 'unauthenticated',
    });
  });
});

describe('signing out everywhere', () => {
  it('ends every session and erases the cookies of this one', async () => {
    await otherKeys(ada);
    const outcome = await act(endAllSessions, ada);
    expect(outcome).toMatchObject({ ok: true, redirect: '/connexion?fait=sortie' });
    expect(cookiesOf(outcome)).toContainEqual({ name: 'opc_session', value: null });
    expect(await alive()).toHaveLength(0);
    expect((await keysLeft(ada)).bearer).toBe(0);
    expect(await act(endAllSessions, GUEST)).toMatchObject({ ok: false, code: 'unauthenticated' });
  });
});
