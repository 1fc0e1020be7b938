import { keepHouse } from '#lib/messages/index.ts';
import { cronJob } from '../cron-job.ts';

export const dynamic = 'force-dynamic';

/** Removes what has expired and makes the coming months' partitions; call it once a day. */
export const POST = cronJob('housekeeping', keepHouse);
