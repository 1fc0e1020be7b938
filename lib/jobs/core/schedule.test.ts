import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueMark, isDue, isLate, type Schedule } from './schedule.ts';

const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const intervals = fc.record({ every: fc.integer({ min: 1, max: 1_000_000 }) });
const two = (n: number) => String(n).padStart(2, '0');
const times = fc
  .record({ hours: fc.integer({ min: 0, max: 23 }), minutes: fc.integer({ min: 0, max: 59 }) })
  .map(({ hours, minutes }) => ({ dailyAt: `${two(hours)}:${two(minutes)}` as `${number}:${number}` }));
const schedules: fc.Arbitrary<Schedule> = fc.oneof(intervals, times);

const brazzaville = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Africa/Brazzaville',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
});

describe('when a job is due', () => {
  test('at a time of day: after 05:00 in Brazzaville, which is 04:00 UTC, once', () => {
    const five = { dailyAt: '05:00' } as const;
    const yesterday = new Date('2026-03-09T04:00:00Z');
    expect(isDue(five, yesterday, new Date('2026-03-10T03:59:59Z'))).toBe(false);
    expect(isDue(five, yesterday, new Date('2026-03-10T04:00:00Z'))).toBe(true);
    expect(isDue(five, new Date('2026-03-10T04:00:07Z'), new Date('2026-03-10T23:59:59Z'))).toBe(false);
    // Missed while everything was off: made up for at any hour.
    expect(isDue(five, new Date('2026-03-08T04:00:07Z'), new Date('2026-03-10T01:00:00Z'))).toBe(true);
  });

  test('at 00:30: the day is that of Brazzaville, not that of UTC', () => {
    const night = { dailyAt: '00:30' } as const;
    expect(dueMark(night, new Date('2026-03-09T23:29:59Z'))).toEqual(new Date('2026-03-08T23:30:00Z'));
    expect(dueMark(night, new Date('2026-03-09T23:30:00Z'))).toEqual(new Date('2026-03-09T23:30:00Z'));
  });

  test('every thirty seconds', () => {
    const started = new Date('2026-03-09T12:00:00Z');
    expect(isDue({ every: 30 }, started, new Date('2026-03-09T12:00:30.000Z'))).toBe(false);
    expect(isDue({ every: 30 }, started, new Date('2026-03-09T12:00:30.001Z'))).toBe(true);
  });

  test('the daily mark is the last passage of that time on the clocks of Brazzaville', () => {
    fc.assert(
      fc.property(times, instants, (schedule, now) => {
        const mark = dueMark(schedule, now);
        expect(brazzaville.format(mark)).toBe(`${schedule.dailyAt}:00,000`);
        const age = now.getTime() - mark.getTime();
        expect(age >= 0 && age < 86_400_000).toBe(true);
      }),
    );
  });

  test('a job that never ran is due; one that has just begun is not; one that is due stays so', () => {
    fc.assert(
      fc.property(schedules, instants, instants, fc.nat(), (schedule, last, now, more) => {
        expect(isDue(schedule, null, now)).toBe(true);
        expect(isDue(schedule, now, now)).toBe(false);
        if (isDue(schedule, last, now)) expect(isDue(schedule, last, new Date(now.getTime() + more))).toBe(true);
      }),
    );
  });

  test('looked at each second, two runs are the interval apart, and never more than a look longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), instants, (every, begin) => {
        const starts: number[] = [];
        for (let second = 0; second < 300; second += 1) {
          const last = starts.at(-1);
          const at = (seconds: number) => new Date(begin.getTime() + seconds * 1000);
          if (isDue({ every }, last === undefined ? null : at(last), at(second))) starts.push(second);
        }
        const gaps = starts.slice(1).map((start, index) => start - starts[index]!);
        expect(starts[0]).toBe(0);
        expect(gaps.length).toBeGreaterThan(3);
        for (const gap of gaps) expect(gap === every || gap === every + 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test('a job is late after more than three times its schedule without a success', () => {
  const at = (iso: string) => new Date(iso);
  expect(isLate({ every: 30 }, at('2026-03-09T12:00:00Z'), at('2026-03-09T12:01:30Z'))).toBe(false);
  expect(isLate({ every: 30 }, at('2026-03-09T12:00:00Z'), at('2026-03-09T12:01:31Z'))).toBe(true);
  expect(isLate({ dailyAt: '05:00' }, at('2026-03-09T04:00:00Z'), at('2026-03-12T04:00:00Z'))).toBe(false);
  expect(isLate({ dailyAt: '05:00' }, at('2026-03-09T04:00:00Z'), at('2026-03-12T04:00:01Z'))).toBe(true);
});
