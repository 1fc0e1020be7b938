import { eq } from 'drizzle-orm';
import { runAs, type Tx } from '#db/run-as.ts';
import { appointments } from '#db/schema/appointments.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { readCalendars } from '../calendars.ts';
import { daySpan } from '../core/adviser-agenda.ts';
import { refusal } from '../core/lifecycle.ts';
import { addDays, localDate, type Instant, type LocalDate, type Span } from '../core/zone.ts';
import { around, freeHoursOf, listOpenPlaces, type FreeHour, type OpenPlace } from '../free-hours.ts';
import { readTaken } from '../locks.ts';
import { findMotifById, type Motif } from '../motifs.ts';
import { selectOfAdviser, type AdviserAppointment } from './adviser-appointments.ts';
import { forAdviser } from './adviser-desk.ts';

/** How many days of free hours one page shows. */
export const DAYS_SHOWN = 7;

export type MoveChoices = {
  readonly appointment: AdviserAppointment;
  /** Null when it can be moved no more. */
  readonly hours: readonly (FreeHour & { readonly place: OpenPlace })[] | null;
  /** The first date shown, in the adviser's zone. */
  readonly from: LocalDate;
};

/**
 * The adviser's own free hours to which this appointment may move, for some days from `from` on (today when it is not
 * said); null when the appointment is not theirs.
 */
export async function findMoveChoices(
  actor: Person,
  id: string,
  from: LocalDate | null,
  now: Instant,
): Promise<MoveChoices | null> {
  if (!isId(id)) return null;
  const found = await forAdviser(actor, async (tx, { zone }) => {
    const [appointment] = await selectOfAdviser(tx, actor.id, eq(appointments.id, id));
    const motif = appointment && (await findMotifById(tx, appointment.motifId));
    return appointment && motif ? { appointment, motif, zone } : null;
  });
  if (!found) return null;
  const { appointment, motif, zone } = found;
  const today = localDate(now, zone);
  const first = from !== null && from > today ? from : today;
  if (refusal('move', 'service', appointment, now)) return { appointment, hours: null, from: first };
  const window = { from: daySpan(first, zone).from, to: daySpan(addDays(first, DAYS_SHOWN - 1), zone).to };
  return {
    appointment,
    from: first,
    hours: await runAs(actor, (tx) => selectOwnFreeHours(tx, actor.id, { motif, window, now, moved: appointment })),
  };
}

type Asked = {
  readonly motif: Motif;
  readonly window: Span;
  readonly now: Instant;
  readonly moved: AdviserAppointment;
};

async function selectOwnFreeHours(tx: Tx, adviserId: string, { motif, window, now, moved }: Asked) {
  const range = around(window);
  const places = await listOpenPlaces(tx);
  // Its own time is free for it: no other of this adviser begins at the same moment.
  const taken = (await readTaken(tx, [adviserId], range, now)).filter(({ startsAt }) => startsAt !== moved.startsAt);
  const calendars = await readCalendars(tx, [adviserId], range, taken);
  const ids = places.map(({ id }) => id);
  return freeHoursOf(calendars, motif, ids, window, now).flatMap((hour) => {
    const place = places.find(({ id }) => id === hour.placeId);
    return place && hour.from !== moved.startsAt ? [{ ...hour, place }] : [];
  });
}
