import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { accessGrants } from '#db/schema/people.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { namesOfAdvisers } from '../adviser-names.ts';

/** What the person lets an adviser see just now. */
export type StandingGrant = {
  readonly id: string;
  readonly scope: string;
  readonly endsAt: Date;
  readonly appointmentId: string | null;
  /** Null when the adviser is none any more. */
  readonly adviser: string | null;
};

/** What the person shows, and to whom, the first to end first. */
export async function listStandingGrants(person: Person, now: Date): Promise<StandingGrant[]> {
  const rows = await runAs(person, (tx) =>
    tx
      .select({
        id: accessGrants.id,
        scope: accessGrants.scope,
        endsAt: accessGrants.endsAt,
        appointmentId: accessGrants.appointmentId,
        adviserId: accessGrants.consultantId,
      })
      .from(accessGrants)
      .where(and(eq(accessGrants.profileId, person.id), isNull(accessGrants.withdrawnAt), gt(accessGrants.endsAt, now)))
      .orderBy(asc(accessGrants.endsAt), asc(accessGrants.scope)),
  );
  const names = await namesOfAdvisers(rows.map(({ adviserId }) => adviserId));
  return rows.map(({ adviserId, ...grant }) => ({
    ...grant,
    adviser: names.get(adviserId) ?? null,
  }));
}
