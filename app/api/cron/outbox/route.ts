import { drainOutbox } from '#lib/messages/index.ts';
import { cronJob } from '../cron-job.ts';

export const dynamic = 'force-dynamic';

/** Sends the messages that wait; call it every minute where the server's own timer does not run. */
export const POST = cronJob('outbox', () => drainOutbox({ limit: 60 }));
