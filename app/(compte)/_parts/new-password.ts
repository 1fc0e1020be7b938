import type { Tx } from '#lib/access/aside.ts';
import type { Account, PreparedPassword } from '#lib/access/identity/index.ts';
import { replacePassword } from '#lib/access/identity/replace-password.ts';
import { enqueue } from '#lib/messages/index.ts';

/** Where a new password leads: signing in with it. Nobody is signed in by a link or a code. */
export const SIGN_IN_AGAIN = '/connexion?fait=mot-de-passe';

/** The same after a recovery code: the page adds that the other codes of the sheet stay good. */
export const SIGN_IN_AGAIN_CODE = '/connexion?fait=code';

/**
 * Stores a new password, ends every session, bearer token and mailed link, and tells the owner by mail where there is
 * an address.
 */
export async function changePassword(
  tx: Tx,
  account: Account,
  password: PreparedPassword,
  now: Date,
  codes: 'drop' | 'keep',
): Promise<void> {
  await replacePassword(tx, account.id, password, now, codes);
  if (account.email)
    await enqueue(tx, { kind: 'mot-de-passe-change', profileId: account.id, data: { when: now.toISOString() } });
}
