import { and, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { advisers, motifs, places } from '#db/schema/agenda.ts';
import { participations } from '#db/schema/appointments.ts';
import { accounts } from '#db/schema/identity.ts';
import { accessGrants } from '#db/schema/people.ts';
import { showPhone } from '#lib/accounts/core/phone.ts';
import { readStanding } from '#lib/people/index.ts';
import { env } from '#lib/platform/env.ts';
import type { Appointment } from './appointment-row.ts';
import { deadline } from './core/lifecycle.ts';
import { problemLink } from './core/safety.ts';
import { isZone, type Instant } from './core/zone.ts';
import { activeAdvisers } from './free-hours.ts';

/** Whoever has no zone of their own reads hours on the clock of the capital. */
const ZONE = 'Africa/Brazzaville';

/** How an adviser is called, in letters and in what programs are told. */
export const calledAs = (adviser: { readonly displayName: string; readonly title: string }) => ({
  name: adviser.displayName,
  title: adviser.title === 'conseiller' ? ('conseiller' as const) : ('conseillère' as const),
});

/** How an adviser is called in letters; null when they are gone. */
export async function findCalledAs(tx: Tx, adviserId: string) {
  const [row] = await tx.select().from(advisers).where(eq(advisers.id, adviserId));
  return row ? calledAs(row) : null;
}

/** In which zone the person read this hour when they chose it. */
async function zoneOfPerson(tx: Tx, { id, personId }: Appointment): Promise<string> {
  const [row] = await tx
    .select({ zone: participations.zone })
    .from(participations)
    .where(and(eq(participations.appointmentId, id), eq(participations.profileId, personId ?? '')));
  return row?.zone && isZone(row.zone) ? row.zone : ZONE;
}

/** What every letter about this appointment says; null when its person or its adviser is gone. */
export async function factsOf(tx: Tx, appointment: Appointment) {
  const { personId, adviserId, motifId, placeId } = appointment;
  if (personId === null || adviserId === null) return null;
  const [[adviser], [motif], [place], standing, confirmed, active, zone] = await Promise.all([
    tx.select().from(advisers).where(eq(advisers.id, adviserId)),
    tx.select().from(motifs).where(eq(motifs.id, motifId)),
    placeId === null ? Promise.resolve([]) : tx.select().from(places).where(eq(places.id, placeId)),
    readStanding(tx, personId),
    // Nobody is written to at an address that was only typed.
    tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(inArray(accounts.id, [personId, adviserId]), isNotNull(accounts.emailVerifiedAt))),
    activeAdvisers(tx, [adviserId]),
    zoneOfPerson(tx, appointment),
  ]);
  if (!adviser || !motif) return null;
  const site = env().APP_URL;
  const receives = active.length > 0;
  const common = {
    about: null,
    startsAt: new Date(appointment.startsAt),
    endsAt: new Date(appointment.endsAt),
    adviser: calledAs(adviser),
    motif: motif.label,
    mode: appointment.mode,
    place: place
      ? {
          name: place.name,
          address: place.address,
          landmark: place.landmark || null,
          phone: place.phone ? showPhone(place.phone) : null,
        }
      : null,
    bring: motif.bring || null,
  };
  return {
    personId,
    adviserId,
    /** Where the person chooses another hour for the same. */
    hoursUrl: `${site}/rendez-vous/heures?motif=${encodeURIComponent(motif.slug)}`,
    writesToPerson: confirmed.some(({ id }) => id === personId),
    /** The address is confirmed; `receives`: and they still receive people. */
    writesToAdviser: confirmed.some(({ id }) => id === adviserId),
    receives,
    forPerson: {
      ...common,
      audience: 'person' as const,
      zone,
      url: `${site}/rendez-vous/${appointment.id}`,
      urlProbleme: standing.adult ? null : `${site}${problemLink(appointment.id)}`,
    },
    forAdviser: {
      ...common,
      audience: 'other' as const,
      zone: adviser.zone,
      url: receives ? `${site}/conseil/rendez-vous/${appointment.id}` : `${site}/conseil`,
      urlProbleme: null,
    },
  };
}

/** Whether the person lets this adviser see anything now: it does not go along to another one. */
export async function hasGrants(tx: Tx, personId: string, adviserId: string, now: Instant): Promise<boolean> {
  const rows = await tx
    .select({ id: accessGrants.id })
    .from(accessGrants)
    .where(
      and(
        eq(accessGrants.profileId, personId),
        eq(accessGrants.consultantId, adviserId),
        isNull(accessGrants.withdrawnAt),
        gt(accessGrants.endsAt, new Date(now)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

export const changeBefore = (appointment: Appointment, now: Instant): Date | null =>
  deadline(appointment) > now ? new Date(deadline(appointment)) : null;

export const calendarOf = ({ id, revision }: Appointment, now: Instant) => ({
  appointmentId: id,
  sequence: revision,
  changedAt: new Date(now),
});
