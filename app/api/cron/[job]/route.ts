import { findCronTask } from '#app/_compose/jobs.ts';
import { cronTasks } from '../cron-job.ts';

export const dynamic = 'force-dynamic';

/**
 * Where the server's own worker does not run, a scheduler calls `outbox` every minute (sends the messages that wait)
 * and `housekeeping` once a day (removes what has expired, makes the coming months' partitions). Each job also has its
 * own address.
 */
export const POST = cronTasks(findCronTask);
