import { inArray } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';

/**
 * What advisers call themselves, by id, whether or not they receive people now: who wrote, read or was shown something
 * stays the one who did. Who left the service has no name here.
 */
export async function namesOfAdvisers(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await runAsSystem('the names of advisers who did something', (tx) =>
    tx
      .select({ id: advisers.id, name: advisers.displayName })
      .from(advisers)
      .where(inArray(advisers.id, [...new Set(ids)])),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
