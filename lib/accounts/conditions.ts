import type { Tx } from '#db/run-as.ts';
import { consents } from '#db/schema/people.ts';

/** The text of /confidentialite that people agree to when they open an account. */
const CONDITIONS_VERSION = '2026-11';

/** Records, in the transaction that opens the account, that the person agrees to what is kept about them. */
export async function recordConditions(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.insert(consents).values({
    profileId: personId,
    kind: 'conditions',
    means: 'compte',
    textVersion: CONDITIONS_VERSION,
    givenAt: now,
  });
}
