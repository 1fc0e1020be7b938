import { randomBytes } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { secondFactorCodes, secondFactors, sessions } from '#db/schema/identity.ts';
import { printedCode, readPrintedCode } from '#lib/access/core/printed-code.ts';
import { dataKeys, lookupKey } from '#lib/access/keys.ts';
import { type Keyring, mac, open, sameBytes, seal } from '#lib/platform/crypto.ts';
import { forgetProofs } from './second-factor-devices.ts';
import { base32, fromBase32, readSecondCode, stepOf } from './totp.ts';

/**
 * The second factor of advisers and administrators. What takes a `tx` works in the caller's transaction of the system;
 * the rest opens its own.
 */

const CODES = 10;

const keyPlace = (personId: string) => ({ table: 'second_factors', column: 'secret', row: personId });

const sameText = (given: string, wanted: string): boolean => sameBytes(Buffer.from(given), Buffer.from(wanted));

/** A new key for an authenticator, in base 32: 160 bits, as RFC 4226 asks. */
export const newKey = (): string => base32(randomBytes(20));

/** The key of an authenticator as it is stored. */
export const sealSecondKey = (personId: string, key: string, keys: Keyring): string =>
  seal(key, keyPlace(personId), keys);

/** A printed code as it is stored: keyed with a secret of the application and with the person, like a recovery code. */
export const secondCodeHash = (personId: string, code: string, lookup: Uint8Array): Buffer =>
  mac(lookup, 'second factor', `${personId}|${readPrintedCode(code) ?? ''}`);

/** Since when this account has an authenticator, and how many printed codes are left; null when it has none. */
export async function findSecondFactor(
  tx: Tx,
  personId: string,
): Promise<{ readonly since: Date; readonly left: number } | null> {
  const [factor] = await tx
    .select({ since: secondFactors.createdAt })
    .from(secondFactors)
    .where(eq(secondFactors.accountId, personId));
  const [codes] = await tx
    .select({ left: count() })
    .from(secondFactorCodes)
    .where(and(eq(secondFactorCodes.accountId, personId), isNull(secondFactorCodes.usedAt)));
  return factor ? { since: factor.since, left: codes?.left ?? 0 } : null;
}

/** The same for a page, in a transaction of its own. */
export const readSecondFactor = (personId: string) =>
  runAsSystem('second factor look-up', (tx) => findSecondFactor(tx, personId));

/**
 * Keeps the key of an authenticator whose code of `step` was just shown.
 * @returns false when the account has one already; nothing is written then
 */
export async function addSecondFactor(
  tx: Tx,
  personId: string,
  key: string,
  step: number,
  now: Date,
): Promise<boolean> {
  const made = await tx
    .insert(secondFactors)
    .values({ accountId: personId, secret: sealSecondKey(personId, key, dataKeys()), lastStep: step, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: secondFactors.accountId });
  return made.length === 1;
}

/** Ten codes to be printed, of 60 bits each. */
export const drawSecondCodes = (): readonly string[] =>
  Array.from({ length: CODES }, () => printedCode(randomBytes(12)));

/** Ten new printed codes, to be shown once; the earlier ones stop working. */
export async function createSecondCodes(tx: Tx, personId: string): Promise<readonly string[]> {
  const codes = drawSecondCodes();
  await tx.delete(secondFactorCodes).where(eq(secondFactorCodes.accountId, personId));
  await tx
    .insert(secondFactorCodes)
    .values(codes.map((code) => ({ accountId: personId, codeHash: secondCodeHash(personId, code, lookupKey()) })));
  return codes;
}

type Found = { readonly step: number } | 'printed' | 'wrong' | 'none';

const unused = (personId: string, typed: string) =>
  and(
    eq(secondFactorCodes.accountId, personId),
    eq(secondFactorCodes.codeHash, secondCodeHash(personId, typed, lookupKey())),
    isNull(secondFactorCodes.usedAt),
  );

async function find(tx: Tx, personId: string, typed: string, now: Date): Promise<Found> {
  const [factor] = await tx
    .select({ secret: secondFactors.secret, lastStep: secondFactors.lastStep })
    .from(secondFactors)
    .where(eq(secondFactors.accountId, personId));
  if (!factor) return 'none';
  const digits = readSecondCode(typed);
  if (digits === null) {
    const rows = await tx
      .select({ id: secondFactorCodes.accountId })
      .from(secondFactorCodes)
      .where(unused(personId, typed));
    return rows.length === 1 ? 'printed' : 'wrong';
  }
  const key = fromBase32(open(factor.secret, keyPlace(personId), dataKeys()) ?? '');
  const step = key && stepOf(digits, key, now, factor.lastStep, sameText);
  return step ? { step } : 'wrong';
}

/** Whether this code would be taken; it is not used up. */
export const isSecondCode = (personId: string, typed: string, now: Date): Promise<boolean> =>
  runAsSystem('second code look-up', async (tx) => {
    const found = await find(tx, personId, typed, now);
    return found !== 'wrong' && found !== 'none';
  });

/**
 * Takes a code of the authenticator or a printed one. Each serves once: whoever sends it again, even at the same
 * instant, is refused.
 */
export async function takeSecondCode(tx: Tx, personId: string, typed: string, now: Date): Promise<boolean> {
  // Locked: of two sends with one code, the second waits, and finds it taken.
  await tx
    .select({ id: secondFactors.accountId })
    .from(secondFactors)
    .where(eq(secondFactors.accountId, personId))
    .for('update');
  const found = await find(tx, personId, typed, now);
  if (found === 'wrong' || found === 'none') return false;
  if (found === 'printed') await tx.update(secondFactorCodes).set({ usedAt: now }).where(unused(personId, typed));
  else await tx.update(secondFactors).set({ lastStep: found.step }).where(eq(secondFactors.accountId, personId));
  return true;
}

/** The step whose code of this key was shown, or null. */
export function stepOfKey(key: string, typed: string, now: Date): number | null {
  const [bytes, digits] = [fromBase32(key), readSecondCode(typed)];
  return bytes && digits ? stepOf(digits, bytes, now, 0, sameText) : null;
}

/** The account has no second factor any more: its sessions open nothing until another one is installed. */
export async function dropSecondFactor(tx: Tx, personId: string): Promise<boolean> {
  const gone = await tx
    .delete(secondFactors)
    .where(eq(secondFactors.accountId, personId))
    .returning({ id: secondFactors.accountId });
  await tx.delete(secondFactorCodes).where(eq(secondFactorCodes.accountId, personId));
  await forgetProofs(tx, personId);
  await tx.update(sessions).set({ secondFactorAt: null }).where(eq(sessions.accountId, personId));
  return gone.length === 1;
}
