import { openSpans, type Calendar } from './calendar.ts';
import { addDays, localDate, MINUTE, type Instant, type LocalDate, type Span } from './zone.ts';

/** What a motif asks of a slot. Minutes, but for the window. */
export type SlotRules = {
  readonly motifId: string;
  readonly duration: number;
  /** From one start to the next. */
  readonly step: number;
  /** Kept free before and after; those of two neighbours add up. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** A start must be at least so far ahead. */
  readonly notice: number;
  /** Local dates ahead that may be booked; 0: today only. */
  readonly windowDays: number;
};

/** A free start: `from` to `to` is the person's time, without buffers. */
export type Slot = Span & { readonly placeId: string };

/** What a booking takes of the adviser's time. */
export const blockedBy = (from: Instant, rules: SlotRules): Span => ({
  from: from - rules.bufferBefore * MINUTE,
  to: from + (rules.duration + rules.bufferAfter) * MINUTE,
});

/**
 * Free starts within `window`, in order. **The same function judges a booking** (`findSlot`): what it lists can be
 * booked, and nothing else can. Starts stand on a grid of `step` minutes that begins with the open hours, and begins
 * again after whatever is busy; an appointment lies wholly in the open hours, its buffers need not.
 * @param now nothing that starts now or earlier is free
 */
export function freeSlots(calendar: Calendar, rules: SlotRules, window: Span, now: Instant): Slot[] {
  const { zone } = calendar;
  const earliest = Math.max(window.from, now + Math.max(1, rules.notice * MINUTE));
  const lastDate = addDays(localDate(now, zone), rules.windowDays);
  if (window.to <= earliest) return [];
  const busy = calendar.busy.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
  // Hours that began the day before may reach into the window.
  const first = addDays(localDate(earliest, zone), -1);
  const last = [localDate(window.to - 1, zone), lastDate].toSorted()[0] ?? lastDate;
  const slots: Slot[] = [];
  for (const span of openSpans(calendar, rules.motifId, first, last)) {
    const dateOf = dateWithin(span, zone);
    for (const from of starts(span, rules, busy)) {
      if (from < earliest || from >= window.to) continue;
      const date = dateOf(from);
      if (date > lastDate || (calendar.booked.get(date) ?? 0) >= (calendar.dailyLimit ?? Number.POSITIVE_INFINITY))
        continue;
      slots.push({ from, to: from + rules.duration * MINUTE, placeId: span.placeId });
    }
  }
  return slots.toSorted((a, b) => a.from - b.from || a.placeId.localeCompare(b.placeId));
}

/** The local date of a moment in this stretch: asked of the zone for each only where the stretch goes over midnight. */
function dateWithin({ from, to }: Span, zone: string): (at: Instant) => LocalDate {
  const first = localDate(from, zone);
  return localDate(to - 1, zone) === first ? () => first : (at) => localDate(at, zone);
}

/** The free slot at this start and place, or null: the judge of every booking. */
export const findSlot = (
  calendar: Calendar,
  rules: SlotRules,
  wanted: { readonly from: Instant; readonly placeId: string },
  now: Instant,
): Slot | null =>
  freeSlots(calendar, rules, { from: wanted.from, to: wanted.from + 1 }, now).find(
    ({ placeId }) => placeId === wanted.placeId,
  ) ?? null;

/** Starts in one stretch of open time. @param busy in the order of their beginnings */
function* starts(span: Span, rules: SlotRules, busy: readonly Span[]): Generator<Instant> {
  let at = span.from;
  while (at + rules.duration * MINUTE <= span.to) {
    const wanted = blockedBy(at, rules);
    const until = busyUntil(wanted, busy);
    if (until === null) {
      yield at;
      at += rules.step * MINUTE;
    } else at = until + rules.bufferBefore * MINUTE;
  }
}

/** When what stands in the way ends; null when nothing does. */
function busyUntil(wanted: Span, busy: readonly Span[]): Instant | null {
  let until: Instant | null = null;
  for (const { from, to } of busy) {
    if (from >= wanted.to) break;
    if (to > wanted.from) until = Math.max(until ?? to, to);
  }
  return until;
}
