import { setTimeout as pause } from 'node:timers/promises';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Job, JobReport } from './core/job.ts';
import { claimJob, endRun, extendLease } from './lease.ts';
import { runJob } from './run.ts';
import { listJobRuns } from './runs.ts';
import { runDueJobs, startWorker } from './worker.ts';

let root: postgres.Sql;
beforeAll(async () => {
  root = asSuperuser((await testDatabase()).name);
});
afterAll(() => root.end());
beforeEach(() => root`delete from private.job_runs`);

const row = async (name = 'essai') => (await root`select * from private.job_runs where name = ${name}`)[0]!;
const job = (run: () => Promise<JobReport>, name = 'essai'): Job => ({
  name,
  title: 'Essai',
  schedule: { every: 3600 },
  run,
});

/** A run that ends when the test says so. */
function held() {
  let runs = 0;
  const started = Promise.withResolvers<void>();
  const end = Promise.withResolvers<JobReport>();
  const run = () => {
    runs += 1;
    started.resolve();
    return end.promise;
  };
  return { run, started: started.promise, end: end.resolve, runs: () => runs };
}

describe('claiming', () => {
  test('of four that race for a job, each on a connection of its own, exactly one gets it, fifty times', async () => {
    for (let round = 0; round < 50; round += 1) {
      const name = `course-${round % 5}`; // the first claim makes the row, the later ones find it
      const holders = await Promise.all([1, 2, 3, 4].map(() => claimJob(name, null)));
      const winners = holders.filter((holder) => holder !== null);
      expect(winners, `round ${round}`).toHaveLength(1);
      expect((await row(name))['holder']).toBe(winners[0]);
      await endRun(name, winners[0]!, { report: {} });
    }
  });

  test('one turn of the schedule is run once, even by who comes after the first has finished', async () => {
    for (let round = 0; round < 50; round += 1) {
      const [{ mark }] = (await root`select now() as mark`) as unknown as [{ mark: Date }];
      let runs = 0;
      const quick = job(async () => ({ runs: (runs += 1) }));
      await Promise.all([1, 2, 3, 4].map(() => runJob(quick, mark)));
      expect(runs, `round ${round}`).toBe(1);
    }
  });

  test('a held job is nobody else’s, and is free again when its holder has died', async () => {
    const dead = await claimJob('essai', null);
    expect(await claimJob('essai', null)).toBeNull();
    expect((await row())['leased_until'].getTime()).toBeGreaterThan(Date.now() + 50_000);
    await root`update private.job_runs set leased_until = now()`;
    const next = await claimJob('essai', null);
    expect(next).not.toBeNull();
    // The first was not dead but slow: it neither keeps the job nor writes over the run that took its place.
    expect(await extendLease('essai', dead!)).toBe(false);
    await endRun('essai', dead!, { report: { late: true } });
    expect(await row()).toMatchObject({ holder: next, last_outcome: null, last_report: null });
    expect(await extendLease('essai', next!)).toBe(true);
  });
});

describe('running', () => {
  test('a run that goes on keeps the job, however long it takes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { run, started, end } = held();
      const running = runJob(job(run));
      await started;
      await root`update private.job_runs set leased_until = now() + interval '1 second'`;
      vi.advanceTimersByTime(20_000);
      const extended = async () => (await row())['leased_until'] > new Date(Date.now() + 50_000);
      for (let tries = 0; tries < 200 && !(await extended()); tries += 1) await pause(10);
      expect(await extended()).toBe(true);
      end({ done: 1 });
      expect(await running).toEqual({ done: 1 });
      expect(await row()).toMatchObject({ holder: null, leased_until: null });
    } finally {
      vi.useRealTimers();
    }
  });

  test('it is noted when it ran and how, without what an error says', async () => {
    expect(await runJob(job(async () => ({ removed: { x: 3 } })))).toEqual({ removed: { x: 3 } });
    const well = await row();
    expect(well).toMatchObject({ last_outcome: 'ok', last_error: null, last_report: { removed: { x: 3 } } });
    expect(well['last_finished_at'] >= well['last_started_at']).toBe(true);
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    for (const broken of [
      async () => {
        throw new TypeError('canari@example.cg');
      },
      () => {
        throw new TypeError('canari@example.cg');
      },
    ])
      await expect(runJob(job(broken))).rejects.toThrow('canari');
    written.mockRestore();
    const badly = await row();
    expect(badly).toMatchObject({ last_outcome: 'failed', last_error: 'TypeError', last_report: null, holder: null });
    expect(badly['last_succeeded_at']).toEqual(well['last_succeeded_at']);
    expect(JSON.stringify(badly)).not.toContain('canari');
  });

  test('administrators see it, others do not', async () => {
    await runJob(job(async () => ({})));
    const person = { kind: 'person', id: crypto.randomUUID(), sessionId: null } as const;
    expect((await listJobRuns({ ...person, role: 'admin' })).runs.get('essai')).toMatchObject({ lastOutcome: 'ok' });
    for (const role of ['user', 'consultant'] as const)
      expect((await listJobRuns({ ...person, role })).runs.size).toBe(0);
  });
});

describe('the worker', () => {
  test('runs what is due, once; a job that fails or takes long holds up no other', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const slow = held();
    let runs = 0;
    const jobs = [
      job(slow.run, 'lent'),
      job(async () => Promise.reject(new Error('planted')), 'mauvais'),
      job(async () => ({ runs: (runs += 1) }), 'bon'),
    ];
    const round = runDueJobs(jobs);
    for (
      let tries = 0;
      tries < 500 &&
      (await root`select 1 from private.job_runs where name = 'bon' and last_outcome = 'ok'`).length === 0;
      tries += 1
    )
      await pause(10);
    await runDueJobs(jobs);
    expect([runs, slow.runs()]).toEqual([1, 1]);
    slow.end({});
    await round;
    written.mockRestore();
    expect([(await row('lent'))['last_outcome'], (await row('mauvais'))['last_outcome']]).toEqual(['ok', 'failed']);
    // An hour later all three are due again.
    await root`update private.job_runs set last_started_at = last_started_at - interval '1 hour' where name = 'bon'`;
    await runDueJobs(jobs);
    expect([runs, slow.runs()]).toEqual([2, 1]);
  });

  test('of several workers one runs the job, and stopping waits for it', async () => {
    const { run, started, end, runs } = held();
    const stops = [1, 2, 3].map(() => startWorker([job(run)]));
    await started;
    let stopped = false;
    const stopping = Promise.all(stops.map((stop) => stop())).then(() => (stopped = true));
    expect((await row())['holder']).not.toBeNull();
    expect(stopped).toBe(false);
    end({ done: 1 });
    await stopping;
    expect(await row()).toMatchObject({ last_report: { done: 1 }, holder: null });
    expect(runs()).toBe(1);
  });
});
