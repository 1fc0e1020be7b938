import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { Job } from '#lib/jobs/core/job.ts';
import { keptInterval, REMOVED_BY_FUNCTION } from '#lib/jobs/core/retention.ts';
import { refreshAgeGroups } from './age-groups.ts';

export const renewAgeGroups: Job = {
  name: 'age-groups',
  title: 'Mise à jour des personnes majeures',
  schedule: { dailyAt: '02:30' },
  run: async () => ({ people: await refreshAgeGroups(new Date()) }),
};

/** What is kept of people for a time that is over. One transaction a line. */
export const removeWhatIsOld: Job = {
  name: 'retention',
  title: 'Suppression de ce qui a été gardé assez longtemps',
  schedule: { dailyAt: '02:40' },
  async run() {
    const removed: Record<string, number> = {};
    for (const line of REMOVED_BY_FUNCTION)
      removed[line] = await runAsSystem('kept long enough', async (tx) => {
        const [row] = await tx.execute<{ gone: number }>(
          sql`select app_api.remove_old(${line}, now() - ${keptInterval(line)}::interval) as gone`,
        );
        return row?.gone ?? 0;
      });
    return { removed };
  },
};
