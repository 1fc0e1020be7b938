import { sql } from 'drizzle-orm';
import type { Tx } from './run-as.ts';

/**
 * Waits until no other transaction holds the turn of this name, and holds it until this one ends: two sends do not both
 * find the last free place.
 * @param name what is counted and whose it is, as in `favourites <person>`
 */
export async function takeTurn(tx: Tx, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
