/**
 * Runs once in each server process: what waits in the outbox is sent, what has expired is purged, and every page
 * is read into memory, so that an outage finds a copy even of those that nobody has opened yet.
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const [{ startOutboxTimer }, { getLibrary }] = await Promise.all([
    import('#lib/messages/index.ts'),
    import('#lib/guides/index.ts'),
  ]);
  startOutboxTimer();
  // A database that is not there yet is asked again by the first visitor.
  await getLibrary().catch(() => null);
}
