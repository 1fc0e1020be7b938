import { log } from '#lib/platform/log.ts';
import { errorCode } from './core/error-code.ts';
import type { Job, JobReport } from './core/job.ts';
import { claimJob, endRun, extendLease, LEASE_SECONDS } from './lease.ts';

/**
 * Runs a job once, unless another process is at it, and notes how it went.
 * @param startedBefore only if its last run began before this instant; null: due or not
 * @returns its report, or null when another process runs it or has just done so
 * @throws what the job throws, once it is noted; an outage of the database
 */
export async function runJob(job: Job, startedBefore: Date | null = null): Promise<JobReport | null> {
  const { name } = job;
  const holder = await claimJob(name, startedBefore);
  if (holder === null) return null;
  const began = performance.now();
  const extending = setInterval(() => void keepLease(name, holder), (LEASE_SECONDS * 1000) / 3).unref();
  try {
    const outcome = await attempt(job);
    if ('error' in outcome) {
      log.warn('job.failed', { name, error: outcome.error });
      await endRun(name, holder, { errorCode: errorCode(outcome.error) });
      throw outcome.error;
    }
    await endRun(name, holder, outcome);
    log.info('job.ok', { name, report: outcome.report, ms: Math.round(performance.now() - began) });
    return outcome.report;
  } finally {
    clearInterval(extending);
  }
}

/** A job may throw before its first promise; both ways are one outcome. */
async function attempt(job: Job): Promise<{ report: JobReport } | { error: unknown }> {
  try {
    return { report: await job.run() };
  } catch (error) {
    return { error };
  }
}

async function keepLease(name: string, holder: string): Promise<void> {
  try {
    if (!(await extendLease(name, holder))) log.warn('job.lease-lost', { name });
  } catch (error) {
    log.warn('job.not-extended', { name, error });
  }
}
