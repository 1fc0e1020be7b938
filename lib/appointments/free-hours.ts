import { asc, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { advisers, places } from '#db/schema/agenda.ts';
import { readCalendars, type Taken } from './calendars.ts';
import type { Calendar } from './core/calendar.ts';
import { findSlot, freeSlots, type Slot } from './core/slots.ts';
import { MINUTE, type Instant, type Span } from './core/zone.ts';
import { readTaken, uuids } from './locks.ts';
import type { Motif } from './motifs.ts';

/** Somebody who receives people, as they are shown. */
export type Adviser = {
  readonly id: string;
  readonly displayName: string;
  readonly title: 'conseillere' | 'conseiller';
  readonly establishment: string | null;
};

export type OpenPlace = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly landmark: string | null;
  readonly phone: string | null;
  /** Minors are received there. */
  readonly forMinors: boolean;
};

/** A free hour with everybody who has it. */
export type FreeHour = Slot & { readonly adviserIds: readonly string[] };

/** Appointments that reach into a window begin at most so long before it. */
const LONGEST = 24 * 60 * MINUTE;
/** The window with room on both sides for buffers and for hours that began before it. */
export const around = (window: Span): Span => ({ from: window.from - LONGEST, to: window.to + LONGEST });

/** The advisers who are shown to whoever asks, by name. */
export async function listAdvisers(tx: Tx): Promise<Adviser[]> {
  const rows = await tx
    .select({
      id: advisers.id,
      displayName: advisers.displayName,
      title: advisers.title,
      establishment: advisers.establishment,
    })
    .from(advisers)
    .where(isNull(advisers.closedAt))
    .orderBy(asc(advisers.displayName), asc(advisers.id));
  return rows as Adviser[];
}

/** The places where people are received. */
export async function listOpenPlaces(tx: Tx): Promise<OpenPlace[]> {
  const rows = await tx.select().from(places).where(isNull(places.closedAt)).orderBy(asc(places.name), asc(places.id));
  return rows.map(({ id, name, address, landmark, phone, minorsApprovedAt }) => ({
    id,
    name,
    address,
    landmark,
    phone,
    forMinors: minorsApprovedAt !== null,
  }));
}

/** The open place with this id, or null. There are few of them. */
export const findOpenPlace = async (tx: Tx, id: string): Promise<OpenPlace | null> =>
  (await listOpenPlaces(tx)).find((place) => place.id === id) ?? null;

/**
 * Free hours for a motif within `window`, at these places, with these advisers: in order of time, then of place.
 * @param ignored an appointment that is to be moved: its own time is free for it
 */
export async function listFreeHours(
  tx: Tx,
  motif: Motif,
  adviserIds: readonly string[],
  placeIds: readonly string[],
  window: Span,
  now: Instant,
  ignored: string | null = null,
): Promise<FreeHour[]> {
  const range = around(window);
  const taken = (await readTaken(tx, adviserIds, range, now)).filter(
    ({ ownId }) => ownId === null || ownId !== ignored,
  );
  return freeHoursOf(await readCalendars(tx, adviserIds, range, taken), motif, placeIds, window, now);
}

/** The hours that these calendars leave, those at the same time and place as one. Pure. */
export function freeHoursOf(
  calendars: ReadonlyMap<string, Calendar>,
  { rules }: Pick<Motif, 'rules'>,
  placeIds: readonly string[],
  window: Span,
  now: Instant,
): FreeHour[] {
  const hours = new Map<string, FreeHour>();
  for (const [adviserId, calendar] of calendars) {
    for (const slot of freeSlots(calendar, rules, window, now)) {
      if (!placeIds.includes(slot.placeId)) continue;
      const key = `${slot.from} ${slot.placeId}`;
      hours.set(key, { ...slot, adviserIds: [...(hours.get(key)?.adviserIds ?? []), adviserId] });
    }
  }
  return [...hours.values()].toSorted((a, b) => a.from - b.from || a.placeId.localeCompare(b.placeId));
}

/** Which of these advisers have this hour free, judged by the function that lists. Under their locks. */
export async function whoIsFree(
  tx: Tx,
  { rules }: Pick<Motif, 'rules'>,
  adviserIds: readonly string[],
  wanted: { readonly from: Instant; readonly placeId: string },
  taken: readonly Taken[],
  now: Instant,
): Promise<string[]> {
  const active = await activeAdvisers(tx, adviserIds);
  const calendars = await readCalendars(tx, active, around({ from: wanted.from, to: wanted.from }), taken);
  return [...calendars]
    .filter(([, calendar]) => findSlot(calendar, rules, wanted, now) !== null)
    .map(([adviserId]) => adviserId);
}

/** Those of these advisers, null: of all, who may receive somebody now. For the service, who sees the others too. */
export async function activeAdvisers(tx: Tx, adviserIds: readonly string[] | null): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(
    sql`select id from public.advisers where private.is_active_adviser(id) ${adviserIds === null ? sql`` : sql`and id = any (${uuids(adviserIds)})`} order by id`,
  );
  return rows.map(({ id }) => id);
}
