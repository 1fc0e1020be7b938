import type { Tx } from '#db/run-as.ts';
import { credentials, type PreparedPassword } from './credentials/index.ts';
import { addAccount, type NewAccount } from './directory.ts';

/**
 * Profile, account and password together, in the caller's transaction of the system.
 * @returns 'taken' when the identifier already has an account; nothing is written then.
 */
export async function createAccount(
  tx: Tx,
  { password, ...account }: NewAccount & { readonly password: PreparedPassword },
): Promise<'created' | 'taken'> {
  const made = await addAccount(tx, account);
  if (made === 'created') await credentials().create(tx, account.id, password);
  return made;
}
