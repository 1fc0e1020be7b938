import type { Tx } from '#db/run-as.ts';
import { enqueue } from '#lib/messages/index.ts';
import { env } from '#lib/platform/env.ts';
import { emailOf } from './result-store.ts';

/**
 * Queues “your result is kept” for a person who has an e-mail address, in the transaction of the result itself; once a
 * day at most.
 */
export async function notifyResultKept(tx: Tx, personId: string, resultId: string, now: Date): Promise<void> {
  if (!(await emailOf(tx, personId))) return;
  await enqueue(tx, {
    kind: 'resultat-garde',
    profileId: personId,
    data: { url: `${env().APP_URL}/resultats/${resultId}` },
    dedupeKey: now.toISOString().slice(0, 10),
  });
}
