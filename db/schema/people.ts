import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { authenticated, definerPolicy, iAmAdmin, me, systemPolicy } from './roles.ts';

/**
 * What a person tells about themselves. `phone` and `birth_date` hold ciphertext that only the
 * application can open (AES-256-GCM, bound to this row and column).
 */
export const profiles = pgTable(
  'profiles',
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text(),
    fullName: text('full_name'),
    phone: text(),
    birthDate: text('birth_date'),
    gender: text(),
    educationLevel: text('education_level'),
    bacSeries: text('bac_series'),
    currentJob: text('current_job'),
    experienceYears: integer('experience_years'),
    interests: text().array().notNull().default(sql`'{}'`),
    goals: text().array().notNull().default(sql`'{}'`),
    avatarUrl: text('avatar_url'),
    isActive: boolean('is_active').notNull().default(true),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('profiles_email_key').on(sql`lower(${t.email})`),
    index('profiles_is_active_idx').on(t.isActive, t.createdAt),
    index('profiles_search_idx').using(
      'gin',
      sql`to_tsvector('public.fr', coalesce(${t.fullName}, '') || ' ' || coalesce(${t.currentJob}, ''))`,
    ),
    check('profiles_experience_years', sql`${t.experienceYears} between 0 and 70`),
    pgPolicy('profiles_select_own', { for: 'select', to: authenticated, using: sql`${t.id} = ${me}` }),
    pgPolicy('profiles_select_admin', { for: 'select', to: authenticated, using: iAmAdmin }),
    pgPolicy('profiles_update_own', {
      for: 'update',
      to: authenticated,
      using: sql`${t.id} = ${me}`,
      withCheck: sql`${t.id} = ${me}`,
    }),
    systemPolicy('profiles'),
    definerPolicy('profiles'),
  ],
);

/**
 * Who agreed to what, when and by what means. A withdrawn consent keeps its row: state is a noun with a date.
 * `kind`: conditions (the person accepts what is stored), gardien (a legal guardian agrees for a minor).
 */
export const consents = pgTable(
  'consents',
  {
    id: uuid().primaryKey().defaultRandom(),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    means: text().notNull(),
    textVersion: text('text_version').notNull(),
    guardianName: text('guardian_name'),
    guardianLink: text('guardian_link'),
    recordedBy: uuid('recorded_by'),
    givenAt: timestamp('given_at', { withTimezone: true }).notNull().defaultNow(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (t) => [
    index('consents_profile_idx').on(t.profileId, t.givenAt),
    check('consents_kind', sql`${t.kind} in ('conditions', 'gardien')`),
    check('consents_means', sql`${t.means} in ('compte', 'lien', 'formulaire')`),
    pgPolicy('consents_select_own', { for: 'select', to: authenticated, using: sql`${t.profileId} = ${me}` }),
    // Nobody gives the guardian's consent in the child's session: only the system records that one.
    pgPolicy('consents_insert_own', {
      for: 'insert',
      to: authenticated,
      withCheck: sql`${t.profileId} = ${me} and ${t.kind} = 'conditions' and ${t.means} = 'compte'`,
    }),
    // Taken back once, and never given back by the same hand: that takes a new consent.
    pgPolicy('consents_withdraw_own', {
      for: 'update',
      to: authenticated,
      using: sql`${t.profileId} = ${me} and ${t.withdrawnAt} is null`,
      withCheck: sql`${t.profileId} = ${me} and ${t.withdrawnAt} is not null`,
    }),
    systemPolicy('consents'),
  ],
);
