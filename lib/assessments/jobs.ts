import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { Job } from '#lib/jobs/core/job.ts';
import { newestOfEachQuestions } from './instruments/registry.ts';
import { renewFigures } from './figures-renewal.ts';
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

/**
 * What the stored answers say about the questions. Each night anew from all of them, and kept when ten people more or
 * fewer are counted: answers that somebody has deleted are in no figure that is kept from then on.
 */
export const renewInstrumentFigures: Job = {
  name: 'instrument-figures',
  title: 'Chiffres du test, d’après les réponses gardées',
  schedule: { dailyAt: '03:10' },
  async run() {
    const people: Record<string, number> = {};
    for (const instrument of newestOfEachQuestions()) {
      const figures = await runAsSystem('instrument figures', (tx) => renewFigures(tx, instrument, new Date()));
      people[`${instrument.id} ${instrument.version}`] = figures.people;
    }
    return { people };
  },
};
