import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { SESSION_SECONDS } from '#lib/access/identity/jwt.ts';
import { LIMITS } from '#lib/access/limits/table.ts';
import { keptInterval, RETENTION, type TimedId } from '#lib/jobs/core/retention.ts';
import { keepHouse } from './jobs.ts';

/** Each line of the table: one row whose time has just ended, and one whose time has not. */

let sql: postgres.Sql;
const ids = { person: '', adviser: '', motif: '', place: '' };

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  for (const who of ['person', 'adviser'] as const)
    ids[who] = (await sql`insert into public.profiles default values returning id`)[0]!['id'] as string;
  await sql`insert into private.accounts (id, email) values (${ids.person}, 'a@exemple.cg')`;
  await sql`insert into public.advisers (id, display_name, title) values (${ids.adviser}, 'x', 'conseiller')`;
  ids.motif = (await sql`select id from public.motifs limit 1`)[0]!['id'] as string;
  ids.place = (await sql`insert into public.places (name, address) values ('x', 'x') returning id`)[0]!['id'] as string;
  await sql`insert into public.instrument_versions (instrument_id, version, state, algorithm_version, content, content_hash) values ('essai', '1', 'draft', '1', '{}', 'x')`;
});
afterAll(() => sql.end());

type Insert = (at: Date, n: number) => Promise<postgres.RowList<postgres.Row[]>>;

