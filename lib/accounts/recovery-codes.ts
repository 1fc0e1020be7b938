import { randomBytes } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { recoveryCodes } from '#db/schema/identity.ts';
import { lookupKey } from '#lib/access/keys.ts';
import { mac } from '#lib/platform/crypto.ts';
import type { Identifier } from './core/credentials.ts';
import { readPrintedCode, printedCode } from '#lib/access/core/printed-code.ts';
import { findAccount } from './directory.ts';

/**
 * The printed codes of those without a mailbox. What takes a `tx` works in the caller's transaction, opened with
 * `runAsSystem`; the rest opens its own.
 */

const HOW_MANY = 3;

/** Keyed with a secret of the application and with the person: the table alone gives nothing to try codes against. */
const hashOf = (personId: string, code: string): Buffer =>
  mac(lookupKey(), 'recovery', `${personId}|${readPrintedCode(code) ?? ''}`);

const unused = (personId: string, code: string) =>
  and(
    eq(recoveryCodes.accountId, personId),
    eq(recoveryCodes.codeHash, hashOf(personId, code)),
    isNull(recoveryCodes.usedAt),
  );

/** New codes, to be shown once; the earlier ones stop working. */
export async function createRecoveryCodes(tx: Tx, personId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => printedCode(randomBytes(12)));
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, personId));
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ accountId: personId, codeHash: hashOf(personId, code) })));
  return codes;
}

/** How many codes are left. */
export async function countRecoveryCodes(personId: string): Promise<number> {
  return runAsSystem('recovery codes left', async (tx) => {
    const rows = await tx
      .select({ left: count() })
      .from(recoveryCodes)
      .where(and(eq(recoveryCodes.accountId, personId), isNull(recoveryCodes.usedAt)));
    return rows[0]?.left ?? 0;
  });
}

/** Whose code it is, if it belongs to this identifier and was not used; does not use it up. */
export async function findRecoveryCode(identifier: Identifier, code: string): Promise<string | null> {
  const account = await findAccount(identifier);
  // Looked up for nobody as well, so that an unknown account costs the same.
  const personId = account?.id ?? '00000000-0000-4000-8000-000000000000';
  return runAsSystem('recovery code look-up', async (tx) => {
    const rows = await tx
      .select({ id: recoveryCodes.accountId })
      .from(recoveryCodes)
      .where(unused(personId, code))
      .limit(1);
    return rows[0]?.id ?? null;
  });
}

/** Uses it up: true the first time, false ever after. */
export async function consumeRecoveryCode(tx: Tx, personId: string, code: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(unused(personId, code))
    .returning({ id: recoveryCodes.accountId });
  return rows.length === 1;
}

/** All codes stop working. */
export async function dropRecoveryCodes(tx: Tx, personId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, personId));
}
