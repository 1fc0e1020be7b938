/** Runs once in each server process: what waits in the outbox is sent, what has expired is purged. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startOutboxTimer } = await import('#lib/messages/index.ts');
  startOutboxTimer();
}
