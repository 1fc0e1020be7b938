import { eq } from 'drizzle-orm';
import { drawSecondCodes, newKey, sealSecondKey, secondCodeHash } from '#lib/accounts/index.ts';
import type { Keyring } from '#lib/platform/crypto.ts';
import { secondFactorCodes, secondFactors } from '../schema/index.ts';
import type { Seeder } from './seeder.ts';

/** What the second factor of a demo account is: printed where its password is. */
export type DemoSecondFactor = { readonly key: string; readonly codes: readonly string[] };

/** What seals and hashes it, of this installation. */
export type DemoKeys = { readonly dataKeys: Keyring; readonly lookupKey: Uint8Array };

export const drawSecondFactor = (): DemoSecondFactor => ({ key: newKey(), codes: drawSecondCodes() });

/** The second factor that is printed, each of its codes good once more. */
export async function seedDemoSecondFactor(
  tx: Seeder,
  accountId: string,
  { key, codes }: DemoSecondFactor,
  { dataKeys, lookupKey }: DemoKeys,
): Promise<void> {
  const secret = sealSecondKey(accountId, key, dataKeys);
  await tx
    .insert(secondFactors)
    .values({ accountId, secret, lastStep: 0 })
    .onConflictDoUpdate({ target: secondFactors.accountId, set: { secret } });
  await tx.delete(secondFactorCodes).where(eq(secondFactorCodes.accountId, accountId));
  await tx
    .insert(secondFactorCodes)
    .values(codes.map((code) => ({ accountId, codeHash: secondCodeHash(accountId, code, lookupKey) })));
}
