import { sql, type SQL } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { profiles } from './people.ts';
import { appGuest, appPerson, definerPolicy, iAmAdmin, me, newId, systemPolicy } from './roles.ts';

const created = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow();
/** Whether people are shown this adviser: vetted, not closed, and still an adviser by their account. */
const shown = (adviser: unknown) => sql`private.is_active_adviser(${adviser})`;
const mine = (adviser: unknown) => sql`${adviser} = ${me}`;
const adminPolicy = (table: string) =>
  pgPolicy(`${table}_admin`, { for: 'all', to: appPerson, using: iAmAdmin, withCheck: iAmAdmin });
const readPolicy = (name: string, using: SQL) => pgPolicy(name, { for: 'select', to: [appGuest, appPerson], using });
const ownPolicy = (table: string, adviser: unknown) =>
  pgPolicy(`${table}_own`, { for: 'all', to: appPerson, using: mine(adviser), withCheck: mine(adviser) });

/** Why people come, and what an appointment about that asks for. */
export const motifs = pgTable(
  'motifs',
  {
    id: uuid().primaryKey().default(newId),
    slug: text().notNull().unique(),
    label: text().notNull(),
    summary: text().notNull(),
    durationMinutes: integer('duration_minutes').notNull(),
    stepMinutes: integer('step_minutes').notNull(),
    bufferBefore: integer('buffer_before').notNull().default(0),
    bufferAfter: integer('buffer_after').notNull().default(0),
    noticeMinutes: integer('notice_minutes').notNull(),
    windowDays: integer('window_days').notNull(),
    /** One may cancel and move until so many minutes before the start. */
    deadlineMinutes: integer('deadline_minutes').notNull(),
    modes: text().array().notNull(),
    bookableBy: text('bookable_by').notNull(),
    /** What to accept before one books, and what to bring. */
    conditions: text(),
    bring: text(),
    questions: jsonb().notNull().default(sql`'[]'`),
    position: integer().notNull(),
    archivedAt: timestamp('archived_at', { withTimezone: true }),
    createdAt: created(),
  },
  (t) => [
    check('motifs_duration', sql`${t.durationMinutes} between 10 and 240 and ${t.stepMinutes} between 5 and 240`),
    check('motifs_buffers', sql`${t.bufferBefore} between 0 and 120 and ${t.bufferAfter} between 0 and 120`),
    // What excludes the other would never offer an hour.
    check(
      'motifs_window',
      sql`${t.noticeMinutes} >= 0 and ${t.noticeMinutes} < ${t.windowDays} * 1440 and ${t.windowDays} <= 366`,
    ),
    check('motifs_deadline', sql`${t.deadlineMinutes} between 0 and 20160`),
    check('motifs_modes', sql`${t.modes} <@ array['sur-place', 'telephone', 'video'] and cardinality(${t.modes}) > 0`),
    check('motifs_bookable_by', sql`${t.bookableBy} in ('anybody', 'advisers')`),
    readPolicy('motifs_select', sql`${t.archivedAt} is null or ${iAmAdmin}`),
    adminPolicy('motifs'),
    systemPolicy('motifs'),
  ],
);

/** Where people are received. */
export const places = pgTable(
  'places',
  {
    id: uuid().primaryKey().default(newId),
    name: text().notNull(),
    address: text().notNull(),
    landmark: text(),
    phone: text(),
    /** Minors are received only where an administrator has seen the place. */
    minorsApprovedAt: timestamp('minors_approved_at', { withTimezone: true }),
    minorsApprovedBy: uuid('minors_approved_by'),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    createdAt: created(),
  },
  (t) => [
    check('places_approved', sql`(${t.minorsApprovedAt} is null) = (${t.minorsApprovedBy} is null)`),
    readPolicy('places_select', sql`true`),
    adminPolicy('places'),
    systemPolicy('places'),
  ],
);

/** Days without weekly hours. Whether the date is certain is said beside it: some move from year to year. */
export const holidays = pgTable(
  'holidays',
  {
    day: date().primaryKey(),
    name: text().notNull(),
    certain: boolean().notNull(),
  },
  () => [readPolicy('holidays_select', sql`true`), adminPolicy('holidays'), systemPolicy('holidays')],
);

/**
 * Who receives people. Nobody is shown, and sees anybody, before an administrator has recorded the establishment and
 * the identity seen (`vetted_at`).
 */
