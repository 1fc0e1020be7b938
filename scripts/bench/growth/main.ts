import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import { closePools, connect } from '#db/client.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { DATABASE, LOGINS, prepareEmbedded, type PreparedEmbedded } from '../../lib/embedded.ts';
import { createPeople } from '../people.ts';
import { decimal, whole } from '../table.ts';
import { addPeople, prepareMonths, RESULTS_PER_PERSON } from './fill.ts';
import type { Probe, Subject } from './probes.ts';
import { findNextParts } from './next-parts.ts';
import { growthReport, type GrowthResult } from './report.ts';

const FEW = 10_000;
const MANY = 1_000_000;
/** Keeps the few while the other database grows. */
const SMALL = `${DATABASE}_small`;
const SUBJECTS = 200;
const ROUNDS = 5;
/** A million results and what hangs on them take 4 GB, and 8 more for the log of the database while it is filled. */
const NEEDED_BYTES = 20e9;
/** While it is filled the database may lose everything at a power cut: it is thrown away anyway. */
const FILLING = [
  'fsync = off',
  'synchronous_commit = off',
  'full_page_writes = off',
  'autovacuum = off',
  "max_wal_size = '8GB'",
];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * `npm run bench -- --growth`: what people ask of the database, with ten thousand results in it and with a million.
 * The database is the bench's own and is removed at the end.
 * @returns the exit code: 1 when something could not be measured, never because of a speed
 */
export async function growth(home: string): Promise<number> {
  mkdirSync(home, { recursive: true });
  const { bavail, bsize } = statfsSync(home);
  if (bavail * bsize < NEEDED_BYTES) {
    process.stderr.write(
      `Il faut ${NEEDED_BYTES / 1e9} Go libres pour ${home} ; il y en a ${Math.floor((bavail * bsize) / 1e9)}.\n`,
    );
    return 1;
  }
  const folder = join(home, 'growth');
  rmSync(folder, { recursive: true, force: true });
  const database = await prepareEmbedded(folder);
  let ended = false;
  const end = async (): Promise<void> => {
    if (ended) return;
    ended = true;
    await closePools();
    await database.server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void end().then(() => process.exit(130)));
  try {
    const result = await measure(database);
    writeFileSync(join(home, 'growth.json'), JSON.stringify(result, null, 2));
    say(`\n${growthReport(result)}\n`);
    return 0;
  } finally {
    await end();
  }
}

async function measure(database: PreparedEmbedded): Promise<GrowthResult> {
  const settings = { ...database.settings, APP_URL: 'http://localhost' };
  const { prepareDatabase } = await import('../../lib/database.ts');
  await prepareDatabase(settings, null);
  // One person of the product's own making, whose result all others are copies of.
  await createPeople(1, settings);
  const sql = connect(of(database.server.superuserUrl, DATABASE), 1);
  try {
    await sql`create table public.bench_template as select * from public.test_results limit 1`;
    const partitions = await prepareMonths(sql);
    const few = await grow(sql, 0, FEW);
    const subjects = await chooseSubjects(sql);
    await copyTo(database.server.superuserUrl, SMALL);
    const many = await grow(sql, FEW, MANY);
    findNextParts();
    const { PROBES } = await import('./probes.ts');
    return { partitions, sizes: [few, many], probes: await timeAll(PROBES, subjects, settings) };
  } finally {
    await sql.end();
  }
}

/** The same address with another database. */
function of(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** The database as it is now, under another name. */
async function copyTo(superuserUrl: string, name: string): Promise<void> {
  const sql = connect(superuserUrl, 1);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${DATABASE}`;
  await sql`create database ${sql(name)} template ${sql(DATABASE)} owner ${sql(LOGINS.owner)}`;
  await sql.end();
}

async function grow(sql: postgres.Sql, from: number, until: number): Promise<GrowthResult['sizes'][number]> {
  const began = performance.now();
  await fill(sql, from / RESULTS_PER_PERSON, until / RESULTS_PER_PERSON);
  const [row] = await sql<{ bytes: string }[]>`select pg_database_size(current_database()) as bytes`;
  const size = { results: until, bytes: Number(row?.bytes) };
  const seconds = Math.round((performance.now() - began) / 1000);
  say(`  ${whole(until)} résultats en ${seconds} s, ${decimal(size.bytes / 1e9, 1)} Go.`);
  return size;
}

/**
 * Each question in several rounds, of the small database and at once of the large one, so that a machine that has
 * something else to do slows both down.
 */
async function timeAll(
  probes: readonly Probe[],
  subjects: readonly Subject[],
  settings: Record<string, string>,
): Promise<GrowthResult['probes']> {
  const results = probes.map(({ label, onPage }) => ({ label, onPage, ms: [[], []] as [number[], number[]] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [size, name] of [SMALL, DATABASE].entries()) {
      for (const door of ['DATABASE_URL', 'DATABASE_SERVICE_URL']) process.env[door] = of(settings[door] ?? '', name);
      for (const [index, probe] of probes.entries())
        results[index]?.ms[size]?.push(...(await time(probe, round, subjects)));
      await closePools();
    }
    say(`  tour ${round + 1} sur ${ROUNDS}`);
  }
  return results;
}

async function fill(sql: postgres.Sql, from: number, until: number): Promise<void> {
  // The connection is a new one after the copy.
  await sql`set statement_timeout = 0`;
  for (const setting of FILLING) await sql.unsafe(`alter system set ${setting}`);
  await sql`select pg_reload_conf()`;
  await addPeople(sql, from, until);
  await sql`alter system reset all`;
  await sql`select pg_reload_conf()`;
  await sql`checkpoint`;
}

/** People of all months with a link each; the same for both sizes. */
async function chooseSubjects(sql: postgres.Sql): Promise<Subject[]> {
  const rows = await sql<{ id: string; results: string[] }[]>`
    select profile_id as id, array_agg(id::text order by created_at) as results from public.test_results
     group by profile_id having count(*) = ${RESULTS_PER_PERSON} order by md5(profile_id::text) limit ${SUBJECTS}`;
  const subjects: Subject[] = [];
  for (const { id, results } of rows) {
    const [first = '', second = ''] = results;
    const token = newToken();
    await sql`
      insert into public.result_shares (id, profile_id, result_id, result_created_at, token_hash)
      select ${randomUUID()}::uuid, profile_id, id, created_at, ${hashToken(token)} from public.test_results where id = ${first}`;
    subjects.push({ person: { kind: 'person', id, role: 'user', sessionId: null }, resultIds: [first, second], token });
  }
  return subjects;
}

/**
 * Milliseconds of one question about a part of the subjects.
 * @throws when it finds nothing: its time would mean nothing
 */
async function time(probe: Probe, round: number, subjects: readonly Subject[]): Promise<number[]> {
  const times: number[] = [];
  const part = subjects.filter((_, index) => index % ROUNDS === round);
  for (const [index, subject] of [...part, ...part].entries()) {
    const began = performance.now();
    if (!(await probe.ask(subject))) throw new Error(`${probe.label} : rien trouvé`);
    // The first time around, the connection plans its statements and the pages are read from disk.
    if (index >= part.length) times.push(performance.now() - began);
  }
  return times;
}
