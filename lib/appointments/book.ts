import type { Tx } from '#db/run-as.ts';
import { readStanding } from '#lib/people/index.ts';
import { sealAnswers } from './answers.ts';
import { announce } from './announce.ts';
import { findAppointment, listAhead, type Appointment } from './appointment-row.ts';
import { chooseAdviser } from './core/choose-adviser.ts';
import { HOLD_MINUTES } from './core/lifecycle.ts';
import { meetingRefusal, type MeetingRefusal } from './core/may-meet.ts';
import { MINUTE, type Instant } from './core/zone.ts';
import { activeAdvisers, findOpenPlace, whoIsFree } from './free-hours.ts';
import { readLoads } from './load.ts';
import { dayAround, isBusy, ownRules } from './judge.ts';
import { lockAgendas } from './locks.ts';
import { findMotif, findMotifById } from './motifs.ts';
import { change, reread, write, type Booked, type Wanted } from './write.ts';

export type { Booked, Wanted };

/**
 * Why an hour was not given. `taken`: it is not free (any more); `person-busy`: the person has something else then;
 * `two-ahead`: two appointments are ahead already; `gone`: there is no such appointment, or it is over; `moved-enough`:
 * the person has moved it as often as one may.
 */
export type BookingRefusal =
  | 'taken'
  | 'person-busy'
  | 'two-ahead'
  | 'no-such-mode'
  | 'gone'
  | 'too-late'
  | 'moved-enough'
  | MeetingRefusal;
export type Refused = { readonly ok: false; readonly why: BookingRefusal };

/** Appointments that a person may have ahead. */
export const MOST_AHEAD = 2;

export const refused = (why: BookingRefusal): Refused => ({ ok: false, why });

/**
 * Keeps an hour for whoever chose it, for fifteen minutes. Another hour that they kept is let go at once; choosing the
 * same one again changes nothing. In the service's transaction: the locks of all concerned are taken first, then the
 * function that lists the hours judges.
 */
export async function keepHour(tx: Tx, personId: string, wanted: Wanted, now: Instant): Promise<Booked | Refused> {
  const { motif, from, placeId, mode } = wanted;
  const candidates = wanted.adviserId === null ? await activeAdvisers(tx, null) : [wanted.adviserId];
  const { taken, ofPersons } = await lockAgendas(tx, [personId, ...candidates], dayAround(from), now);
  const [standing, place, ahead] = await Promise.all([
    readStanding(tx, personId),
    findOpenPlace(tx, placeId),
    listAhead(tx, personId, now),
  ]);
  if (!motif.modes.includes(mode) || motif.bookableBy !== 'anybody') return refused('no-such-mode');
  if (!place) return refused('taken');
  const notThere = meetingRefusal(standing, mode, place);
  if (notThere) return refused(notThere);
  const held = ahead.find(({ status }) => status === 'hold') ?? null;
  if (ahead.length - (held ? 1 : 0) >= MOST_AHEAD) return refused('two-ahead');

  const others = taken.filter(({ appointmentId }) => held === null || appointmentId !== held.id);
  const free = await whoIsFree(
    tx,
    motif,
    candidates.filter((id) => id !== personId),
    { from, placeId },
    others,
    now,
  );
  const same =
    held?.startsAt === from && held.placeId === placeId && held.motifId === motif.id && held.mode === mode
      ? held
      : null;
  if (same && free.includes(same.adviserId ?? '') && [null, same.adviserId].includes(wanted.adviserId))
    return { ok: true, appointment: same };
  const span = { from, to: from + motif.rules.duration * MINUTE };
  if (isBusy(ofPersons, personId, span, held?.id)) return refused('person-busy');
  const choice = chooseAdviser(free.length < 2 ? free.map(freshLoad) : await readLoads(tx, motif.id, free, from));
  if (!choice) return refused('taken');
  if (held) await change(tx, held, { status: 'expired', changed_side: 'person' });
  return write(tx, {
    personId,
    adviserId: choice.adviserId,
    wanted,
    status: 'hold',
    holdExpiresAt: now + HOLD_MINUTES * MINUTE,
    answers: [],
    zone: wanted.zone ?? null,
    byAdviser: null,
    now,
  });
}

