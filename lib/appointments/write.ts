import { sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { newId } from '#lib/platform/id.ts';
import { sealAnswers } from './answers.ts';
import { findAppointment, type Appointment } from './appointment-row.ts';
import type { Mode } from './core/first-motifs.ts';
import type { Status } from './core/lifecycle.ts';
import { blockedBy, type SlotRules } from './core/slots.ts';
import type { Instant } from './core/zone.ts';
import type { Motif } from './motifs.ts';

/** An hour that somebody chose. `adviserId` null: « le premier disponible ». */
export type Wanted = {
  readonly motif: Motif;
  readonly adviserId: string | null;
  readonly from: Instant;
  readonly placeId: string;
  readonly mode: Mode;
  /** IANA zone in which the person was shown the hour. */
  readonly zone?: string;
};

export type Booked = { readonly ok: true; readonly appointment: Appointment };

const iso = (at: Instant): string => new Date(at).toISOString();

/** The row as it is after a change; @throws when it is gone, which the locks make impossible. */
export async function reread(tx: Tx, id: string): Promise<Booked> {
  const appointment = await findAppointment(tx, id);
  if (!appointment) throw new Error('an appointment that was just written is not there');
  return { ok: true, appointment };
}

/** What a start says in the row: the hour, and the time that it takes with its buffers. */
export const times = (from: Instant, rules: SlotRules) => {
  const blocked = blockedBy(from, rules);
  return { scheduled_at: iso(from), blocked_from: iso(blocked.from), blocked_to: iso(blocked.to) };
};

/** Changes an appointment as it was read. @returns false when somebody changed it meanwhile */
export async function change(
  tx: Tx,
  { id, revision, status }: Appointment,
  given: Record<string, unknown>,
): Promise<boolean> {
  const [row] = await tx.execute<{ done: boolean }>(
    sql`select app_api.change_appointment(${id}::uuid, ${revision}::int, ${JSON.stringify({ was: status, ...given })}::jsonb) as done`,
  );
  return row?.done ?? false;
}

type NewRow = {
  readonly personId: string;
  readonly adviserId: string;
  readonly wanted: Wanted;
  readonly status: Status;
  readonly holdExpiresAt: Instant | null;
  readonly answers: readonly string[];
  /** In which zone the person reads the hour; null: nobody has said. */
  readonly zone: string | null;
  /** The adviser who books for the person; null: the person does. */
  readonly byAdviser: string | null;
  readonly now: Instant;
};

/** Writes an appointment with its person. Whoever calls holds the locks and has judged. */
export async function write(
  tx: Tx,
  { personId, adviserId, wanted, status, holdExpiresAt, answers, zone, byAdviser, now }: NewRow,
): Promise<Booked> {
  const { motif, from, placeId, mode } = wanted;
  const id = newId();
  const given = {
    id,
    profile_id: personId,
    consultant_id: adviserId,
    motif_id: motif.id,
    appointment_type: motif.slug,
    place_id: placeId,
    mode,
    status,
    ...times(from, motif.rules),
    duration_minutes: motif.rules.duration,
    deadline_minutes: motif.deadlineMinutes,
    hold_expires_at: holdExpiresAt === null ? null : iso(holdExpiresAt),
    first_available: wanted.adviserId === null,
    changed_side: byAdviser === null ? 'person' : 'service',
    changed_by: byAdviser,
    channel: byAdviser === null ? 'web' : 'adviser',
    zone,
    answers: sealAnswers(id, personId, answers),
    created_at: iso(now),
  };
  await tx.execute(sql`select app_api.write_appointment(${JSON.stringify(given)}::jsonb)`);
  return reread(tx, id);
}
