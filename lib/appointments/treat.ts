import type { Tx } from '#db/run-as.ts';
import { readStanding } from '#lib/people/index.ts';
import { findAppointment, type Appointment } from './appointment-row.ts';
import { changeStatus, type Actor } from './change-status.ts';
import { chooseAdviser } from './core/choose-adviser.ts';
import { refusal } from './core/lifecycle.ts';
import { meetingRefusal } from './core/may-meet.ts';
import { pickHours } from './core/proposals.ts';
import type { Means } from './core/treat-forms.ts';
import { localDate, MINUTE, overlaps, type Instant, type Span } from './core/zone.ts';
import { readCalendars } from './calendars.ts';
import { activeAdvisers, around, freeHoursOf, listOpenPlaces, whoIsFree } from './free-hours.ts';
import { dayAround, ownRules, serviceRules } from './judge.ts';
import { readLoads } from './load.ts';
import { lockAgendas } from './locks.ts';
import { findMotifById } from './motifs.ts';
import { handOver } from './move.ts';
import { proposeHours, type ProposedHour } from './proposals.ts';

const DAY = 24 * 60 * MINUTE;
/** Hours are looked for so far ahead at most. */
const WINDOW = 60 * DAY;
/** In whose days the proposed hours are spread. */
const ZONE = 'Africa/Brazzaville';

/** What became of an appointment; `left`: no free hour was found for it. */
export type Treated = 'cancelled' | 'handed-over' | 'proposed' | 'left';

type Treatment = { readonly means: Means; readonly by: Actor; readonly reason: string | null };

/**
 * Treats appointments that cannot be kept, each as well as it can be: cancels them; or hands them over where another
 * adviser is free, and otherwise proposes hours; or proposes hours of the same adviser, of others where that one does
 * not receive any more. What finds no free hour stays as it is, for whoever treats it by itself. All locks are taken
 * first and in order: one after the other, two treatments could wait for each other.
 * @returns what became of each, in the order of their hours
 */
export async function treatAppointments(
  tx: Tx,
  wanted: readonly Appointment[],
  treatment: Treatment,
  now: Instant,
): Promise<Treated[]> {
  const active = treatment.means === 'annuler' ? [] : await activeAdvisers(tx, null);
  const people = wanted.flatMap(({ personId, adviserId }) => [personId, adviserId].filter((one) => one !== null));
  await lockAgendas(tx, [...new Set([...people, ...active])], { from: now, to: now + 1 }, now);
  const offered = new Set<Instant>();
  const outcomes: Treated[] = [];
  for (const { id } of wanted.toSorted((a, b) => a.startsAt - b.startsAt)) {
    const current = await findAppointment(tx, id);
    if (!current || current.status === 'hold' || refusal('propose', 'service', current, now)) continue;
    outcomes.push(await treatOne(tx, current, treatment, { active, offered }, now));
  }
  return outcomes;
}

type Around = { readonly active: readonly string[]; readonly offered: Set<Instant> };

async function treatOne(
  tx: Tx,
  appointment: Appointment,
  { means, by, reason }: Treatment,
  { active, offered }: Around,
  now: Instant,
): Promise<Treated> {
  if (means === 'annuler')
    return (await changeStatus(tx, appointment.id, 'cancel', by, now, reason)).ok ? 'cancelled' : 'left';
  if (means === 'confier') {
    const to = await findSubstitute(tx, appointment, active, now);
    if (to !== null && (await handOver(tx, appointment.id, to, by, now)).ok) return 'handed-over';
  }
  const own = active.filter((id) => id === appointment.adviserId);
  const hours = await findHours(tx, appointment, own.length > 0 ? own : active, offered, now);
  if (hours.length === 0 || !(await proposeHours(tx, appointment.id, hours, reason, now)).ok) return 'left';
  for (const { from } of hours) offered.add(from);
  return 'proposed';
}

/** Another adviser who is free at its hour and place: the least booked one. */
async function findSubstitute(
  tx: Tx,
  appointment: Appointment,
  active: readonly string[],
  now: Instant,
): Promise<string | null> {
  const { startsAt, placeId, adviserId, personId, motifId } = appointment;
  const motif = await findMotifById(tx, motifId);
  const others = active.filter((id) => id !== adviserId && id !== personId);
  if (!motif || placeId === null || others.length === 0) return null;
  const { taken } = await lockAgendas(tx, others, dayAround(startsAt), now);
  const rules = serviceRules(ownRules(motif, appointment));
  const free = await whoIsFree(tx, rules, others, { from: startsAt, placeId }, taken, now);
  return chooseAdviser(await readLoads(tx, motif.id, free, startsAt))?.adviserId ?? null;
}

/** Up to three hours of these advisers that the person could take, as the list would show them. */
async function findHours(
  tx: Tx,
  appointment: Appointment,
  advisers: readonly string[],
  offered: ReadonlySet<Instant>,
  now: Instant,
): Promise<ProposedHour[]> {
  const { personId, motifId, mode } = appointment;
  const found = await findMotifById(tx, motifId);
  const from = advisers.filter((id) => id !== personId);
  if (!found || personId === null || from.length === 0) return [];
  const motif = ownRules(found, appointment);
  const window: Span = { from: now, to: now + Math.min(WINDOW, (motif.rules.windowDays + 1) * DAY) };
  const { taken, ofPersons } = await lockAgendas(tx, [personId, ...from], around(window), now);
  const [standing, open] = await Promise.all([readStanding(tx, personId), listOpenPlaces(tx)]);
  const places = open.filter((place) => meetingRefusal(standing, mode, place) === null).map(({ id }) => id);
  const others = taken.filter(({ appointmentId }) => appointmentId !== appointment.id);
  const calendars = await readCalendars(tx, from, around(window), others);
  const busy = ofPersons.filter((one) => one.personId === personId && one.appointmentId !== appointment.id);
  const free = freeHoursOf(calendars, motif, places, window, now).filter(
    (hour) => hour.from !== appointment.startsAt && !busy.some((one) => overlaps(one, hour)),
  );
  return pickHours(free, offered, (at) => localDate(at, ZONE)).flatMap((hour) => {
    const [adviserId] = hour.adviserIds;
    return adviserId === undefined ? [] : [{ from: hour.from, placeId: hour.placeId, adviserId }];
  });
}
