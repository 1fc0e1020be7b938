import { eq, sql } from 'drizzle-orm';
import { profiles } from '#db/schema/people.ts';
import { runAs, type Tx } from '#db/run-as.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { dataKeys } from '#lib/access/keys.ts';
import { open, seal } from '#lib/platform/crypto.ts';
import { log } from '#lib/platform/log.ts';
import { isRealDay } from './core/birth-date.ts';

/** The columns that hold ciphertext. */
export type SealedColumn = 'phone' | 'birth_date';

export type Profile = {
  readonly id: string;
  readonly email: string | null;
  readonly fullName: string | null;
  /** `+242` and nine digits. For contact; it is not what one signs in with. */
  readonly phone: string | null;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly gender: string | null;
  readonly educationLevel: string | null;
  readonly bacSeries: string | null;
  readonly currentJob: string | null;
  readonly experienceYears: number | null;
  readonly interests: readonly string[];
  readonly goals: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Something is stored there that no key of this installation opens: shown as missing, to be typed again. */
  readonly unreadable: readonly SealedColumn[];
};

const place = (column: SealedColumn, row: string) => ({ table: 'profiles', column, row });

/** Seals a value for one row and column; nothing stays nothing. */
export const sealColumn = (value: string | null, column: SealedColumn, row: string): string | null =>
  value === null ? null : seal(value, place(column, row), dataKeys());

/** Opens what `sealColumn` made. What does not open is null, and logged without what it holds. */
export function openColumn(sealed: string | null, column: SealedColumn, row: string): string | null {
  if (sealed === null) return null;
  const value = open(sealed, place(column, row), dataKeys());
  if (value !== null && (column !== 'birth_date' || isRealDay(value))) return value;
  log.error('profile.unreadable', { column, row });
  return null;
}

/** The columns a profile is read from: the avatar and the switch of the account belong elsewhere. */
const columns = {
  id: profiles.id,
  email: profiles.email,
  fullName: profiles.fullName,
  phone: profiles.phone,
  birthDate: profiles.birthDate,
  gender: profiles.gender,
  educationLevel: profiles.educationLevel,
  bacSeries: profiles.bacSeries,
  currentJob: profiles.currentJob,
  experienceYears: profiles.experienceYears,
  interests: profiles.interests,
  goals: profiles.goals,
  createdAt: profiles.createdAt,
  updatedAt: profiles.updatedAt,
};

/** One profile as row-level security shows it to this transaction, opened; null when there is none to see. */
export async function selectProfile(tx: Tx, id: string): Promise<Profile | null> {
  const [row] = await tx.select(columns).from(profiles).where(eq(profiles.id, id));
  if (!row) return null;
  const phone = openColumn(row.phone, 'phone', id);
  const birthDate = openColumn(row.birthDate, 'birth_date', id);
  const unreadable: SealedColumn[] = [];
  if (row.phone !== null && phone === null) unreadable.push('phone');
  if (row.birthDate !== null && birthDate === null) unreadable.push('birth_date');
  return { ...row, phone, birthDate, unreadable };
}

/**
 * The person's own profile.
 * @throws when it does not exist: a session is only good while its profile does.
 */
export function getProfile(actor: Person): Promise<Profile> {
  return runAs(actor, async (tx) => {
    const profile = await selectProfile(tx, actor.id);
    if (!profile) throw new Error('a signed-in person has no profile');
    return profile;
  });
}

/** What the header of a screen calls the person; null when they gave no name. */
export function findName(actor: Person): Promise<string | null> {
  return runAs(actor, async (tx) => {
    const [row] = await tx.select({ fullName: profiles.fullName }).from(profiles).where(eq(profiles.id, actor.id));
    return row?.fullName ?? null;
  });
}

/** What the identity tables say about the person who asks, without secrets. */
export type AccountFacts = {
  readonly email: string | null;
  readonly handle: string | null;
  readonly role: string;
  readonly created_at: string;
  readonly email_verified_at: string | null;
  readonly sessions: readonly {
    readonly created_at: string;
    readonly expires_at: string;
    readonly last_seen_at: string;
    readonly second_factor_at: string | null;
    readonly device: string | null;
  }[];
  readonly links: readonly {
    readonly purpose: string;
    readonly created_at: string;
    readonly consumed_at: string | null;
  }[];
  readonly recovery_codes_left: number;
  readonly second_factor_since: string | null;
  readonly second_factor_codes_left: number;
  readonly second_factor_devices: readonly { readonly proved_at: string }[];
};

/** Null when the password is kept by another identity provider, and so there is no local account. */
export async function selectAccountFacts(tx: Tx): Promise<AccountFacts | null> {
  const [row] = await tx.execute<{ account: AccountFacts | null }>(sql`select app_api.my_account() as account`);
  return row?.account ?? null;
}

/** Name and account in one statement, for the dashboard. */
export async function selectAccount(
  tx: Tx,
  id: string,
): Promise<{ name: string | null; account: AccountFacts | null }> {
  const [row] = await tx.execute<{ name: string | null; account: AccountFacts | null }>(sql`
    select full_name as name, app_api.my_account() as account from public.profiles where id = ${id}`);
  return row ?? { name: null, account: null };
}
