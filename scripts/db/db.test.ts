import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareEmbedded, type PreparedEmbedded } from '../lib/embedded.ts';
import { dbReset } from './reset.ts';
import { tableOf } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NO_SETTINGS = { DATABASE_URL: '', DATABASE_OWNER_URL: '', DATABASE_SERVICE_URL: '' };
let dataDir: string;
let running: PreparedEmbedded | undefined;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'opc-db-commands-'));
  chmodSync(dataDir, 0o755);
  running = await prepareEmbedded(dataDir);
  const superuser = postgres(running.server.superuserUrl.replace(/postgres$/, 'orientation'), { max: 1 });
  await superuser.unsafe(`
    create role service_role; grant service_role to opc_service with inherit false, set true;
    create table trees (name text, planted date); alter table trees enable row level security;
    create policy system on trees to service_role using (true) with check (true);
    grant select, insert on trees to service_role; alter table trees owner to opc_owner; alter table trees force row level security;
    insert into trees values ('manguier', null), ('safoutier', '2026-01-05')`);
  await superuser.end();
});
afterAll(async () => {
  await running?.server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a table in plain text', () => {
  it('is as wide as what it holds, up to a limit; nothing is shown for null', () => {
    const rows = [
      { name: 'a', what: null },
      { name: 'long', what: { k: [1] } },
    ];
    expect(tableOf(['name', 'what'], rows).split('\n')).toEqual([
      'name │ what',
      '─────┼──────────',
      'a    │',
      'long │ {"k":[1]}',
      '(2 lignes)',
    ]);
    expect(tableOf(['x'], [{ x: `1\n${'2'.repeat(100)}` }])).toContain(`1⏎${'2'.repeat(57)}…`);
    expect(tableOf(['x'], [])).toBe('x\n─\n(0 ligne)');
  });
});

describe('npm run db:console', () => {
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts', 'run.mjs'), 'db:console', ...args], {
      encoding: 'utf8',
      input,
      env: { ...process.env, ...NO_SETTINGS, DATA_DIR: dataDir },
    });

  it('shows what the system sees, over several lines and statements', () => {
    const { status, stdout } = run('select name\nfrom trees order by 1;\nselect 1 as one; select 2 as two;\n');
    expect(stdout.trimEnd().split('\n')).toEqual([
      ...['name', '─────────', 'manguier', 'safoutier', '(2 lignes)'],
      ...['one', '───', '1', '(1 ligne)'],
      ...['two', '───', '2', '(1 ligne)'],
    ]);
    expect(status).toBe(0);
  });

  it('writes nothing unless told so, and says what was refused', () => {
    const insert = "insert into trees values ('palmier');\n";
    const refused = run(insert);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('25006')]);
    expect(run(insert, '--write')).toMatchObject({ status: 0, stdout: 'INSERT 1\n' });
    expect(run('select count(*)::int as n from trees;\n').stdout).toContain('3');
  });

  it('hides the rows from the owner of the schema, and never runs half a statement', () => {
    expect(run('select name from trees;\n', '--owner').stdout).toContain('(0 ligne)');
    const half = run("insert into trees values ('iroko')\n", '--write');
    expect([half.status, half.stdout]).toEqual([1, '']);
    expect(run('select name from trees;\n').stdout).not.toContain('iroko');
  });
});

describe('npm run db:reset', () => {
  let said: string;
  beforeEach(() => {
    said = '';
    const keep = (text: unknown): void => {
      said += String(text);
    };
    vi.spyOn(console, 'error').mockImplementation(keep);
    vi.spyOn(console, 'log').mockImplementation(keep);
    for (const [name, value] of Object.entries({ ...NO_SETTINGS, DATA_DIR: dataDir })) vi.stubEnv(name, value);
    return () => {
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
    };
  });
  const cluster = (): boolean => existsSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'));

  it('deletes nothing unasked, nothing that runs, and never with a server in the settings', async () => {
    expect(await dbReset(ROOT, [])).toBe(1);
    expect(said).toContain('--yes');
    expect(await dbReset(ROOT, ['--yes'])).toBe(1);
    expect(said).toContain('utilise déjà la base');
    vi.stubEnv('DATABASE_SERVICE_URL', 'postgres://somewhere/else');
    expect(await dbReset(ROOT, ['--yes'])).toBe(1);
    expect(said).toContain('n’y touche jamais');
    expect(cluster()).toBe(true);
  });

  it('deletes the database and keeps the secrets; a second time there is nothing to do', async () => {
    await running?.server.stop();
    expect(await dbReset(ROOT, ['--yes'])).toBe(0);
    expect([cluster(), existsSync(join(dataDir, 'secrets.json'))]).toEqual([false, true]);
    expect(await dbReset(ROOT, ['--yes'])).toBe(0);
    expect(said).toContain('Il n’y a pas de base de données');
  });
});
