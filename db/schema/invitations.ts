import { sql } from 'drizzle-orm';
import { check, pgPolicy, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { appPerson, bytea, iAmAdmin, me, newId, systemPolicy } from './roles.ts';

/**
 * Who was asked to receive people, by name and mailbox, with a link that serves once: only its hash is kept. An
 * accepted or withdrawn invitation leaves no row: what was agreed stands in `advisers`, what was done in the trail.
 */
export const adviserInvitations = pgTable(
  'adviser_invitations',
  {
    id: uuid().primaryKey().default(newId),
    email: text().notNull(),
    displayName: text('display_name').notNull(),
    establishment: text().notNull(),
    tokenHash: bytea('token_hash').notNull(),
    /** A value, not a reference: the trail names whoever invited. */
    invitedBy: uuid('invited_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex('adviser_invitations_email_key').on(sql`lower(${t.email})`),
    uniqueIndex('adviser_invitations_token_key').on(t.tokenHash),
    check('adviser_invitations_lifetime', sql`${t.expiresAt} <= ${t.createdAt} + interval '7 days'`),
    pgPolicy('adviser_invitations_select_admin', { for: 'select', to: appPerson, using: iAmAdmin }),
    pgPolicy('adviser_invitations_insert_admin', {
      for: 'insert',
      to: appPerson,
      withCheck: sql`${iAmAdmin} and ${t.invitedBy} = ${me}`,
    }),
    pgPolicy('adviser_invitations_delete_admin', { for: 'delete', to: appPerson, using: iAmAdmin }),
    systemPolicy('adviser_invitations'),
  ],
);
