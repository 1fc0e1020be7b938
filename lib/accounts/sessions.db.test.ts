import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { closePools } from '#db/client.ts';
import { isOutage } from '#db/outage.ts';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { env } from '#lib/platform/env.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import type { AppRole } from '#lib/access/core/actor.ts';
import { actorOfCookie, bearerActor } from '#lib/access/identity/actor-of.ts';
import { SESSION_SECONDS } from '#lib/access/identity/jwt.ts';
import { claimsOf } from '#lib/access/identity/session-cookie.ts';
import { createAccount } from './create-account.ts';
import { setRole } from './directory.ts';
import { replacePassword } from './replace-password.ts';
import { endAllSessions, endSession, startSession } from './sessions.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});

let count = 0;
async function newPerson(role: AppRole = 'user'): Promise<string> {
  const id = randomUUID();
  count += 1;
  const made = await runAsSystem('test', (tx) =>
    createAccount(tx, {
      id,
      identifier: { kind: 'email', email: `p${count}@exemple.cg` },
      password: { stored: 'none' },
      fullName: null,
      role,
    }),
  );
  expect(made).toBe('created');
  return id;
}

/** A cookie as next-auth makes it, with whatever claims. */
const seal = (claims: { sub: string; sid: string; role: string }) =>
  encode({ token: claims, secret: env().AUTH_SECRET, salt: 'opc_session', maxAge: SESSION_SECONDS });

async function signedIn(personId: string, now = new Date()) {
  const cookie = (await runAsSystem('test', (tx) => startSession(tx, personId, now, SESSION_SECONDS)))!.value!;
  return { sessionId: (await claimsOf(cookie))!.sid, cookie };
}

describe('a session cookie', () => {
  test('is the person it names, with the role that the database gives', async () => {
    const id = await newPerson('consultant');
    const { cookie, sessionId } = await signedIn(id);
    await bySuperuser((sql) => sql`update private.sessions set second_factor_at = now() where id = ${sessionId}`);
    expect(await actorOfCookie(cookie)).toEqual({ kind: 'person', id, role: 'consultant', sessionId });
    const boasting = await seal({ sub: id, sid: sessionId, role: 'admin' });
    expect(await actorOfCookie(boasting)).toMatchObject({ role: 'consultant' });
  });

  test('is a guest after sign-out, however often it is replayed; the other phone stays signed in', async () => {
    const id = await newPerson();
    const phone = await signedIn(id);
    const school = await signedIn(id);
    await runAsSystem('test', (tx) => endSession(tx, school.sessionId));
    for (let i = 0; i < 3; i += 1) expect((await actorOfCookie(school.cookie)).kind).toBe('guest');
    expect((await actorOfCookie(phone.cookie)).kind).toBe('person');
  });

  test.each([
    [
      'a new password',
      (id: string) =>
        runAsSystem('test', (tx) => replacePassword(tx, { id, email: null }, { stored: 'other' }, new Date(), 'keep')),
    ],
    ['a change of role', (id: string) => runAsSystem('test', (tx) => setRole(tx, id, 'consultant'))],
    ['ending all sessions', (id: string) => runAsSystem('test', (tx) => endAllSessions(tx, id))],
    [
      'closing the account',
      (id: string) => bySuperuser((sql) => sql`update public.profiles set is_active = false where id = ${id}`),
    ],
    ['erasing the account', (id: string) => bySuperuser((sql) => sql`delete from public.profiles where id = ${id}`)],
    [
      'the end of its time',
      (id: string) =>
        bySuperuser(
          (sql) => sql`update private.sessions set expires_at = now() - interval '1 second' where account_id = ${id}`,
        ),
    ],
  ])('is a guest after %s, on every device', async (_what, change) => {
    const id = await newPerson();
    const cookies = [await signedIn(id), await signedIn(id)].map(({ cookie }) => cookie);
    expect((await Promise.all(cookies.map(actorOfCookie))).map(({ kind }) => kind)).toEqual(['person', 'person']);
    await change(id);
    expect((await Promise.all(cookies.map(actorOfCookie))).map(({ kind }) => kind)).toEqual(['guest', 'guest']);
  });

  test('a session of one person does not serve another', async () => {
    const [anne, paul] = [await newPerson(), await newPerson()];
    const { sessionId } = await signedIn(anne);
    expect((await actorOfCookie(await seal({ sub: paul, sid: sessionId, role: 'user' }))).kind).toBe('guest');
  });

  test('nonsense, and no cookie at all, are a guest', async () => {
    for (const cookie of [undefined, '', 'x', 'a.b.c.d.e', 'é'.repeat(5000)])
      expect(await actorOfCookie(cookie)).toEqual({ kind: 'guest' });
  });

  test('an account has twenty at most: one more ends the oldest, and nobody else’s', async () => {
    const [anne, paul] = [await newPerson(), await newPerson()];
    const start = Date.now();
    const other = await signedIn(paul, new Date(start - 1000));
    const cookies: string[] = [];
    for (let i = 0; i < 22; i += 1) cookies.push((await signedIn(anne, new Date(start + i))).cookie);
    const kinds = (await Promise.all(cookies.map(actorOfCookie))).map(({ kind }) => kind);
    expect(kinds).toEqual([...Array<string>(2).fill('guest'), ...Array<string>(20).fill('person')]);
    expect((await actorOfCookie(other.cookie)).kind).toBe('person');
  });

  test('of thirty that begin at the same instant twenty stay', async () => {
    const id = await newPerson();
    const begun = await Promise.all(Array.from({ length: 30 }, () => signedIn(id)));
    const kinds = (await Promise.all(begun.map(({ cookie }) => actorOfCookie(cookie)))).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'person')).toHaveLength(20);
  });

  test('nobody signs in to a closed account', async () => {
    const id = await newPerson();
    await bySuperuser((sql) => sql`update public.profiles set is_active = false where id = ${id}`);
    expect(await runAsSystem('test', (tx) => startSession(tx, id, new Date(), SESSION_SECONDS))).toBeNull();
  });
});

