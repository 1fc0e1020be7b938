import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { profiles } from './people.ts';
import {
  appGuest,
  appPerson,
  authenticated,
  bearerOfToken,
  bytea,
  definerPolicy,
  iAmAdmin,
  me,
  newId,
  sharedWithMe,
  systemPolicy,
} from './roles.ts';

/** A published version never changes: a trigger refuses it for every role, the owner included. */
export const instrumentVersions = pgTable(
  'instrument_versions',
  {
    id: uuid().primaryKey().default(newId),
    instrumentId: text('instrument_id').notNull(),
    version: text().notNull(),
    state: text().notNull(),
    algorithmVersion: text('algorithm_version').notNull(),
    content: jsonb().notNull(),
    contentHash: text('content_hash').notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('instrument_versions_key').on(t.instrumentId, t.version),
    uniqueIndex('instrument_versions_hash_key').on(t.contentHash),
    check('instrument_versions_state', sql`${t.state} in ('draft', 'pilot', 'active', 'retired')`),
    // The grant leaves out `content`: it holds the keys.
    pgPolicy('instrument_versions_select', {
      for: 'select',
      to: [appGuest, appPerson],
      using: sql`${t.publishedAt} is not null`,
    }),
    systemPolicy('instrument_versions'),
  ],
);

/** A test under way, saved page by page. `answers` is the packed form of the instrument's codec. */
export const testAttempts = pgTable(
  'test_attempts',
  {
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    instrumentVersionId: uuid('instrument_version_id')
      .notNull()
      .references(() => instrumentVersions.id),
    answers: text().notNull(),
    pageSeconds: integer('page_seconds').array().notNull().default(sql`'{}'`),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
    completedAt: timestamp('completed_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('test_attempts_open_key').on(t.profileId, t.instrumentVersionId).where(sql`${t.completedAt} is null`),
    index('test_attempts_version_idx').on(t.instrumentVersionId),
    index('test_attempts_profile_idx').on(t.profileId),
    pgPolicy('test_attempts_own', {
      for: 'all',
      to: appPerson,
      using: sql`${t.profileId} = ${me}`,
      withCheck: sql`${t.profileId} = ${me}`,
    }),
  ],
);

/** Answers that a guest asked us to keep: no name, no address, only the hash of the code, and an end. */
export const guestResumes = pgTable(
  'guest_resumes',
  {
    codeHash: bytea('code_hash').primaryKey(),
    instrumentVersionId: uuid('instrument_version_id')
      .notNull()
      .references(() => instrumentVersions.id),
    answers: text().notNull(),
    pageSeconds: integer('page_seconds').array().notNull().default(sql`'{}'`),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    index('guest_resumes_expires_idx').on(t.expiresAt),
    index('guest_resumes_version_idx').on(t.instrumentVersionId),
    systemPolicy('guest_resumes'),
  ],
);

/**
 * A result is written once and never changed. Partitioned by month of `created_at` (the migration adds
 * PARTITION BY, which Drizzle cannot say), hence the two-column key.
 */
export const testResults = pgTable(
  'test_results',
  {
    id: uuid().notNull().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    testType: text('test_type').notNull(),
    instrumentVersionId: uuid('instrument_version_id')
      .notNull()
      .references(() => instrumentVersions.id),
    instrumentHash: text('instrument_hash').notNull(),
    algorithmVersion: text('algorithm_version').notNull(),
    testData: jsonb('test_data').notNull(),
    results: jsonb().notNull(),
    /** An interest inventory has no single score; instruments that have one fill it. */
    score: numeric(),
    interpretation: text().notNull(),
    recommendations: text().array().notNull().default(sql`'{}'`),
    completedAt: timestamp('completed_at', { withTimezone: true }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: 'test_results_pkey', columns: [t.id, t.createdAt] }),
    index('test_results_profile_idx').on(t.profileId, t.createdAt.desc()),
    index('test_results_type_idx').on(t.testType, t.completedAt),
    index('test_results_version_idx').on(t.instrumentVersionId),
    index('test_results_search_idx').using('gin', sql`to_tsvector('public.fr', ${t.interpretation})`),
    pgPolicy('test_results_select_by_token', {
      for: 'select',
      to: authenticated,
      using: sql`${t.profileId} = ${bearerOfToken}`,
    }),
    pgPolicy('test_results_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    pgPolicy('test_results_select_shared', {
      for: 'select',
      to: appPerson,
      using: sharedWithMe(t.profileId, 'results'),
    }),
    pgPolicy('test_results_insert_own', { for: 'insert', to: appPerson, withCheck: sql`${t.profileId} = ${me}` }),
    systemPolicy('test_results'),
    definerPolicy('test_results'),
  ],
);

/** A link that shows one result without a name. Only the hash is kept; revoking it is a date. */
export const resultShares = pgTable(
  'result_shares',
  {
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    resultId: uuid('result_id').notNull(),
    resultCreatedAt: timestamp('result_created_at', { withTimezone: true }).notNull(),
    tokenHash: bytea('token_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull().default(sql`now() + interval '30 days'`),
  },
  (t) => [
    uniqueIndex('result_shares_hash_key').on(t.tokenHash),
    index('result_shares_profile_idx').on(t.profileId),
    index('result_shares_result_idx').on(t.resultId, t.resultCreatedAt),
    foreignKey({
      name: 'result_shares_result_fk',
      columns: [t.resultId, t.resultCreatedAt],
      foreignColumns: [testResults.id, testResults.createdAt],
    }).onDelete('cascade'),
    pgPolicy('result_shares_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    // One shares one's own result only: a foreign key alone would accept a stranger's.
    pgPolicy('result_shares_insert_own', {
      for: 'insert',
      to: appPerson,
      withCheck: sql`${t.profileId} = ${me} and exists (select 1 from public.test_results r where r.id = result_id and r.created_at = result_created_at and r.profile_id = ${me})`,
    }),
    pgPolicy('result_shares_revoke_own', {
      for: 'update',
      to: appPerson,
      using: sql`${t.profileId} = ${me}`,
      withCheck: sql`${t.profileId} = ${me}`,
    }),
    definerPolicy('result_shares'),
  ],
);

/**
 * What the answers of many people say about an instrument, once a day: aggregates, no person in it. `n` is the smallest
 * number of people that a pole's figures rest on. Below 200 administrators alone see the row.
 */
export const instrumentFigures = pgTable(
  'instrument_figures',
  {
    /** Of the questions and their keys: versions that ask the very same share one row. */
    questionsHash: text('questions_hash').notNull(),
    /** In Brazzaville. */
    day: date().notNull(),
    n: integer().notNull(),
    figures: jsonb().notNull(),
    computedAt: timestamp('computed_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.questionsHash, t.day] }),
    check('instrument_figures_n', sql`${t.n} >= 0`),
    pgPolicy('instrument_figures_select_public', {
      for: 'select',
      to: [appGuest, appPerson],
      using: sql`${t.n} >= 200`,
    }),
    pgPolicy('instrument_figures_select_admin', { for: 'select', to: appPerson, using: iAmAdmin }),
    systemPolicy('instrument_figures'),
    definerPolicy('instrument_figures'),
  ],
);
