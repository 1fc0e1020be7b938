import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { messageRefusals } from '#db/schema/operations.ts';
import { REFUSABLE_KINDS, type RefusableKind } from './core/refusable.ts';

/** What this person does not want to be written, as far as the transaction sees. */
export async function listRefused(tx: Tx, personId: string): Promise<RefusableKind[]> {
  const rows = await tx
    .select({ kind: messageRefusals.kind })
    .from(messageRefusals)
    .where(eq(messageRefusals.profileId, personId));
  return REFUSABLE_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
}

/** From now on these kinds are not written to this person, and all others are. */
export async function setRefused(tx: Tx, personId: string, kinds: readonly RefusableKind[]): Promise<void> {
  const wanted = REFUSABLE_KINDS.filter((kind) => !kinds.includes(kind));
  if (wanted.length > 0)
    await tx
      .delete(messageRefusals)
      .where(and(eq(messageRefusals.profileId, personId), inArray(messageRefusals.kind, wanted)));
  for (const kind of kinds)
    await tx.execute(
      sql`insert into public.message_refusals (profile_id, kind) values (${personId}, ${kind}) on conflict do nothing`,
    );
}
