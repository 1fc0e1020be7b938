import { sql } from 'drizzle-orm';
import { boolean, check, index, jsonb, pgPolicy, pgTable, real, text, timestamp } from 'drizzle-orm/pg-core';
import { anon, authenticated, systemPolicy } from './roles.ts';

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
    content: jsonb().notNull(),
    /** Hash of the seed file that was last written here; null once a person has edited the row. */
    seedHash: text('seed_hash'),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('occupations_sector_idx').on(t.sector, t.route),
    index('occupations_search_idx').using('gin', sql`to_tsvector('public.fr', ${t.titleFeminine} || ' ' || ${t.titleMasculine} || ' ' || ${t.searchWords} || ' ' || ${t.summary})`),
    check('occupations_interests', sql`array_length(${t.interests}, 1) = 6`),
    check('occupations_route', sql`${t.route} in ('sans-bac', 'bac', 'bac2-3', 'etudes-longues')`),
    pgPolicy('occupations_select_published', { for: 'select', to: [anon, authenticated], using: sql`${t.publishedAt} is not null` }),
    systemPolicy('occupations'),
  ],
);
