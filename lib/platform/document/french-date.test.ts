import { describe, expect, it, vi } from 'vitest';
import {
  frenchCivilDay,
  frenchDay,
  frenchHour,
  frenchMoment,
  frenchMomentIn,
  frenchWeekday,
  isTimeZone,
} from './french-date.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('writes days in French, as Brazzaville counts them', () => {
  expect(plain(frenchDay(new Date('2026-02-28T23:30:00Z')))).toBe('1er mars 2026');
  expect(plain(frenchDay(new Date('2026-02-28T22:30:00Z')))).toBe('28 février 2026');
  expect(plain(frenchCivilDay('2008-08-01'))).toBe('1er août 2008');
  expect(plain(frenchCivilDay('2008-08-21'))).toBe('21 août 2008');
  expect(frenchDay(new Date('2026-02-28T22:30:00Z'))).not.toContain(' ');
});

it('says the hour as it is in Brazzaville, one hour ahead of UTC all year', () => {
  expect(frenchMoment(new Date('2026-01-31T23:05:00Z'))).toBe('1er\u00a0février\u00a02026 à 00\u00a0h\u00a005');
  expect(frenchMoment(new Date('2026-07-01T12:00:00Z'))).toBe('1er\u00a0juillet\u00a02026 à 13\u00a0h\u00a000');
});

it('says the hour on the clock of the reader and names it, wherever the process runs', () => {
  const instant = new Date('2026-07-10T09:00:00Z');
  vi.stubEnv('TZ', 'America/New_York');
  try {
    expect(instant.getHours()).toBe(5);
    expect(plain(frenchMomentIn(instant, 'Europe/Paris'))).toBe('vendredi 10 juillet 2026 à 11 h 00, heure de Paris');
    expect(plain(frenchMomentIn(instant, 'Africa/Brazzaville'))).toBe(
      'vendredi 10 juillet 2026 à 10 h 00, heure de Brazzaville',
    );
  } finally {
    vi.unstubAllEnvs();
  }
});

it.each([
  // Paris is two hours ahead of UTC in summer and one in winter.
  ['2026-12-31T23:30:00Z', 'Europe/Paris', 'vendredi 1er janvier 2027 à 0 h 30, heure de Paris'],
  ['2026-07-10T09:00:00Z', 'America/New_York', 'vendredi 10 juillet 2026 à 5 h 00, heure de New York'],
  ['2026-07-10T09:00:00Z', 'Africa/Abidjan', 'vendredi 10 juillet 2026 à 9 h 00, heure d’Abidjan'],
  ['2026-07-10T09:00:00Z', 'America/Argentina/Ushuaia', 'vendredi 10 juillet 2026 à 6 h 00, heure d’Ushuaia'],
  // Names without a city: a reader would not know what they mean.
  ['2026-07-10T09:00:00Z', 'UTC', 'vendredi 10 juillet 2026 à 10 h 00, heure de Brazzaville'],
  ['2026-07-10T09:00:00Z', 'Etc/GMT+5', 'vendredi 10 juillet 2026 à 10 h 00, heure de Brazzaville'],
  ['2026-07-10T09:00:00Z', '+05:00', 'vendredi 10 juillet 2026 à 10 h 00, heure de Brazzaville'],
])('%s in %s is told by its city', (instant, zone, told) => {
  expect(plain(frenchMomentIn(new Date(instant), zone))).toBe(told);
});

it('knows which zones there are', () => {
  expect(['Africa/Brazzaville', 'Europe/Paris', 'UTC'].every(isTimeZone)).toBe(true);
  expect(['', 'Brazzaville', 'Europe/Nulle_Part', 'Europe/Paris\n'].some(isTimeZone)).toBe(false);
});

describe('day and hour of a zone', () => {
  it('follows the change of clocks in Paris, and Brazzaville has none', () => {
    const winter = new Date('2026-01-10T10:00+01:00');
    expect(plain(frenchHour(winter, 'Europe/Paris'))).toBe('10 h 00');
    expect(plain(frenchHour(winter, 'Africa/Brazzaville'))).toBe('10 h 00');
  });

  it('is another day elsewhere, « 1er » for the first, no zero before the hour (ob-04)', () => {
    const late = new Date('2026-09-30T23:05+01:00');
    expect(plain(frenchWeekday(late, 'Africa/Brazzaville'))).toBe('mercredi 30 septembre 2026');
    expect(plain(frenchWeekday(late, 'Asia/Dubai'))).toBe('jeudi 1er octobre 2026');
    expect(plain(frenchHour(late, 'Asia/Dubai'))).toBe('2 h 05');
    expect(plain(frenchHour(new Date('2026-09-30T00:05+01:00'), 'Africa/Brazzaville'))).toBe('0 h 05');
  });
});
