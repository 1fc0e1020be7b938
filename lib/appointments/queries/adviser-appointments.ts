import { and, asc, eq, gt, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { absences, motifs, places } from '#db/schema/agenda.ts';
import { appointments, participations } from '#db/schema/appointments.ts';
import { profiles } from '#db/schema/people.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { readStanding } from '#lib/people/index.ts';
import { openAnswers } from '../answers.ts';
import { listChanges, type Change } from '../changes.ts';
import { appointmentOf, type Appointment } from '../appointment-row.ts';
import type { Status } from '../core/lifecycle.ts';
import type { Instant, Span } from '../core/zone.ts';
import { findMotifById } from '../motifs.ts';
import { listAwaited, listOpenProposals, type Proposal } from '../proposals.ts';
import { forAdviser } from './adviser-desk.ts';

/** An appointment as its adviser sees it: of the person the name, and nothing else. */
export type AdviserAppointment = Appointment & {
  /** Null when they gave none; `personId` is null as well once the account was erased. */
  readonly personName: string | null;
  readonly motif: string;
  readonly place: string | null;
};

/** What a hold says is not the adviser's business yet; what expired never was one. */
const SEEN: readonly Status[] = ['pending', 'confirmed', 'completed', 'no_show', 'cancelled'];
const AHEAD: readonly Status[] = ['pending', 'confirmed'];

const endsAt = sql`${appointments.scheduledAt} + make_interval(mins => ${appointments.durationMinutes})`;
/** Inside an « indisponibilité » of its adviser, wholly or in part. */
const inAbsence = sql`exists (select from ${absences} where ${absences.adviserId} = ${appointments.consultantId} and ${absences.startsAt} < ${endsAt} and ${appointments.scheduledAt} < ${absences.endsAt})`;

/** The adviser's appointments for which this holds, with the names. In the service's transaction. */
export async function selectOfAdviser(
  tx: Tx,
  adviserId: string,
  where: SQL | undefined,
): Promise<AdviserAppointment[]> {
  const rows = await tx
    .select({ row: appointments, personName: profiles.fullName, motif: motifs.label, place: places.name })
    .from(appointments)
    .innerJoin(motifs, eq(motifs.id, appointments.motifId))
    .leftJoin(places, eq(places.id, appointments.placeId))
    .leftJoin(profiles, eq(profiles.id, appointments.profileId))
    .where(
      and(
        eq(appointments.consultantId, adviserId),
        sql`private.is_active_adviser(${appointments.consultantId})`,
        inArray(appointments.status, [...SEEN]),
        where,
      ),
    )
    .orderBy(asc(appointments.scheduledAt), asc(appointments.id));
  return rows.map(({ row, ...names }) => ({ ...appointmentOf(row), ...names }));
}

const at = (moment: Instant): Date => new Date(moment);
const stillAhead = (now: Instant): SQL | undefined =>
  and(inArray(appointments.status, [...AHEAD]), gt(appointments.scheduledAt, at(now)));

/** Those ahead that fall, wholly or in part, into this span: each is to be moved or cancelled. */
export const selectTouched = (tx: Tx, adviserId: string, span: Span, now: Instant): Promise<AdviserAppointment[]> =>
  selectOfAdviser(
    tx,
    adviserId,
    and(
      stillAhead(now),
      lt(appointments.scheduledAt, at(span.to)),
      sql`${at(span.from).toISOString()}::timestamptz < ${endsAt}`,
    ),
  );

/** Those ahead, for whoever looks whether the hours still hold them. */
export const selectAhead = (tx: Tx, adviserId: string, now: Instant): Promise<AdviserAppointment[]> =>
  selectOfAdviser(tx, adviserId, stillAhead(now));

/** What waits for the adviser. */
export type Waiting = {
  /** « À traiter »: inside an indisponibilité, and nothing was proposed yet. */
  readonly toTreat: readonly AdviserAppointment[];
  /** Other hours were proposed, and the person has not answered. */
  readonly awaited: readonly AdviserAppointment[];
  /** « À renseigner »: over, and nobody has said what became of it. */
  readonly toFillIn: readonly AdviserAppointment[];
  /** « En attente »: asked for, and still ahead. */
  readonly pending: readonly AdviserAppointment[];
};

/** Null for whoever may see nobody. */
export const listWaiting = (actor: Person, now: Instant): Promise<Waiting | null> =>
  forAdviser(actor, async (tx, { id }) => {
    const ahead = await selectOfAdviser(tx, id, stillAhead(now));
    const awaited = await listAwaited(tx, ahead, now);
    const untouched = (one: AdviserAppointment): boolean => !awaited.has(one.id);
    return {
      toTreat: (await selectOfAdviser(tx, id, and(stillAhead(now), inAbsence))).filter(untouched),
      awaited: ahead.filter((one) => awaited.has(one.id)),
      toFillIn: await selectOfAdviser(
        tx,
        id,
        and(eq(appointments.status, 'confirmed'), sql`${endsAt} <= ${at(now).toISOString()}::timestamptz`),
      ),
      pending: ahead.filter((one) => one.status === 'pending' && untouched(one)),
    };
  });

/** The adviser's appointments that begin within a window. Null for whoever may see nobody. */
export const listOfAdviser = (actor: Person, window: Span): Promise<AdviserAppointment[] | null> =>
  forAdviser(actor, (tx, { id }) =>
    selectOfAdviser(
      tx,
      id,
      and(gte(appointments.scheduledAt, at(window.from)), lt(appointments.scheduledAt, at(window.to))),
    ),
  );

type FoundAppointment = {
  readonly appointment: AdviserAppointment;
  readonly history: Change[];
  readonly answers: Answered[];
  /** What was proposed to the person, and is not answered yet. */
  readonly proposed: Proposal[];
};

/** One appointment of the adviser with what happened to it; null when it is not theirs to see. */
export async function findOfAdviser(actor: Person, id: string): Promise<FoundAppointment | null> {
  if (!isId(id)) return null;
  return forAdviser(actor, async (tx, adviser) => {
    const [appointment] = await selectOfAdviser(tx, adviser.id, eq(appointments.id, id));
    if (!appointment) return null;
    return {
      appointment,
      history: await listChanges(tx, id),
      answers: await selectAnswers(tx, appointment),
      proposed: await listOpenProposals(tx, appointment, Date.now()),
    };
  });
}

/** A question of the motif with what the person answered. */
export type Answered = { readonly question: string; readonly answer: string };

/** What an adult answered, or a minor whose guardian’s agreement is confirmed; nothing for others. */
async function selectAnswers(tx: Tx, { id, personId, motifId }: Appointment): Promise<Answered[]> {
  if (personId === null) return [];
  const [standing, motif, [row]] = await Promise.all([
    readStanding(tx, personId),
    findMotifById(tx, motifId),
    tx
      .select({ answers: participations.answers })
      .from(participations)
      .where(and(eq(participations.appointmentId, id), eq(participations.profileId, personId))),
  ]);
  if (!motif || !(standing.adult || standing.guardianAgreed)) return [];
  const answers = openAnswers(id, personId, row?.answers ?? null);
  return motif.questions.flatMap((question, index) => {
    const answer = answers[index];
    return answer ? [{ question, answer }] : [];
  });
}
