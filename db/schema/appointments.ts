import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { advisers, motifs, places } from './agenda.ts';
import { profiles } from './people.ts';
import { appPerson, authenticated, bearerOfToken, definerPolicy, me, newId, systemPolicy } from './roles.ts';

const tstzrange = customType<{ data: string }>({ dataType: () => 'tstzrange' });
/** The adviser of a row, while they may see anybody. */
const asAdviser = (consultant: unknown) => sql`${consultant} = ${me} and private.is_active_adviser(${me})`;

/**
 * A piece of an adviser’s time. People stand in `participations`; `profile_id` repeats the one person of an individual
 * appointment. The bounds `blocked_from` and `blocked_to` include the buffers. Written only by
 * `app_api.write_appointment`, under the locks of all concerned.
 */
export const appointments = pgTable(
  'appointments',
  {
    id: uuid().primaryKey().default(newId),
    kind: text().notNull().default('individual'),
    profileId: uuid('profile_id').references(() => profiles.id, { onDelete: 'set null' }),
    consultantId: uuid('consultant_id').references(() => profiles.id, { onDelete: 'set null' }),
    motifId: uuid('motif_id')
      .notNull()
      .references(() => motifs.id),
    appointmentType: text('appointment_type').notNull(),
    placeId: uuid('place_id').references(() => places.id),
    mode: text().notNull(),
    status: text().notNull(),
    scheduledAt: timestamp('scheduled_at', { withTimezone: true }).notNull(),
    durationMinutes: integer('duration_minutes').notNull().default(60),
    blockedFrom: timestamp('blocked_from', { withTimezone: true }).notNull(),
    blockedTo: timestamp('blocked_to', { withTimezone: true }).notNull(),
    during: tstzrange().notNull().generatedAlwaysAs(sql`tstzrange(blocked_from, blocked_to, '[)')`),
    deadlineMinutes: integer('deadline_minutes').notNull(),
    holdExpiresAt: timestamp('hold_expires_at', { withTimezone: true }),
    /** « Le premier disponible »: the person named nobody. */
    firstAvailable: boolean('first_available').notNull().default(false),
    arrivedAt: timestamp('arrived_at', { withTimezone: true }),
    cancelledBy: text('cancelled_by'),
    cancelReason: text('cancel_reason'),
    /** Rises whenever what a calendar shows changes: SEQUENCE of its file. */
    revision: integer().notNull().default(0),
    /**
     * Who made the latest change; the trigger writes both into the trace. The id is that of an adviser or
     * administrator: the person is known from the row, and leaves no id behind.
     */
    changedBy: uuid('changed_by'),
    changedSide: text('changed_side').notNull(),
    notes: text(),
    meetingLink: text('meeting_link'),
    isPaid: boolean('is_paid').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('appointments_consultant_idx').on(t.consultantId, t.scheduledAt),
    index('appointments_profile_idx').on(t.profileId, t.scheduledAt),
    index('appointments_status_idx').on(t.status, t.scheduledAt),
    index('appointments_motif_idx').on(t.motifId),
    index('appointments_place_idx').on(t.placeId),
    check(
      'appointments_kind',
      sql`${t.kind} in ('individual', 'group') and (${t.kind} = 'individual' or ${t.profileId} is null)`,
    ),
    check(
      'appointments_mode',
      sql`${t.mode} in ('sur-place', 'telephone', 'video') and (${t.mode} <> 'sur-place' or ${t.placeId} is not null)`,
    ),
    check(
      'appointments_status',
      sql`${t.status} in ('hold', 'pending', 'confirmed', 'completed', 'no_show', 'cancelled', 'expired')`,
    ),
    // An empty range would overlap nothing.
    check(
      'appointments_blocked',
      sql`${t.blockedFrom} <= ${t.scheduledAt} and ${t.scheduledAt} + make_interval(mins => ${t.durationMinutes}) <= ${t.blockedTo} and ${t.durationMinutes} > 0`,
    ),
    check('appointments_hold', sql`${t.status} <> 'hold' or ${t.holdExpiresAt} is not null`),
    check('appointments_side', sql`${t.changedSide} in ('person', 'service', 'system')`),
    check(
      'appointments_cancelled',
      sql`(${t.status} = 'cancelled') = (${t.cancelledBy} is not null) and (${t.cancelledBy} is null or ${t.cancelledBy} in ('person', 'service'))`,
    ),
    pgPolicy('appointments_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    pgPolicy('appointments_select_adviser', {
      for: 'select',
      to: appPerson,
      using: sql`${asAdviser(t.consultantId)} and ${t.status} not in ('hold', 'expired')`,
    }),
    pgPolicy('appointments_select_by_token', {
      for: 'select',
      to: authenticated,
      using: sql`${t.profileId} = ${bearerOfToken}`,
    }),
    systemPolicy('appointments'),
    definerPolicy('appointments'),
  ],
);

