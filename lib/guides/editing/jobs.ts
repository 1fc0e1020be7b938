import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { Job } from '#lib/jobs/core/job.ts';
import { keptInterval } from '#lib/jobs/core/retention.ts';

/** A report that was closed a year ago has served; an open one waits however long it takes. */
export const removeClosedReports: Job = {
  name: 'content-reports',
  title: 'Suppression des signalements clos',
  schedule: { dailyAt: '02:30' },
  run: async () => {
    const { count } = await runAsSystem('closed reports', (tx) =>
      tx.execute(
        sql`delete from public.content_reports where closed_at <= now() - ${keptInterval('content-reports')}::interval`,
      ),
    );
    return { removed: { content_reports: count } };
  },
};
