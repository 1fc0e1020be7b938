import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { profiles } from './people.ts';
import { appPerson, bytea, definerPolicy, me, newId, privateSchema, systemPolicy } from './roles.ts';

/**
 * Who has an account. `handle` is what somebody without a mailbox signs in with. `phone_lookup` is an HMAC of the
 * number, for accounts that were opened with one and for numbers that an adviser has proved; `password_hash` is the
 * local credential store's, null when no password opens the account.
 */
export const accounts = privateSchema.table(
  'accounts',
  {
    id: uuid()
      .primaryKey()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    email: text(),
    handle: text(),
    phoneLookup: bytea('phone_lookup'),
    passwordHash: text('password_hash'),
    appRole: text('app_role').notNull().default('user'),
    sessionVersion: integer('session_version').notNull().default(1),
    emailVerifiedAt: timestamp('email_verified_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('accounts_email_key').on(sql`lower(${t.email})`),
    uniqueIndex('accounts_handle_key').on(t.handle),
    uniqueIndex('accounts_phone_lookup_key').on(t.phoneLookup),
    check('accounts_identifier', sql`num_nonnulls(${t.email}, ${t.handle}, ${t.phoneLookup}) > 0`),
    check('accounts_app_role', sql`${t.appRole} in ('user', 'consultant', 'admin')`),
    systemPolicy('accounts'),
    definerPolicy('accounts'),
  ],
);

/**
 * One row per signed-in device; sign-out deletes it, a raised `session_version` ends them all. `second_factor_at` is
 * when it was proved by a second code, null until then; `device` a few words about the browser. `kept_form` holds, for
 * minutes and sealed for this row, a form that was sent while the session slept.
 */
export const sessions = privateSchema.table(
  'sessions',
  {
    id: uuid().primaryKey().default(newId),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    sessionVersion: integer('session_version').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull().defaultNow(),
    secondFactorAt: timestamp('second_factor_at', { withTimezone: true }),
    device: text(),
    keptForm: text('kept_form'),
    keptAt: timestamp('kept_at', { withTimezone: true }),
  },
  (t) => [
    check('sessions_kept', sql`num_nulls(${t.keptForm}, ${t.keptAt}) in (0, 2)`),
    index('sessions_account_idx').on(t.accountId),
    index('sessions_expires_idx').on(t.expiresAt),
    systemPolicy('sessions'),
    definerPolicy('sessions'),
  ],
);

/** Links sent by mail: only their hash is kept, each serves once. `account_id` is the person the link is about. */
export const tokens = privateSchema.table(
  'tokens',
  {
    id: uuid().primaryKey().default(newId),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    purpose: text().notNull(),
    tokenHash: bytea('token_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    consumedAt: timestamp('consumed_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('tokens_hash_key').on(t.tokenHash),
    index('tokens_account_idx').on(t.accountId, t.purpose),
    index('tokens_expires_idx').on(t.expiresAt),
    check('tokens_purpose', sql`${t.purpose} in ('verification', 'reinitialisation', 'gardien')`),
    systemPolicy('tokens'),
    definerPolicy('tokens'),
  ],
);

/** Ten printed codes for those without a mailbox; each replaces a reset link once. */
export const recoveryCodes = privateSchema.table(
  'recovery_codes',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    codeHash: bytea('code_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.codeHash] }),
    systemPolicy('recovery_codes'),
    definerPolicy('recovery_codes'),
  ],
);

/**
 * The second factor of advisers and administrators. `secret` is the key of their authenticator, sealed for this row;
 * `last_step` the time step of the last code that was taken: it and those before it are worth nothing any more.
 */
export const secondFactors = privateSchema.table(
  'second_factors',
  {
    accountId: uuid('account_id')
      .primaryKey()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    secret: text().notNull(),
    lastStep: bigint('last_step', { mode: 'number' }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  () => [systemPolicy('second_factors'), definerPolicy('second_factors')],
);

/** Ten printed codes for whoever has no authenticator at hand; each replaces a second code once. */
export const secondFactorCodes = privateSchema.table(
  'second_factor_codes',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    codeHash: bytea('code_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.codeHash] }),
    systemPolicy('second_factor_codes'),
    definerPolicy('second_factor_codes'),
  ],
);

/** Devices of one’s own on which the second code was given lately: they are not asked again that day. */
export const secondFactorDevices = privateSchema.table(
  'second_factor_devices',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    deviceHash: bytea('device_hash').notNull(),
    provedAt: timestamp('proved_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.deviceHash] }),
    index('second_factor_devices_proved_idx').on(t.provedAt),
    systemPolicy('second_factor_devices'),
    definerPolicy('second_factor_devices'),
  ],
);

/** Counters of the exact rate limits. The key holds no address in clear (HMAC). */
export const rateLimits = privateSchema.table(
  'rate_limits',
  {
    key: text().primaryKey(),
    windowEndsAt: timestamp('window_ends_at', { withTimezone: true }).notNull(),
    hits: integer().notNull(),
  },
  (t) => [index('rate_limits_window_idx').on(t.windowEndsAt), systemPolicy('rate_limits')],
);

/** Bearer tokens that a person makes for another program. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    label: text().notNull(),
    tokenHash: bytea('token_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('api_tokens_hash_key').on(t.tokenHash),
    index('api_tokens_profile_idx').on(t.profileId, t.createdAt),
    check('api_tokens_lifetime', sql`${t.expiresAt} <= ${t.createdAt} + interval '366 days'`),
    pgPolicy('api_tokens_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    pgPolicy('api_tokens_insert_own', { for: 'insert', to: appPerson, withCheck: sql`${t.profileId} = ${me}` }),
    pgPolicy('api_tokens_revoke_own', {
      for: 'update',
      to: appPerson,
      using: sql`${t.profileId} = ${me}`,
      withCheck: sql`${t.profileId} = ${me}`,
    }),
    // A changed password ends them.
    systemPolicy('api_tokens'),
    definerPolicy('api_tokens'),
  ],
);
