import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { enqueueAsSystem, note, outboxDatabase } from '#lib/messages/testing/outbox.ts';
import { keepHouse, startJobs } from './jobs.ts';

const directory = await mkdtemp(join(tmpdir(), 'opc-timer-'));
process.env['DATA_DIR'] = directory;
afterAll(() => rm(directory, { recursive: true }));

const { person, rows, root } = outboxDatabase();

test('removes what has expired and nothing else, and repeats harmlessly', async () => {
  const me = await person();
  const sql = root();
  const [version] = await sql`
    insert into public.instrument_versions (instrument_id, version, state, algorithm_version, content, content_hash)
    values ('test', '1', 'draft', '1', '{}', 'test') returning id`;
  for (const days of [-8, -1, 1]) {
    const at = sql`now() + make_interval(days => ${days})`;
    const hash = Buffer.from(`h${days}`);
    await sql`insert into private.sessions (account_id, session_version, expires_at) values (${me.id}, 1, ${at})`;
    await sql`insert into private.tokens (account_id, purpose, token_hash, expires_at) values (${me.id}, 'verification', ${hash}, ${at})`;
    await sql`insert into private.rate_limits (key, window_ends_at, hits) values (${`k${days}`}, ${at}, 1)`;
    await sql`insert into public.guest_resumes (code_hash, instrument_version_id, answers, expires_at) values (${hash}, ${version!['id']}, '', ${at})`;
  }
  await sql`update private.sessions set kept_form = 'x', kept_at = now() - interval '1 minute' * (case when expires_at > now() + interval '12 hours' then 16 else 14 end)`;
  for (const hours of [25, 23])
    await sql`insert into private.second_factor_devices (account_id, device_hash, proved_at) values (${me.id}, ${Buffer.from(`d${hours}`)}, now() - make_interval(hours => ${hours}))`;
  for (const seconds of [70, 50])
    await sql`insert into private.recent_sends (key_hash, outcome, created_at) values (${Buffer.from(`s${seconds}`)}, 'x', now() - make_interval(secs => ${seconds}))`;
  for (const days of [91, 89])
    await sql`insert into public.outbox (kind, profile_id, payload, sent_at) values ('verification', ${me.id}, '', now() - make_interval(days => ${days}))`;
  for (const days of [366, 364])
    await sql`insert into public.content_reports (kind, slug, message, closed_at, closure) values ('metier', 'macon', 'x', now() - make_interval(days => ${days}), 'corrigé')`;
  await sql`insert into public.content_reports (kind, slug, message, created_at) values ('metier', 'macon', 'x', now() - make_interval(days => 900))`;
  await enqueueAsSystem(note(me.id));

  expect(await keepHouse()).toEqual({
    removed: {
      sessions: 2,
      kept_forms: 1,
      second_factor_devices: 1,
      tokens: 1,
      rate_limits: 2,
      idempotency_keys: 0,
      recent_sends: 1,
      guest_resumes: 2,
      outbox: 1,
      content_reports: 1,
      appointments: 0,
      lapsed: 0,
      answers: 0,
      grants: 0,
      absences: 0,
      readings: 0,
      'safety-reports': 0,
    },
    partitions: 0,
  });
  expect((await keepHouse()).removed).toEqual({
    sessions: 0,
    kept_forms: 0,
    second_factor_devices: 0,
    tokens: 0,
    rate_limits: 0,
    idempotency_keys: 0,
    recent_sends: 0,
    guest_resumes: 0,
    outbox: 0,
    content_reports: 0,
    appointments: 0,
    lapsed: 0,
    answers: 0,
    grants: 0,
    absences: 0,
    readings: 0,
    'safety-reports': 0,
  });
  expect(await rows()).toHaveLength(2);
});

test('forgets whoever never answered an invitation, a week after it ended', async () => {
  const sql = root();
  for (const days of [8, 6])
    await sql`insert into public.adviser_invitations (email, display_name, establishment, token_hash, invited_by, created_at, expires_at)
      values (${`i${days}@exemple.cg`}, 'x', 'x', ${Buffer.from(`i${days}`)}, ${crypto.randomUUID()}, now() - make_interval(days => ${days + 7}), now() - make_interval(days => ${days}))`;
  expect((await keepHouse()).removed['tokens']).toBe(1);
  expect(await sql`select email from public.adviser_invitations`).toEqual([{ email: 'i6@exemple.cg' }]);
});

test('makes the partitions that are missing', async () => {
  const sql = root();
  const [last] =
    await sql`select relname from pg_class where relname ~ '^test_results_2\\d{3}_\\d\\d$' and relkind = 'r' order by relname desc limit 1`;
  await sql.unsafe(
    `alter table public.test_results detach partition public.${last!['relname']}; drop table public.${last!['relname']}`,
  );
  expect((await keepHouse()).partitions).toBe(1);
  expect((await keepHouse()).partitions).toBe(0);
});

test('the worker sends at once what waits, and ends cleanly', async () => {
  const lines: string[] = [];
  const written = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
  await enqueueAsSystem(note((await person()).id));
  const stop = startJobs();
  // A stop finishes the message under way and begins no other.
  await expect.poll(() => readdir(join(directory, 'mail')).catch(() => [])).toHaveLength(1);
  await stop();
  written.mockRestore();
  expect(await readdir(join(directory, 'mail'))).toEqual([expect.stringMatching(/\.eml$/)]);
  expect((await rows())[0]).toMatchObject({ payload: '', sent_at: expect.any(Date) as Date });
  // Outside of the embedded mode the console shows where the file is, never the link in it.
  expect(lines.filter((line) => line.startsWith('✉'))).toHaveLength(1);
  expect(lines.join('')).not.toContain('jeton');
});
