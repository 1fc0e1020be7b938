import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { bootstrapDatabase, LOGINS, randomPasswords, type DatabaseUrls } from './embedded/bootstrap.ts';
import { freePort, startEmbedded, type EmbeddedServer } from './embedded/launcher.ts';
import { migrate } from './migrate.ts';

/** How many write at the same time: more than there are connections. */
const WRITERS = 16;
const dataDir = mkdtempSync(join(tmpdir(), 'opc-outage-'));
let port: number;
let server: EmbeddedServer;
let urls: DatabaseUrls;
const start = async (): Promise<EmbeddedServer> =>
  (server = await startEmbedded({ dataDir, port, settings: { fsync: 'off' } }));

beforeAll(async () => {
  port = await freePort();
  await start();
  urls = await bootstrapDatabase(server.superuserUrl, { database: 'opc', passwords: randomPasswords() });
  await migrate({ ownerUrl: urls.ownerUrl, appUser: LOGINS.app, serviceUser: LOGINS.service });
  await asOwner(
    (sql) => sql`create table public.written (name text primary key, role text not null default current_user)`,
  );
  await asOwner((sql) => sql`grant select, insert on public.written to service_role, app_guest`);
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function asOwner<T>(use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(urls.ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    return await use(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/**
 * A process of its own in which many write, as the service and as guests in turn, now and then with a pause or a
 * savepoint in the middle; one that failed goes on with the next. Tells what the database said.
 */
const WRITING = `
  import { setTimeout as pause } from 'node:timers/promises';
  import { sql } from 'drizzle-orm';
  import { runAs, runAsSystem } from './db/run-as.ts';
  import { isOutage } from './db/outage.ts';
  const tell = (line) => process.send(line);
  const GUEST = { kind: 'guest' };
  let stopping = false;
  process.on('message', () => { stopping = true; });
  async function write(name, work) {
    const insert = (tx) => tx.execute(sql\`insert into public.written (name) values (\${name})\`);
    if (work === 0) return runAsSystem('test', insert);
    if (work === 1) return runAs(GUEST, async (tx) => { await insert(tx); await pause(20); await tx.execute(sql\`select 1\`); });
    if (work === 2) return runAs(GUEST, async (tx) => { await tx.transaction(async (inner) => { await insert(inner); await pause(5); }); });
    return runAsSystem('test', async (tx) => { await tx.execute(sql\`select 1\`); await pause(20); await insert(tx); await pause(20); });
  }
  async function writer(number) {
    for (let round = 0; !stopping; round += 1) {
      const name = number + '-' + round;
      try { await write(name, (number + round) % 4); tell({ written: name, as: (number + round) % 4 % 3 === 0 ? 'service_role' : 'app_guest' }); }
      catch (error) { tell(isOutage(error) ? { outage: true } : { fault: String(error.stack) + String(error.cause) }); await pause(5); }
    }
  }
  await Promise.all(Array.from({ length: ${WRITERS} }, (_, number) => writer(number)));
  const { closePools } = await import('./db/client.ts');
  await closePools();
  process.disconnect();
`;
type Told = { written?: string; as?: string; outage?: true; fault?: string };

function startWriting(): { child: ChildProcess; told: Told[]; errors: string[] } {
  const child = spawn(process.execPath, ['--input-type=module', '-e', WRITING], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, LOG_LEVEL: 'error', DATABASE_URL: urls.appUrl, DATABASE_SERVICE_URL: urls.serviceUrl },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const [told, errors]: [Told[], string[]] = [[], []];
  child.on('message', (message) => told.push(message as Told));
  createInterface({ input: child.stderr! }).on('line', (line) => errors.push(line));
  return { child, told, errors };
}

describe('a server that dies under writes', () => {
  it('is an outage like any other: nothing that was acknowledged is lost, and the process lives', async () => {
    const { child, told, errors } = startWriting();
    const exited = once(child, 'exit');
    const count = (what: keyof Told): number => told.filter((one) => what in one).length;
    const more = async (what: keyof Told, than: number): Promise<void> => {
      await expect.poll(() => child.exitCode !== null || count(what) > than, { interval: 20 }).toBe(true);
      expect(child.exitCode, errors.join('\n')).toBeNull();
    };
    for (let kill = 0; kill < runs(2, 10); kill += 1) {
      await more('written', count('written') + 2 * WRITERS);
      const before = count('outage');
      server.kill('SIGKILL');
      await more('outage', before + WRITERS);
      await start();
    }
    // Every writer is served again, none waits for a connection that is gone.
    await more('written', count('written') + 20 * WRITERS);
    child.send('stop');
    expect(await exited, errors.join('\n')).toEqual([0, null]);
    expect(told.filter(({ fault }) => fault)).toEqual([]);
    expect(errors).toEqual([]);
    const rows = await asOwner((sql) => sql<{ name: string; role: string }[]>`select name, role from public.written`);
    const stored = new Map(rows.map(({ name, role }) => [name, role]));
    for (const { written, as } of told) if (written) expect([written, stored.get(written)]).toEqual([written, as]);
  });
});
