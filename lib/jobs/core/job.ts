import type { Schedule } from './schedule.ts';

/** What a run tells: counts by name. It is stored and shown to administrators, so no personal data. */
export type JobReport = Readonly<Record<string, unknown>>;

/** Something that the system does by itself, again and again. A capability declares its own (`jobs.ts`). */
export type Job = {
  /** Key of its row in `private.job_runs` and of its address `/api/cron/<name>`. Never changes. */
  readonly name: string;
  /** What administrators read, in French. */
  readonly title: string;
  readonly schedule: Schedule;
  /**
   * Does it once. One process at a time runs it, but a process that dies may leave it half done: it must be safe to
   * repeat. What it throws is noted as a failure.
   */
  run(): Promise<JobReport>;
};
