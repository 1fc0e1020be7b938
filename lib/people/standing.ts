import { eq, isNotNull } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { accounts } from '#db/schema/identity.ts';
import { ageGroups, profiles } from '#db/schema/people.ts';
import { guardianConsent } from './core/consent.ts';
import { selectConsents } from './consents.ts';

/** What decides how somebody may be received. */
export type Standing = {
  /** Known to be 18 or more; whoever is not known to be is a minor. */
  readonly adult: boolean;
  /** A guardian's agreement that somebody has made sure of. */
  readonly guardianAgreed: boolean;
  /** A mailbox that was confirmed, or a number that was proved: the person can be reached. */
  readonly reachable: boolean;
  /** A number stands in the profile, where somebody can be called. */
  readonly hasPhone: boolean;
};

/** Reads it in a transaction of the service: neither age nor account is seen by the person's own role. */
export async function readStanding(tx: Tx, personId: string): Promise<Standing> {
  const [[age], [account], [profile], consents] = await Promise.all([
    tx.select({ adult: ageGroups.adult }).from(ageGroups).where(eq(ageGroups.profileId, personId)),
    tx
      .select({ emailVerifiedAt: accounts.emailVerifiedAt, phoneLookup: accounts.phoneLookup })
      .from(accounts)
      .where(eq(accounts.id, personId)),
    tx
      .select({ hasPhone: isNotNull(profiles.phone) })
      .from(profiles)
      .where(eq(profiles.id, personId)),
    selectConsents(tx, personId),
  ]);
  return {
    adult: age?.adult ?? false,
    guardianAgreed: guardianConsent(consents).state === 'given',
    reachable: account?.emailVerifiedAt != null || account?.phoneLookup != null,
    hasPhone: profile?.hasPhone === true,
  };
}
