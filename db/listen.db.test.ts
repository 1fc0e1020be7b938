import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createListener, type Listener, type ListenerOptions, type LiveState } from './listen.ts';
import { asSuperuser, testDatabase, type TestDatabase } from './tests/database.ts';
import { databaseProxy, type DatabaseProxy } from './tests/proxy.ts';

let db: TestDatabase;
let sql: postgres.Sql;
let proxy: DatabaseProxy;
const open: Listener[] = [];

beforeAll(async () => {
  db = await testDatabase();
  sql = asSuperuser(db.name);
  proxy = await databaseProxy(db.appUrl);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.stop()));
  await proxy.become('there');
});
afterAll(async () => {
  await proxy.close();
  await sql.end();
});

const PATIENT = { timeout: 10_000 };
const LISTENING: LiveState = { mode: 'listening' };
const QUICK: ListenerOptions = { heartbeatMs: 20, silentMs: 30_000, retryMs: [5, 5] };
const tell = (payload: string) => sql`select pg_notify('opc_publication', ${payload})`;
const published = (slug: string) => sql`update public.occupations set updated_at = now() where slug = ${slug}`;

/** A listener with what it told: events, and how often it began to hear. */
function follow(options: ListenerOptions = {}) {
  const listener = createListener({ ...QUICK, url: () => proxy.url(db.appUrl), ...options });
  const told = { events: [] as unknown[], resumed: 0 };
  const unsubscribe = listener.subscribe('opc_publication', {
    onEvent: (payload) => told.events.push(payload),
    onResume: () => {
      told.resumed += 1;
    },
  });
  open.push(listener);
  return { listener, told, unsubscribe };
}
async function following(options: ListenerOptions = {}) {
  const all = follow(options);
  await expect.poll(() => all.listener.state(), PATIENT).toEqual(LISTENING);
  return all;
}
const backends = async (): Promise<number[]> => {
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = ${db.name} and application_name = 'orientation-pro-congo live'`;
  return rows.map(({ pid }) => pid);
};

describe('an event', () => {
  it('reaches every listener, each over one connection', async () => {
    const [one, other] = [await following(), await following()];
    await tell('{"n":1}');
    await expect.poll(() => [one.told.events, other.told.events], PATIENT).toEqual([[{ n: 1 }], [{ n: 1 }]]);
    expect(await backends()).toHaveLength(2);
  });

  it('is null when it says nothing, or nothing that can be read', async () => {
    const { told } = await following();
    await sql`notify opc_publication`;
    await tell('{"n":');
    await tell('{"n":2}');
    await expect.poll(() => told.events, PATIENT).toEqual([null, null, { n: 2 }]);
  });

  it('reaches nobody who has left, and none comes after the end', async () => {
    const [gone, stopped, here] = [await following(), await following(), await following()];
    gone.unsubscribe();
    await stopped.listener.stop();
    await tell('{}');
    await expect.poll(() => here.told.events, PATIENT).toEqual([{}]);
    expect([gone.told.events, stopped.told.events]).toEqual([[], []]);
    expect(stopped.listener.state()).toEqual({ mode: 'polling', reason: 'off' });
    await expect.poll(async () => (await backends()).length, PATIENT).toBe(2);
  });
});

describe('a publication', () => {
  it('is told when it is committed, once for a transaction, and not before', async () => {
    const { told } = await following();
    const writer = asSuperuser(db.name);
    await writer.begin(async (tx) => {
      await tx`update public.occupations set updated_at = now() where slug in ('soudeur', 'macon')`;
      await tx`update public.content_pages set updated_at = now() where slug = 'cap'`;
      await tell('"before"');
      await expect.poll(() => told.events, PATIENT).toEqual(['before']);
    });
    await tell('"after"');
    await expect.poll(() => told.events, PATIENT).toEqual(['before', {}, 'after']);
    await writer.end();
  });

  it('that is rolled back is never told', async () => {
    const { told } = await following();
    await sql
      .begin(async (tx) => {
        await tx`update public.occupations set updated_at = now() where slug = 'soudeur'`;
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    await tell('"after"');
    await expect.poll(() => told.events, PATIENT).toEqual(['after']);
  });

  it('is told whichever table it is made in, however', async () => {
    const { told } = await following();
    const [someone] = await sql`insert into public.profiles (email) values ('lectrice@exemple.cg') returning id`;
    for (const statement of [
      sql`insert into public.content_pages (kind, slug, title, summary, content) values ('formation', 'essai', 'x', 'x', '{}')`,
      sql`update public.content_pages set published_at = now() where slug = 'essai'`,
      sql`delete from public.content_pages where slug = 'essai'`,
      sql`delete from public.occupations where slug = 'grutier'`,
      sql`insert into public.content_revisions (kind, slug, number, snapshot, reason, reading, author_id, author_name) values ('metier', 'macon', 2, '{}', 'relu', true, ${someone!['id']}, 'Chantal')`,
      // The name of the reader goes with the account.
      sql`delete from public.profiles where id = ${someone!['id']}`,
      sql`truncate public.content_pages`,
    ]) {
      told.events.length = 0;
      await statement;
      await expect.poll(() => told.events, PATIENT).toEqual([{}]);
    }
  });
});

describe('a connection', () => {
  it('that the server ends is opened again; what was told meanwhile is missed, and that is said', async () => {
    const { listener, told } = await following();
    expect(told.resumed).toBe(1);
    await proxy.become('away');
    await expect.poll(() => listener.state(), PATIENT).toEqual({ mode: 'polling', reason: 'lost' });
    await published('soudeur');
    await proxy.become('there');
    await expect.poll(() => listener.state(), PATIENT).toEqual(LISTENING);
    expect(told).toEqual({ events: [], resumed: 2 });

    for (const pid of await backends()) await sql`select pg_terminate_backend(${pid})`;
    await expect.poll(() => told.resumed, PATIENT).toBe(3);
    await published('soudeur');
    await expect.poll(() => told.events, PATIENT).toEqual([{}]);
  });

  it('that is open but silent counts as lost', async () => {
    const { listener, told } = await following({ silentMs: 1_000 });
    proxy.mute();
    await expect.poll(() => listener.state(), PATIENT).toEqual({ mode: 'polling', reason: 'silent' });
    await expect.poll(() => listener.state(), PATIENT).toEqual(LISTENING);
    expect(told.resumed).toBeGreaterThanOrEqual(2);
    await expect.poll(async () => (await backends()).length, PATIENT).toBe(1);
  });

  it('hears nothing where the events of others do not arrive, and says so: behind a pooler, on another server', async () => {
    const beats: string[] = [];
    const { listener, told } = follow({
      silentMs: 200,
      beat: async () => void beats.push('lost on the way'),
    });
    await expect.poll(() => listener.state(), PATIENT).toEqual({ mode: 'polling', reason: 'silent' });
    expect(beats.length).toBeGreaterThan(1);
    expect(told.resumed).toBe(0);
  });

  it('is not tried without an address, and is found later than the process where the database is', async () => {
    const { listener } = follow({ url: () => null });
    expect(listener.state()).toEqual({ mode: 'polling', reason: 'off' });
    await proxy.become('away');
    const late = follow();
    await expect.poll(() => late.listener.state(), PATIENT).toEqual({ mode: 'polling', reason: 'lost' });
    await proxy.become('there');
    await expect.poll(() => late.listener.state(), PATIENT).toEqual(LISTENING);
  });

  it('that is hung up on while it opens is tried again after a pause, not at once', async () => {
    await proxy.become('hanging-up');
    const { listener } = follow({ retryMs: [60_000, 60_000] });
    await expect.poll(() => listener.state(), PATIENT).toEqual({ mode: 'polling', reason: 'lost' });
  });

  it('takes the address that is meant for it; behind a pooler no other', async () => {
    const ask = async (settings: Record<string, string | undefined>): Promise<string> => {
      const before = { ...process.env };
      for (const [name, value] of Object.entries(settings))
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      const listener = createListener({ ...QUICK, beat: () => tell('{}') });
      open.push(listener);
      listener.subscribe('opc_publication', { onEvent: () => undefined, onResume: () => undefined });
      process.env = before;
      const first = listener.state();
      if (first.mode === 'polling' && first.reason === 'off') return 'off';
      await expect.poll(() => listener.state(), PATIENT).toEqual(LISTENING);
      const [row] = await sql<{ who: string }[]>`
        select usename as who from pg_stat_activity where datname = ${db.name} and application_name = 'orientation-pro-congo live'`;
      await listener.stop();
      await expect.poll(backends, PATIENT).toEqual([]);
      return row!.who;
    };
    const usual = { DATABASE_URL: db.appUrl, DATABASE_LISTEN_URL: undefined, DATABASE_PREPARE: undefined };
    expect(await ask(usual)).toBe('opc_app');
    expect(await ask({ ...usual, DATABASE_PREPARE: 'false' })).toBe('off');
    expect(await ask({ ...usual, DATABASE_PREPARE: 'false', DATABASE_LISTEN_URL: db.serviceUrl })).toBe('opc_service');
    expect(await ask({ ...usual, DATABASE_LISTEN_URL: ' ' })).toBe('opc_app');
  });

  it('keeps no process alive', async () => {
    await tell('{}');
    const holding = () =>
      process
        .getActiveResourcesInfo()
        .filter((name) => /^TCP/.test(name))
        .sort();
    const before = holding();
    const { listener } = await following({ url: () => db.appUrl, beat: () => tell('{}') });
    expect(await backends()).toHaveLength(1);
    expect(listener.state()).toEqual(LISTENING);
    expect(holding()).toEqual(before);
  });
});