describe('with the database out of reach', () => {
  afterEach(async () => {
    await closePools();
    process.env['DATABASE_URL'] = database.appUrl;
  });

  test('a good cookie is an outage, never a guest', async () => {
    const { cookie } = await signedIn(await newPerson());
    await closePools();
    process.env['DATABASE_URL'] = 'postgres://nobody:none@127.0.0.1:1/none';
    const failure = await actorOfCookie(cookie).catch((error: unknown) => error);
    expect(isOutage(failure)).toBe(true);
  });
});

describe('a bearer token', () => {
  const issue = async (person: string) => {
    const token = `opc_${newToken()}`;
    await bySuperuser(
      (sql) =>
        sql`insert into public.api_tokens (profile_id, label, token_hash, expires_at) values (${person}, 'essai', ${hashToken(token)}, now() + interval '1 year')`,
    );
    return token;
  };

  test('is its owner, until it is revoked', async () => {
    const id = await newPerson();
    const token = await issue(id);
    expect(await bearerActor(`Bearer ${token}`)).toEqual({ kind: 'person', id, role: 'user', sessionId: null });
    expect(await bearerActor(`bearer ${token}`)).toMatchObject({ id });
    await runAs({ kind: 'person', id, role: 'user', sessionId: null }, async (tx) => {
      const { apiTokens } = await import('#db/schema/identity.ts');
      await tx.update(apiTokens).set({ revokedAt: new Date() });
    });
    expect(await bearerActor(`Bearer ${token}`)).toBe('bad');
  });

  test('dies with the account: while it is closed the token opens nothing', async () => {
    const id = await newPerson();
    const token = await issue(id);
    const close = (active: boolean) =>
      bySuperuser((sql) => sql`update public.profiles set is_active = ${active} where id = ${id}`);
    await close(false);
    expect(await bearerActor(`Bearer ${token}`)).toBe('bad');
    await close(true);
    expect(await bearerActor(`Bearer ${token}`)).toMatchObject({ id });
    await bySuperuser((sql) => sql`delete from public.profiles where id = ${id}`);
    expect(await bearerActor(`Bearer ${token}`)).toBe('bad');
  });

  test.each([
    [null, 'missing'],
    ['', 'missing'],
    ['Bearer', 'bad'],
    [`Bearer opc_${'A'.repeat(43)}`, 'bad'],
    ['Basic YTpi', 'bad'],
    ["Bearer opc_' or true --", 'bad'],
  ])('%s is %s', async (header, verdict) => {
    expect(await bearerActor(header)).toBe(verdict);
  });
});

async function bySuperuser(work: (sql: ReturnType<typeof asSuperuser>) => Promise<unknown>): Promise<void> {
  const sql = asSuperuser(database.name);
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
