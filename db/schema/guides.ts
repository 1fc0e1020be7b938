import { sql, type SQL } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { kindOf, PAGE_KIND_IDS, type PageKind } from '#lib/guides/core/kinds/registry.ts';
import { profiles } from './people.ts';
import { appGuest, appPerson, iAmAdmin, me, systemPolicy, newId } from './roles.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Titles count most, then what people type, then the summary, then the text of the guide. */
const searchVector = (titles: SQL, words: SQL, summary: SQL, body: SQL) =>
  sql`setweight(to_tsvector('public.fr', ${titles}), 'A') || setweight(to_tsvector('public.fr', ${words}), 'B') || setweight(to_tsvector('public.fr', ${summary}), 'C') || setweight(to_tsvector('public.fr', ${body}), 'D')`;

/** That a column names a kind of page: what the registry knows, and nothing else. */
const oneOf = (column: AnyPgColumn, kinds: readonly PageKind[]): SQL =>
  sql`${column} in (${sql.raw(kinds.map((kind) => `'${kind}'`).join(', '))})`;

/** What every published page knows of its own state. */
const publication = () => ({
  /** Hash of the seed file that was last written here; null once a person has edited the row. */
  seedHash: text('seed_hash'),
  publishedAt: timestamp('published_at', { withTimezone: true }),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  /** Number of the revision that is shown; 0 before the first. */
  revision: integer().notNull().default(0),
});

/** The catalogue. The six interests are O*NET's (1–7), in hexagon order R, I, A, S, E, C. */
export const occupations = pgTable(
  'occupations',
  {
    slug: text().primaryKey(),
    titleFeminine: text('title_feminine').notNull(),
    titleMasculine: text('title_masculine').notNull(),
    sector: text().notNull(),
    route: text().notNull(),
    onetSoc: text('onet_soc').notNull(),
    interests: real().array().notNull(),
    exactness: text().notNull(),
    selfEmployed: boolean('self_employed').notNull(),
    minorsDanger: boolean('minors_danger').notNull(),
    summary: text().notNull(),
    keywords: text().array().notNull().default(sql`'{}'`),
    /** What people type to find it, as one text, for the index. */
    searchWords: text('search_words').notNull().default(''),
    /** The text of the guide without its marks, for the index. */
    searchBody: text('search_body').notNull().default(''),
    content: jsonb().notNull(),
    ...publication(),
    search: tsvector().generatedAlwaysAs(
      (): SQL =>
        searchVector(sql`title_feminine || ' ' || title_masculine`, sql`search_words`, sql`summary`, sql`search_body`),
    ),
  },
  (t) => [
    index('occupations_sector_idx').on(t.sector, t.route),
    index('occupations_search_idx').using('gin', t.search),
    check('occupations_interests', sql`array_length(${t.interests}, 1) = 6`),
    check('occupations_route', sql`${t.route} in ('sans-bac', 'bac', 'bac2-3', 'etudes-longues')`),
    pgPolicy('occupations_select_published', {
      for: 'select',
      to: [appGuest, appPerson],
      using: sql`${t.publishedAt} is not null`,
    }),
    pgPolicy('occupations_update_admin', { for: 'update', to: appPerson, using: iAmAdmin, withCheck: iAmAdmin }),
    systemPolicy('occupations'),
  ],
);

const SHARING = PAGE_KIND_IDS.filter((kind) => kindOf(kind).stored.table === 'content_pages');

/** The pages of every kind that has no table of its own: one row a page, the whole page in `content`. */
export const contentPages = pgTable(
  'content_pages',
  {
    kind: text().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    searchWords: text('search_words').notNull().default(''),
    searchBody: text('search_body').notNull().default(''),
    content: jsonb().notNull(),
    ...publication(),
    search: tsvector().generatedAlwaysAs(
      (): SQL => searchVector(sql`title`, sql`search_words`, sql`summary`, sql`search_body`),
    ),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.slug] }),
    index('content_pages_search_idx').using('gin', t.search),
    check('content_pages_kind', oneOf(t.kind, SHARING)),
    pgPolicy('content_pages_select_published', {
      for: 'select',
      to: [appGuest, appPerson],
      using: sql`${t.publishedAt} is not null`,
    }),
    pgPolicy('content_pages_update_admin', { for: 'update', to: appPerson, using: iAmAdmin, withCheck: iAmAdmin }),
    systemPolicy('content_pages'),
  ],
);

/**
 * Each publication of a page, whole: who, when, why. Never changed; an erased author leaves the text without a name.
 */
