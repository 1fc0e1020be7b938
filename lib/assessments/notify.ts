import { desc, eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { testResults } from '#db/schema/assessments.ts';
import { accounts } from '#db/schema/identity.ts';
import { profiles } from '#db/schema/people.ts';
import { enqueue } from '#lib/messages/index.ts';
import { env } from '#lib/platform/env.ts';
import { emailOf } from './result-store.ts';

/**
 * Queues “your result is kept” for a person who has an e-mail address, in the transaction of the result itself; once a
 * day at most.
 * @returns whether it was written
 */
export async function notifyResultKept(tx: Tx, personId: string, resultId: string, now: Date): Promise<boolean> {
  if (!(await emailOf(tx, personId))) return false;
  return enqueue(tx, {
    kind: 'resultat-garde',
    profileId: personId,
    data: { url: `${env().APP_URL}/resultats/${resultId}` },
    dedupeKey: now.toISOString().slice(0, 10),
  });
}

/**
 * Queues the same for the result that a person completed last, in the service’s transaction.
 * @returns `nothing`: there is no such person, or no result of theirs
 */
export async function notifyLatestResult(
  tx: Tx,
  personId: string,
  now: Date,
): Promise<'written' | 'already' | 'unreachable' | 'nothing'> {
  const [latest] = await tx
    .select({ id: testResults.id, email: profiles.email, confirmedAt: accounts.emailVerifiedAt })
    .from(testResults)
    .innerJoin(profiles, eq(profiles.id, testResults.profileId))
    .leftJoin(accounts, eq(accounts.id, profiles.id))
    .where(eq(testResults.profileId, personId))
    .orderBy(desc(testResults.completedAt))
    .limit(1);
  if (!latest) return 'nothing';
  if (latest.email === null || latest.confirmedAt === null) return 'unreachable';
  return (await notifyResultKept(tx, personId, latest.id, now)) ? 'written' : 'already';
}
