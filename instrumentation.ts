/**
 * Runs once in each server process: the jobs begin (messages are sent, what has expired is purged), and every page
 * is read into memory, so that an outage finds a copy even of those that nobody has opened yet.
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const [{ startJobs }, { followPublications, getLibrary }, { onClosing }] = await Promise.all([
    import('#app/_compose/jobs.ts'),
    import('#lib/guides/index.ts'),
    import('#lib/platform/closing.ts'),
  ]);
  onClosing('jobs', startJobs());
  followPublications();
  // A database that is not there yet is asked again by the first visitor.
  await getLibrary().catch(() => null);
}
