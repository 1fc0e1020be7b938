import { sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';

/** What changes no row of anybody and yet belongs in the audit trail. */
export type AccessNote = 'SIGN_IN' | 'SIGN_IN_REFUSED' | 'EXPORT';

/**
 * Writes a line of the audit trail, in the transaction of what it is about.
 * @param whom in a transaction of the system: whose account it was, null when nobody's; a person writes about
 *   themselves
 */
export async function noteAccess(tx: Tx, what: AccessNote, whom: string | null = null): Promise<void> {
  await tx.execute(sql`select app_api.note_access(${what}, ${whom}::uuid)`);
}
