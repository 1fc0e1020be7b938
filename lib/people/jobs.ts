import type { Job } from '#lib/jobs/core/job.ts';
import { refreshAgeGroups } from './age-groups.ts';

export const renewAgeGroups: Job = {
  name: 'age-groups',
  title: 'Mise à jour des personnes majeures',
  schedule: { dailyAt: '02:30' },
  run: async () => ({ people: await refreshAgeGroups(new Date()) }),
};
