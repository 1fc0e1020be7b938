import {
  removeEndedLimits,
  removeExpiredSessions,
  removeExpiredTokens,
  removeOldIdempotencyKeys,
} from '#lib/access/index.ts';
import { expireAppointments, remindOfAppointments, settleWhatCannotBe } from '#lib/appointments/index.ts';
import { makeResultPartitions, removeExpiredResumes, renewInstrumentFigures } from '#lib/assessments/index.ts';
import { removeClosedReports } from '#lib/guides/index.ts';
import { runJob, startWorker, type Job, type JobReport } from '#lib/jobs/index.ts';
import { removeWhatIsOld, renewAgeGroups } from '#lib/people/index.ts';
import { drainOnWake, removeOldFiles, removeOldMessages, sendMessages } from '#lib/messages/index.ts';

/** Removes what has expired and prepares what is coming. */
const HOUSEKEEPING: readonly Job[] = [
  removeExpiredResumes,
  removeExpiredSessions,
  removeExpiredTokens,
  removeEndedLimits,
  removeOldIdempotencyKeys,
  removeOldMessages,
  removeClosedReports,
  removeWhatIsOld,
  makeResultPartitions,
];

/** Everything the system does by itself: a new job is a line here, or above. */
export const JOBS: readonly Job[] = [
  sendMessages,
  expireAppointments,
  remindOfAppointments,
  settleWhatCannotBe,
  renewAgeGroups,
  renewInstrumentFigures,
  removeOldFiles,
  ...HOUSEKEEPING,
];

/**
 * For a server of one's own, where nobody calls `/api/cron`: runs each job when it is due, and sends messages as soon
 * as a commit announces them.
 * @returns stops it; the promise ends with what was under way, so that the database may be closed.
 */
export function startJobs(): () => Promise<void> {
  const stops = [drainOnWake(), startWorker(JOBS)];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

export type HousekeepingReport = {
  /** Rows removed, by table. */
  readonly removed: Readonly<Record<string, number>>;
  /** Monthly partitions of `test_results` made ahead of time. */
  readonly partitions: number;
};

/**
 * Every job of housekeeping now, due or not, one after the other; one that another process is running is left to it.
 * @throws when the database is out of reach.
 */
export async function keepHouse(): Promise<HousekeepingReport> {
  const removed: Record<string, number> = {};
  let partitions = 0;
  for (const job of HOUSEKEEPING) {
    const report = (await runJob(job)) as Partial<HousekeepingReport> | null;
    Object.assign(removed, report?.removed);
    partitions += report?.partitions ?? 0;
  }
  return { removed, partitions };
}

/** What `/api/cron/<name>` does: one job, or the whole of housekeeping; null: there is no such task. */
export function findCronTask(name: string): (() => Promise<JobReport>) | null {
  if (name === 'housekeeping') return keepHouse;
  const job = JOBS.find((one) => one.name === name);
  return job ? async () => (await runJob(job)) ?? { underWay: true } : null;
}
