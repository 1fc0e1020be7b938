import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { accounts } from '#db/schema/identity.ts';
import { verifyNobody, verifyPassword } from '../password.ts';
import type { CredentialStore, PreparedPassword } from './store.ts';

/** Looked up for nobody, so that an unknown account costs the same. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

async function write(tx: Tx, whose: SQL | undefined, { stored }: PreparedPassword): Promise<void> {
  const rows = await tx.update(accounts).set({ passwordHash: stored }).where(whose).returning({ id: accounts.id });
  if (rows.length !== 1) throw new Error('there is no account for this password');
}

/** Passwords in our own Postgres, as argon2id hashes: the default. They fall with the account's row. */
export const localStore: CredentialStore = {
  create: (tx, personId, password) =>
    write(tx, and(eq(accounts.id, personId), isNull(accounts.passwordHash)), password),
  async verify(personId, password) {
    const rows = await runAsSystem('password check', (tx) =>
      tx
        .select({ hash: accounts.passwordHash })
        .from(accounts)
        .where(eq(accounts.id, personId ?? NOBODY))
        .limit(1),
    );
    const hash = rows[0]?.hash ?? null;
    return hash === null ? verifyNobody(password) : verifyPassword(password, hash);
  },
  set: (tx, personId, password) => write(tx, eq(accounts.id, personId), password),
  async remove(personId) {
    await runAsSystem('password removed', (tx) =>
      tx.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, personId)),
    );
  },
};
