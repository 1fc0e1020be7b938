import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { jobRuns } from '#db/schema/operations.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';
import type { Job } from './core/job.ts';
import { isLate } from './core/schedule.ts';

/** When a job last ran and how; a job that never ran has none. */
export type JobRun = {
  readonly name: string;
  /** When this installation first ran it. */
  readonly createdAt: Date;
  /** Until when a run that is under way holds the job; past or null: none is. */
  readonly leasedUntil: Date | null;
  readonly lastStartedAt: Date | null;
  readonly lastFinishedAt: Date | null;
  readonly lastSucceededAt: Date | null;
  readonly lastOutcome: 'ok' | 'failed' | null;
  /** A code, without personal data. */
  readonly lastError: string | null;
};

export type JobRuns = {
  readonly runs: ReadonlyMap<string, JobRun>;
  /** The clock of the database, by which several machines agree on what is due. */
  readonly now: Date;
};

/** The runs of every job, as the system, in one round trip. */
export function readJobRuns(): Promise<JobRuns> {
  return runAsSystem('jobs: read', async (tx) => {
    const [rows, clock] = await Promise.all([
      tx
        .select({
          name: jobRuns.name,
          createdAt: jobRuns.createdAt,
          leasedUntil: jobRuns.leasedUntil,
          lastStartedAt: jobRuns.lastStartedAt,
          lastFinishedAt: jobRuns.lastFinishedAt,
          lastSucceededAt: jobRuns.lastSucceededAt,
          lastOutcome: jobRuns.lastOutcome,
          lastError: jobRuns.lastError,
        })
        .from(jobRuns),
      tx.execute<{ now: string }>(sql`select now()::text as now`),
    ]);
    return { runs: new Map((rows as JobRun[]).map((row) => [row.name, row])), now: new Date(clock[0]!.now) };
  });
}

/** The same for an administrator's page; no runs for whoever is none. */
export async function listJobRuns(actor: Person): Promise<JobRuns> {
  return can(actor, 'read', shared('task')) ? readJobRuns() : { runs: new Map(), now: new Date() };
}

/** Names of the jobs whose last success is older than three times their schedule; none before their first run. */
export async function findLateJobs(jobs: readonly Job[]): Promise<string[]> {
  const { runs, now } = await readJobRuns();
  return jobs
    .filter(({ name, schedule }) => {
      const run = runs.get(name);
      return run !== undefined && isLate(schedule, run.lastSucceededAt ?? run.createdAt, now);
    })
    .map(({ name }) => name);
}
