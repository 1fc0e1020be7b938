import { randomBytes } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { recoveryCodes } from '#db/schema/identity.ts';
import { mac } from '#lib/platform/crypto.ts';
import { normaliseRecoveryCode, recoveryCode } from '../../core/recovery-code.ts';
import { lookupKey } from '../../keys.ts';
import type { IdentityProvider } from '../provider.ts';
import { localAccounts } from './accounts.ts';

const HOW_MANY = 10;

/** Keyed with a secret of the application and with the person: the table alone gives nothing to try codes against. */
const hashOf = (personId: string, code: string): Buffer =>
  mac(lookupKey(), 'recovery', `${personId}|${normaliseRecoveryCode(code) ?? ''}`);

const unused = (personId: string, code: string) =>
  and(
    eq(recoveryCodes.accountId, personId),
    eq(recoveryCodes.codeHash, hashOf(personId, code)),
    isNull(recoveryCodes.usedAt),
  );

/** The part of the local provider that keeps the printed codes of those without a mailbox. */
export const localRecoveryCodes = {
  async createRecoveryCodes(tx, personId) {
    const codes = Array.from({ length: HOW_MANY }, () => recoveryCode(randomBytes(12)));
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, personId));
    await tx
      .insert(recoveryCodes)
      .values(codes.map((code) => ({ accountId: personId, codeHash: hashOf(personId, code) })));
    return codes;
  },
  async countRecoveryCodes(personId) {
    return runAsSystem('recovery codes left', async (tx) => {
      const rows = await tx
        .select({ left: count() })
        .from(recoveryCodes)
        .where(and(eq(recoveryCodes.accountId, personId), isNull(recoveryCodes.usedAt)));
      return rows[0]?.left ?? 0;
    });
  },
  async findRecoveryCode(identifier, code) {
    const account = await localAccounts.findAccount(identifier);
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
  },
  async consumeRecoveryCode(tx, personId, code, now) {
    const rows = await tx
      .update(recoveryCodes)
      .set({ usedAt: now })
      .where(unused(personId, code))
      .returning({ id: recoveryCodes.accountId });
    return rows.length === 1;
  },
  async dropRecoveryCodes(tx, personId) {
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, personId));
  },
} satisfies Partial<IdentityProvider>;
