import { and, eq, lt, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { idempotencyKeys } from '#db/schema/operations.ts';
import { RETENTION } from '#lib/jobs/core/retention.ts';
import { mac } from '#lib/platform/crypto.ts';
import { fault, type Fault } from '../core/fault.ts';
import type { Answer, Command, Success } from './definition.ts';

/** How long a key is remembered, in hours. */
const KEY_HOURS = RETENTION['idempotency-keys'].kept.count;

const OTHER_CONTENT = 'Cette clé d’idempotence a déjà servi pour un autre contenu. Prenez une nouvelle clé.';

type Once = {
  readonly definition: { readonly name: string };
  readonly command: Command<unknown>;
  /** What the sender gave; kept only as a keyed hash. */
  readonly key: string;
  readonly secret: Uint8Array;
};

/**
 * Forgets what the sends of this person were answered, where the answer is this thing: it is being deleted. A send
 * repeated with its key is then a new one.
 */
export async function forgetAnswersAbout(tx: Tx, personId: string, id: string): Promise<void> {
  await tx
    .delete(idempotencyKeys)
    .where(
      and(eq(idempotencyKeys.profileId, personId), sql`${idempotencyKeys.outcome} -> 'data' ->> 'id' = ${id}::text`),
    );
}

/**
 * Runs `perform` the first time that this person sends this key to this command, and gives back its outcome ever
 * after (24 hours). It works in the transaction of the command: two sends at the same instant wait for each other,
 * and a key whose command was refused is free again.
 * @returns a conflict when the same key comes with another content. Outcomes must not hold secrets: they are stored.
 */
export async function onlyOnce<Done extends Success | Answer>(
  tx: Tx,
  { definition, command, key, secret }: Once,
  perform: () => Promise<Done | Fault>,
): Promise<Done | Fault> {
  const { actor, now, input } = command;
  if (actor.kind === 'guest') throw new Error('an idempotency key needs a person');
  const row = { profileId: actor.id, action: definition.name, keyHash: mac(secret, 'idempotency', key) };
  const contentHash = mac(secret, 'idempotency', JSON.stringify(input));
  const same = and(
    eq(idempotencyKeys.profileId, row.profileId),
    eq(idempotencyKeys.action, row.action),
    eq(idempotencyKeys.keyHash, row.keyHash),
  );
  await tx
    .delete(idempotencyKeys)
    .where(and(same, lt(idempotencyKeys.createdAt, new Date(now.getTime() - KEY_HOURS * 3_600_000))));
  // Whoever comes second waits here until the first one's transaction has ended.
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ ...row, contentHash, createdAt: now })
    .onConflictDoNothing()
    .returning({ action: idempotencyKeys.action });
  if (claimed.length === 0) {
    const [known] = await tx
      .select({ contentHash: idempotencyKeys.contentHash, outcome: idempotencyKeys.outcome })
      .from(idempotencyKeys)
      .where(same);
    if (!known?.outcome || !contentHash.equals(known.contentHash)) return fault('conflict', { message: OTHER_CONTENT });
    return known.outcome as Done;
  }
  const outcome = await perform();
  if (outcome.ok) await tx.update(idempotencyKeys).set({ outcome }).where(same);
  return outcome;
}
