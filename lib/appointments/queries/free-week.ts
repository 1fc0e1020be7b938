import { and, gte, isNotNull } from 'drizzle-orm';
import { runAs, runAsSystem, type Tx } from '#db/run-as.ts';
import { openingDates, openingHours } from '#db/schema/agenda.ts';
import type { Actor } from '#lib/access/core/actor.ts';
import { readStanding, type Standing } from '#lib/people/index.ts';
import { listAhead, type Appointment } from '../appointment-row.ts';
import { MOST_AHEAD } from '../book.ts';
import { BOOKABLE_MODES, type BookableMode, type Choice } from '../core/choice.ts';
import { effectiveStatus } from '../core/lifecycle.ts';
import { meetingRefusal } from '../core/may-meet.ts';
import { addDays, localDate, type Instant } from '../core/zone.ts';
import { listAdvisers, listOpenPlaces, type Adviser, type OpenPlace } from '../free-hours.ts';
import { findMotif, listMotifs, type Motif } from '../motifs.ts';
import { readWeek, type Week } from './week.ts';

/**
 * The advisers whom this reader can book: with hours, and not the reader. In the reader’s transaction, where nobody
 * else sees the hours of an adviser who may not receive anybody.
 */
export async function listBookableAdvisers(tx: Tx, reader: Actor, now: Instant): Promise<Adviser[]> {
  const [advisers, weekly, dates] = await Promise.all([
    listAdvisers(tx),
    tx.selectDistinct({ id: openingHours.adviserId }).from(openingHours),
    tx
      .selectDistinct({ id: openingDates.adviserId })
      .from(openingDates)
      .where(and(isNotNull(openingDates.fromMinute), gte(openingDates.day, addDays(localDate(now, 'UTC'), -1)))),
  ]);
  const receives = new Set([...weekly, ...dates].map(({ id }) => id));
  const own = reader.kind === 'person' ? reader.id : null;
  return advisers.filter(({ id }) => id !== own && receives.has(id));
}

/** The motifs that a person may book by themselves. */
export const listBookableMotifs = async (tx: Tx): Promise<Motif[]> =>
  (await listMotifs(tx)).filter(({ bookableBy }) => bookableBy === 'anybody');

/** How somebody may be received; of a guest nothing is known yet, and the account decides. */
const standingOf = (reader: Actor): Promise<Standing | null> =>
  reader.kind === 'person'
    ? runAsSystem('how a person may be received', (tx) => readStanding(tx, reader.id))
    : Promise.resolve(null);

/** The places where this reader may be received in this way. */
export const placesFor = (
  standing: Standing | null,
  mode: BookableMode,
  places: readonly OpenPlace[],
): readonly OpenPlace[] =>
  standing === null ? places : places.filter((place) => meetingRefusal(standing, mode, place) === null);

/** A motif’s free hours for a choice, with what else could be chosen. */
export type FreeWeek = Week & {
  readonly motif: Motif;
  readonly mode: BookableMode | null;
  readonly modes: readonly BookableMode[];
  /** By phone only once a guardian’s agreement is confirmed. */
  readonly phoneLater: boolean;
  /** By phone only with a number in the profile. */
  readonly phoneMissing: boolean;
  readonly advisers: readonly Adviser[];
  /** Null: « le premier disponible ». */
  readonly adviser: Adviser | null;
  /** Whoever was asked for receives nobody now. */
  readonly adviserGone: boolean;
  readonly places: readonly OpenPlace[];
  readonly place: OpenPlace | null;
  /** What the reader keeps at this moment. */
  readonly held: Appointment | null;
  /** The reader has as many appointments ahead as one may. */
  readonly full: boolean;
};

/**
 * The free hours of a week for what a reader chose. What is listed for a person can be booked by that person: places
 * and ways in which they may not be received are left out, and so are hours at which they have something else.
 * @returns null when no such motif is booked here
 */
export async function readFreeWeek(reader: Actor, choice: Choice, now: Instant): Promise<FreeWeek | null> {
  const standing = await standingOf(reader);
  return runAs(reader, async (tx) => {
    const [motif, advisers, open, ahead] = await Promise.all([
      findMotif(tx, choice.motif),
      listBookableAdvisers(tx, reader, now),
      listOpenPlaces(tx),
      reader.kind === 'person' ? listAhead(tx, reader.id, now) : [],
    ]);
    if (motif?.bookableBy !== 'anybody') return null;
    const offered = BOOKABLE_MODES.filter((mode) => motif.modes.includes(mode));
    const phoneLater = standing !== null && !standing.adult && !standing.guardianAgreed;
    const phoneMissing = standing !== null && !phoneLater && !standing.hasPhone;
    const modes = offered.filter((mode) => mode !== 'telephone' || !(phoneLater || phoneMissing));
    const mode = modes.find((one) => one === choice.mode) ?? modes[0] ?? null;
    const places = mode ? placesFor(standing, mode, open) : [];
    const place = places.find(({ id }) => id === choice.placeId) ?? null;
    const adviser = advisers.find(({ id }) => id === choice.adviserId) ?? null;
    const held = ahead.find((one) => one.status === 'hold' && effectiveStatus(one, now) === 'hold') ?? null;
    const booked = ahead.filter(({ status }) => status !== 'hold');
    const week = await readWeek(
      tx,
      {
        motif,
        adviserIds: adviser ? [adviser.id] : advisers.map(({ id }) => id),
        placeIds: place ? [place.id] : places.map(({ id }) => id),
        zone: choice.zone,
        day: choice.week ?? (choice.hour && localDate(choice.hour.from, choice.zone)),
        ignored: held?.id ?? null,
        own: booked.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })),
      },
      now,
    );
    return {
      ...week,
      motif,
      mode,
      modes,
      phoneLater: phoneLater && offered.includes('telephone'),
      phoneMissing: phoneMissing && offered.includes('telephone'),
      advisers,
      adviser,
      adviserGone: choice.adviserId !== null && adviser === null,
      places,
      place,
      held,
      full: booked.length >= MOST_AHEAD,
    };
  });
}
