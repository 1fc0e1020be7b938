import { and, desc, eq, inArray, or } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { appointments, participations } from '#db/schema/appointments.ts';
import { readStanding } from '#lib/people/index.ts';
import { announce } from './announce.ts';
import type { Mode } from './core/first-motifs.ts';
import { meetingRefusal, type MeetingRefusal } from './core/may-meet.ts';
import { blockedBy } from './core/slots.ts';
import { MINUTE, overlaps, type Instant, type Span } from './core/zone.ts';
import { findOpenPlace, whoIsFree } from './free-hours.ts';
import { dayAround, isBusy, serviceRules } from './judge.ts';
import { lockAgendas } from './locks.ts';
import type { Motif } from './motifs.ts';
import { write, type Booked } from './write.ts';

/** Whoever is in one of these is known to its adviser; whoever took back what they had asked for is not, by that. */
const KNOWN_BY = or(
  inArray(appointments.status, ['pending', 'confirmed', 'completed', 'no_show']),
  and(eq(appointments.status, 'cancelled'), eq(appointments.cancelledBy, 'service')),
);

/** Whether this person has or had an appointment with this adviser. */
export async function isKnownTo(tx: Tx, adviserId: string, personId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.consultantId, adviserId), eq(appointments.profileId, personId), KNOWN_BY))
    .limit(1);
  return rows.length > 0;
}

/** The zone in which the person read their latest appointment; null when nobody knows. */
async function latestZone(tx: Tx, personId: string): Promise<string | null> {
  const [row] = await tx
    .select({ zone: participations.zone })
    .from(participations)
    .where(eq(participations.profileId, personId))
    .orderBy(desc(participations.createdAt))
    .limit(1);
  return row?.zone ?? null;
}

export type BookingFor = {
  readonly adviserId: string;
  readonly personId: string;
  readonly motif: Motif;
  readonly from: Instant;
  readonly placeId: string;
  readonly mode: Mode;
  /** The adviser was told that the hour is unusual, and wants it all the same. */
  readonly warned: boolean;
};

export type NotBookedFor =
  /** The adviser’s own time is taken then, by an appointment or by an absence. */
  | { readonly ok: false; readonly why: 'conflict'; readonly with: Span; readonly absence: boolean }
  /** Allowed, after a warning. */
  | { readonly ok: false; readonly why: 'outside-hours' | 'short-notice' }
  | { readonly ok: false; readonly why: 'past' | 'person-busy' | 'gone' | 'no-such-mode' | MeetingRefusal };

/**
 * Books for somebody whom the adviser knows. Open hours and notice bind after a warning only; what is taken binds
 * always. Under the locks of both, in the service’s transaction.
 */
export async function bookFor(tx: Tx, wanted: BookingFor, now: Instant): Promise<Booked | NotBookedFor> {
  const { adviserId, personId, motif, from, placeId, mode, warned } = wanted;
  const { taken, ofPersons } = await lockAgendas(tx, [adviserId, personId], dayAround(from), now);
  const [standing, place] = await Promise.all([readStanding(tx, personId), findOpenPlace(tx, placeId)]);
  if (!place || adviserId === personId) return { ok: false, why: 'gone' };
  if (!motif.modes.includes(mode)) return { ok: false, why: 'no-such-mode' };
  if (from <= now) return { ok: false, why: 'past' };
  const notThere = meetingRefusal(standing, mode, place);
  if (notThere) return { ok: false, why: notThere };
  const blocked = blockedBy(from, motif.rules);
  const clash = taken.find((one) => one.adviserId === adviserId && overlaps(one, blocked));
  if (clash) return { ok: false, why: 'conflict', with: clash, absence: clash.appointmentId === null };
  const span = { from, to: from + motif.rules.duration * MINUTE };
  if (isBusy(ofPersons, personId, span, undefined)) return { ok: false, why: 'person-busy' };
  if (!warned) {
    const inHours = await whoIsFree(tx, serviceRules(motif), [adviserId], wanted, taken, now);
    if (inHours.length === 0) return { ok: false, why: 'outside-hours' };
    if (from < now + motif.rules.notice * MINUTE) return { ok: false, why: 'short-notice' };
  }
  const made = await write(tx, {
    personId,
    adviserId,
    wanted: { motif, adviserId, from, placeId, mode },
    status: 'confirmed',
    holdExpiresAt: null,
    answers: [],
    zone: await latestZone(tx, personId),
    byAdviser: adviserId,
    now,
  });
  await announce(tx, made.appointment, { kind: 'booked', by: 'service' }, now);
  return made;
}
