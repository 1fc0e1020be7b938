import { describe, expect, test } from 'vitest';
import { findSlot, freeSlots } from './slots.ts';
import { at, booking, calendar, dates, hours, rules, starts } from './testing.ts';
import { localDate } from './zone.ts';

const PARIS = 'Europe/Paris';
const BRAZZAVILLE = 'Africa/Brazzaville';
const LONG_AGO = at('2026-01-01T00:00Z');

/** Starts of these dates in UTC, asked for long before. */
const offered = (
  open: ReturnType<typeof calendar>,
  of: ReturnType<typeof rules>,
  [first, last]: readonly [string, string],
  now = LONG_AGO,
) => starts(freeSlots(open, of, dates(first, last, open.zone), now));
/** As a clock on the wall of the zone shows them. */
const onTheWall = (list: readonly string[], zone: string) =>
  list.map((iso) =>
    new Date(`${iso}Z`).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
  );

describe('zones and days', () => {
  test('afternoon hours stay where they are on the clock when clocks change (ob-01)', () => {
    const open = calendar(['14:00-18:00'], { zone: PARIS });
    const list = offered(open, rules({ duration: 60 }), ['2026-03-28', '2026-03-30']);
    const hoursOf = (day: string) => list.filter((iso) => iso.startsWith(day)).map((iso) => iso.slice(11));
    expect(hoursOf('2026-03-28')).toEqual(['13:00', '14:00', '15:00', '16:00']);
    expect(hoursOf('2026-03-29')).toEqual(['12:00', '13:00', '14:00', '15:00']);
    expect(hoursOf('2026-03-30')).toEqual(['12:00', '13:00', '14:00', '15:00']);
  });

  test('an hour that the clocks leave out is not offered (ob-02)', () => {
    const list = offered(calendar(['1:00-4:00'], { zone: PARIS }), rules({ duration: 60 }), [
      '2026-03-29',
      '2026-03-29',
    ]);
    expect(list).toEqual(['2026-03-29T00:00', '2026-03-29T01:00']);
    expect(onTheWall(list, PARIS)).toEqual(['01:00', '03:00']);
  });

  test('hours are those of the adviser’s clock, whatever the reader’s (ob-03)', () => {
    const list = offered(calendar(['10:00-12:00']), rules(), ['2026-06-12', '2026-06-12']);
    expect(list.map((iso) => iso.slice(11))).toEqual(['09:00', '09:30', '10:00', '10:30']);
    expect(onTheWall(list, 'America/Toronto')).toEqual(['05:00', '05:30', '06:00', '06:30']);
  });

  test('a late hour is another day for a reader further east (ob-04)', () => {
    const open = calendar(['23:00-24:00']);
    const inDubai = (day: string) => starts(freeSlots(open, rules(), dates(day, day, 'Asia/Dubai'), LONG_AGO));
    const thursday = calendar([], { overrides: new Map([['2026-06-11', [hours('23:00-24:00')]]]) });
    expect(starts(freeSlots(thursday, rules(), dates('2026-06-11', '2026-06-11', 'Asia/Dubai'), LONG_AGO))).toEqual([]);
    expect(onTheWall(inDubai('2026-06-12'), 'Asia/Dubai')).toEqual(['02:00', '02:30']);
  });

  test('the last day of a month is whole for a reader in Tokyo (ob-05)', () => {
    const open = calendar([], { overrides: new Map([['2026-11-30', [hours('8:00-10:00')]]]) });
    const november = dates('2026-11-01', '2026-11-30', 'Asia/Tokyo');
    const list = starts(freeSlots(open, rules({ duration: 60 }), november, LONG_AGO));
    expect(list).toEqual(['2026-11-30T07:00', '2026-11-30T08:00']);
  });

  test('evening hours go on after midnight (ob-06)', () => {
    const weekly = new Map([
      [1, [hours('20:00-24:00')]],
      [2, [hours('0:00-3:00')]],
    ]);
    const list = offered(calendar([], { weekly }), rules({ duration: 90 }), ['2026-06-08', '2026-06-09']);
    expect(onTheWall(list, BRAZZAVILLE)).toEqual(['20:00', '21:30', '23:00', '00:30']);
    const last = { from: at('2026-06-09T00:30+01:00'), placeId: 'p' };
    expect(findSlot(calendar([], { weekly }), rules({ duration: 90 }), last, LONG_AGO)).not.toBeNull();
  });

  test('hours for one date are those of that date in the adviser’s zone (ob-07)', () => {
    const overrides = new Map([['2026-07-11', [hours('0:00-1:00')]]]);
    const list = freeSlots(
      calendar([], { zone: PARIS, overrides }),
      rules(),
      dates('2026-07-01', '2026-07-31', PARIS),
      LONG_AGO,
    );
    expect(starts(list)).toEqual(['2026-07-10T22:00', '2026-07-10T22:30']);
    expect(list.map(({ from }) => localDate(from, PARIS))).toEqual(['2026-07-11', '2026-07-11']);
  });

  test('a whole day of absence is a local date (ob-09)', () => {
    const open = calendar(['0:00-24:00'], { busy: [dates('2026-09-14', '2026-09-14', BRAZZAVILLE)] });
    const list = freeSlots(open, rules({ duration: 60 }), dates('2026-09-13', '2026-09-15', BRAZZAVILLE), LONG_AGO);
    const ofDay = (day: string) => list.filter(({ from }) => localDate(from, BRAZZAVILLE) === day);
    expect(onTheWall(starts(ofDay('2026-09-13')).slice(-1), BRAZZAVILLE)).toEqual(['23:00']);
    expect(ofDay('2026-09-14')).toEqual([]);
    expect(onTheWall(starts(ofDay('2026-09-15')).slice(0, 1), BRAZZAVILLE)).toEqual(['00:00']);
  });

  test('a holiday closes the weekly hours, hours for that date open it, an absence closes both', () => {
    const day = '2026-08-15';
    const holidays = new Set([day]);
    const overrides = new Map([[day, [hours('9:00-10:00')]]]);
    const open = (changed: object) =>
      offered(calendar(['8:00-9:00'], { holidays, ...changed }), rules(), [day, day]).map((iso) => iso.slice(11));
    expect(open({})).toEqual([]);
    expect(open({ overrides })).toEqual(['08:00', '08:30']);
    expect(open({ overrides, busy: [dates(day, day, BRAZZAVILLE)] })).toEqual([]);
  });
});

