import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { isId } from '#lib/access/core/actor.ts';
import type { FindSubject } from '#lib/access/pipeline/definition.ts';

/**
 * What staff make sure of. Each step is one definer function of the database that asks for the relation itself: an
 * appointment of the adviser who acts, ahead or over for less than seven days. It gives no row where there is none.
 */

/** Staff act in their own name; of whom they may is the function's to say. */
export const ownCheck: FindSubject<unknown> = async (_tx, { actor }) =>
  actor.kind === 'person' ? { kind: 'staff-check', ownerId: null, adviserId: actor.id } : null;

/** The id of a row, as a form sends it along. */
export const idField = z.string().refine(isId);

/** What an adviser sends to say that they have done it. */
export const ticked = (message: string) => z.literal('oui', { error: message });

/** The first row that a function gives, or null. */
export async function rowOf<Row extends Record<string, unknown>>(tx: Tx, call: SQL): Promise<Row | null> {
  const [row] = await tx.execute(sql`select * from ${call}`);
  return (row as Row | undefined) ?? null;
}

/** What a function that changes something says of it; null: there is no such thing for whoever asks. */
export async function verdictOf<Verdict extends string>(tx: Tx, call: SQL): Promise<Verdict | null> {
  const row = await rowOf<{ verdict: Verdict | null }>(tx, sql`${call} as verdict`);
  return row?.verdict ?? null;
}
