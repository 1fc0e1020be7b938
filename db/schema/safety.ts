import { sql } from 'drizzle-orm';
import { check, index, pgPolicy, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { appointments } from './appointments.ts';
import { profiles } from './people.ts';
import { appGuest, appPerson, definerPolicy, me, newId } from './roles.ts';

/**
 * An administrator, never the adviser concerned, nor one who had to do with the appointment before: where nobody knows
 * whom it concerns, no one who receives people.
 */
const mayRead = (adviser: unknown, appointment: unknown) => sql`private.may_read_safety(${adviser}, ${appointment})`;

/**
 * « Un problème avec cet adulte ? »: what somebody says of an adult who receives people here. The words are sealed,
 * and read through functions alone, which leave a trace; the service itself reads none. `adviser_id` is written by a
 * trigger from the appointment. Erasing an account takes the person and their number away; the words stay a while.
 */
export const safetyReports = pgTable(
  'safety_reports',
  {
    id: uuid().primaryKey().default(newId),
    profileId: uuid('profile_id').references(() => profiles.id, { onDelete: 'set null' }),
    appointmentId: uuid('appointment_id').references(() => appointments.id, { onDelete: 'set null' }),
    adviserId: uuid('adviser_id').references(() => profiles.id, { onDelete: 'set null' }),
    /** What happened; of whom and when, in own words; where to call back; the note of whoever treats it. All sealed. */
    message: text().notNull(),
    about: text(),
    contact: text(),
    closure: text(),
    state: text().notNull().default('received'),
    handledBy: uuid('handled_by').references(() => profiles.id, { onDelete: 'set null' }),
    handledAt: timestamp('handled_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('safety_reports_profile_idx').on(t.profileId),
    index('safety_reports_appointment_idx').on(t.appointmentId),
    index('safety_reports_adviser_idx').on(t.adviserId),
    index('safety_reports_handled_by_idx').on(t.handledBy),
    check('safety_reports_state', sql`${t.state} in ('received', 'under_way', 'handled')`),
    check(
      'safety_reports_handled',
      sql`${t.state} <> 'handled' or (${t.handledAt} is not null and ${t.closure} is not null)`,
    ),
    pgPolicy('safety_reports_insert', {
      for: 'insert',
      to: [appGuest, appPerson],
      withCheck: sql`${t.profileId} is null or ${t.profileId} = ${me}`,
    }),
    pgPolicy('safety_reports_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    pgPolicy('safety_reports_select_admin', {
      for: 'select',
      to: appPerson,
      using: mayRead(t.adviserId, t.appointmentId),
    }),
    pgPolicy('safety_reports_update_admin', {
      for: 'update',
      to: appPerson,
      using: mayRead(t.adviserId, t.appointmentId),
      withCheck: mayRead(t.adviserId, t.appointmentId),
    }),
    definerPolicy('safety_reports'),
  ],
);
