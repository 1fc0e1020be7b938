import { eq, sql, type SQL } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { accounts } from '#db/schema/identity.ts';
import { profiles } from '#db/schema/people.ts';
import { mac, seal } from '#lib/platform/crypto.ts';
import { APP_ROLES, type AppRole } from '../../core/actor.ts';
import type { Identifier } from '../../core/credentials.ts';
import { dataKeys, lookupKey } from '../../keys.ts';
import { hashPassword, verifyNobody, verifyPassword } from '../password.ts';
import type { Account, IdentityProvider, NewAccount } from '../provider.ts';

/** What is stored of a phone number so that it can be looked up. */
export const phoneLookup = (phone: string): Buffer => mac(lookupKey(), 'phone', phone);

const matches = (identifier: Identifier): SQL =>
  identifier.kind === 'email'
    ? sql`lower(${accounts.email}) = ${identifier.email}`
    : eq(accounts.phoneLookup, phoneLookup(identifier.phone));

const columns = {
  id: accounts.id,
  role: accounts.appRole,
  email: accounts.email,
  phoneLookup: accounts.phoneLookup,
  emailVerifiedAt: accounts.emailVerifiedAt,
  passwordHash: accounts.passwordHash,
};
type Row = {
  id: string;
  role: string;
  email: string | null;
  phoneLookup: Uint8Array | null;
  emailVerifiedAt: Date | null;
  passwordHash: string;
};

const toAccount = (row: Row): Account => ({
  id: row.id,
  role: APP_ROLES.find((role) => role === row.role) ?? 'user',
  email: row.email,
  hasPhone: row.phoneLookup !== null,
  emailVerifiedAt: row.emailVerifiedAt,
});

/** Closed accounts are answered like unknown ones. */
async function find(where: SQL): Promise<Row | undefined> {
  return runAsSystem('account look-up', async (tx) => {
    const rows = await tx
      .select(columns)
      .from(accounts)
      .innerJoin(profiles, eq(profiles.id, accounts.id))
      .where(sql`${where} and ${profiles.isActive}`)
      .limit(1);
    return rows[0];
  });
}

async function createAccount(
  tx: Tx,
  { id, identifier, password, fullName, role = 'user' }: NewAccount,
): Promise<'created' | 'taken'> {
  const email = identifier.kind === 'email' ? identifier.email : null;
  const phone = identifier.kind === 'phone' ? identifier.phone : null;
  const sealed = phone && seal(phone, { table: 'profiles', column: 'phone', row: id }, dataKeys());
  // Looked at first, so that a refused sign-up leaves the transaction usable; the unique indexes settle a race.
  const known = await tx.select({ id: accounts.id }).from(accounts).where(matches(identifier)).limit(1);
  if (known.length > 0) return 'taken';
  const made = await tx
    .insert(profiles)
    .values({ id, email, fullName, phone: sealed })
    .onConflictDoNothing()
    .returning({ id: profiles.id });
  if (made.length === 0) return 'taken';
  const account = await tx
    .insert(accounts)
    .values({ id, email, phoneLookup: phone ? phoneLookup(phone) : null, passwordHash: password.stored, appRole: role })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  return account.length === 0 ? 'taken' : 'created';
}

const raised = { sessionVersion: sql`${accounts.sessionVersion} + 1` };

/** The part of the local provider that keeps accounts and their passwords (argon2id, in a private table). */
export const localAccounts = {
  preparePassword: async (plain) => ({ stored: await hashPassword(plain) }),
  createAccount,
  async verifyCredentials(identifier, password) {
    const row = await find(matches(identifier));
    const good = row ? await verifyPassword(password, row.passwordHash) : await verifyNobody(password);
    return row && good ? toAccount(row) : null;
  },
  async verifyPassword(personId, password) {
    const row = await find(eq(accounts.id, personId));
    return row ? verifyPassword(password, row.passwordHash) : verifyNobody(password);
  },
  async findAccount(identifier) {
    const row = await find(matches(identifier));
    return row ? toAccount(row) : null;
  },
  async getAccount(personId) {
    const row = await find(eq(accounts.id, personId));
    return row ? toAccount(row) : null;
  },
  async setPassword(tx, personId, password) {
    await tx
      .update(accounts)
      .set({ passwordHash: password.stored, ...raised })
      .where(eq(accounts.id, personId));
  },
  async setRole(tx, personId, role: AppRole) {
    await tx
      .update(accounts)
      .set({ appRole: role, ...raised })
      .where(eq(accounts.id, personId));
  },
  async markEmailVerified(tx, personId, now) {
    await tx
      .update(accounts)
      .set({ emailVerifiedAt: now })
      .where(sql`${accounts.id} = ${personId} and ${accounts.emailVerifiedAt} is null`);
  },
  async endAllSessions(tx, personId) {
    await tx.update(accounts).set(raised).where(eq(accounts.id, personId));
  },
} satisfies Partial<IdentityProvider>;
