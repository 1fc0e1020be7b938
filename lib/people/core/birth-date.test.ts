import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay } from '#lib/platform/core/local-day.ts';
import { ageOn, dateParts, directionOf, isMinor, isPlausible, isRealDay, parseDateParts } from './birth-date.ts';

const at = (instant: string) => new Date(instant);

describe('isMinor', () => {
  // Brazzaville is UTC+1 all year: its midnight is 23:00 UTC the day before.
  it.each([
    ['2008-05-10', '2026-05-09T22:59:59.999Z', true],
    ['2008-05-10', '2026-05-09T23:00:00Z', false],
    ['2008-05-10', '2026-05-10T00:30:00+01:00', false],
    ['2008-05-10', '2026-05-09T23:30:00+01:00', true],
    ['2008-01-01', '2025-12-31T22:59:59Z', true],
    ['2008-01-01', '2025-12-31T23:00:00Z', false],
    ['2008-02-29', '2026-02-28T12:00:00Z', true],
    ['2008-02-29', '2026-02-28T23:00:00Z', false], // already 1 March in Brazzaville
    ['1990-01-01', '2026-01-01T00:00:00Z', false],
  ])('born %s, at %s: %s', (born, now, minor) => {
    expect(isMinor(born, at(now))).toBe(minor);
  });

  it('does not depend on the time zone of the server', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
        process.env['TZ'] = zone;
        expect(isMinor('2008-05-10', at('2026-05-09T22:59:59Z')), zone).toBe(true);
        expect(isMinor('2008-05-10', at('2026-05-09T23:00:00Z')), zone).toBe(false);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('ends once and for good: nobody becomes a minor again', () => {
    const instants = fc.date({ min: at('2000-01-01'), max: at('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, instants, instants, (born, a, b) => {
        const [sooner, later] = a <= b ? [a, b] : [b, a];
        const day = localDay(born);
        return isMinor(day, sooner) || !isMinor(day, later);
      }),
    );
  });
});

describe('ageOn and isPlausible', () => {
  it('counts whole years', () => {
    expect(ageOn('2010-06-15', at('2026-06-14T12:00:00Z'))).toBe(15);
    expect(ageOn('2010-06-15', at('2026-06-15T12:00:00Z'))).toBe(16);
  });
  it.each([
    ['2018-11-23', true],
    ['2018-11-24', false], // turns 8 today, or tomorrow
    ['1925-11-24', true],
    ['1925-11-23', false], // 100, or 101 today
    ['2027-01-01', false],
  ])('born %s: %s', (born, plausible) => {
    expect(isPlausible(born, at('2026-11-23T12:00:00Z'))).toBe(plausible);
  });
});

describe('parseDateParts', () => {
  const parse = (jour: string, mois: string, annee: string) => parseDateParts({ jour, mois, annee });

  it('reads what people type', () => {
    expect(parse('3', '7', '2009')).toEqual({ ok: true, value: '2009-07-03' });
    expect(parse(' 03 ', '07', '2009 ')).toEqual({ ok: true, value: '2009-07-03' });
    expect(parse('29', '2', '2008')).toEqual({ ok: true, value: '2008-02-29' });
    expect(parse('', ' ', '')).toEqual({ ok: true, value: null });
  });
  it.each([
    ['3', '', '2009', 'incomplete'],
    ['', '7', '', 'incomplete'],
    ['3', '7', '09', 'year'],
    ['3', '7', '20009', 'year'],
    ['3', '7', 'deux', 'year'],
    ['3', 'mar', '20099', 'year'],
    ['31', 'avril', '2009', 'unreal'],
    ['3', 'ju', '2009', 'unreal'],
    ['31', '4', '2009', 'unreal'],
    ['29', '2', '2009', 'unreal'],
    ['0', '7', '2009', 'unreal'],
    ['3', '13', '2009', 'unreal'],
    ['-3', '7', '2009', 'unreal'],
    ['trois', '7', '2009', 'unreal'],
  ])('refuses %s/%s/%s: %s', (jour, mois, annee, problem) => {
    expect(parse(jour, mois, annee)).toEqual({ ok: false, problem });
  });
  it('gives back what dateParts showed, for every day there is', () => {
    fc.assert(
      fc.property(fc.date({ min: at('1900-01-01'), max: at('2099-12-31'), noInvalidDate: true }), (instant) => {
        const day = instant.toISOString().slice(0, 10);
        expect(isRealDay(day)).toBe(true);
        expect(parseDateParts(dateParts(day))).toEqual({ ok: true, value: day });
      }),
    );
  });
  it('only ever gives a day that exists', () => {
    const part = fc.oneof(fc.integer({ min: -5, max: 40 }).map(String), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(
        part,
        part,
        fc.oneof(fc.integer({ min: 0, max: 12_000 }).map(String), fc.string()),
        (jour, mois, annee) => {
          const parsed = parseDateParts({ jour, mois, annee });
          return !parsed.ok || parsed.value === null || isRealDay(parsed.value);
        },
      ),
    );
  });
});

it.each([
  ['1er', 'mars', '2009', '2009-03-01'],
  ['1 er', 'Mars', '2009', '2009-03-01'],
  ['14', 'juil.', '2009', '2009-07-14'],
  ['2', 'février', '2010', '2010-02-02'],
  ['2', 'AOUT', '2010', '2010-08-02'],
  ['\u200e25\u200f', 'décembre', ' 2010 ', '2010-12-25'],
])('reads %s %s %s as it was meant', (jour, mois, annee, value) => {
  expect(parseDateParts({ jour, mois, annee })).toEqual({ ok: true, value });
});

describe('directionOf', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  it.each([
    ['2010-01-01', '2008-11-23', 'minor-to-adult'],
    ['2008-11-23', '2008-11-24', 'adult-to-minor'],
    ['2010-01-01', '2009-12-31', 'earlier-majority'],
    ['2010-01-01', '2010-01-02', 'same-side'],
    ['1990-01-01', '1980-01-01', 'same-side'],
  ])('%s → %s: %s', (before, after, direction) => expect(directionOf(before, after, now)).toBe(direction));
});
