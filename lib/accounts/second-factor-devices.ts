import { and, eq, gt } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { secondFactorDevices, sessions } from '#db/schema/identity.ts';
import type { RequestFacts } from '#lib/access/pipeline/definition.ts';
import { DEVICE_COOKIE, deviceHash } from './devices.ts';
import { findIdentifiers } from './directory.ts';
import { isSharedSession } from './sessions.ts';

/**
 * Which sessions and devices a second code was given on. All of this works in the caller's transaction of the system.
 */

/** A device of one's own is asked once a day. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** The session opens from now on; a device of one's own is not asked again that day. @returns false: it is gone */
export async function markProved(
  tx: Tx,
  { personId, sessionId }: { readonly personId: string; readonly sessionId: string },
  facts: RequestFacts,
  now: Date,
): Promise<boolean> {
  const marked = await tx
    .update(sessions)
    .set({ secondFactorAt: now, lastSeenAt: now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, personId)))
    .returning({ id: sessions.id });
  if (marked.length === 0) return false;
  const device = await deviceOf(tx, personId, facts, now);
  if (device && !(await isSharedSession(tx, sessionId)))
    await tx
      .insert(secondFactorDevices)
      .values({ accountId: personId, deviceHash: device, provedAt: now })
      .onConflictDoUpdate({
        target: [secondFactorDevices.accountId, secondFactorDevices.deviceHash],
        set: { provedAt: now },
      });
  return true;
}

const deviceOf = async (tx: Tx, personId: string, facts: RequestFacts, now: Date): Promise<Buffer | null> =>
  deviceHash(await findIdentifiers(tx, personId), facts.cookie(DEVICE_COOKIE), now);

/** When the second code was given on this very device within the last day; null: it is asked for. */
export async function provedLately(tx: Tx, personId: string, facts: RequestFacts, now: Date): Promise<Date | null> {
  const device = await deviceOf(tx, personId, facts, now);
  if (!device) return null;
  const [row] = await tx
    .select({ provedAt: secondFactorDevices.provedAt })
    .from(secondFactorDevices)
    .where(
      and(
        eq(secondFactorDevices.accountId, personId),
        eq(secondFactorDevices.deviceHash, device),
        gt(secondFactorDevices.provedAt, new Date(now.getTime() - DAY_MS)),
      ),
    );
  return row?.provedAt ?? null;
}

/** Every device is asked again at its next sign-in. */
export async function forgetProofs(tx: Tx, personId: string): Promise<void> {
  await tx.delete(secondFactorDevices).where(eq(secondFactorDevices.accountId, personId));
}
