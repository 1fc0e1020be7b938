import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { profiles } from './people.ts';
import { appPerson, definerPolicy, me, newId } from './roles.ts';

const created = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow();
/** A vetted adviser with whom this person has or had an appointment; of a minor, with a guardian’s confirmed yes. */
const advises = (person: unknown) => sql`(select app_api.actor_role()) <> 'user' and private.advises(${person})`;

/**
 * What an adviser writes about a person. `kind` says who reads it: contexte (the person as well), suivi (the advisers
 * of that person), restreinte (its author). The words are in `note_revisions`.
 */
export const notes = pgTable(
  'notes',
  {
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    authorId: uuid('author_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    createdAt: created(),
  },
  (t) => [
    index('notes_profile_idx').on(t.profileId, t.createdAt),
    index('notes_author_idx').on(t.authorId),
    check('notes_kind', sql`${t.kind} in ('contexte', 'suivi', 'restreinte')`),
    check('notes_other', sql`${t.authorId} <> ${t.profileId}`),
    pgPolicy('notes_select_own', {
      for: 'select',
      to: appPerson,
      using: sql`${t.profileId} = ${me} and ${t.kind} = 'contexte'`,
    }),
    pgPolicy('notes_select_adviser', {
      for: 'select',
      to: appPerson,
      using: sql`(${t.kind} <> 'restreinte' or ${t.authorId} = ${me}) and ${advises(t.profileId)}`,
    }),
    pgPolicy('notes_insert_adviser', {
      for: 'insert',
      to: appPerson,
      withCheck: sql`${t.authorId} = ${me} and ${advises(t.profileId)}`,
    }),
    definerPolicy('notes'),
  ],
);

/** What a note says, and said before: nothing is written over. `body` is sealed by the application. */
export const noteRevisions = pgTable(
  'note_revisions',
  {
    id: uuid().primaryKey().default(newId),
    noteId: uuid('note_id')
      .notNull()
      .references(() => notes.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    body: text().notNull(),
    createdAt: created(),
  },
  (t) => [
    uniqueIndex('note_revisions_key').on(t.noteId, t.number),
    check('note_revisions_number', sql`${t.number} > 0`),
    // Whoever sees the note.
    pgPolicy('note_revisions_select', {
      for: 'select',
      to: appPerson,
      using: sql`exists (select from public.notes n where n.id = ${t.noteId})`,
    }),
    pgPolicy('note_revisions_insert_author', {
      for: 'insert',
      to: appPerson,
      withCheck: sql`exists (select from public.notes n where n.id = ${t.noteId} and n.author_id = ${me})`,
    }),
    definerPolicy('note_revisions'),
  ],
);

/** « Prochaines étapes »: what a person is to do next, as an adviser wrote it. `label` is sealed by the application. */
export const nextSteps = pgTable(
  'next_steps',
  {
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    adviserId: uuid('adviser_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    label: text().notNull(),
    dueOn: date('due_on').notNull(),
    doneAt: timestamp('done_at', { withTimezone: true }),
    createdAt: created(),
  },
  (t) => [
    index('next_steps_profile_idx').on(t.profileId, t.dueOn),
    index('next_steps_adviser_idx').on(t.adviserId, t.dueOn),
    check('next_steps_other', sql`${t.adviserId} <> ${t.profileId}`),
    pgPolicy('next_steps_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    pgPolicy('next_steps_select_adviser', { for: 'select', to: appPerson, using: advises(t.profileId) }),
    pgPolicy('next_steps_insert_adviser', {
      for: 'insert',
      to: appPerson,
      withCheck: sql`${t.adviserId} = ${me} and ${advises(t.profileId)}`,
    }),
    pgPolicy('next_steps_update_adviser', {
      for: 'update',
      to: appPerson,
      using: advises(t.profileId),
      withCheck: advises(t.profileId),
    }),
  ],
);
