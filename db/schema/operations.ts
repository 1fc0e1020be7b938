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
import { profiles } from './people.ts';
import { appPerson, bytea, definerPolicy, iAmAdmin, me, newId, privateSchema, systemPolicy } from './roles.ts';

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
    index('audit_logs_record_id_idx').on(t.recordId, t.createdAt),
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
    /** The message does not leave before this time. */
    sendAt: timestamp('send_at', { withTimezone: true }).notNull().defaultNow(),
    /** Messages that stop being true together carry the same key, and are voided by it. */
    voidKey: text('void_key'),
    attempts: integer().notNull().default(0),
    /** The next attempt does not begin before this time. */
    availableAt: timestamp('available_at', { withTimezone: true }).notNull().defaultNow(),
    leasedUntil: timestamp('leased_until', { withTimezone: true }),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    abandonedAt: timestamp('abandoned_at', { withTimezone: true }),
    voidedAt: timestamp('voided_at', { withTimezone: true }),
    lastError: text('last_error'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    // A voided message gives its key back: what takes its place is a message of its own.
    uniqueIndex('outbox_dedupe_key').on(t.dedupeKey).where(sql`${t.voidedAt} is null`),
    index('outbox_due_idx')
      .on(sql`greatest(${t.sendAt}, ${t.availableAt})`)
      .where(sql`${t.sentAt} is null and ${t.abandonedAt} is null and ${t.voidedAt} is null`),
    index('outbox_void_idx').on(t.voidKey).where(sql`${t.voidKey} is not null`),
    index('outbox_profile_idx').on(t.profileId),
    // As the clean-up asks (lib/messages/jobs.ts).
    index('outbox_ended_idx').on(sql`coalesce(${t.sentAt}, ${t.abandonedAt}, ${t.voidedAt})`),
    check('outbox_attempts', sql`${t.attempts} >= 0`),
    pgPolicy('outbox_insert_own', { for: 'insert', to: appPerson, withCheck: sql`${t.profileId} = ${me}` }),
    // For the export of one’s data; the grant leaves out what the message says.
    pgPolicy('outbox_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    // One takes back one's own waiting message, whole: what it said goes at the same time.
    pgPolicy('outbox_void_own', {
      for: 'update',
      to: appPerson,
      using: sql`${t.profileId} = ${me} and ${t.sentAt} is null and ${t.abandonedAt} is null and ${t.voidedAt} is null`,
      withCheck: sql`${t.profileId} = ${me} and ${t.voidedAt} is not null and ${t.payload} = ''`,
    }),
    systemPolicy('outbox'),
  ],
);

/** Messages that a person does not want, one row a kind: no row, and it is sent. */
export const messageRefusals = pgTable(
  'message_refusals',
  {
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.profileId, t.kind] }),
    // What must be said (confirmed, moved, cancelled) cannot be refused.
    check('message_refusals_kind', sql`${t.kind} in ('rappel-veille', 'rappel-jour-meme')`),
    pgPolicy('message_refusals_own', {
      for: 'all',
      to: appPerson,
      using: sql`${t.profileId} = ${me}`,
      withCheck: sql`${t.profileId} = ${me}`,
    }),
    systemPolicy('message_refusals'),
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

/**
 * What a form that can succeed once only led to, for a minute: the second of two presses reaches the same end. The key
 * is an HMAC of sender and content; the outcome is sealed, since it may hold a session.
 */
export const recentSends = privateSchema.table(
  'recent_sends',
  {
    keyHash: bytea('key_hash').primaryKey(),
    outcome: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('recent_sends_created_idx').on(t.createdAt),
    systemPolicy('recent_sends'),
    definerPolicy('recent_sends'),
  ],
);

/**
 * One row a job of `lib/jobs`: which process holds it and until when, and how its last run ended. No person in it:
 * `last_error` is a code, `last_report` holds counts.
 */
export const jobRuns = privateSchema.table(
  'job_runs',
  {
    name: text().primaryKey(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** The run under way, and the time after which another process may begin one. Both null between two runs. */
    holder: uuid(),
    leasedUntil: timestamp('leased_until', { withTimezone: true }),
    lastStartedAt: timestamp('last_started_at', { withTimezone: true }),
    lastFinishedAt: timestamp('last_finished_at', { withTimezone: true }),
    lastSucceededAt: timestamp('last_succeeded_at', { withTimezone: true }),
    lastOutcome: text('last_outcome'),
    lastError: text('last_error'),
    lastReport: jsonb('last_report'),
  },
  (t) => [check('job_runs_outcome', sql`${t.lastOutcome} in ('ok', 'failed')`), systemPolicy('job_runs')],
);