/** An appointment at this hour that was over since; its person’s answers with it. */
async function appointment(startsAt: Date, status = 'completed', updatedAt = startsAt) {
  const rows = await sql`
    insert into public.appointments (profile_id, consultant_id, motif_id, appointment_type, place_id, mode, status, scheduled_at,
      duration_minutes, blocked_from, blocked_to, deadline_minutes, hold_expires_at, changed_side)
    values (${ids.person}, ${ids.adviser}, ${ids.motif}, 'x', ${ids.place}, 'sur-place', 'hold', ${startsAt}, 30, ${startsAt},
      ${new Date(startsAt.getTime() + 1_800_000)}, 60, ${startsAt}, 'person') returning id`;
  const [{ id } = { id: '' }] = rows;
  await sql`insert into public.participations (appointment_id, profile_id, starts_at, ends_at, is_active, channel, answers)
    values (${id}, ${ids.person}, ${startsAt}, ${startsAt}::timestamptz + interval '1 second', false, 'web', 'x')`;
  // As it was left then: the guard would write the moment of now.
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.appointments set status = ${status}, updated_at = ${updatedAt} where id = ${id}`;
  });
  return rows;
}

/** Puts a row whose time began at `at`; gives its key. */
const INSERT: Record<TimedId, Insert> = {
  appointments: (at) => appointment(at),
  lapsed: (at, n) => appointment(new Date(Date.now() - 86_400_000 * (5 + n)), 'expired', at),
  answers: (at) => appointment(at),
  grants: (at) =>
    sql`insert into public.access_grants (profile_id, consultant_id, scope, given_at, ends_at) values (${ids.person}, ${ids.adviser}, 'results', ${at}::timestamptz - interval '1 day', ${at}) returning id`,
  absences: (at) =>
    sql`insert into public.absences (adviser_id, first_day, last_day, starts_at, ends_at) values (${ids.adviser}, ${at}::date, ${at}::date, ${at}::timestamptz - interval '1 hour', ${at}) returning id`,
  readings: (at) =>
    sql`insert into public.audit_logs (table_name, record_id, action, user_id, created_at) values ('readings', ${ids.person}, 'READ', ${ids.adviser}, ${at}) returning id`,
  'safety-reports': (at) =>
    sql`insert into public.safety_reports (message, state, closure, handled_at) values ('x', 'handled', 'x', ${at}) returning id`,
  messages: (at) =>
    sql`insert into public.outbox (kind, profile_id, payload, sent_at) values ('x', ${ids.person}, '', ${at}) returning id`,
  sessions: (at) =>
    sql`insert into private.sessions (account_id, session_version, expires_at) values (${ids.person}, 1, ${at}::timestamptz + ${keptInterval('sessions')}::interval) returning id`,
  tokens: (at, n) =>
    sql`insert into private.tokens (account_id, purpose, token_hash, expires_at) values (${ids.person}, 'verification', decode(md5(${`t${n}`}), 'hex'), ${at}) returning id`,
  'idempotency-keys': (at, n) =>
    sql`insert into public.idempotency_keys (profile_id, action, key_hash, content_hash, created_at) values (${ids.person}, 'x', decode(md5(${`i${n}`}), 'hex'), decode('01', 'hex'), ${at}) returning key_hash as id`,
  'recent-sends': (at, n) =>
    sql`insert into private.recent_sends (key_hash, outcome, created_at) values (decode(md5(${`s${n}`}), 'hex'), 'x', ${at}) returning key_hash as id`,
  'rate-limits': (at, n) =>
    sql`insert into private.rate_limits (key, window_ends_at, hits) values (${`k${n}`}, ${at}::timestamptz + ${keptInterval('rate-limits')}::interval, 1) returning key as id`,
  'guest-resumes': (at, n) =>
    sql`insert into public.guest_resumes (code_hash, instrument_version_id, answers, expires_at) select decode(md5(${`g${n}`}), 'hex'), id, '', ${at}::timestamptz + ${keptInterval('guest-resumes')}::interval from public.instrument_versions limit 1 returning code_hash as id`,
  'content-reports': (at) =>
    sql`insert into public.content_reports (kind, slug, message, closed_at, closure) values ('metier', 'macon', 'x', ${at}, 'x') returning id`,
};

/** Where the row of a line is found again; of the answers, the row without them. */
const STILL: Record<TimedId, (id: unknown) => Promise<postgres.RowList<postgres.Row[]>>> = {
  appointments: (id) => sql`select from public.appointments where id = ${id as string}`,
  lapsed: (id) => sql`select from public.appointments where id = ${id as string}`,
  answers: (id) =>
    sql`select from public.participations where appointment_id = ${id as string} and answers is not null`,
  grants: (id) => sql`select from public.access_grants where id = ${id as string}`,
  absences: (id) => sql`select from public.absences where id = ${id as string}`,
  readings: (id) => sql`select from public.audit_logs where id = ${id as string}`,
  'safety-reports': (id) => sql`select from public.safety_reports where id = ${id as string}`,
  messages: (id) => sql`select from public.outbox where id = ${id as string}`,
  sessions: (id) => sql`select from private.sessions where id = ${id as string}`,
  tokens: (id) => sql`select from private.tokens where id = ${id as string}`,
  'idempotency-keys': (id) => sql`select from public.idempotency_keys where key_hash = ${id as string}`,
  'recent-sends': (id) => sql`select from private.recent_sends where key_hash = ${id as string}`,
  'rate-limits': (id) => sql`select from private.rate_limits where key = ${id as string}`,
  'guest-resumes': (id) => sql`select from public.guest_resumes where code_hash = ${id as string}`,
  'content-reports': (id) => sql`select from public.content_reports where id = ${id as string}`,
};

/** Before and after the end of the time: the younger row must outlast the job, and the shortest line is a minute. */
const [OLDER_MS, YOUNGER_MS] = [5_000, 50_000];

describe.each(Object.keys(INSERT) as TimedId[])('%s', (line) => {
  it('what is older goes, what is younger stays', async () => {
    const [row] = await sql`select now() - ${keptInterval(line)}::interval as limit`;
    const limit = (row!['limit'] as Date).getTime();
    const [older] = await INSERT[line](new Date(limit - OLDER_MS), 1);
    const [younger] = await INSERT[line](new Date(limit + YOUNGER_MS), 2);
    expect(await Promise.all([older, younger].map(async (one) => (await STILL[line](one!['id'])).length))).toEqual([
      1, 1,
    ]);
    const report = await keepHouse();
    expect(await Promise.all([older, younger].map(async (one) => (await STILL[line](one!['id'])).length))).toEqual([
      0, 1,
    ]);
    expect(Object.values(report.removed).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(1);
  });
});

it('an appointment goes with its person’s place and its changes', async () => {
  await sql`delete from public.appointments`;
  await appointment(new Date(Date.now() - 3 * 366 * 86_400_000));
  expect((await sql`select from public.appointment_events`).length).toBeGreaterThan(0);
  await keepHouse();
  for (const table of ['appointments', 'participations', 'appointment_events'])
    expect((await sql`select from ${sql('public')}.${sql(table)}`).length, table).toBe(0);
});

it('what is not treated, and every other line of the trail, waits however long it takes', async () => {
  await sql`insert into public.safety_reports (message, created_at) values ('y', now() - interval '9 years')`;
  const [row] = await sql`
    insert into public.audit_logs (table_name, record_id, action, created_at) values ('public.profiles', '1', 'UPDATE', now() - interval '9 years') returning id`;
  await keepHouse();
  expect((await sql`select from public.safety_reports where message = 'y'`).length).toBe(1);
  await expect(sql`delete from public.audit_logs where id = ${row!['id']}`).rejects.toMatchObject({ code: '42501' });
});

it('nothing young goes, whatever is asked; and nobody but the service asks', async () => {
  await sql`delete from public.appointments`;
  const [young] = await appointment(new Date(Date.now() - 86_400_000));
  await sql`select app_api.remove_old('appointments', now() + interval '1 year')`;
  expect((await STILL.appointments(young!['id'])).length).toBe(1);
});

it('the table says what other rooms do: how long a session and a counter last at most', () => {
  expect(SESSION_SECONDS).toBe(RETENTION.sessions.kept.count * 86_400);
  const longest = Math.max(...Object.values(LIMITS).map(({ windowSeconds }) => windowSeconds));
  expect(longest).toBeLessThanOrEqual(RETENTION['rate-limits'].kept.count * 86_400);
});
