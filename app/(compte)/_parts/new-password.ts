import type { Tx } from '#lib/access/aside.ts';
import { identity, type Account, type PreparedPassword } from '#lib/access/identity/index.ts';
import { enqueue } from '#lib/messages/index.ts';

/** Where a new password leads: signing in with it. Nobody is signed in by a link or a code. */
export const SIGN_IN_AGAIN = '/connexion?fait=mot-de-passe';

/** Stores a new password, ends every session, and tells the owner by mail where there is an address. */
export async function changePassword(tx: Tx, account: Account, password: PreparedPassword, now: Date): Promise<void> {
  await identity().setPassword(tx, account.id, password);
  if (account.email) await enqueue(tx, { kind: 'mot-de-passe-change', profileId: account.id, data: { when: now.toISOString() } });
}