export const advisers = pgTable(
  'advisers',
  {
    id: uuid()
      .primaryKey()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    displayName: text('display_name').notNull(),
    /** The word that the adviser wants: conseillère or conseiller. */
    title: text().notNull(),
    establishment: text(),
    zone: text().notNull().default('Africa/Brazzaville'),
    dailyLimit: integer('daily_limit'),
    identitySeen: text('identity_seen'),
    vettedAt: timestamp('vetted_at', { withTimezone: true }),
    vettedBy: uuid('vetted_by'),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    closedBy: uuid('closed_by'),
    createdAt: created(),
  },
  (t) => [
    check('advisers_title', sql`${t.title} in ('conseillere', 'conseiller')`),
    check('advisers_limit', sql`${t.dailyLimit} between 1 and 60`),
    check(
      'advisers_vetted',
      sql`${t.vettedAt} is null or (${t.vettedBy} is not null and ${t.vettedBy} <> ${t.id} and ${t.establishment} is not null and ${t.identitySeen} is not null)`,
    ),
    readPolicy('advisers_select_shown', shown(t.id)),
    pgPolicy('advisers_select_own', { for: 'select', to: appPerson, using: sql`${t.id} = ${me} or ${iAmAdmin}` }),
    pgPolicy('advisers_update_own', {
      for: 'update',
      to: appPerson,
      using: sql`${t.id} = ${me}`,
      withCheck: sql`${t.id} = ${me}`,
    }),
    adminPolicy('advisers'),
    systemPolicy('advisers'),
    definerPolicy('advisers'),
  ],
);

const localHours = {
  fromMinute: integer('from_minute').notNull(),
  toMinute: integer('to_minute').notNull(),
  placeId: uuid('place_id')
    .notNull()
    .references(() => places.id),
  /** Null: every motif. */
  motifIds: uuid('motif_ids').array(),
};

/** « Plages d’ouverture »: hours of each week, in the adviser’s zone. */
export const openingHours = pgTable(
  'opening_hours',
  {
    id: uuid().primaryKey().default(newId),
    adviserId: uuid('adviser_id')
      .notNull()
      .references(() => advisers.id, { onDelete: 'cascade' }),
    /** 1 for Monday to 7 for Sunday. */
    weekday: integer().notNull(),
    ...localHours,
    createdAt: created(),
  },
  (t) => [
    index('opening_hours_adviser_idx').on(t.adviserId, t.weekday),
    index('opening_hours_place_idx').on(t.placeId),
    check('opening_hours_weekday', sql`${t.weekday} between 1 and 7`),
    check(
      'opening_hours_range',
      sql`0 <= ${t.fromMinute} and ${t.fromMinute} < ${t.toMinute} and ${t.toMinute} <= 1440`,
    ),
    readPolicy('opening_hours_select', sql`${shown(t.adviserId)} or ${mine(t.adviserId)} or ${iAmAdmin}`),
    ownPolicy('opening_hours', t.adviserId),
    systemPolicy('opening_hours'),
  ],
);

/** Hours of one date, in place of the weekly ones. A row without hours closes the date. */
export const openingDates = pgTable(
  'opening_dates',
  {
    id: uuid().primaryKey().default(newId),
    adviserId: uuid('adviser_id')
      .notNull()
      .references(() => advisers.id, { onDelete: 'cascade' }),
    day: date().notNull(),
    fromMinute: integer('from_minute'),
    toMinute: integer('to_minute'),
    placeId: uuid('place_id').references(() => places.id),
    motifIds: uuid('motif_ids').array(),
    createdAt: created(),
  },
  (t) => [
    index('opening_dates_adviser_idx').on(t.adviserId, t.day),
    index('opening_dates_place_idx').on(t.placeId),
    check(
      'opening_dates_range',
      sql`num_nulls(${t.fromMinute}, ${t.toMinute}, ${t.placeId}) in (0, 3) and (${t.fromMinute} is null or (0 <= ${t.fromMinute} and ${t.fromMinute} < ${t.toMinute} and ${t.toMinute} <= 1440))`,
    ),
    readPolicy('opening_dates_select', sql`${shown(t.adviserId)} or ${mine(t.adviserId)} or ${iAmAdmin}`),
    ownPolicy('opening_dates', t.adviserId),
    systemPolicy('opening_dates'),
  ],
);

/**
 * « Indisponibilités »: local dates of the adviser, whole or between two times. `starts_at` and `ends_at` are what they
 * mean in the adviser’s zone, computed by the application when they are saved. People see that the time is not free,
 * never why.
 */
export const absences = pgTable(
  'absences',
  {
    id: uuid().primaryKey().default(newId),
    adviserId: uuid('adviser_id')
      .notNull()
      .references(() => advisers.id, { onDelete: 'cascade' }),
    firstDay: date('first_day').notNull(),
    lastDay: date('last_day').notNull(),
    /** From the first day at this minute, until the last day at that one; null: whole days. */
    fromMinute: integer('from_minute'),
    toMinute: integer('to_minute'),
    startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
    label: text(),
    createdAt: created(),
  },
  (t) => [
    index('absences_adviser_idx').on(t.adviserId, t.endsAt),
    check('absences_order', sql`${t.firstDay} <= ${t.lastDay} and ${t.startsAt} < ${t.endsAt}`),
    check(
      'absences_minutes',
      sql`num_nulls(${t.fromMinute}, ${t.toMinute}) in (0, 2) and (${t.fromMinute} is null or (${t.fromMinute} between 0 and 1439 and ${t.toMinute} between 1 and 1440))`,
    ),
    ownPolicy('absences', t.adviserId),
    systemPolicy('absences'),
    definerPolicy('absences'),
  ],
);
