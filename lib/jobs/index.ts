/** What the rest of the application may use of what the system does by itself. */
export type { Job, JobReport } from './core/job.ts';
export { runJob } from './run.ts';
export { findLateJobs, listJobRuns, type JobRun, type JobRuns } from './runs.ts';
export { startWorker } from './worker.ts';
