import { log } from '#lib/platform/log.ts';
import type { Identifier } from './core/credentials.ts';
import { credentials } from './credentials/index.ts';
import { findAccount, getAccount, type Account } from './directory.ts';

async function checked(account: Account | null, password: string): Promise<Account | null> {
  // Asked for nobody as well: an unknown account takes the same time.
  const right = await credentials().verify(account?.id ?? null, password);
  return right ? account : null;
}

/** Unknown account and wrong password take the same time and look the same: null. @throws QueueFull */
export const authenticate = async (identifier: Identifier, password: string): Promise<Account | null> =>
  checked(await findAccount(identifier), password);

/**
 * Whether this is the password of somebody already known, asked again before something that matters. @throws QueueFull
 */
export const confirmPassword = async (personId: string, password: string): Promise<boolean> =>
  (await checked(await getAccount(personId), password)) !== null;

/**
 * For somebody whose account was just erased: what a store keeps outside the row that fell goes too. It opens nothing
 * by then, so a failure is logged and the erasure stands.
 */
export async function forgetCredential(personId: string): Promise<void> {
  try {
    await credentials().remove(personId);
  } catch (error) {
    log.error('account.credential-left', { profile: personId, error });
  }
}
