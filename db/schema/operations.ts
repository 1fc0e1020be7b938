import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea } from './identity.ts';
import { profiles } from './people.ts';
import { appPerson, definerPolicy, iAmAdmin, me, systemPolicy, newId } from './roles.ts';

/** Written by triggers in the transaction of the change itself; nobody may alter or remove a line. */
export const auditLogs = pgTable(
  'audit_logs',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    tableName: text('table_name').notNull(),
    recordId: text('record_id').notNull(),
    action: text().notNull(),
    oldData: jsonb('old_data'),
    newData: jsonb('new_data'),
    userId: uuid('user_id'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('audit_logs_record_idx').on(t.tableName, t.recordId, t.createdAt),
    index('audit_logs_user_idx').on(t.userId, t.createdAt),
    pgPolicy('audit_logs_select_admin', { for: 'select', to: appPerson, using: iAmAdmin }),
    pgPolicy('audit_logs_select_own', {
      for: 'select',
      to: appPerson,
      using: sql`${t.userId} = ${me} or ${t.recordId} = ${me}::text`,
    }),
    definerPolicy('audit_logs'),
  ],
);

/**
 * Messages to send, written in the transaction of what they announce. `payload` is sealed by the
 * application (it holds links that open an account) and emptied once the message is gone.
 */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid().primaryKey().default(newId),
    kind: text().notNull(),
    profileId: uuid('profile_id').references(() => profiles.id, { onDelete: 'cascade' }),
    dedupeKey: text('dedupe_key'),
    payload: text().notNull(),
    attempts: integer().notNull().default(0),
    availableAt: timestamp('available_at', { withTimezone: true }).notNull().defaultNow(),
    leasedUntil: timestamp('leased_until', { withTimezone: true }),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    abandonedAt: timestamp('abandoned_at', { withTimezone: true }),
    lastError: text('last_error'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('outbox_dedupe_key').on(t.dedupeKey),
    index('outbox_due_idx').on(t.availableAt).where(sql`${t.sentAt} is null and ${t.abandonedAt} is null`),
    index('outbox_profile_idx').on(t.profileId),
    check('outbox_attempts', sql`${t.attempts} >= 0`),
    pgPolicy('outbox_insert_own', { for: 'insert', to: appPerson, withCheck: sql`${t.profileId} = ${me}` }),
    // For the export of one’s data; the grant leaves out what the message says.
    pgPolicy('outbox_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    systemPolicy('outbox'),
  ],
);

/** A send that a person may repeat without doing it twice: what it led to, for a day. Keys are kept as keyed hashes. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    action: text().notNull(),
    keyHash: bytea('key_hash').notNull(),
    contentHash: bytea('content_hash').notNull(),
    outcome: jsonb(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.profileId, t.action, t.keyHash] }),
    index('idempotency_keys_created_idx').on(t.createdAt),
    pgPolicy('idempotency_keys_own', {
      for: 'all',
      to: appPerson,
      using: sql`${t.profileId} = ${me}`,
      withCheck: sql`${t.profileId} = ${me}`,
    }),
    systemPolicy('idempotency_keys'),
  ],
);
