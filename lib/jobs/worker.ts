import { log } from '#lib/platform/log.ts';
import type { Job } from './core/job.ts';
import { dueMark, isDue } from './core/schedule.ts';
import { runJob } from './run.ts';
import { readJobRuns } from './runs.ts';

/** How often a process looks for what is due, in seconds; no schedule is shorter. */
export const ROUND_SECONDS = 10;

/**
 * Runs what is due, now and then in rounds. Every process may do so: a job goes to one of them. It does not keep a
 * process alive, and nothing it meets stops it.
 * @returns stops it; the promise ends with the runs under way, so that the database may be closed.
 */
export function startWorker(jobs: readonly Job[]): () => Promise<void> {
  const rounds = new Set<Promise<void>>();
  const begin = () => {
    const round = runDueJobs(jobs).finally(() => rounds.delete(round));
    rounds.add(round);
  };
  begin();
  const timer = setInterval(begin, ROUND_SECONDS * 1000).unref();
  return async () => {
    clearInterval(timer);
    await Promise.all(rounds);
  };
}

/** One round: each job that is due and free is run, a slow or failing one beside the others. Never throws. */
export async function runDueJobs(jobs: readonly Job[]): Promise<void> {
  try {
    const { runs, now } = await readJobRuns();
    const due = jobs.filter(({ name, schedule }) => {
      const run = runs.get(name);
      return !(run?.leasedUntil && run.leasedUntil > now) && isDue(schedule, run?.lastStartedAt ?? null, now);
    });
    await Promise.all(
      due.map((job) =>
        runJob(job, dueMark(job.schedule, now)).catch((error: unknown) =>
          log.warn('job.round', { name: job.name, error }),
        ),
      ),
    );
  } catch (error) {
    log.warn('jobs.round', { error });
  }
}
