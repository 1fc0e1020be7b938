import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS } from '#lib/platform/testing/settings.ts';

const SECRET = 'abcdefghijklmnop0123';
const job = vi.fn(async () => ({ sent: 2 }));

beforeEach(() => {
  vi.resetModules();
  job.mockClear();
  for (const [name, value] of Object.entries({ ...SETTINGS, CRON_SECRET: SECRET })) vi.stubEnv(name, value);
});
afterEach(() => vi.unstubAllEnvs());

async function call(authorization: string | null, work: () => Promise<object> = job) {
  const { cronTasks } = await import('./cron-job.ts');
  const response = await cronTasks(() => work)(
    new Request('http://localhost/api/cron/test', {
      method: 'POST',
      headers: authorization === null ? {} : { authorization },
    }),
    { params: Promise.resolve({ job: 'test' }) },
  );
  return {
    status: response.status,
    body: (await response.json()) as { success: boolean; sent?: number },
    cache: response.headers.get('cache-control'),
  };
}

test('runs for the right token only', async () => {
  expect(await call(`Bearer ${SECRET}`)).toEqual({ status: 200, body: { success: true, sent: 2 }, cache: 'no-store' });
  expect(job).toHaveBeenCalledTimes(1);
});

test.each([
  [null, 401],
  ['', 401],
  [SECRET, 401],
  [`Basic ${SECRET}`, 401],
  ['Bearer ', 401],
  [`Bearer ${SECRET}x`, 403],
  [`Bearer ${SECRET.slice(0, -1)}`, 403],
  ['Bearer é', 403],
])('%j is answered %i', async (authorization, status) => {
  const answer = await call(authorization);
  expect([answer.status, answer.body.success]).toEqual([status, false]);
  expect(job).not.toHaveBeenCalled();
});

test('without the setting the address does not exist', async () => {
  vi.stubEnv('CRON_SECRET', '');
  expect((await call(`Bearer ${SECRET}`)).status).toBe(404);
  expect((await call('Bearer ')).status).toBe(404);
  expect(job).not.toHaveBeenCalled();
});

test('a failure is an answer without details', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const failed = await call(`Bearer ${SECRET}`, async () => {
    throw new Error('elodie@example.cg');
  });
  expect([failed.status, JSON.stringify(failed.body)]).toEqual([500, '{"success":false,"error":"La tâche a échoué"}']);
  const away = await call(`Bearer ${SECRET}`, async () => {
    throw Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
  });
  expect(away.status).toBe(503);
  vi.restoreAllMocks();
});
