import { index, pgPolicy, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { advisers } from './agenda.ts';
import { appPerson, bytea, me, newId, systemPolicy } from './roles.ts';

/**
 * The address at which an adviser’s own calendar program reads their appointments. The token in it is kept as a hash;
 * a new address replaces the one before.
 */
export const agendaFeeds = pgTable(
  'agenda_feeds',
  {
    id: uuid().primaryKey().default(newId),
    adviserId: uuid('adviser_id')
      .notNull()
      .references(() => advisers.id, { onDelete: 'cascade' }),
    tokenHash: bytea('token_hash').notNull().unique(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('agenda_feeds_adviser_idx').on(t.adviserId),
    pgPolicy('agenda_feeds_own', {
      for: 'all',
      to: appPerson,
      using: sql`${t.adviserId} = ${me}`,
      withCheck: sql`${t.adviserId} = ${me}`,
    }),
    systemPolicy('agenda_feeds'),
  ],
);