describe('buffers, grid, notice, limits', () => {
  const day = ['2026-06-08', '2026-06-08'] as const;
  const wall = (list: readonly string[]) => onTheWall(list, BRAZZAVILLE);

  test('buffers of neighbours add up, once (ob-10)', () => {
    const hour = rules({ duration: 60, bufferBefore: 60, bufferAfter: 60 });
    const open = calendar(['8:00-18:00'], { busy: [booking('2026-06-08T12:00+01:00', hour)] });
    expect(wall(offered(open, hour, day))).toEqual(['08:00', '09:00', '15:00', '16:00', '17:00']);
  });

  test('a buffer shorter than the grid (ob-11)', () => {
    const short = rules({ duration: 20, step: 25, bufferAfter: 5 });
    expect(wall(offered(calendar(['10:00-11:30']), short, day))).toEqual(['10:00', '10:25', '10:50']);
    const open = calendar(['10:00-11:30'], { busy: [booking('2026-06-08T10:25+01:00', short)] });
    expect(wall(offered(open, short, day))).toEqual(['10:00', '10:50']);
  });

  test('what is not listed is not accepted: a neighbour’s buffer, off the grid, a closed day (ob-12)', () => {
    const weekly = new Map([[1, [hours('14:00-17:00')]]]);
    const half = rules({ bufferAfter: 15 });
    const open = calendar([], { weekly, busy: [booking('2026-06-08T14:00+01:00', half)] });
    const judged = (iso: string, placeId = 'p') => findSlot(open, half, { from: at(iso), placeId }, LONG_AGO);
    expect(judged('2026-06-08T14:45+01:00')).not.toBeNull();
    for (const iso of ['2026-06-08T14:10+01:00', '2026-06-08T14:07+01:00', '2026-06-07T14:45+01:00'])
      expect(judged(iso), iso).toBeNull();
    expect(judged('2026-06-08T14:45+01:00', 'elsewhere')).toBeNull();
  });

  test('notice and window hold for the judge as for the list (ob-13)', () => {
    const open = calendar(['8:00-18:00']);
    const now = at('2026-06-08T09:00+01:00');
    const tomorrow = { from: at('2026-06-09T10:00+01:00'), placeId: 'p' };
    expect(findSlot(open, rules(), tomorrow, now)).not.toBeNull();
    expect(findSlot(open, rules({ notice: 7 * 1440 }), tomorrow, now)).toBeNull();
    expect(findSlot(open, rules({ windowDays: 0 }), tomorrow, now)).toBeNull();
  });

  test('a start exactly now is not free, one minute later is', () => {
    const now = at('2026-06-08T10:00+01:00');
    const slot = { from: now, placeId: 'p' };
    expect(findSlot(calendar(['10:00-12:00']), rules(), slot, now)).toBeNull();
    expect(findSlot(calendar(['10:00-12:00']), rules(), slot, now - 60_000)).not.toBeNull();
  });

  test('a full day is full; whoever moves their own appointment does not count (ob-15)', () => {
    const open = calendar(['15:00-17:00'], { dailyLimit: 1 });
    const full = { ...open, booked: new Map([['2026-06-08', 1]]), busy: [booking('2026-06-08T15:00+01:00', rules())] };
    expect(offered(full, rules(), day)).toEqual([]);
    expect(wall(offered(open, rules(), day))).toContain('16:00');
  });

  test('one’s own time does not stand in one’s way (ob-16)', () => {
    const hour = rules({ duration: 60, step: 15 });
    const own = booking('2026-06-08T11:30+01:00', hour);
    const open = calendar(['10:00-14:00']);
    expect(wall(offered(open, hour, day))).toContain('11:45');
    expect(wall(offered({ ...open, busy: [own] }, hour, day))).not.toContain('11:45');
  });

  test('overlap counts, not equality (ob-18)', () => {
    const open = calendar(['8:00-18:00'], { busy: [booking('2026-06-08T10:00+01:00', rules({ duration: 45 }))] });
    const judged = (iso: string) => findSlot(open, rules({ step: 15 }), { from: at(iso), placeId: 'p' }, LONG_AGO);
    expect(judged('2026-06-08T10:30+01:00')).toBeNull();
    expect(judged('2026-06-08T10:45+01:00')).not.toBeNull();
  });

  test('hours serve the motifs that they name', () => {
    const weekly = new Map([
      [1, [hours('8:00-9:00', { motifIds: ['other'] }), hours('9:00-10:00', { motifIds: ['m'] })]],
    ]);
    expect(wall(offered(calendar([], { weekly }), rules(), day))).toEqual(['09:00', '09:30']);
  });
});
