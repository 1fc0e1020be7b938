import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseAdviser, type Load } from './choose-adviser.ts';

const load = (adviserId: string, changed: Partial<Load> = {}): Load => ({
  adviserId,
  bookedMinutes: 0,
  openMinutes: 600,
  lastBookedAt: null,
  ...changed,
});

test('nobody free: nobody', () => {
  expect(chooseAdviser([])).toBeNull();
});

test('the only one who is free (ob-20)', () => {
  expect(chooseAdviser([load('b', { bookedMinutes: 500 })])).toEqual({ adviserId: 'b', reason: 'only-one' });
});

test('the fewest booked minutes per open minute, not the fewest minutes', () => {
  const few = load('a', { bookedMinutes: 60, openMinutes: 120 });
  const many = load('b', { bookedMinutes: 120, openMinutes: 1200 });
  expect(chooseAdviser([few, many])).toEqual({ adviserId: 'b', reason: 'least-booked' });
});

test('equally booked: whoever was booked the longest ago, then never booked before anybody', () => {
  const recent = load('a', { lastBookedAt: 2000 });
  const old = load('b', { lastBookedAt: 1000 });
  expect(chooseAdviser([recent, old])).toEqual({ adviserId: 'b', reason: 'longest-ago' });
  expect(chooseAdviser([recent, old, load('c')])?.adviserId).toBe('c');
});

test('the order in which they are given does not matter', () => {
  const someLoad = fc.record({
    adviserId: fc.constantFrom('a', 'b', 'c', 'd'),
    bookedMinutes: fc.integer({ min: 0, max: 3 }),
    openMinutes: fc.integer({ min: 0, max: 3 }),
    lastBookedAt: fc.option(fc.integer({ min: 0, max: 3 })),
  });
  fc.assert(
    fc.property(fc.uniqueArray(someLoad, { selector: ({ adviserId }) => adviserId }), (loads) => {
      expect(chooseAdviser(loads.toReversed())).toEqual(chooseAdviser(loads));
    }),
  );
});
