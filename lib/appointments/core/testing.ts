import type { Calendar, OpenHours } from './calendar.ts';
import { blockedBy, type Slot, type SlotRules } from './slots.ts';
import { instantAt, type Instant, type LocalDate, type Span } from './zone.ts';

/** Rules for tests: half an hour on a grid of half an hour, no buffers, no notice, a window of a year. */
export const rules = (changed: Partial<SlotRules> = {}): SlotRules => ({
  motifId: 'm',
  duration: 30,
  step: changed.duration ?? 30,
  bufferBefore: 0,
  bufferAfter: 0,
  notice: 0,
  windowDays: 365,
  ...changed,
});

/** « 8:30 » as minutes since midnight. */
export const clock = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
};

/** « 8:30-12:00 » as open hours at the place `p`. */
export const hours = (text: string, more: Partial<OpenHours> = {}): OpenHours => {
  const [from = '', to = ''] = text.split('-');
  return { from: clock(from), to: clock(to), placeId: 'p', motifIds: null, ...more };
};

/** A calendar that is open at these hours each day, in this zone. */
export const calendar = (daily: readonly string[], changed: Partial<Calendar> = {}): Calendar => ({
  zone: 'Africa/Brazzaville',
  weekly: new Map([1, 2, 3, 4, 5, 6, 7].map((day) => [day, daily.map((text) => hours(text))])),
  overrides: new Map(),
  holidays: new Set(),
  busy: [],
  booked: new Map(),
  dailyLimit: null,
  ...changed,
});

/** The local dates `first` to `last`, as a window. */
export const dates = (first: LocalDate, last: LocalDate, zone: string): Span => ({
  from: instantAt(first, 0, zone),
  to: instantAt(last, 1440, zone),
});

/** What an appointment that begins then takes. */
export const booking = (iso: string, of: SlotRules): Span => blockedBy(at(iso), of);
export const at = (iso: string): Instant => Date.parse(iso);

/** « 2026-06-12T09:00 », the starts in UTC. */
export const starts = (slots: readonly Slot[]): string[] =>
  slots.map(({ from }) => new Date(from).toISOString().slice(0, 16));