/** Of one adviser the load decides nothing. */
const freshLoad = (adviserId: string) => ({ adviserId, bookedMinutes: 0, openMinutes: 0, lastBookedAt: null });

/**
 * Turns a kept hour into an appointment: confirmed for somebody who can be reached, else asked for. An hour that was
 * kept too long is given all the same when it is still free. What an absence or changed hours took away meanwhile is
 * refused.
 */
export async function confirmHold(
  tx: Tx,
  personId: string,
  id: string,
  answers: readonly string[],
  now: Instant,
  zone?: string,
): Promise<Booked | Refused> {
  const seen = await findAppointment(tx, id);
  if (!seen || seen.personId !== personId || seen.adviserId === null || seen.placeId === null) return refused('gone');
  const { adviserId, placeId } = seen;
  const { taken, ofPersons } = await lockAgendas(tx, [personId, adviserId], dayAround(seen.startsAt), now);
  const [held, motif, standing, place, ahead] = await Promise.all([
    findAppointment(tx, id),
    findMotifById(tx, seen.motifId),
    readStanding(tx, personId),
    findOpenPlace(tx, placeId),
    listAhead(tx, personId, now),
  ]);
  if (!held || !motif) return refused('gone');
  // A second press finds it done.
  if (held.status === 'pending' || held.status === 'confirmed') return { ok: true, appointment: held };
  if (held.status !== 'hold' && held.status !== 'expired') return refused('gone');
  // Fifteen minutes later it is a new choice, by the rules of today.
  if (held.status === 'expired') {
    const offered = await findMotif(tx, motif.slug);
    if (!offered?.modes.includes(held.mode) || offered.bookableBy !== 'anybody') return refused('no-such-mode');
  }
  const notThere = place ? meetingRefusal(standing, held.mode, place) : null;
  if (notThere) return refused(notThere);
  if (ahead.filter((one) => one.id !== id).length >= MOST_AHEAD) return refused('two-ahead');

  const others = taken.filter(({ appointmentId }) => appointmentId !== id);
  const wanted: Wanted = {
    motif,
    adviserId: held.firstAvailable ? null : adviserId,
    from: held.startsAt,
    placeId,
    mode: held.mode,
  };
  // Notice and window were kept when the hour was; afterwards the hour is chosen anew.
  const asked = held.status === 'hold' ? held.createdAt : now;
  const free =
    place &&
    held.startsAt > now &&
    (await whoIsFree(tx, held.status === 'hold' ? ownRules(motif, held) : motif, [adviserId], wanted, others, asked))
      .length > 0;
  const clash = isBusy(ofPersons, personId, { from: held.startsAt, to: held.endsAt }, id);
  if (!free || clash) return refused(clash ? 'person-busy' : 'taken');
  const status = standing.reachable ? 'confirmed' : 'pending';
  const made =
    held.status === 'expired'
      ? await write(tx, {
          personId,
          adviserId,
          wanted,
          status,
          holdExpiresAt: null,
          answers,
          zone: zone ?? null,
          byAdviser: null,
          now,
        })
      : await confirmed(tx, held, { status, changed_side: 'person', answers: sealAnswers(id, personId, answers) });
  if (made.ok)
    await announce(tx, made.appointment, { kind: status === 'confirmed' ? 'confirmed' : 'asked', by: 'person' }, now);
  return made;
}

const confirmed = async (tx: Tx, held: Appointment, given: Record<string, unknown>): Promise<Booked | Refused> =>
  (await change(tx, held, given)) ? reread(tx, held.id) : refused('gone');
