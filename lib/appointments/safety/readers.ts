import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { appointmentEvents } from '#db/schema/appointments.ts';
import { accounts } from '#db/schema/identity.ts';
import { profiles } from '#db/schema/people.ts';

export type SafetyReader = { readonly id: string; readonly reachable: boolean };

/**
 * The administrators who may read a report, as `private.may_read_safety` says: never the adviser concerned, nor one who
 * had to do with the appointment before; and where nobody knows whom it concerns, none who receives people.
 * `reachable`: by a mailbox that they have confirmed.
 */
export async function listSafetyReaders(
  tx: Tx,
  concerned: { readonly id: string; readonly adviserId: string | null } | null,
): Promise<SafetyReader[]> {
  const adviserId = concerned?.adviserId ?? null;
  const rows = await tx
    .select({ id: accounts.id, verifiedAt: accounts.emailVerifiedAt })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.id, accounts.id))
    .where(and(eq(accounts.appRole, 'admin'), eq(profiles.isActive, true)));
  const ids = rows.map(({ id }) => id);
  const receiving = await tx
    .select({ id: advisers.id })
    .from(advisers)
    .where(
      and(
        inArray(advisers.id, ids),
        adviserId === null
          ? undefined
          : inArray(
              advisers.id,
              tx
                .select({ id: appointmentEvents.byId })
                .from(appointmentEvents)
                .where(eq(appointmentEvents.appointmentId, concerned?.id ?? '')),
            ),
      ),
    );
  const kept = new Set([adviserId, ...receiving.map(({ id }) => id)]);
  return rows.filter(({ id }) => !kept.has(id)).map(({ id, verifiedAt }) => ({ id, reachable: verifiedAt !== null }));
}
