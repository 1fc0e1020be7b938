import type { Calendar, OpenHours } from '#lib/appointments/core/calendar.ts';
import { freeSlots, type SlotRules } from '#lib/appointments/core/slots.ts';
import { addDays, instantAt, MINUTE, type Span } from '#lib/appointments/core/zone.ts';
import { median, quantile } from './stats.ts';

const ZONE = 'Africa/Brazzaville';
const FIRST = '2027-03-01';
const DAYS = 30;
const ADVISERS = 10;
const WARM_UP = 50;
const RUNS = 300;
/** Starts of a day’s two appointments, in minutes since midnight: six hundred in all. */
const TAKEN = [9 * 60, 15 * 60];

/** Milliseconds a call. */
export interface HoursTiming {
  readonly median: number;
  readonly p95: number;
}

/** Mornings and afternoons from Monday to Saturday, with two appointments each day. */
function calendarOf(adviser: number): Calendar {
  const placeId = `lieu-${adviser % 3}`;
  const hours: OpenHours[] = [
    { from: 8 * 60, to: 12 * 60, placeId, motifIds: null },
    { from: 14 * 60, to: 18 * 60, placeId, motifIds: null },
  ];
  const busy: Span[] = Array.from({ length: DAYS }, (_, day) => addDays(FIRST, day)).flatMap((date) =>
    TAKEN.map((minute) => {
      const from = instantAt(date, minute, ZONE);
      return { from, to: from + 60 * MINUTE };
    }),
  );
  return {
    zone: ZONE,
    weekly: new Map([1, 2, 3, 4, 5, 6].map((day) => [day, hours])),
    overrides: new Map(),
    holidays: new Set(),
    busy,
    booked: new Map(),
    dailyLimit: null,
  };
}

const RULES: SlotRules = {
  motifId: 'motif',
  duration: 45,
  step: 15,
  bufferBefore: 0,
  bufferAfter: 15,
  notice: 0,
  windowDays: DAYS + 1,
};

/**
 * Times the search for free hours: thirty days of ten advisers, in milliseconds for all of them together.
 * @throws when nothing is free: the figure would be that of an empty calendar.
 */
export function timeHours(): HoursTiming {
  const calendars = Array.from({ length: ADVISERS }, (_, adviser) => calendarOf(adviser));
  const from = instantAt(FIRST, 0, ZONE);
  const window = { from, to: instantAt(addDays(FIRST, DAYS), 0, ZONE) };
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const begun = performance.now();
    const free = calendars.reduce((sum, calendar) => sum + freeSlots(calendar, RULES, window, from - MINUTE).length, 0);
    const ended = performance.now();
    if (free === 0) throw new Error('aucune heure libre : la mesure ne voudrait rien dire');
    if (run >= 0) times.push(ended - begun);
  }
  return { median: median(times), p95: quantile(times, 0.95) };
}
