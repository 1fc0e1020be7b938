import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { jobRuns } from '#db/schema/operations.ts';
import type { JobReport } from './core/job.ts';

/** A process that dies frees its job after at most this long, in seconds. A run that goes on extends it. */
export const LEASE_SECONDS = 60;

const leaseEnd = sql`now() + make_interval(secs => ${LEASE_SECONDS})`;

/**
 * Takes the job for one run, in one statement: of several processes exactly one gets it.
 * @param startedBefore only if its last run began before this instant; null: whenever it is free
 * @returns the holder to name in the calls below, or null when another process holds the job or has just run it
 */
export function claimJob(name: string, startedBefore: Date | null): Promise<string | null> {
  const holder = randomUUID();
  const mark = startedBefore?.toISOString() ?? null;
  return runAsSystem('job: claim', async (tx) => {
    const rows = await tx.execute(sql`
      insert into private.job_runs as j (name, holder, leased_until, last_started_at)
      values (${name}, ${holder}, ${leaseEnd}, now())
      on conflict (name) do update
        set holder = excluded.holder, leased_until = excluded.leased_until, last_started_at = excluded.last_started_at
      where (j.leased_until is null or j.leased_until <= now())
        and (${mark}::timestamptz is null or j.last_started_at is null or j.last_started_at < ${mark}::timestamptz)
      returning name`);
    return rows.length === 1 ? holder : null;
  });
}

const heldBy = (name: string, holder: string) => and(eq(jobRuns.name, name), eq(jobRuns.holder, holder));

/** Keeps the job for another `LEASE_SECONDS`; false when the lease had ended and somebody else holds it now. */
export function extendLease(name: string, holder: string): Promise<boolean> {
  return runAsSystem('job: extend', async (tx) => {
    const rows = await tx
      .update(jobRuns)
      .set({ leasedUntil: leaseEnd })
      .where(heldBy(name, holder))
      .returning({ name: jobRuns.name });
    return rows.length === 1;
  });
}

export type RunEnd = { readonly report: JobReport } | { readonly errorCode: string };

/** Notes how the run ended and frees the job; nothing when somebody else has taken it over meanwhile. */
export function endRun(name: string, holder: string, end: RunEnd): Promise<void> {
  const now = sql`now()`;
  const outcome =
    'report' in end
      ? { lastOutcome: 'ok', lastError: null, lastReport: end.report, lastSucceededAt: now }
      : { lastOutcome: 'failed', lastError: end.errorCode, lastReport: null };
  return runAsSystem('job: ended', async (tx) => {
    await tx
      .update(jobRuns)
      .set({ holder: null, leasedUntil: null, lastFinishedAt: now, ...outcome })
      .where(heldBy(name, holder));
  });
}
