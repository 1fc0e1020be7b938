import { expect, it } from 'vitest';
import { frenchCivilDay, frenchDay, frenchMoment } from './french-date.ts';

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
