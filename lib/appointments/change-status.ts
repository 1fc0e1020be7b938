import { eq } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { places } from '#db/schema/agenda.ts';
import { readStanding } from '#lib/people/index.ts';
import { announce } from './announce.ts';
import { findAppointment, type Appointment } from './appointment-row.ts';
import { refusal, type Action, type Refusal, type Side } from './core/lifecycle.ts';
import { meetingRefusal, type MeetingRefusal } from './core/may-meet.ts';
import { overlaps, type Instant } from './core/zone.ts';
import { around } from './free-hours.ts';
import { lockAgendas, type Locked } from './locks.ts';
import { endProposals } from './proposals.ts';
import { change } from './write.ts';

/** Who acts: a person, for themselves; or somebody of the service, whose id goes into the trace. */
export type Actor = { readonly side: Side; readonly id: string | null };

export type Changed = { readonly ok: true; readonly before: Appointment; readonly after: Appointment };
export type NotChanged = { readonly ok: false; readonly why: Refusal | MeetingRefusal | 'gone' };

/** What each action writes, apart from who did it. */
const WRITES: Readonly<
  Record<
    Exclude<Action, 'move' | 'propose'>,
    (now: Instant, reason: string | null, side: Side) => Record<string, unknown>
  >
> = {
  confirm: () => ({ status: 'confirmed' }),
  refuse: (_, reason, side) => ({ status: 'cancelled', cancelled_by: side, cancel_reason: reason }),
  cancel: (_, reason, side) => ({ status: 'cancelled', cancelled_by: side, cancel_reason: reason }),
  arrive: (now) => ({ arrived_at: new Date(now).toISOString() }),
  complete: () => ({ status: 'completed' }),
  miss: () => ({ status: 'no_show' }),
  undo: () => ({ status: 'confirmed' }),
};
/** What a calendar shows changes with these: its file gets a new number. */
const NEW_REVISION: readonly Action[] = ['refuse', 'cancel'];

const PROPOSALS_END: readonly Action[] = ['confirm', 'refuse', 'cancel'];

/**
 * Takes an appointment one step on: confirms, refuses, cancels, notes an arrival or what became of it. Under the locks
 * of its adviser and its person, in the service's transaction; whoever calls has made sure that it is theirs.
 * @param reason why the service cancels; the person reads it
 */
export async function changeStatus(
  tx: Tx,
  id: string,
  action: keyof typeof WRITES,
  { side, id: byId }: Actor,
  now: Instant,
  reason: string | null = null,
): Promise<Changed | NotChanged> {
  const seen = await findAppointment(tx, id);
  if (!seen) return { ok: false, why: 'gone' };
  const people = [seen.personId, seen.adviserId].filter((one) => one !== null);
  const { taken } = await lockAgendas(tx, people, around({ from: seen.startsAt, to: seen.endsAt }), now);
  const before = await findAppointment(tx, id);
  if (!before) return { ok: false, why: 'gone' };
  const why = refusal(action, side, before, now);
  if (why) return { ok: false, why };
  // A request may have waited while a place or a guardian's agreement was taken back.
  const notThere = action === 'confirm' ? await refusalToMeet(tx, before) : null;
  if (notThere) return { ok: false, why: notThere };
  if (action === 'undo' && clashes(taken, before)) return { ok: false, why: 'ended' };
  // An hour that was only kept was never an appointment: its end shows the adviser nothing.
  const letGo = action === 'cancel' && before.status === 'hold';
  const done = await change(tx, before, {
    ...(letGo ? { status: 'expired' } : WRITES[action](now, reason, side)),
    ...(NEW_REVISION.includes(action) && { revision: before.revision + 1 }),
    changed_side: side,
    changed_by: side === 'service' ? byId : null,
  });
  const after = done ? await findAppointment(tx, id) : null;
  // What was proposed in place of an hour ends with it, and with its acceptance.
  if (after && PROPOSALS_END.includes(action)) await endProposals(tx, id, null, now);
  if (after) await tell(tx, before, after, side, reason, now);
  return after ? { ok: true, before, after } : { ok: false, why: 'gone' };
}

/** Why the person may not be received as it was asked for, as everything stands now; null when they may. */
async function refusalToMeet(tx: Tx, { personId, placeId, mode }: Appointment): Promise<MeetingRefusal | null> {
  if (personId === null) return null;
  const [standing, [place]] = await Promise.all([
    readStanding(tx, personId),
    placeId === null
      ? Promise.resolve([])
      : tx.select({ approvedAt: places.minorsApprovedAt }).from(places).where(eq(places.id, placeId)),
  ]);
  return meetingRefusal(standing, mode, { forMinors: place?.approvedAt != null });
}

/** Whether the adviser's time was given to somebody else after this appointment was said to be over. */
const clashes = (taken: Locked['taken'], { id, startsAt, endsAt }: Appointment): boolean =>
  taken.some(
    (one) => one.appointmentId !== null && one.appointmentId !== id && overlaps(one, { from: startsAt, to: endsAt }),
  );

/** The letters of a step, where it has any. An hour that was only kept ends without one. */
async function tell(
  tx: Tx,
  before: Appointment,
  after: Appointment,
  by: Side,
  reason: string | null,
  now: Instant,
): Promise<void> {
  if (before.status === 'pending' && after.status === 'confirmed')
    await announce(tx, after, { kind: 'confirmed', by }, now);
  if (after.status !== 'cancelled') return;
  const wasConfirmed = before.status === 'confirmed';
  await announce(tx, after, { kind: 'cancelled', wasConfirmed, by, reason }, now);
}
