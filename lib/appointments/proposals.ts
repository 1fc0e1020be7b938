import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { appointmentEvents, proposals } from '#db/schema/appointments.ts';
import { readStanding } from '#lib/people/index.ts';
import { announceProposal } from './announce.ts';
import { findAppointment, type Appointment } from './appointment-row.ts';
import { refusal } from './core/lifecycle.ts';
import { meetingRefusal } from './core/may-meet.ts';
import { isOpen, proposalUntil } from './core/proposals.ts';
import { MINUTE, type Instant } from './core/zone.ts';
import { around, findOpenPlace, whoIsFree } from './free-hours.ts';
import { isBusy, ownRules } from './judge.ts';
import { lockAgendas } from './locks.ts';
import { findMotifById } from './motifs.ts';

/** An hour that the service proposed for an appointment, and that may still be chosen. */
export type Proposal = {
  readonly id: string;
  readonly adviserId: string;
  readonly placeId: string;
  readonly startsAt: Instant;
  readonly until: Instant;
  readonly createdAt: Instant;
};

/** The hours of the open proposal of this appointment, the soonest first; none when there is none. */
export async function listOpenProposals(
  tx: Tx,
  { id, revision, status, startsAt }: Appointment,
  now: Instant,
): Promise<Proposal[]> {
  if ((status !== 'pending' && status !== 'confirmed') || startsAt <= now) return [];
  const rows = await tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.appointmentId, id), isNull(proposals.answeredAt)))
    .orderBy(asc(proposals.startsAt), asc(proposals.id));
  return rows
    .map((row) => ({
      id: row.id,
      adviserId: row.adviserId,
      placeId: row.placeId,
      startsAt: row.startsAt.getTime(),
      until: row.until.getTime(),
      createdAt: row.createdAt.getTime(),
      revision: row.revision,
      answered: false,
    }))
    .filter((one) => isOpen(one, revision, now));
}

/** Those of these appointments for which an answer is awaited, each with the last moment of it. */
export async function listAwaited(
  tx: Tx,
  appointments: readonly Appointment[],
  now: Instant,
): Promise<Map<string, Instant>> {
  const awaited = new Map<string, Instant>();
  for (const appointment of appointments) {
    const [first] = await listOpenProposals(tx, appointment, now);
    if (first) awaited.set(appointment.id, first.until);
  }
  return awaited;
}

/** Ends what is proposed for this appointment. @param chosenId the hour that the person chose */
export async function endProposals(
  tx: Tx,
  appointmentId: string,
  chosenId: string | null,
  now: Instant,
): Promise<void> {
  await tx
    .update(proposals)
    .set({ answeredAt: new Date(now), chosen: chosenId === null ? false : sql`${proposals.id} = ${chosenId}` })
    .where(and(eq(proposals.appointmentId, appointmentId), isNull(proposals.answeredAt)));
}

/** How often the person moved this appointment of their own accord: what the service asked for does not count. */
export async function countOwnMoves(tx: Tx, appointmentId: string): Promise<number> {
  const [moves, chosen] = await Promise.all([
    tx.$count(
      appointmentEvents,
      and(
        eq(appointmentEvents.appointmentId, appointmentId),
        eq(appointmentEvents.bySide, 'person'),
        ne(appointmentEvents.fromTime, appointmentEvents.toTime),
      ),
    ),
    tx.$count(proposals, and(eq(proposals.appointmentId, appointmentId), eq(proposals.chosen, true))),
  ]);
  return Math.max(0, moves - chosen);
}

/** An hour that is to be proposed. */
export type ProposedHour = { readonly from: Instant; readonly placeId: string; readonly adviserId: string };

export type Proposing =
  | { readonly ok: true; readonly until: Instant }
  | { readonly ok: false; readonly why: 'gone' | 'taken' };

/**
 * Proposes up to three other hours for an appointment. The function that lists the hours judges each; none is taken by
 * it. What was proposed before is over. Under the locks of all concerned, in the service's transaction.
 * @param reason what the person reads
 */
export async function proposeHours(
  tx: Tx,
  id: string,
  hours: readonly ProposedHour[],
  reason: string | null,
  now: Instant,
): Promise<Proposing> {
  const seen = await findAppointment(tx, id);
  const first = Math.min(...hours.map(({ from }) => from));
  const last = Math.max(...hours.map(({ from }) => from));
  if (!seen || seen.personId === null || seen.adviserId === null || hours.length === 0)
    return { ok: false, why: 'gone' };
  const { personId, adviserId } = seen;
  const people = [...new Set([personId, adviserId, ...hours.map((hour) => hour.adviserId)])];
  const { taken, ofPersons } = await lockAgendas(tx, people, around({ from: first, to: last + 1 }), now);
  const current = await findAppointment(tx, id);
  const [found, standing] = await Promise.all([findMotifById(tx, seen.motifId), readStanding(tx, personId)]);
  if (!current || !found || refusal('propose', 'service', current, now) || current.status === 'hold')
    return { ok: false, why: 'gone' };
  const motif = ownRules(found, current);
  const others = taken.filter(({ appointmentId }) => appointmentId !== id);
  for (const hour of hours) {
    const span = { from: hour.from, to: hour.from + motif.rules.duration * MINUTE };
    const place = await findOpenPlace(tx, hour.placeId);
    const free = await whoIsFree(tx, motif, [hour.adviserId], hour, others, now);
    const possible =
      place !== null && meetingRefusal(standing, current.mode, place) === null && hour.adviserId !== personId;
    if (!possible || free.length === 0 || isBusy(ofPersons, personId, span, id)) return { ok: false, why: 'taken' };
  }
  const until = proposalUntil(now, current.startsAt);
  await endProposals(tx, id, null, now);
  await tx.insert(proposals).values(
    hours.map((hour) => ({
      appointmentId: id,
      adviserId: hour.adviserId,
      placeId: hour.placeId,
      startsAt: new Date(hour.from),
      revision: current.revision,
      until: new Date(until),
      createdAt: new Date(now),
    })),
  );
  await announceProposal(tx, current, { hours: hours.map(({ from }) => from), until, reason }, now);
  return { ok: true, until };
}

/** Appointments whose proposal nobody answered in time, and which stand as they were: for whoever ends them. */
export async function listUnanswered(tx: Tx, now: Instant): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select distinct a.id from public.proposals p join public.appointments a on a.id = p.appointment_id
     where p.answered_at is null and p.revision = a.revision and a.status in ('pending', 'confirmed')
       and p.until <= ${new Date(now).toISOString()}::timestamptz
       and a.scheduled_at > ${new Date(now).toISOString()}::timestamptz
     order by a.id`);
  return rows.map(({ id }) => id);
}