/** A person in an appointment. `during` is their own time, without an adviser’s buffers. */
export const participations = pgTable(
  'participations',
  {
    id: uuid().primaryKey().default(newId),
    appointmentId: uuid('appointment_id')
      .notNull()
      .references(() => appointments.id, { onDelete: 'cascade' }),
    profileId: uuid('profile_id')
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
    during: tstzrange().notNull().generatedAlwaysAs(sql`tstzrange(starts_at, ends_at, '[)')`),
    /** The person’s place is taken: follows the appointment. */
    isActive: boolean('is_active').notNull(),
    channel: text().notNull(),
    /** What the person answered to the questions of the motif, sealed by the application. */
    answers: text(),
    /** IANA zone in which the person read the hour when they chose it; null: nobody has said. */
    zone: text(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    check('participations_zone', sql`length(${t.zone}) <= 64`),
    uniqueIndex('participations_once').on(t.appointmentId, t.profileId),
    index('participations_profile_idx').on(t.profileId),
    check('participations_range', sql`${t.startsAt} < ${t.endsAt}`),
    check('participations_channel', sql`${t.channel} in ('web', 'adviser', 'desk')`),
    pgPolicy('participations_select_own', { for: 'select', to: appPerson, using: sql`${t.profileId} = ${me}` }),
    systemPolicy('participations'),
    definerPolicy('participations'),
  ],
);

/** What happened to an appointment: one row a change, written by a trigger of `appointments`, never changed. */
export const appointmentEvents = pgTable(
  'appointment_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    appointmentId: uuid('appointment_id')
      .notNull()
      .references(() => appointments.id, { onDelete: 'cascade' }),
    fromStatus: text('from_status'),
    toStatus: text('to_status').notNull(),
    fromTime: timestamp('from_time', { withTimezone: true }),
    toTime: timestamp('to_time', { withTimezone: true }).notNull(),
    revision: integer().notNull(),
    byId: uuid('by_id'),
    bySide: text('by_side').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('appointment_events_appointment_idx').on(t.appointmentId, t.id),
    pgPolicy('appointment_events_select_own', {
      for: 'select',
      to: appPerson,
      using: sql`exists (select from public.appointments a where a.id = ${t.appointmentId})`,
    }),
    systemPolicy('appointment_events'),
    definerPolicy('appointment_events'),
  ],
);

/**
 * Another hour that the service proposes for an appointment. It takes nobody’s time: whoever chooses it is judged like
 * any booking. Rows of one appointment and revision are one proposal; it is over once it is answered, once its
 * appointment has changed, and at `until`.
 */
export const proposals = pgTable(
  'proposals',
  {
    id: uuid().primaryKey().default(newId),
    appointmentId: uuid('appointment_id')
      .notNull()
      .references(() => appointments.id, { onDelete: 'cascade' }),
    adviserId: uuid('adviser_id')
      .notNull()
      .references(() => advisers.id, { onDelete: 'cascade' }),
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id),
    startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
    /** That of the appointment when this was proposed. */
    revision: integer().notNull(),
    /** The last moment at which the person may choose; then the service cancels what it cannot keep. */
    until: timestamp({ withTimezone: true }).notNull(),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
    chosen: boolean().notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index('proposals_appointment_idx').on(t.appointmentId),
    index('proposals_adviser_idx').on(t.adviserId),
    index('proposals_place_idx').on(t.placeId),
    index('proposals_open_idx').on(t.until).where(sql`${t.answeredAt} is null`),
    check('proposals_chosen', sql`not ${t.chosen} or ${t.answeredAt} is not null`),
    pgPolicy('proposals_select_own', {
      for: 'select',
      to: appPerson,
      using: sql`exists (select from public.appointments a where a.id = ${t.appointmentId})`,
    }),
    systemPolicy('proposals'),
  ],
);
