import type { Tx } from '#db/run-as.ts';
import { revokeAllApiTokens } from '#lib/access/api-tokens.ts';
import { enqueue } from '#lib/messages/index.ts';
import { credentials, type PreparedPassword } from './credentials/index.ts';
import { dropRecoveryCodes } from './recovery-codes.ts';
import { forgetProofs } from './second-factor-devices.ts';
import { endAllSessions } from './sessions.ts';
import { consumeOpenTokens } from './tokens.ts';

/**
 * Stores a new password and, in the same transaction of the system, ends every other way in that somebody else may
 * hold: sessions, bearer tokens, and links that were mailed but not followed yet. The owner is told by mail where there
 * is an address.
 * A link that confirms an address stays: it opens nothing.
 * @param codes what becomes of the printed recovery codes
 */
export async function replacePassword(
  tx: Tx,
  { id, email }: { readonly id: string; readonly email: string | null },
  password: PreparedPassword,
  now: Date,
  codes: 'drop' | 'keep',
): Promise<void> {
  await credentials().set(tx, id, password);
  await endAllSessions(tx, id);
  await consumeOpenTokens(tx, id, ['reinitialisation', 'gardien'], now);
  await revokeAllApiTokens(tx, id, now);
  await forgetProofs(tx, id);
  if (codes === 'drop') await dropRecoveryCodes(tx, id);
  if (email) await enqueue(tx, { kind: 'mot-de-passe-change', profileId: id, data: { when: now.toISOString() } });
}
