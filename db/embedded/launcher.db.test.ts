import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bootstrapDatabase, randomPasswords } from './bootstrap.ts';
import { DataDirInUseError, startEmbedded, type EmbeddedServer } from './launcher.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import { isAlive } from './lock.ts';

const root = mkdtempSync(join(tmpdir(), 'opc-launcher-'));
chmodSync(root, 0o755);
const running = new Set<EmbeddedServer>();
let count = 0;
const folder = (): string => join(root, String((count += 1)));

async function start(dataDir: string, extra: object = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, settings: { fsync: 'off' }, ...extra });
  running.add(server);
  return server;
}
async function ask<T>(url: string, use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await use(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
/** A process of its own that starts a server and stays; it prints the server's pid when ready. */
async function startElsewhere(dataDir: string): Promise<{ launcher: ReturnType<typeof spawn>; serverPid: number }> {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(new URL('./launcher.ts', import.meta.url).href)});
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' } });
    console.log(server.pid); setInterval(() => {}, 1000);`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(launcher.stdout!, 'data')) as [Buffer];
  return { launcher, serverPid: Number(chunk.toString()) };
}
async function untilDead(pid: number): Promise<void> {
  await expect.poll(() => isAlive(pid)).toBe(false);
}

afterEach(async () => {
  for (const server of running) await server.stop();
  running.clear();
});
/** What ends in the middle of something may end at many points. */
const KILLS = { repeats: runs(1, 8) - 1 };
/** For what leaves the server as it is: making a new one takes seconds. */
const sharedDir = folder();
let shared: EmbeddedServer;
beforeAll(async () => {
  shared = await startEmbedded({ dataDir: sharedDir, settings: { fsync: 'off' } });
});
afterAll(async () => {
  await shared?.stop();
  rmSync(root, { recursive: true, force: true });
});

describe('startEmbedded', () => {
  it('starts, keeps data over a restart, and stops', async () => {
    const dataDir = folder();
    const first = await start(dataDir);
    await ask(first.superuserUrl, (sql) => sql`create table kept as select 42 as value`);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await start(dataDir);
    expect(await ask(second.superuserUrl, (sql) => sql`select value from kept`)).toEqual([{ value: 42 }]);
  });

  it('stores UTF-8 and lowers accents', async () => {
    const [row] = await ask(
      shared.superuserUrl,
      (sql) => sql`select lower('ÉCOLE ŒUVRE') as low, current_setting('server_encoding') as encoding`,
    );
    expect(row).toEqual({ low: 'école œuvre', encoding: 'UTF8' });
  });

  it('keeps the superuser password private and refuses a wrong one', async () => {
    expect(statSync(join(sharedDir, 'superuser.json')).mode & 0o777).toBe(0o600);
    const wrong = shared.superuserUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, (sql) => sql`select 1`)).rejects.toMatchObject({ code: '28P01' });
  });

  it('listens on the loopback address only', async () => {
    expect(await ask(shared.superuserUrl, (sql) => sql`show listen_addresses`)).toEqual([
      { listen_addresses: '127.0.0.1' },
    ]);
  });

  it('clears the lock file of a dead server, and of a pid that now names another program', async () => {
    const dataDir = folder();
    const first = await start(dataDir);
    const lock = readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8');
    first.kill('SIGKILL');
    await first.exited;
    expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(true);
    const second = await start(dataDir);
    await second.stop();
    writeFileSync(join(dataDir, 'cluster', 'postmaster.pid'), lock.replace(/^\d+/, String(process.pid)));
    const third = await start(dataDir);
    expect(await ask(third.superuserUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it('waits for what a killed server has left behind', KILLS, async () => {
    const dataDir = folder();
    const first = await start(dataDir);
    const visitor = postgres(first.superuserUrl, { max: 1, onnotice: () => undefined });
    const [row] = await visitor<[{ pid: number }]>`select pg_backend_pid() as pid`;
    // It cannot notice that its server is gone.
    process.kill(row.pid, 'SIGSTOP');
    first.kill('SIGKILL');
    await first.exited;
    const second = start(dataDir);
    const log = (): string => readFileSync(join(dataDir, 'server.log'), 'utf8');
    await expect.poll(log).toContain('pre-existing shared memory block');
    process.kill(row.pid, 'SIGCONT');
    expect(await ask((await second).superuserUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await visitor.end({ timeout: 1 });
  });

  it('refuses a folder that another living start holds, in French', async () => {
    const again = startEmbedded({ dataDir: sharedDir });
    await expect(again).rejects.toBeInstanceOf(DataDirInUseError);
    await expect(again).rejects.toThrow(/Une autre instance/);
  });

  it('is taken down when its launcher receives SIGTERM', KILLS, async () => {
    const { launcher, serverPid } = await startElsewhere(folder());
    expect(isAlive(serverPid)).toBe(true);
    launcher.kill('SIGTERM');
    await untilDead(serverPid);
  });

  it('survives its launcher’s SIGKILL only until the next start', KILLS, async () => {
    const dataDir = folder();
    const { launcher, serverPid } = await startElsewhere(dataDir);
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    expect(isAlive(serverPid)).toBe(true);
    const next = await start(dataDir);
    expect(isAlive(serverPid)).toBe(false);
    expect(await ask(next.superuserUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it.runIf(process.getuid?.() === 0)(
    'runs under an unprivileged uid where user namespaces are refused, and back',
    async () => {
      const dataDir = folder();
      const nobody = await start(dataDir, { identity: 'nobody' });
      expect(statSync(`/proc/${nobody.pid}`).uid).toBe(65534);
      await ask(nobody.superuserUrl, (sql) => sql`create table kept as select 1 as value`);
      await nobody.stop();
      const back = await start(dataDir);
      expect(await ask(back.superuserUrl, (sql) => sql`select value from kept`)).toEqual([{ value: 1 }]);
    },
  );
});

describe('bootstrapDatabase', () => {
  it('makes three limited logins and a private database, twice with the same result', async () => {
    const passwords = randomPasswords();
    const first = await bootstrapDatabase(shared.superuserUrl, { database: 'opc', passwords });
    expect(await bootstrapDatabase(shared.superuserUrl, { database: 'opc', passwords })).toEqual(first);

    const roles = await ask(
      first.ownerUrl,
      (sql) => sql`
      select rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolbypassrls, rolcanlogin from pg_roles where rolname like 'opc%' order by 1`,
    );
    const plain = {
      rolsuper: false,
      rolinherit: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolbypassrls: false,
      rolcanlogin: true,
    };
    expect([...roles]).toEqual([
      { ...plain, rolname: 'opc_app' },
      { ...plain, rolname: 'opc_owner', rolinherit: true, rolcreaterole: true, rolcreatedb: true },
      { ...plain, rolname: 'opc_service' },
    ]);
    const [owner] = await ask(
      first.ownerUrl,
      (sql) => sql`select pg_get_userbyid(datdba) as owner from pg_database where datname = 'opc'`,
    );
    expect(owner).toEqual({ owner: 'opc_owner' });
  });

  it('lets the app login read the clock and create nothing', async () => {
    const { appUrl, serviceUrl, ownerUrl } = await bootstrapDatabase(shared.superuserUrl, { database: 'opc' });
    for (const url of [appUrl, serviceUrl]) {
      expect(await ask(url, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
      for (const statement of [
        'create table t (a int)',
        'create temp table t (a int)',
        'create schema s',
        'create role r',
      ]) {
        await expect(
          ask(url, (sql) => sql.unsafe(statement)),
          statement,
        ).rejects.toMatchObject({ code: '42501' });
      }
    }
    await expect(ask(ownerUrl, (sql) => sql`create extension pg_trgm`)).resolves.toBeDefined();
    await ask(ownerUrl, (sql) => sql`create role stranger login password 'stranger'`);
    const stranger = ownerUrl.replace(/\/\/[^@]+@/, '//stranger:stranger@');
    await expect(ask(stranger, (sql) => sql`select 1`)).rejects.toMatchObject({ code: '42501' });
  });

  it('changes the passwords when it is given new ones', async () => {
    const old = await bootstrapDatabase(shared.superuserUrl, { database: 'opc' });
    await bootstrapDatabase(shared.superuserUrl, { database: 'opc' });
    await expect(ask(old.appUrl, (sql) => sql`select 1`)).rejects.toMatchObject({ code: '28P01' });
  });
});
