import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { runAs, type Tx } from '#db/run-as.ts';
import { absences, holidays, openingDates, openingHours, places } from '#db/schema/agenda.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { readCalendars } from '../calendars.ts';
import { isInHours } from '../core/adviser-agenda.ts';
import { addDays, localDate, MINUTE, type Instant, type LocalDate, type Span } from '../core/zone.ts';
import { listOpenPlaces, type OpenPlace } from '../free-hours.ts';
import { listMotifs, type Motif } from '../motifs.ts';
import { selectAhead, selectTouched, type AdviserAppointment } from './adviser-appointments.ts';
import { listAwaited } from '../proposals.ts';
import { findOwnAdviser, forAdviser, type OwnAdviser } from './adviser-desk.ts';
import { listTreated, type TreatedAppointment } from './treated.ts';

/** Hours with the name of their place, which may be closed by now. */
export type ShownHours = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly place: string;
  readonly motifIds: readonly string[] | null;
};
export type WeeklyHours = ShownHours & { readonly weekday: number };
/** A « date particulière »; without hours it is closed. */
export type OpeningDate = { readonly day: LocalDate; readonly hours: readonly ShownHours[] };
export type ShownHoliday = { readonly day: LocalDate; readonly name: string; readonly certain: boolean };

/** What the page of the opening hours shows. */
export type OpeningDesk = {
  readonly adviser: OwnAdviser;
  readonly weekly: readonly WeeklyHours[];
  readonly dates: readonly OpeningDate[];
  readonly holidays: readonly ShownHoliday[];
  readonly places: readonly OpenPlace[];
  readonly motifs: readonly Motif[];
};

/** How far ahead public holidays are shown, in days. */
const HOLIDAYS_AHEAD = 180;
/** Hours are looked at as far ahead as anything can be booked. */
const YEAR = 366 * 24 * 60 * MINUTE;

/** The adviser's own hours and dates; null for whoever is no adviser. One who is not vetted yet may prepare theirs. */
export async function findOpeningDesk(actor: Person, now: Instant): Promise<OpeningDesk | null> {
  const adviser = await findOwnAdviser(actor);
  if (!adviser) return null;
  const today = localDate(now, adviser.zone);
  return runAs(actor, async (tx) => ({
    adviser,
    weekly: await selectWeekly(tx, adviser.id),
    dates: await selectDates(tx, adviser.id, today),
    holidays: await selectHolidays(tx, today, addDays(today, HOLIDAYS_AHEAD)),
    places: await listOpenPlaces(tx),
    motifs: await listMotifs(tx),
  }));
}

async function selectWeekly(tx: Tx, adviserId: string): Promise<WeeklyHours[]> {
  return tx
    .select({
      id: openingHours.id,
      weekday: openingHours.weekday,
      from: openingHours.fromMinute,
      to: openingHours.toMinute,
      place: places.name,
      motifIds: openingHours.motifIds,
    })
    .from(openingHours)
    .innerJoin(places, eq(places.id, openingHours.placeId))
    .where(eq(openingHours.adviserId, adviserId))
    .orderBy(asc(openingHours.weekday), asc(openingHours.fromMinute), asc(openingHours.id));
}

async function selectDates(tx: Tx, adviserId: string, from: LocalDate): Promise<OpeningDate[]> {
  const rows = await tx
    .select({ row: openingDates, place: places.name })
    .from(openingDates)
    .leftJoin(places, eq(places.id, openingDates.placeId))
    .where(and(eq(openingDates.adviserId, adviserId), gte(openingDates.day, from)))
    .orderBy(asc(openingDates.day), asc(openingDates.fromMinute));
  return [...Map.groupBy(rows, ({ row }) => row.day)].map(([day, ofDay]) => ({
    day,
    hours: ofDay.flatMap(({ row: { id, fromMinute, toMinute, motifIds }, place }) =>
      fromMinute === null || toMinute === null
        ? []
        : [{ id, from: fromMinute, to: toMinute, place: place ?? '', motifIds }],
    ),
  }));
}

