import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { Job } from '#lib/jobs/core/job.ts';
import { keptInterval } from '#lib/jobs/core/retention.ts';
import { removeOldMailFiles } from '#lib/platform/mail/index.ts';
import { drainOutbox } from './drain.ts';

/** Most messages leave right after the commit that announced them; this takes the planned and the delayed ones. */
export const sendMessages: Job = {
  name: 'outbox',
  title: 'Envoi des messages en attente',
  schedule: { every: 30 },
  run: () => drainOutbox({ limit: 60 }),
};

/** Messages that are files because no SMTP is set up: enough time to try the product, no archive. */
export const removeOldFiles: Job = {
  name: 'mail-files',
  title: 'Suppression des messages écrits dans des fichiers',
  schedule: { dailyAt: '02:20' },
  run: async () => ({ removed: { files: await removeOldMailFiles(new Date()) } }),
};

/** What was sent stays a quarter, without its words: it is part of what a person may ask about. */
export const removeOldMessages: Job = {
  name: 'old-messages',
  title: 'Suppression des anciens messages',
  schedule: { dailyAt: '02:10' },
  run: async () => {
    const { count } = await runAsSystem('old messages', (tx) =>
      tx.execute(
        sql`delete from public.outbox where coalesce(sent_at, abandoned_at, voided_at) <= now() - ${keptInterval('messages')}::interval`,
      ),
    );
    return { removed: { outbox: count } };
  },
};
