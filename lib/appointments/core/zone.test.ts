import { expect, test } from 'vitest';
import { at } from './testing.ts';
import { addDays, clockMinutes, instantAt, isZone, localDate, weekday } from './zone.ts';

test('whole days of an absence keep their dates, in a zone whose clocks change between them (ob-08)', () => {
  const [from, to] = [instantAt('2026-10-27', 0, 'Europe/Paris'), instantAt('2026-10-31', 1440, 'Europe/Paris')];
  expect([from, to]).toEqual([at('2026-10-26T23:00Z'), at('2026-10-31T23:00Z')]);
  expect([localDate(from, 'Europe/Paris'), localDate(to - 1, 'Europe/Paris')]).toEqual(['2026-10-27', '2026-10-31']);
});

test('the same moment is another date and another hour elsewhere', () => {
  const moment = at('2026-06-11T22:30Z');
  expect([localDate(moment, 'Africa/Brazzaville'), clockMinutes(moment, 'Africa/Brazzaville')]).toEqual([
    '2026-06-11',
    1410,
  ]);
  expect([localDate(moment, 'Asia/Dubai'), clockMinutes(moment, 'Asia/Dubai')]).toEqual(['2026-06-12', 150]);
});

test('an hour that is left out is the one after it; of one that comes twice the first is meant', () => {
  expect(instantAt('2026-03-29', 150, 'Europe/Paris')).toBe(at('2026-03-29T01:30Z'));
  expect(instantAt('2026-10-25', 150, 'Europe/Paris')).toBe(at('2026-10-25T00:30Z'));
});

test('days of the week and of the month go on', () => {
  expect([weekday('2026-11-30'), addDays('2026-11-30', 1), weekday('2026-12-06')]).toEqual([1, '2026-12-01', 7]);
});

test('a zone is a name of the list, not an offset and not a word', () => {
  expect(['Africa/Brazzaville', 'Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC'].filter(isZone)).toHaveLength(
    4,
  );
  expect(['+01:00', 'Brazzaville', 'Africa/Nulle-Part', '', 'africa/brazzaville'].filter(isZone)).toEqual([]);
});
