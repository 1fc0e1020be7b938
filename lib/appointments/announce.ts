import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { advisers, motifs, places } from '#db/schema/agenda.ts';
import { accounts } from '#db/schema/identity.ts';
import { enqueue, voidMessages } from '#lib/messages/index.ts';
import { readStanding } from '#lib/people/index.ts';
import { env } from '#lib/platform/env.ts';
import type { Appointment } from './appointment-row.ts';
import { deadline, type Side } from './core/lifecycle.ts';
import type { Instant } from './core/zone.ts';
import { activeAdvisers } from './free-hours.ts';

/** Whoever has no zone of their own reads hours on the clock of the capital. */
const ZONE = 'Africa/Brazzaville';

/** What happened to an appointment, for the letters about it. */
export type News =
  | { readonly kind: 'asked' | 'confirmed'; readonly by: Side }
  /** A request that nobody accepted before its hour: both are told. */
  | { readonly kind: 'unanswered'; readonly by: null }
  | { readonly kind: 'moved'; readonly previousStartsAt: Instant; readonly by: Side }
  | { readonly kind: 'cancelled'; readonly wasConfirmed: boolean; readonly by: Side; readonly reason: string | null };

/** Reminders of one appointment are voided together. */
const reminderKey = (id: string): string => `appointment:${id}`;

/** What every letter about this appointment says; null when its person or its adviser is gone. */
async function factsOf(tx: Tx, appointment: Appointment) {
  const { personId, adviserId, motifId, placeId } = appointment;
  if (personId === null || adviserId === null) return null;
  const [[adviser], [motif], [place], standing, confirmed, active] = await Promise.all([
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
  ]);
  if (!adviser || !motif) return null;
  const site = env().APP_URL;
  const common = {
    about: null,
    startsAt: new Date(appointment.startsAt),
    endsAt: new Date(appointment.endsAt),
    adviser: {
      name: adviser.displayName,
      title: adviser.title === 'conseiller' ? ('conseiller' as const) : ('conseillère' as const),
    },
    motif: motif.label,
    mode: appointment.mode,
    place: place ? { name: place.name, address: place.address, landmark: place.landmark || null } : null,
    bring: motif.bring || null,
  };
  return {
    personId,
    adviserId,
    /** Where the person chooses another hour for the same. */
    hoursUrl: `${site}/rendez-vous/heures?motif=${encodeURIComponent(motif.slug)}`,
    writesToPerson: confirmed.some(({ id }) => id === personId),
    writesToAdviser: confirmed.some(({ id }) => id === adviserId) && active.length > 0,
    forPerson: {
      ...common,
      audience: 'person' as const,
      zone: ZONE,
      url: `${site}/rendez-vous/${appointment.id}`,
      urlProbleme: standing.adult ? null : `${site}/contact`,
    },
    forAdviser: {
      ...common,
      audience: 'other' as const,
      zone: adviser.zone,
      url: `${site}/conseil/rendez-vous/${appointment.id}`,
      urlProbleme: null,
    },
  };
}

const changeBefore = (appointment: Appointment, now: Instant): Date | null =>
  deadline(appointment) > now ? new Date(deadline(appointment)) : null;

const calendarOf = ({ id, revision }: Appointment, now: Instant) => ({
  appointmentId: id,
  sequence: revision,
  changedAt: new Date(now),
});

/**
 * Writes the letters about what just happened, in its transaction: to the person at a confirmed address, and to the
 * adviser about what the person did. What is no longer so is no longer recalled.
 */
export async function announce(tx: Tx, appointment: Appointment, news: News, now: Instant): Promise<void> {
  if (news.kind === 'moved' || news.kind === 'cancelled') await voidMessages(tx, reminderKey(appointment.id));
  const facts = await factsOf(tx, appointment);
  if (!facts) return;
  const { personId, adviserId, writesToPerson, writesToAdviser, forPerson, forAdviser } = facts;
  const dedupeKey = `${appointment.id}:${appointment.revision}`;
  const readers = [
    ...(writesToPerson ? [{ profileId: personId, data: forPerson }] : []),
    // An adviser is told what others did, not what they just did themselves.
    ...(news.by === 'service' || !writesToAdviser ? [] : [{ profileId: adviserId, data: forAdviser }]),
  ];
  for (const { profileId, data } of readers) {
    const envelope = { profileId, dedupeKey };
    if (news.kind === 'unanswered')
      await enqueue(tx, {
        ...envelope,
        kind: 'rendez-vous-sans-reponse',
        data: data.audience === 'person' ? { ...data, url: facts.hoursUrl } : data,
      });
    else if (news.kind === 'asked') await enqueue(tx, { ...envelope, kind: 'rendez-vous-demande', data });
    else if (news.kind === 'confirmed')
      await enqueue(tx, {
        ...envelope,
        kind: 'rendez-vous-confirme',
        data: { ...data, changeBefore: changeBefore(appointment, now), calendar: calendarOf(appointment, now) },
      });
    else if (news.kind === 'moved')
      await enqueue(tx, {
        ...envelope,
        kind: 'rendez-vous-deplace',
        data: {
          ...data,
          previousStartsAt: new Date(news.previousStartsAt),
          by: news.by,
          reason: null,
          pending: appointment.status === 'pending',
          changeBefore: changeBefore(appointment, now),
          calendar: appointment.status === 'pending' ? null : calendarOf(appointment, now),
        },
      });
    else if (news.kind === 'cancelled')
      await enqueue(tx, {
        ...envelope,
        kind: 'rendez-vous-annule',
        data: {
          ...data,
          by: news.by,
          reason: news.reason?.trim() ? news.reason : null,
          calendar: news.wasConfirmed ? calendarOf(appointment, now) : null,
        },
      });
  }
}

/** Writes one reminder to the person; the same reminder of the same revision is written once. */
export async function remind(tx: Tx, appointment: Appointment, hours: number, now: Instant): Promise<void> {
  const facts = await factsOf(tx, appointment);
  if (!facts?.writesToPerson) return;
  await enqueue(tx, {
    kind: 'rendez-vous-rappel',
    profileId: facts.personId,
    dedupeKey: `${appointment.id}:${appointment.revision}:${hours}`,
    voidKey: reminderKey(appointment.id),
    data: { ...facts.forPerson, changeBefore: changeBefore(appointment, now) },
  });
}