export const contentRevisions = pgTable(
  'content_revisions',
  {
    kind: text().notNull(),
    slug: text().notNull(),
    /** 1, 2, 3 … for each page. */
    number: integer().notNull(),
    snapshot: jsonb().notNull(),
    reason: text().notNull(),
    /** The author says to have read the whole page in this state. */
    reading: boolean().notNull().default(false),
    /** Null: the editorial seed, or somebody who has left. */
    authorId: uuid('author_id').references(() => profiles.id, { onDelete: 'set null' }),
    authorName: text('author_name'),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.slug, t.number] }),
    index('content_revisions_author_idx').on(t.authorId),
    check('content_revisions_kind', oneOf(t.kind, PAGE_KIND_IDS)),
    pgPolicy('content_revisions_select_admin', { for: 'select', to: appPerson, using: iAmAdmin }),
    // Who has read the page that is shown: the grant leaves out the rest of the row.
    pgPolicy('content_revisions_select_reading', { for: 'select', to: appGuest, using: sql`${t.reading}` }),
    // For the export of one’s data, also when one is no longer an administrator.
    pgPolicy('content_revisions_select_own', { for: 'select', to: appPerson, using: sql`${t.authorId} = ${me}` }),
    pgPolicy('content_revisions_insert_admin', {
      for: 'insert',
      to: appPerson,
      withCheck: sql`${iAmAdmin} and ${t.authorId} = ${me}`,
    }),
    systemPolicy('content_revisions'),
  ],
);

/** A page being edited: what was typed, right or not, on top of the revision that it began from. */
export const contentDrafts = pgTable(
  'content_drafts',
  {
    kind: text().notNull(),
    slug: text().notNull(),
    fields: jsonb().notNull(),
    baseRevision: integer('base_revision').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.slug] }),
    check('content_drafts_kind', oneOf(t.kind, PAGE_KIND_IDS)),
    pgPolicy('content_drafts_admin', { for: 'all', to: appPerson, using: iAmAdmin, withCheck: iAmAdmin }),
  ],
);

/**
 * What a reader says is wrong on a page. Nothing about the reader is kept. The closure says when and how it was dealt
 * with.
 */
export const contentReports = pgTable(
  'content_reports',
  {
    id: uuid().primaryKey().default(newId),
    kind: text().notNull(),
    slug: text().notNull(),
    message: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    closure: text(),
  },
  (t) => [
    index('content_reports_open_idx').on(t.createdAt).where(sql`${t.closedAt} is null`),
    check('content_reports_kind', oneOf(t.kind, PAGE_KIND_IDS)),
    check('content_reports_message', sql`length(${t.message}) between 1 and 2000`),
    check('content_reports_slug', sql`length(${t.slug}) <= 60`),
    check('content_reports_closure', sql`(${t.closedAt} is null) = (${t.closure} is null)`),
    pgPolicy('content_reports_insert', { for: 'insert', to: [appGuest, appPerson], withCheck: sql`true` }),
    pgPolicy('content_reports_select_admin', { for: 'select', to: appPerson, using: iAmAdmin }),
    pgPolicy('content_reports_update_admin', {
      for: 'update',
      to: appPerson,
      using: iAmAdmin,
      withCheck: iAmAdmin,
    }),
    systemPolicy('content_reports'),
  ],
);

/** Occupations that a person keeps. */
export const favourites = pgTable(
  'favourites',
  {
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    slug: text()
      .notNull()
      .references(() => occupations.slug, { onDelete: 'cascade', onUpdate: 'cascade' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.profileId, t.slug] }),
    index('favourites_slug_idx').on(t.slug),
    pgPolicy('favourites_own', {
      for: 'all',
      to: appPerson,
      using: sql`${t.profileId} = ${me}`,
      withCheck: sql`${t.profileId} = ${me}`,
    }),
  ],
);

/**
 * Interest profiles of the whole O*NET table (scale OI, 1–7, order R, I, A, S, E, C), to match beyond the catalogue.
 */
export const onetProfiles = pgTable(
  'onet_profiles',
  {
    soc: text().primaryKey(),
    /** English, as O*NET has it; null when the imported file holds figures only and the code is new. */
    title: text(),
    interests: real().array().notNull(),
    /** Which release the figures come from, as the import was told. */
    release: text().notNull(),
    importedAt: timestamp('imported_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    check('onet_profiles_interests', sql`array_length(${t.interests}, 1) = 6`),
    pgPolicy('onet_profiles_select', {
      for: 'select',
      to: appPerson,
      using: sql`(select app_api.actor_role()) in ('consultant', 'admin')`,
    }),
    systemPolicy('onet_profiles'),
  ],
);
