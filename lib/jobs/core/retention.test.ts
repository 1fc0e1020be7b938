import { describe, expect, it } from 'vitest';
import { keptInterval, keptWords, RETENTION, type Retention } from './retention.ts';

describe.each(Object.entries<Retention>(RETENTION))('%s', (_id, line) => {
  it('says what, from when, why and how long', () => {
    for (const words of [line.what, line.from, line.why]) expect(words).toMatch(/^\p{Lu}.{3,}[^.]$/u);
    expect(keptWords(line)).toMatch(/^(\d+ (minutes?|heures?|jours?|mois|ans?)|Tant que .+)$/);
  });
});

it('what the decisions say: bookings two years, what people write six months', () => {
  expect([keptWords(RETENTION.appointments), keptWords(RETENTION.answers)]).toEqual(['2 ans', '6 mois']);
  expect(keptWords(RETENTION['safety-reports'])).toBe('1 an');
  expect(keptInterval('appointments')).toBe('2 year');
});

it('each line is another thing', () => {
  const all = Object.values<Retention>(RETENTION).map(({ what }) => what);
  expect(new Set(all).size).toBe(all.length);
});
