import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closePools } from '#db/client.ts';
import { isOutage } from '#db/outage.ts';
import { runAs, runAsSystem, type Tx } from '#db/run-as.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { databaseProxy } from '#db/tests/proxy.ts';
import { actorOfCookie, readAsCookie } from '#lib/access/identity/actor-of.ts';
import { SESSION_SECONDS } from '#lib/access/identity/jwt.ts';
import { claimsOf } from '#lib/access/identity/session-cookie.ts';
import { newPerson } from '#lib/accounts/testing.ts';
import { endAllSessions, endSession, startSession } from '#lib/accounts/sessions.ts';
import { env } from '#lib/platform/env.ts';
import { readDashboard } from './dashboard.ts';
import { addFavourite } from './favourites.ts';

/** The dashboard asks for the session and for what it shows in one transaction. */

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterEach(async () => {
  await closePools();
  process.env['DATABASE_URL'] = database.appUrl;
});

const seal = (claims: { sub: string; sid: string; role: string }, secret = env().AUTH_SECRET) =>
  encode({ token: claims, secret, salt: 'opc_session', maxAge: SESSION_SECONDS });

let count = 0;
/** Somebody signed in, with a name and one occupation kept. */
async function signedIn() {
  count += 1;
  const person = await newPerson(`tableau${count}@exemple.cg`, `Personne ${count}`);
  await runAs(person, (tx) => addFavourite(tx, person.id, 'soudeur'));
  const cookie = (await runAsSystem('test', (tx) => startSession(tx, person.id, new Date(), SESSION_SECONDS)))!.value!;
  return { id: person.id, name: `Personne ${count}`, cookie, sid: (await claimsOf(cookie))!.sid };
}

/** `readDashboard` that counts how often it was asked, and what it found. */
function watched() {
  const found: unknown[] = [];
  const read = async (tx: Tx, id: string) => {
    const data = await readDashboard(tx, id);
    found.push(data.name);
    return data;
  };
  return { found, read };
}

const bySuperuser = async (work: (sql: ReturnType<typeof asSuperuser>) => Promise<unknown>): Promise<void> => {
  const sql = asSuperuser(database.name);
  await work(sql).finally(() => sql.end());
};

describe('with a good session', () => {
  it('shows the person’s own, and nobody else’s', async () => {
    const [anne, paul] = [await signedIn(), await signedIn()];
    for (const { id, name, cookie, sid } of [anne, paul]) {
      const shown = await readAsCookie(cookie, readDashboard);
      expect(shown?.person).toEqual({ kind: 'person', id, role: 'user', sessionId: sid });
      expect(shown?.data).toMatchObject({ name, attempt: null, results: [], favourites: ['soudeur'] });
    }
    // Asked for another person’s by mistake, the database shows nothing.
    const strange = await readAsCookie(anne.cookie, (tx) => readDashboard(tx, paul.id));
    expect(strange?.data).toMatchObject({ name: null, favourites: [] });
  });

  it('gives the role that the database knows, never the one in the cookie', async () => {
    const { id, sid } = await signedIn();
    const boasting = await seal({ sub: id, sid, role: 'admin' });
    const claims = await readAsCookie(boasting, async (tx) => {
      const [row] = await tx.execute<{ claims: string }>("select current_setting('request.jwt.claims') as claims");
      return JSON.parse(row!.claims) as object;
    });
    expect(claims?.person.role).toBe('user');
    expect(claims?.data).toMatchObject({ sub: id, app_role: 'user' });
  });

  it('can write nothing', async () => {
    const { id, cookie } = await signedIn();
    const failure = await readAsCookie(cookie, (tx) => addFavourite(tx, id, 'macon')).catch((error: unknown) => error);
    expect((failure as { cause?: { code?: string } }).cause?.code).toBe('25006');
  });

  it('costs fewer messages than asking one after the other', async () => {
    const { cookie } = await signedIn();
    const proxy = await databaseProxy(database.appUrl);
    await closePools();
    process.env['DATABASE_URL'] = proxy.url(database.appUrl);
    const cost = async (work: () => Promise<unknown>) => {
      await work();
      const before = proxy.sent();
      await work();
      return proxy.sent() - before;
    };
    const together = await cost(() => readAsCookie(cookie, readDashboard));
    const apart = await cost(async () => {
      const actor = await actorOfCookie(cookie);
      if (actor.kind === 'person') await runAs(actor, (tx) => readDashboard(tx, actor.id));
    });
    await proxy.close();
    expect(together).toBeLessThan(apart);
  });
});

describe('with a session that is over', () => {
  it.each([
    ['signing out', (_id: string, sid: string) => runAsSystem('test', (tx) => endSession(tx, sid))],
    ['ending every session', (id: string) => runAsSystem('test', (tx) => endAllSessions(tx, id))],
    [
      'closing the account',
      (id: string) => bySuperuser((sql) => sql`update public.profiles set is_active = false where id = ${id}`),
    ],
    [
      'the end of its time',
      (_id: string, sid: string) =>
        bySuperuser(
          (sql) => sql`update private.sessions set expires_at = now() - interval '1 second' where id = ${sid}`,
        ),
    ],
  ])('drops what was read after %s', async (_what, end) => {
    const { id, name, sid, cookie } = await signedIn();
    await end(id, sid);
    const { found, read } = watched();
    expect(await readAsCookie(cookie, read)).toBeNull();
    expect(found).toEqual([name]);
  });

  it('drops it when the session is another person’s, or nobody’s', async () => {
    const [anne, paul] = [await signedIn(), await signedIn()];
    for (const sid of [anne.sid, randomUUID()])
      expect(await readAsCookie(await seal({ sub: paul.id, sid, role: 'user' }), readDashboard)).toBeNull();
  });
});

it('asks nothing for a cookie that our key did not make', async () => {
  const { id, sid, cookie } = await signedIn();
  const { found, read } = watched();
  const forged = await seal({ sub: id, sid, role: 'user' }, 'a'.repeat(44));
  for (const bad of [undefined, '', 'x', forged, `${cookie.slice(0, -2)}xx`])
    expect(await readAsCookie(bad, read)).toBeNull();
  expect(found).toEqual([]);
});

it('is an outage without the database, never a visitor', async () => {
  const { cookie } = await signedIn();
  await closePools();
  process.env['DATABASE_URL'] = 'postgres://nobody:none@127.0.0.1:1/none';
  const failure = await readAsCookie(cookie, readDashboard).catch((error: unknown) => error);
  expect(isOutage(failure)).toBe(true);
});
