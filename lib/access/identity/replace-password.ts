import type { Tx } from '#db/run-as.ts';
import { revokeAllApiTokens } from '../api-tokens.ts';
import { identity, type PreparedPassword } from './index.ts';
import { consumeOpenTokens } from './tokens.ts';

/**
 * Stores a new password and, in the same transaction of the system, ends every other way in that somebody else may
 * hold: sessions, bearer tokens, and links that were mailed but not followed yet.
 * A link that confirms an address stays: it opens nothing.
 * @param codes what becomes of the printed recovery codes
 */
export async function replacePassword(
  tx: Tx,
  personId: string,
  password: PreparedPassword,
  now: Date,
  codes: 'drop' | 'keep',
): Promise<void> {
  await identity().setPassword(tx, personId, password);
  await consumeOpenTokens(tx, personId, ['reinitialisation', 'gardien'], now);
  await revokeAllApiTokens(tx, personId, now);
  if (codes === 'drop') await identity().dropRecoveryCodes(tx, personId);
}
