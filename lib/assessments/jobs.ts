import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { Job } from '#lib/jobs/core/job.ts';
import { purgeExpiredResumes } from './resume.ts';

export const removeExpiredResumes: Job = {
  name: 'guest-resumes',
  title: 'Suppression des réponses gardées expirées',
  schedule: { every: 3600 },
  run: async () => ({
    removed: {
      guest_resumes: await runAsSystem('expired resumes', (tx) => purgeExpiredResumes(tx, new Date())),
    },
  }),
};

/** Results are kept in monthly partitions; those of the coming year exist ahead of time. */
export const makeResultPartitions: Job = {
  name: 'result-partitions',
  title: 'Tables de résultats des mois à venir',
  schedule: { dailyAt: '02:20' },
  run: async () => ({
    partitions: await runAsSystem('result partitions', async (tx) => {
      const [row] = await tx.execute<{ made: number }>(sql`select app_api.ensure_result_partitions() as made`);
      return row?.made ?? 0;
    }),
  }),
};
