import { and, asc, eq } from 'drizzle-orm';
import { runAs, runAsSystem, type Tx } from '#db/run-as.ts';
import { advisers, places } from '#db/schema/agenda.ts';
import { participations } from '#db/schema/appointments.ts';
import { accessGrants } from '#db/schema/people.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { isSharedSession } from '#lib/accounts/index.ts';
import { readStanding, type Standing } from '#lib/people/index.ts';
import { openAnswers } from '../answers.ts';
import { findAppointment, listAhead, type Appointment } from '../appointment-row.ts';
import { listChanges, type Change } from '../changes.ts';
import { MOST_MOVES } from '../core/lifecycle.ts';
import type { Instant, LocalDate } from '../core/zone.ts';
import { listOpenPlaces, type Adviser } from '../free-hours.ts';
import { findMotif, findMotifById, type Motif } from '../motifs.ts';
import { countOwnMoves } from '../proposals.ts';
import { placesFor } from './free-week.ts';
import { readProposedHours, type ProposedChoice } from './proposed-hours.ts';
import { readWeek, type Week } from './week.ts';

/** What an adviser was allowed to see for this appointment. */
export type Grant = {
  readonly id: string;
  readonly scope: string;
  readonly endsAt: Date;
  readonly withdrawnAt: Date | null;
};

export type AppointmentPlace = {
  readonly name: string;
  readonly address: string;
  readonly landmark: string | null;
  readonly phone: string | null;
};

/** A person’s appointment with all that its page says. */
export type OwnAppointment = {
  readonly appointment: Appointment;
  readonly motif: Motif;
  /** The motif can still be booked by a person. */
  readonly offered: boolean;
  readonly adviser: (Pick<Adviser, 'id' | 'displayName' | 'title'> & { readonly active: boolean }) | null;
  readonly place: AppointmentPlace | null;
  readonly standing: Standing;
  /** The reader sits at a phone or computer that others use as well. */
  readonly sharedDevice: boolean;
  readonly answers: readonly string[];
  readonly changes: readonly Change[];
  readonly grants: readonly Grant[];
  /** What the service proposes in place of this hour; empty when it proposes nothing. */
  readonly proposed: readonly ProposedChoice[];
  /** How often the person may still move it by themselves. */
  readonly movesLeft: number;
};

/** The person’s own appointment with this id; null when there is none, or when it is somebody else’s. */
export async function findOwnAppointment(person: Person, id: string): Promise<OwnAppointment | null> {
  if (!isId(id)) return null;
  const own = await runAs(person, (tx) => selectOwn(tx, person.id, id));
  if (!own) return null;
  const { appointment } = own;
  const now = Date.now();
  // An adviser who has left and a motif that is offered no more are still those of this appointment.
  const told = await runAsSystem('what a person’s appointment refers to', async (tx) => {
    const [motif, adviser, place, standing, sharedDevice] = await Promise.all([
      findMotifById(tx, appointment.motifId),
      appointment.adviserId === null ? null : selectAdviser(tx, appointment.adviserId),
      appointment.placeId === null ? null : selectPlace(tx, appointment.placeId),
      readStanding(tx, person.id),
      isSharedSession(tx, person.sessionId),
    ]);
    if (!motif) return null;
    const offered = motif.bookableBy === 'anybody' && (await findMotif(tx, motif.slug)) !== null;
    const movesLeft = Math.max(0, MOST_MOVES - (await countOwnMoves(tx, id)));
    return { ...own, motif, offered, adviser, place, standing, sharedDevice, movesLeft };
  });
  return told && { ...told, proposed: await readProposedHours(person, appointment, told.motif, now) };
}

async function selectOwn(tx: Tx, personId: string, id: string) {
  const appointment = await findAppointment(tx, id);
  // An adviser reads the appointments that others have with them; this page is not theirs.
  if (appointment?.personId !== personId) return null;
  const [changes, [place], grants] = await Promise.all([
    listChanges(tx, id),
    tx
      .select({ answers: participations.answers })
      .from(participations)
      .where(and(eq(participations.appointmentId, id), eq(participations.profileId, personId))),
    tx
      .select({
        id: accessGrants.id,
        scope: accessGrants.scope,
        endsAt: accessGrants.endsAt,
        withdrawnAt: accessGrants.withdrawnAt,
      })
      .from(accessGrants)
      .where(and(eq(accessGrants.appointmentId, id), eq(accessGrants.profileId, personId)))
      .orderBy(asc(accessGrants.scope), asc(accessGrants.givenAt)),
  ]);
  return {
    appointment,
    answers: openAnswers(id, personId, place?.answers ?? null),
    grants,
    changes,
  };
}

async function selectAdviser(tx: Tx, id: string): Promise<OwnAppointment['adviser']> {
  const [row] = await tx
    .select({
      id: advisers.id,
      displayName: advisers.displayName,
      title: advisers.title,
      vettedAt: advisers.vettedAt,
      closedAt: advisers.closedAt,
    })
    .from(advisers)
    .where(eq(advisers.id, id));
  if (!row) return null;
  const { vettedAt, closedAt, ...rest } = row;
  return { ...rest, title: rest.title as Adviser['title'], active: vettedAt !== null && closedAt === null };
}

async function selectPlace(tx: Tx, id: string): Promise<AppointmentPlace | null> {
  const [row] = await tx
    .select({ name: places.name, address: places.address, landmark: places.landmark, phone: places.phone })
    .from(places)
    .where(eq(places.id, id));
  return row ?? null;
}

/** Free hours of the same adviser, for an appointment of one’s own: to move it, or when its hour is gone. */
export async function readOtherHours(
  person: Person,
  { appointment, motif, standing }: OwnAppointment,
  { zone, day }: { readonly zone: string; readonly day: LocalDate | null },
  now: Instant,
): Promise<Week & { readonly places: readonly { readonly id: string; readonly name: string }[] }> {
  return runAs(person, async (tx) => {
    const [open, ahead] = await Promise.all([listOpenPlaces(tx), listAhead(tx, person.id, now)]);
    const mode = appointment.mode === 'video' ? 'telephone' : appointment.mode;
    const allowed = placesFor(standing, mode, open);
    const week = await readWeek(
      tx,
      {
        motif,
        adviserIds: appointment.adviserId === null ? [] : [appointment.adviserId],
        placeIds: allowed.map(({ id }) => id),
        zone,
        day,
        ignored: appointment.id,
        own: ahead
          .filter(({ id }) => id !== appointment.id)
          .map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })),
      },
      now,
    );
    return { ...week, places: allowed };
  });
}
