import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { profiles } from '#db/schema/index.ts';
import { GUEST, type Person } from '#lib/access/core/actor.ts';
import { runAs, runAsSystem } from './run-as.ts';
import { testDatabase } from './tests/database.ts';

const who = sql<string>`select current_user::text as role, session_user::text as login, app_api.actor_id()::text as uid`;
const person = (id: string): Person => ({ kind: 'person', id, role: 'user', sessionId: null });

beforeAll(async () => {
  await testDatabase();
});

describe('runAs', () => {
  it('is the role and the person for the first query already', async () => {
    const id = crypto.randomUUID();
    const rows = await runAs(person(id), (tx) => tx.execute(who));
    expect(rows[0]).toEqual({ role: 'app_person', login: 'opc_app', uid: id });
    expect((await runAs(GUEST, (tx) => tx.execute(who)))[0]).toEqual({
      role: 'app_guest',
      login: 'opc_app',
      uid: null,
    });
    expect((await runAsSystem('test', (tx) => tx.execute(who)))[0]).toEqual({
      role: 'service_role',
      login: 'opc_service',
      uid: null,
    });
  });

  it('never lets one person see another, with many at once on few connections', async () => {
    const ids = Array.from({ length: 200 }, () => crypto.randomUUID());
    const seen = await Promise.all(
      ids.map((id) => runAs(person(id), async (tx) => (await tx.execute<{ uid: string }>(who))[0]?.uid)),
    );
    expect(seen).toEqual(ids);
  });

  it('sends the identity before any query, however the work is written', async () => {
    const id = crypto.randomUUID();
    const both = await runAs(person(id), (tx) =>
      Promise.all([
        tx.execute(who),
        tx.select({ uid: sql<string>`app_api.actor_id()::text` }).from(sql`(select 1) as one`),
      ]),
    );
    expect(both[0][0]?.['uid']).toBe(id);
    expect(both[1][0]?.uid).toBe(id);
  });

  it('rolls back when the work throws, and a nested transaction is a savepoint', async () => {
    const email = `${crypto.randomUUID()}@exemple.cg`;
    await expect(
      runAsSystem('test', async (tx) => {
        await tx.insert(profiles).values({ email });
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    const count = await runAsSystem('test', async (tx) => {
      await tx
        .transaction(async (inner) => {
          await inner.insert(profiles).values({ email });
          throw new Error('inner');
        })
        .catch(() => {});
      return tx.select().from(profiles).where(sql`email = ${email}`);
    });
    expect(count).toEqual([]);
  });

  it('refuses an id that is not a uuid before it reaches the database', async () => {
    expect(() => runAs(person("x' or true --"), (tx) => tx.execute(who))).toThrow('uuid');
  });

  it('leaves nothing behind on the connection', async () => {
    const { pool } = await import('./client.ts');
    await runAs(person(crypto.randomUUID()), (tx) => tx.execute(who));
    const rows = await pool('app').transaction(
      (sql) =>
        sql`select current_user::text as role, nullif(current_setting('request.jwt.claims', true), '') as claims`,
    );
    expect(rows[0]).toEqual({ role: 'opc_app', claims: null });
  });
});

it('lets no value out with an error: neither Drizzle’s parameters nor Postgres’ detail', async () => {
  const email = 'canari-7f3a@exemple.cg';
  const insert = () => runAsSystem('test', (tx) => tx.insert(profiles).values({ email, fullName: 'Canari Secret' }));
  await insert();
  const error = await insert().then(
    () => null,
    (caught: unknown) => caught as Error,
  );
  expect((error?.cause as { code?: string } | undefined)?.code).toBe('23505');
  const seen: string[] = [];
  for (let current = error as Error | undefined; current; current = current.cause as Error | undefined) {
    seen.push(current.message, current.stack ?? '', JSON.stringify(Object.fromEntries(Object.entries(current))));
  }
  expect(seen.join()).not.toContain('anari');
});
