import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { runAs, runAsSystem, type Tx } from '#db/run-as.ts';
import { advisers, motifs, places } from '#db/schema/agenda.ts';
import { appointments } from '#db/schema/appointments.ts';
import type { Actor, Person } from '#lib/access/core/actor.ts';
import { appointmentOf, type Appointment } from '../appointment-row.ts';
import { BLOCKING, effectiveStatus } from '../core/lifecycle.ts';
import type { Instant } from '../core/zone.ts';
import { listOpenPlaces, type Adviser, type OpenPlace } from '../free-hours.ts';
import type { Motif } from '../motifs.ts';
import { listBookableAdvisers, listBookableMotifs } from './free-week.ts';

/** An appointment with the names of what it refers to. */
export type NamedAppointment = {
  readonly appointment: Appointment;
  readonly motif: string;
  readonly adviser: Pick<Adviser, 'displayName' | 'title'> | null;
  readonly place: string | null;
};

export type OwnAppointments = {
  readonly held: NamedAppointment | null;
  /** The soonest first. */
  readonly ahead: readonly NamedAppointment[];
  /** What is over, the latest first. */
  readonly history: readonly NamedAppointment[];
};

export type AppointmentsPage = OwnAppointments & {
  readonly motifs: readonly Motif[];
  readonly advisers: readonly Adviser[];
  readonly places: readonly OpenPlace[];
};

const HISTORY = 10;
const NOTHING: OwnAppointments = { held: null, ahead: [], history: [] };

/** An hour that was only kept and let go was no appointment: it is not told again. */
const everBooked = sql`not exists (
  select from public.appointment_events e
   where e.appointment_id = ${appointments.id} and e.from_status = 'hold' and e.to_status in ('cancelled', 'expired'))`;

/** What the page of appointments shows to this reader; to a guest, what one could come for. */
export async function readAppointmentsPage(reader: Actor, now: Instant): Promise<AppointmentsPage> {
  const [offer, own] = await Promise.all([
    runAs(reader, async (tx) => {
      const [motifList, adviserList, placeList] = await Promise.all([
        listBookableMotifs(tx),
        listBookableAdvisers(tx, reader, now),
        listOpenPlaces(tx),
      ]);
      return { motifs: motifList, advisers: adviserList, places: placeList };
    }),
    reader.kind === 'person' ? readOwnAppointments(reader, now) : NOTHING,
  ]);
  return { ...offer, ...own };
}

/** The person’s own appointments, what is over beside what is ahead. */
export async function readOwnAppointments(person: Person, now: Instant): Promise<OwnAppointments> {
  const rows = await runAs(person, (tx) => selectOwn(tx, person.id));
  const named = await runAsSystem('names of a person’s own appointments', (tx) => namesOf(tx, rows));
  const isAhead = ({ appointment }: NamedAppointment): boolean =>
    BLOCKING.includes(effectiveStatus(appointment, now)) && appointment.endsAt > now;
  const isHeld = ({ appointment }: NamedAppointment): boolean => appointment.status === 'hold';
  return {
    held: named.find((one) => isHeld(one) && isAhead(one)) ?? null,
    ahead: named.filter((one) => !isHeld(one) && isAhead(one)).toReversed(),
    history: named.filter((one) => !isHeld(one) && !isAhead(one)).slice(0, HISTORY),
  };
}

async function selectOwn(tx: Tx, personId: string): Promise<Appointment[]> {
  const rows = await tx
    .select()
    .from(appointments)
    .where(and(eq(appointments.profileId, personId), everBooked))
    .orderBy(desc(appointments.scheduledAt))
    .limit(HISTORY + 20);
  return rows.map(appointmentOf);
}

/**
 * Names also what is shown no more: an adviser who has left, a motif that is no longer offered. In a transaction of the
 * service.
 */
export async function namesOf(tx: Tx, own: readonly Appointment[]): Promise<NamedAppointment[]> {
  if (own.length === 0) return [];
  const ids = (column: 'adviserId' | 'motifId' | 'placeId'): string[] => [
    ...new Set(own.map((one) => one[column]).filter((id) => id !== null)),
  ];
  const [people, subjects, where] = await Promise.all([
    tx
      .select({ id: advisers.id, displayName: advisers.displayName, title: advisers.title })
      .from(advisers)
      .where(inArray(advisers.id, ids('adviserId'))),
    tx
      .select({ id: motifs.id, label: motifs.label })
      .from(motifs)
      .where(inArray(motifs.id, ids('motifId'))),
    tx
      .select({ id: places.id, name: places.name })
      .from(places)
      .where(inArray(places.id, ids('placeId'))),
  ]);
  return own.map((appointment) => ({
    appointment,
    motif: subjects.find(({ id }) => id === appointment.motifId)?.label ?? '',
    adviser: (people.find(({ id }) => id === appointment.adviserId) as Adviser | undefined) ?? null,
    place: where.find(({ id }) => id === appointment.placeId)?.name ?? null,
  }));
}
