import { eq, sql, type SQL } from 'drizzle-orm';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { accounts } from '#db/schema/identity.ts';
import { profiles } from '#db/schema/people.ts';
import { roleOf, type AppRole } from '#lib/access/core/actor.ts';
import { dataKeys, lookupKey } from '#lib/access/keys.ts';
import { mac, open, seal } from '#lib/platform/crypto.ts';
import { parseIdentifier, type Identifier } from './core/credentials.ts';
import { endAllSessions } from './sessions.ts';

/**
 * Who has an account, under which identifier and in which role; passwords are the credential store's.
 * What takes a `tx` works in the caller's transaction, opened with `runAsSystem`; the rest opens its own.
 */

export type Account = {
  readonly id: string;
  readonly role: AppRole;
  readonly email: string | null;
  /** What somebody without a mailbox signs in with. */
  readonly handle: string | null;
  readonly emailVerifiedAt: Date | null;
  readonly createdAt: Date;
};

export type NewAccount = {
  /** A fresh uuid: the phone is sealed for this very row. */
  readonly id: string;
  readonly identifier: Identifier;
  readonly fullName: string | null;
  readonly role?: AppRole;
};

/** What is stored of a phone number so that it can be looked up. */
export const phoneLookup = (phone: string): Buffer => mac(lookupKey(), 'phone', phone);

const phonePlace = (personId: string) => ({ table: 'profiles', column: 'phone', row: personId });

function matches(identifier: Identifier): SQL {
  if (identifier.kind === 'email') return sql`lower(${accounts.email}) = ${identifier.email}`;
  if (identifier.kind === 'handle') return eq(accounts.handle, identifier.handle);
  return eq(accounts.phoneLookup, phoneLookup(identifier.phone));
}

/** Closed accounts are answered like unknown ones. */
async function find(where: SQL): Promise<Account | null> {
  return runAsSystem('account look-up', async (tx) => {
    const [row] = await tx
      .select({
        id: accounts.id,
        role: accounts.appRole,
        email: accounts.email,
        handle: accounts.handle,
        emailVerifiedAt: accounts.emailVerifiedAt,
        createdAt: accounts.createdAt,
      })
      .from(accounts)
      .innerJoin(profiles, eq(profiles.id, accounts.id))
      .where(sql`${where} and ${profiles.isActive}`)
      .limit(1);
    if (!row) return null;
    return {
      id: row.id,
      role: roleOf(row.role),
      email: row.email,
      handle: row.handle,
      emailVerifiedAt: row.emailVerifiedAt,
      createdAt: row.createdAt,
    };
  });
}

/** The account behind an identifier, unless it is closed. */
export const findAccount = (identifier: Identifier): Promise<Account | null> => find(matches(identifier));

/** The account of a person, unless it is closed. */
export const getAccount = (personId: string): Promise<Account | null> => find(eq(accounts.id, personId));

/**
 * The account that signs in with exactly this, closed ones too, in an administrator’s own transaction. The search is
 * noted in the audit trail, whatever it finds.
 */
export async function searchAccount(tx: Tx, identifier: Identifier): Promise<string | null> {
  const email = identifier.kind === 'email' ? identifier.email : null;
  const handle = identifier.kind === 'handle' ? identifier.handle : null;
  const lookup = identifier.kind === 'phone' ? phoneLookup(identifier.phone).toString('hex') : null;
  const [row] = await tx.execute<{ id: string | null }>(
    sql`select app_api.search_account(${email}, ${handle}, decode(${lookup}, 'hex')) as id`,
  );
  return row?.id ?? null;
}

/** Profile and account, without a password yet. 'taken' when the identifier already has an account. */
export async function addAccount(
  tx: Tx,
  { id, identifier, fullName, role = 'user' }: NewAccount,
): Promise<'created' | 'taken'> {
  const email = identifier.kind === 'email' ? identifier.email : null;
  const handle = identifier.kind === 'handle' ? identifier.handle : null;
  const phone = identifier.kind === 'phone' ? identifier.phone : null;
  const sealed = phone && seal(phone, phonePlace(id), dataKeys());
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
    .values({ id, email, handle, phoneLookup: phone ? phoneLookup(phone) : null, appRole: role })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  return account.length === 0 ? 'taken' : 'created';
}

/** What a person is reached or signs in by: no password of theirs may repeat it. Null when there is no such person. */
export async function findContacts(
  tx: Tx,
  personId: string,
): Promise<{ email: string | null; phone: string | null; handle: string | null } | null> {
  const [row] = await tx
    .select({ email: profiles.email, phone: profiles.phone, handle: accounts.handle })
    .from(profiles)
    .leftJoin(accounts, eq(accounts.id, profiles.id))
    .where(eq(profiles.id, personId));
  return row
    ? { email: row.email, handle: row.handle, phone: row.phone && open(row.phone, phonePlace(personId), dataKeys()) }
    : null;
}

/** Everything that this person signs in with. */
export async function findIdentifiers(tx: Tx, personId: string): Promise<Identifier[]> {
  const contacts = Object.values((await findContacts(tx, personId)) ?? {});
  return contacts.flatMap((text) => (text === null ? [] : (parseIdentifier(text) ?? [])));
}

/** Changes the role and ends every session: the old cookie claims the old role. */
export async function setRole(tx: Tx, personId: string, role: AppRole): Promise<void> {
  await tx.update(accounts).set({ appRole: role }).where(eq(accounts.id, personId));
  await endAllSessions(tx, personId);
}

export async function markEmailVerified(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .update(accounts)
    .set({ emailVerifiedAt: now })
    .where(sql`${accounts.id} = ${personId} and ${accounts.emailVerifiedAt} is null`);
}
