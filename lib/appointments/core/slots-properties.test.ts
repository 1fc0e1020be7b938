import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar, OpenHours } from './calendar.ts';
import { blockedBy, findSlot, freeSlots, type SlotRules } from './slots.ts';
import { addDays, clockMinutes, instantAt, localDate, MINUTE, weekday, type Span } from './zone.ts';

/** Around the day on which the clocks of Paris go forward, and that on which they go back. */
const FIRST_DAYS = ['2026-03-26', '2026-10-22', '2026-06-08'];
const ZONES = ['Africa/Brazzaville', 'Europe/Paris', 'America/New_York', 'Asia/Kathmandu'];
const QUARTERS = 96;

const someHours: fc.Arbitrary<OpenHours> = fc
  .record({
    // Midnight often: there hours of two days join.
    quarter: fc.oneof(fc.constantFrom(0, 84), fc.integer({ min: 0, max: QUARTERS - 1 })),
    length: fc.oneof(fc.constantFrom(12, QUARTERS), fc.integer({ min: 1, max: 40 })),
    placeId: fc.constantFrom('lycee', 'lycee', 'centre'),
    motifIds: fc.constantFrom(null, ['m'], ['m', 'n'], ['n']),
  })
  .map(({ quarter, length, ...rest }) => ({
    from: quarter * 15,
    to: Math.min(QUARTERS, quarter + length) * 15,
    ...rest,
  }));

const someRules: fc.Arbitrary<SlotRules> = fc.record({
  motifId: fc.constant('m'),
  duration: fc.constantFrom(10, 20, 30, 45, 60, 90),
  step: fc.constantFrom(10, 15, 25, 30, 60),
  bufferBefore: fc.constantFrom(0, 5, 15, 60),
  bufferAfter: fc.constantFrom(0, 5, 30),
  notice: fc.constantFrom(0, 60, 1440, 4320),
  windowDays: fc.integer({ min: 0, max: 12 }),
});

type World = { calendar: Calendar; rules: SlotRules; window: Span; now: number };

const worlds: fc.Arbitrary<World> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    firstDay: fc.constantFrom(...FIRST_DAYS),
    weekly: fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.array(someHours, { maxLength: 3 })), { maxLength: 6 }),
    overrides: fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.array(someHours, { maxLength: 2 })), {
      maxLength: 2,
    }),
    holidays: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 2 }),
    busy: fc.array(fc.record({ at: fc.integer({ min: 0, max: 9 * 288 }), length: fc.integer({ min: 1, max: 60 }) }), {
      maxLength: 8,
    }),
    rules: someRules,
    dailyLimit: fc.constantFrom(null, 1, 3),
    booked: fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 })), { maxLength: 3 }),
    nowAt: fc.integer({ min: -1440, max: 4000 }),
    window: fc.tuple(fc.integer({ min: 0, max: 6 * 1440 }), fc.integer({ min: 1, max: 4 * 1440 })),
  })
  .map(({ zone, firstDay, weekly, overrides, holidays, busy, rules, dailyLimit, booked, nowAt, window }) => {
    const start = instantAt(firstDay, 0, zone);
    const from = start + window[0] * MINUTE;
    return {
      calendar: {
        zone,
        weekly: new Map(weekly),
        overrides: new Map(overrides.map(([day, open]) => [addDays(firstDay, day), open])),
        holidays: new Set(holidays.map((day) => addDays(firstDay, day))),
        busy: busy.map(({ at, length }) => ({
          from: start + at * 5 * MINUTE,
          to: start + (at + length) * 5 * MINUTE,
        })),
        booked: new Map(booked.map(([day, count]) => [addDays(firstDay, day), count])),
        dailyLimit,
      },
      rules,
      window: { from, to: from + window[1] * MINUTE },
      now: start + nowAt * MINUTE,
    };
  });

const slotsOf = ({ calendar, rules, window, now }: World) => freeSlots(calendar, rules, window, now);

