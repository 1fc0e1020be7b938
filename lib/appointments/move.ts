import type { Tx } from '#db/run-as.ts';
import { readStanding } from '#lib/people/index.ts';
import { announce, type News } from './announce.ts';
import { findAppointment, type Appointment } from './appointment-row.ts';
import { refused, type Refused } from './book.ts';
import { MOST_MOVES, refusal, type Side } from './core/lifecycle.ts';
import { meetingRefusal } from './core/may-meet.ts';
import { MINUTE, type Instant } from './core/zone.ts';
import { findOpenPlace, whoIsFree } from './free-hours.ts';
import { dayAround, isBusy, ownRules, serviceRules } from './judge.ts';
import { lockAgendas } from './locks.ts';
import { findMotifById, type Motif } from './motifs.ts';
import { countOwnMoves, endProposals, listOpenProposals } from './proposals.ts';
import { change, reread, times, type Booked } from './write.ts';

type By = { readonly side: Side; readonly id: string | null };
/** An hour at a place; `adviserId` null: with the adviser that the appointment has. */
type Target = { readonly from: Instant; readonly placeId: string; readonly adviserId: string | null };
type How = {
  readonly by: By;
  /** The rules by which the hour is judged, and from when its notice counts. */
  readonly rules: (motif: Motif) => Motif;
  readonly asked: Instant;
  /** The service proposed this hour: by choosing it a request is accepted. */
  readonly proposalId: string | null;
  /** The service asked for another hour: no deadline binds the person. */
  readonly invited: boolean;
};

const asItIs = (motif: Motif): Motif => motif;

/**
 * Moves an appointment to another hour of the same adviser, in one step: its own time and its own place in the day
 * do not stand in its way.
 */
export async function moveAppointment(
  tx: Tx,
  id: string,
  to: { readonly from: Instant; readonly placeId: string },
  by: By,
  now: Instant,
): Promise<Booked | Refused> {
  const seen = await findAppointment(tx, id);
  if (!seen) return refused('gone');
  // Whoever was asked for another hour may choose any: neither the deadline nor the count binds them.
  const invited = (await listOpenProposals(tx, seen, now)).length > 0;
  if (by.side === 'person' && !invited && (await countOwnMoves(tx, id)) >= MOST_MOVES) return refused('moved-enough');
  const how = { by, rules: asItIs, asked: now, proposalId: null, invited };
  return relocate(tx, id, { ...to, adviserId: null }, how, now);
}

/** Moves it to an hour that the service proposed; the notice was kept when it was proposed. */
export const moveToProposal = (
  tx: Tx,
  id: string,
  proposal: Target & { readonly id: string; readonly createdAt: Instant },
  by: By,
  now: Instant,
): Promise<Booked | Refused> =>
  relocate(
    tx,
    id,
    proposal,
    { by, rules: asItIs, asked: proposal.createdAt, proposalId: proposal.id, invited: true },
    now,
  );

/** Hands an appointment over to another adviser, at its hour and place. */
export async function handOver(
  tx: Tx,
  id: string,
  toAdviserId: string,
  by: By,
  now: Instant,
): Promise<Booked | Refused> {
  const seen = await findAppointment(tx, id);
  if (!seen || seen.placeId === null || seen.adviserId === toAdviserId) return refused('gone');
  const to = { from: seen.startsAt, placeId: seen.placeId, adviserId: toAdviserId };
  return relocate(tx, id, to, { by, rules: serviceRules, asked: now, proposalId: null, invited: false }, now);
}

async function relocate(tx: Tx, id: string, to: Target, how: How, now: Instant): Promise<Booked | Refused> {
  const seen = await findAppointment(tx, id);
  if (!seen || seen.adviserId === null || seen.personId === null) return refused('gone');
  const { adviserId: previous, personId } = seen;
  const adviserId = to.adviserId ?? previous;
  if (adviserId === personId) return refused('taken');
  const people = [personId, previous, adviserId];
  const { taken, ofPersons } = await lockAgendas(tx, people, dayAround(to.from), now);
  const [current, found, standing, place] = await Promise.all([
    findAppointment(tx, id),
    findMotifById(tx, seen.motifId),
    readStanding(tx, personId),
    findOpenPlace(tx, to.placeId),
  ]);
  if (!current || !found || !place || current.adviserId !== previous) return refused('gone');
  const motif = how.rules(ownRules(found, current));
  const why = refusal('move', how.invited ? 'service' : how.by.side, current, now);
  if (why) return refused(why === 'too-late' ? 'too-late' : 'gone');
  const notThere = meetingRefusal(standing, current.mode, place);
  if (notThere) return refused(notThere);
  const others = taken.filter(({ appointmentId }) => appointmentId !== id);
  const free = to.from > now ? await whoIsFree(tx, motif, [adviserId], to, others, how.asked) : [];
  if (free.length === 0) return refused('taken');
  const span = { from: to.from, to: to.from + motif.rules.duration * MINUTE };
  if (isBusy(ofPersons, personId, span, id)) return refused('person-busy');
  if (to.from === current.startsAt && to.placeId === current.placeId && adviserId === previous)
    return { ok: true, appointment: current };
  const given = {
    ...times(to.from, motif.rules),
    ...(how.proposalId !== null && { status: 'confirmed' }),
    consultant_id: adviserId,
    place_id: to.placeId,
    revision: current.revision + 1,
    changed_side: how.by.side,
    changed_by: how.by.side === 'service' ? how.by.id : null,
  };
  if (!(await change(tx, current, given))) return refused('gone');
  await endProposals(tx, id, how.proposalId, now);
  const moved = await reread(tx, id);
  await announce(tx, moved.appointment, newsOf(current, moved.appointment, how.by.side), now);
  return moved;
}

/** What the letters tell of it. */
const newsOf = (before: Appointment, { adviserId }: Appointment, by: Side): News =>
  before.adviserId === adviserId || before.adviserId === null
    ? { kind: 'moved', previousStartsAt: before.startsAt, by }
    : {
        kind: 'handed-over',
        previousAdviserId: before.adviserId,
        previousStartsAt: before.startsAt,
        wasConfirmed: before.status === 'confirmed',
        by,
      };
