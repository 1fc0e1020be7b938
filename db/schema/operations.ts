import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { profiles } from './people.ts';
import { authenticated, definerPolicy, iAmAdmin, me, systemPolicy } from './roles.ts';

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
    pgPolicy('audit_logs_select_admin', { for: 'select', to: authenticated, using: iAmAdmin }),
    pgPolicy('audit_logs_select_own', {
      for: 'select',
      to: authenticated,
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
    id: uuid().primaryKey().defaultRandom(),
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
    pgPolicy('outbox_insert_own', { for: 'insert', to: authenticated, withCheck: sql`${t.profileId} = ${me}` }),
    // For the export of one’s data; the grant leaves out what the message says.
    pgPolicy('outbox_select_own', { for: 'select', to: authenticated, using: sql`${t.profileId} = ${me}` }),
    systemPolicy('outbox'),
  ],
);
