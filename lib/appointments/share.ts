import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { accessGrants } from '#db/schema/people.ts';
import type { Appointment } from './appointment-row.ts';
import { SHAREABLE, sharedUntil, type Sharing } from './core/sharing.ts';

/**
 * Writes what was ticked, for this adviser and this appointment; what stands already is left as it is. In a transaction
 * of the service: a person takes a grant back, and gives one only for an appointment.
 * @param again gives anew what was taken back meanwhile; a form that is merely sent twice must not
 * @returns how many were given
 */
export async function share(
  tx: Tx,
  personId: string,
  { id, adviserId, endsAt }: Appointment,
  ticked: Sharing,
  { now, again }: { now: Date; again: boolean },
): Promise<number> {
  const until = sharedUntil(endsAt, ticked['montrer-jusque']);
  if (adviserId === null || adviserId === personId || until <= now) return 0;
  const given = await tx
    .select({ scope: accessGrants.scope, withdrawnAt: accessGrants.withdrawnAt })
    .from(accessGrants)
    .where(and(eq(accessGrants.appointmentId, id), eq(accessGrants.profileId, personId)));
  const standing = given.filter(({ withdrawnAt }) => withdrawnAt === null || !again);
  const wanted = SHAREABLE.filter(({ name, scope }) => ticked[name] && !standing.some((one) => one.scope === scope));
  if (wanted.length === 0) return 0;
  await tx.insert(accessGrants).values(
    wanted.map(({ scope }) => ({
      profileId: personId,
      consultantId: adviserId,
      scope,
      appointmentId: id,
      givenAt: now,
      endsAt: until,
    })),
  );
  return wanted.length;
}