const selectHolidays = (tx: Tx, first: LocalDate, last: LocalDate): Promise<ShownHoliday[]> =>
  tx
    .select()
    .from(holidays)
    .where(and(gte(holidays.day, first), lte(holidays.day, last)))
    .orderBy(asc(holidays.day));

/** Appointments ahead that the hours do not hold (any more): they stand, and the adviser is told. */
export const listOutsideHours = (actor: Person, now: Instant): Promise<AdviserAppointment[] | null> =>
  forAdviser(actor, async (tx, { id }) => {
    const ahead = await selectAhead(tx, id, now);
    const calendar = (await readCalendars(tx, [id], { from: now, to: now + YEAR }, [])).get(id);
    return calendar ? ahead.filter((appointment) => !isInHours(calendar, appointment)) : [];
  });

/** An « indisponibilité » as its adviser reads it. */
export type Absence = {
  readonly id: string;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string | null;
  readonly span: Span;
};

const absenceOf = (row: typeof absences.$inferSelect): Absence => ({
  id: row.id,
  firstDay: row.firstDay,
  lastDay: row.lastDay,
  from: row.fromMinute,
  to: row.toMinute,
  label: row.label,
  span: { from: row.startsAt.getTime(), to: row.endsAt.getTime() },
});

/** Those of an adviser that are not over at `from`, and begin before `to` when it is said. */
async function selectAbsences(tx: Tx, adviserId: string, from: Instant, to: Instant | null): Promise<Absence[]> {
  const rows = await tx
    .select()
    .from(absences)
    .where(and(eq(absences.adviserId, adviserId), gte(absences.endsAt, new Date(from + 1))))
    .orderBy(asc(absences.startsAt), asc(absences.id));
  return rows.map(absenceOf).filter(({ span }) => to === null || span.from < to);
}

/** An absence with the appointments that it touches and that nobody has treated yet. */
export type TouchingAbsence = { readonly absence: Absence; readonly touched: readonly AdviserAppointment[] };
/** One absence with all that its page says. */
export type AbsenceDesk = TouchingAbsence & {
  /** Other hours were proposed; until when the person may choose. */
  readonly awaited: readonly (AdviserAppointment & { readonly until: Instant })[];
  readonly treated: readonly TreatedAppointment[];
};

/** The absences that are not over, each with what it touches; null for whoever may see nobody. */
export const listAbsences = (actor: Person, now: Instant): Promise<TouchingAbsence[] | null> =>
  forAdviser(actor, async (tx, { id }) => {
    const ahead = await selectAhead(tx, id, now);
    const awaited = await listAwaited(tx, ahead, now);
    const untouched = ahead.filter((one) => !awaited.has(one.id));
    return (await selectAbsences(tx, id, now, null)).map((absence) => ({
      absence,
      touched: untouched.filter(({ startsAt, endsAt }) => startsAt < absence.span.to && absence.span.from < endsAt),
    }));
  });

/** One absence of this adviser with what it touches; null when it is not theirs. */
export async function findAbsence(actor: Person, id: string, now: Instant): Promise<AbsenceDesk | null> {
  if (!isId(id)) return null;
  return forAdviser(actor, async (tx, adviser) => {
    const [row] = await tx
      .select()
      .from(absences)
      .where(and(eq(absences.id, id), eq(absences.adviserId, adviser.id)));
    if (!row) return null;
    const absence = absenceOf(row);
    const all = await selectTouched(tx, adviser.id, absence.span, now);
    const until = await listAwaited(tx, all, now);
    return {
      absence,
      touched: all.filter((one) => !until.has(one.id)),
      awaited: all.flatMap((one) => (until.has(one.id) ? [{ ...one, until: until.get(one.id)! }] : [])),
      treated: await listTreated(tx, adviser.id, absence.span, row.createdAt.getTime()),
    };
  });
}

/** Absences and public holidays of the local dates `first` to `last`, for the agenda. */
export const listDaysOff = (
  actor: Person,
  [first, last]: readonly [LocalDate, LocalDate],
  window: Span,
): Promise<{ absences: Absence[]; holidays: ShownHoliday[] } | null> =>
  forAdviser(actor, async (tx, { id }) => ({
    absences: await selectAbsences(tx, id, window.from, window.to),
    holidays: await selectHolidays(tx, first, last),
  }));
