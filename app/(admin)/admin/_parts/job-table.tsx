import { Table } from '#app/_ui/table.tsx';
import type { Job, JobRun, JobRuns } from '#lib/jobs/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';

/** When each job last ran, and how. */
export function JobTable({ jobs, runs, now }: { jobs: readonly Pick<Job, 'name' | 'title'>[] } & JobRuns) {
  return (
    <Table
      caption="Tâches automatiques"
      head={['Tâche', 'Dernière exécution', 'Résultat']}
      rows={jobs.map(({ name, title }) => {
        const run = runs.get(name);
        return [title, run?.lastStartedAt ? frenchMoment(run.lastStartedAt) : 'Pas encore', outcome(run, now)];
      })}
    />
  );
}

function outcome(run: JobRun | undefined, now: Date): string {
  // Whoever ended a run also ended its lease: one that is over and still stands was left by a process that died.
  if (run?.leasedUntil) return run.leasedUntil > now ? 'En cours' : 'Interrompue';
  if (run?.lastOutcome === 'ok') return 'Réussie';
  if (run?.lastOutcome !== 'failed') return '—';
  const since = run.lastSucceededAt ? frenchMoment(run.lastSucceededAt) : 'aucune';
  return `Échec (${run.lastError}). Dernière réussite : ${since}`;
}