/** Whether this minute is open at this place for the motif, as the settings say it: told minute by minute. */
function isOpen({ zone, weekly, overrides, holidays }: Calendar, at: number, placeId: string): boolean {
  const date = localDate(at, zone);
  const minute = clockMinutes(at, zone);
  const hours = overrides.get(date) ?? (holidays.has(date) ? [] : (weekly.get(weekday(date)) ?? []));
  return hours.some(
    (one) =>
      one.placeId === placeId &&
      (one.motifIds === null || one.motifIds.includes('m')) &&
      one.from <= minute &&
      minute < one.to,
  );
}

describe('over random calendars', () => {
  test('what is listed can be booked, and what can be booked is listed', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: -30, max: 30 }), (world, off) => {
        const { calendar, rules, window, now } = world;
        const slots = slotsOf(world);
        for (const slot of slots) {
          expect(findSlot(calendar, rules, slot, now)).toEqual(slot);
          const beside = { from: slot.from + off * MINUTE, placeId: slot.placeId };
          const listed = slots.some(({ from, placeId }) => from === beside.from && placeId === beside.placeId);
          if (beside.from < window.from || beside.from >= window.to) continue;
          expect(findSlot(calendar, rules, beside, now) !== null).toBe(listed);
        }
      }),
    );
  });

  test('a list of a part is the part of the list', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 4 * 1440 }), (world, cut) => {
        const middle = Math.min(world.window.to, world.window.from + cut * MINUTE);
        const early = slotsOf({ ...world, window: { from: world.window.from, to: middle } });
        const late = slotsOf({ ...world, window: { from: middle, to: world.window.to } });
        expect([...early, ...late]).toEqual(slotsOf(world));
      }),
    );
  });

  test('each is whole and in open hours, ahead, in the window, and leaves what is busy alone', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { calendar, rules, window, now } = world;
        for (const slot of slotsOf(world)) {
          expect(slot.to - slot.from).toBe(rules.duration * MINUTE);
          for (let at = slot.from; at < slot.to; at += 5 * MINUTE)
            expect(isOpen(calendar, at, slot.placeId)).toBe(true);
          expect(slot.from).toBeGreaterThan(now);
          expect(slot.from - now).toBeGreaterThanOrEqual(rules.notice * MINUTE);
          expect(slot.from >= window.from && slot.from < window.to).toBe(true);
          const date = localDate(slot.from, calendar.zone);
          expect(date <= addDays(localDate(now, calendar.zone), rules.windowDays)).toBe(true);
          expect((calendar.booked.get(date) ?? 0) < (calendar.dailyLimit ?? 99)).toBe(true);
          const wanted = blockedBy(slot.from, rules);
          for (const busy of calendar.busy) expect(busy.to <= wanted.from || busy.from >= wanted.to).toBe(true);
        }
      }),
    );
  });

  test('booking one after another never makes two overlap', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.nat()), (world, choices) => {
        const taken: Span[] = [];
        let { calendar } = world;
        for (const choice of choices) {
          const free = slotsOf({ ...world, calendar });
          const slot = free[choice % Math.max(1, free.length)];
          if (!slot || taken.length === 12) break;
          const blocked = blockedBy(slot.from, world.rules);
          for (const other of taken) expect(other.to <= blocked.from || other.from >= blocked.to).toBe(true);
          taken.push(blocked);
          calendar = { ...calendar, busy: [...calendar.busy, blocked] };
        }
      }),
    );
  });
});

test('the zone of the process changes nothing', () => {
  const program = `
    import { calendar, dates, rules } from '${import.meta.resolve('./testing.ts')}';
    import { freeSlots } from '${import.meta.resolve('./slots.ts')}';
    const zones = ['Africa/Brazzaville', 'Europe/Paris', 'Asia/Tokyo'];
    console.log(JSON.stringify(zones.map((zone) => freeSlots(
      calendar(['8:00-12:00', '22:00-24:00', '0:00-2:00'], { zone }), rules({ duration: 45 }),
      dates('2026-10-23', '2026-11-01', zone), Date.parse('2026-10-20T00:00Z')))));`;
  const inZone = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
  const [brazzaville, ...others] = ['Africa/Brazzaville', 'America/New_York', 'Asia/Tokyo'].map(inZone);
  expect(JSON.parse(brazzaville ?? '')[0].length).toBeGreaterThan(50);
  expect(others).toEqual([brazzaville, brazzaville]);
});
