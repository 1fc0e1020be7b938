import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { POST } from './route.ts';

const SECRET = 'abcdefghijklmnop0123';
let sql: postgres.Sql;
beforeAll(async () => {
  const { name } = await testDatabase();
  process.env['CRON_SECRET'] = SECRET;
  sql = asSuperuser(name);
});
afterAll(() => sql.end());

async function call(job: string, token = SECRET) {
  const request = new Request(`http://localhost/api/cron/${job}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  const response = await POST(request, { params: Promise.resolve({ job }) });
  return [response.status, await response.json()];
}

it('outbox and housekeeping answer as ever, and their runs are noted', async () => {
  expect(await call('outbox')).toEqual([200, { success: true, sent: 0, failed: 0, stopped: false }]);
  expect(await call('housekeeping')).toEqual([
    200,
    {
      success: true,
      removed: {
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
      },
      partitions: 0,
    },
  ]);
  const runs = await sql`select name from private.job_runs where last_outcome = 'ok' order by name`;
  expect(runs.map((run) => run['name'])).toEqual([
    'content-reports',
    'guest-resumes',
    'idempotency-keys',
    'old-messages',
    'outbox',
    'rate-limits',
    'result-partitions',
    'retention',
    'sessions',
    'tokens',
  ]);
});

it('a single job has an address of its own; while another process runs it, it is left alone', async () => {
  expect(await call('sessions')).toEqual([
    200,
    { success: true, removed: { sessions: 0, kept_forms: 0, second_factor_devices: 0 } },
  ]);
  await sql`update private.job_runs set leased_until = now() + interval '1 minute' where name = 'sessions'`;
  const before = await sql`select last_started_at from private.job_runs where name = 'sessions'`;
  expect(await call('sessions')).toEqual([200, { success: true, underWay: true }]);
  expect(await sql`select last_started_at from private.job_runs where name = 'sessions'`).toEqual(before);
});

it('an unknown task is not found, for who has the token; who has not learns nothing', async () => {
  expect(await call('inconnu')).toEqual([404, { success: false, error: 'Tâche inconnue' }]);
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect((await call('inconnu', 'faux'))[0]).toBe(403);
  expect((await call('outbox', 'faux'))[0]).toBe(403);
  written.mockRestore();
});
