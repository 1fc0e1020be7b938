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
import {
  appPerson,
  authenticated,
  bearerOfToken,
  bytea,
  definerPolicy,
  me,
  newId,
  privateSchema,
  sharedWithMe,
  systemPolicy,
} from './roles.ts';

/**
 * What a person tells about themselves. `phone` and `birth_date` hold ciphertext that only the
 * application can open (AES-256-GCM, bound to this row and column).
 */
export const profiles = pgTable(
  'profiles',
  {
    id: uuid().primaryKey().default(newId),
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
    pgPolicy('profiles_select_own', { for: 'select', to: appPerson, using: sql`${t.id} = ${me}` }),
    // By a grant that stands, after what is one’s own: policies are asked in the order of their names.
    pgPolicy('profiles_select_shared', { for: 'select', to: appPerson, using: sharedWithMe(t.id, 'profile') }),
    pgPolicy('profiles_select_by_token', { for: 'select', to: authenticated, using: sql`${t.id} = ${bearerOfToken}` }),
    pgPolicy('profiles_update_own', {
      for: 'update',
      to: appPerson,
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
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    means: text().notNull(),
    textVersion: text('text_version').notNull(),
    guardianName: text('guardian_name'),
    guardianLink: text('guardian_link'),
    recordedBy: uuid('recorded_by'),
    /** An answer serves once an adviser has made sure who gave it; of a signed form, a second member of staff. */
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    confirmedBy: uuid('confirmed_by'),
    givenAt: timestamp('given_at', { withTimezone: true }).notNull().defaultNow(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (t) => [
    index('consents_profile_idx').on(t.profileId, t.givenAt),
    index('consents_forms_idx')
      .on(t.givenAt)
      .where(sql`${t.means} = 'formulaire' and ${t.confirmedAt} is null and ${t.withdrawnAt} is null`),
    check('consents_kind', sql`${t.kind} in ('conditions', 'gardien')`),
    check(
      'consents_confirmed',
      sql`(${t.confirmedAt} is null) = (${t.confirmedBy} is null) and (${t.confirmedAt} is null or ${t.kind} = 'gardien')`,
    ),
    check('consents_means', sql`${t.means} in ('compte', 'lien', 'formulaire', 'appel')`),
    // Nobody makes sure of what is theirs, and a signed form is seen by two members of staff.
    check(
      'consents_by_others',
      sql`${t.profileId} is distinct from ${t.recordedBy} and ${t.profileId} is distinct from ${t.confirmedBy}`,
    ),
    check(
      'consents_form',
      sql`${t.means} <> 'formulaire' or (${t.recordedBy} is not null and ${t.confirmedBy} is distinct from ${t.recordedBy})`,
    ),
    // « Autre adulte qui l’élève » exists on paper alone.
    check('consents_link', sql`${t.guardianLink} is distinct from 'autre' or ${t.means} = 'formulaire'`),
    pgPolicy('consents_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    // Nobody gives the guardian's consent in the child's session: only the system records that one.
    pgPolicy('consents_insert_own', {
      for: 'insert',
      to: appPerson,
      withCheck: sql`${t.profileId} = ${me} and ${t.kind} = 'conditions' and ${t.means} = 'compte'`,
    }),
    // Taken back once, and never given back by the same hand: that takes a new consent.
    pgPolicy('consents_withdraw_own', {
      for: 'update',
      to: appPerson,
      using: sql`${t.profileId} = ${me} and ${t.withdrawnAt} is null`,
      withCheck: sql`${t.profileId} = ${me} and ${t.withdrawnAt} is not null`,
    }),
    systemPolicy('consents'),
    definerPolicy('consents'),
  ],
);

/**
 * What the guardian who answered by link keeps in hand: a code to read and to take back the answer without an account
 * (hashed), and four digits that whoever calls to confirm must say. The young person sees neither; an adviser of theirs
 * reads the digits before calling.
 */
export const guardianReceipts = privateSchema.table(
  'guardian_receipts',
  {
    consentId: uuid('consent_id')
      .primaryKey()
      .references(() => consents.id, { onDelete: 'cascade' }),
    codeHash: bytea('code_hash').notNull(),
    callDigits: text('call_digits').notNull(),
  },
  (t) => [
    uniqueIndex('guardian_receipts_code_key').on(t.codeHash),
    check('guardian_receipts_digits', sql`${t.callDigits} ~ '^[0-9]{4}$'`),
    systemPolicy('guardian_receipts'),
    definerPolicy('guardian_receipts'),
  ],
);

/**
 * A birth date that a person asks for in place of the one they gave, where it brings them closer to 18 or to the other
 * side of it: an adviser of theirs checks it first. `birth_date` is sealed for the column of `profiles` into which it
 * is copied then.
 */
export const birthDateRequests = pgTable(
  'birth_date_requests',
  {
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .unique()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    birthDate: text('birth_date').notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    pgPolicy('birth_date_requests_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    pgPolicy('birth_date_requests_insert_own', {
      for: 'insert',
      to: appPerson,
      withCheck: sql`${t.profileId} = ${me}`,
    }),
    pgPolicy('birth_date_requests_update_own', {
      for: 'update',
      to: appPerson,
      using: sql`${t.profileId} = ${me}`,
      withCheck: sql`${t.profileId} = ${me}`,
    }),
    definerPolicy('birth_date_requests'),
  ],
);

/**
 * Who is of age. The birth date is sealed, so no policy can know it: the service writes this at entry and each night,
 * a changed birth date removes the row at once, and a person without a row counts as a minor.
 */
export const ageGroups = privateSchema.table(
  'age_groups',
  {
    profileId: uuid('profile_id')
      .primaryKey()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    adult: boolean().notNull(),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
  },
  () => [systemPolicy('age_groups'), definerPolicy('age_groups')],
);

/**
 * What a person lets one adviser see, for which appointment, until when. Taken back, the row keeps its date.
 */
export const accessGrants = pgTable(
  'access_grants',
  {
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    consultantId: uuid('consultant_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    scope: text().notNull(),
    /** A value, not a reference: a grant outlives the row of the appointment in one’s export. */
    appointmentId: uuid('appointment_id'),
    givenAt: timestamp('given_at', { withTimezone: true }).notNull().defaultNow(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (t) => [
    index('access_grants_profile_idx').on(t.profileId, t.consultantId),
    index('access_grants_consultant_idx').on(t.consultantId),
    check('access_grants_scope', sql`${t.scope} in ('profile', 'results', 'cv')`),
    check('access_grants_ends', sql`${t.endsAt} > ${t.givenAt}`),
    check('access_grants_other', sql`${t.profileId} <> ${t.consultantId}`),
    pgPolicy('access_grants_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    // Taken back once, and given again only by a new grant.
    pgPolicy('access_grants_withdraw_own', {
      for: 'update',
      to: appPerson,
      using: sql`${t.profileId} = ${me} and ${t.withdrawnAt} is null`,
      withCheck: sql`${t.profileId} = ${me} and ${t.withdrawnAt} is not null`,
    }),
    systemPolicy('access_grants'),
    definerPolicy('access_grants'),
  ],
);
