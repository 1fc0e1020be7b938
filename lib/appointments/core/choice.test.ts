import { describe, expect, test } from 'vitest';
import { hourField, hoursPage, hourValue, parseChoice, parseHour, zoneIn, type Choice } from './choice.ts';
import { mondayOf } from './zone.ts';

const ID = '0197c1aa-0000-7000-8000-000000000001';
const HOUR = { from: Date.parse('2027-06-09T07:00Z'), placeId: ID };
const asked = (query: string): Choice => parseChoice(new URLSearchParams(query));

describe('a choice in an address', () => {
  test('survives the way through the sign-in page', () => {
    const choice: Choice = {
      motif: 'mon-cv',
      adviserId: ID,
      placeId: ID,
      mode: 'telephone',
      week: '2027-06-07',
      hour: HOUR,
      zone: 'Europe/Paris',
    };
    const through = new URLSearchParams({ suite: hoursPage(choice) }).get('suite')!;
    expect(asked(through.split('?')[1]!)).toEqual(choice);
    // The sign-in page follows no longer address.
    expect(through.length).toBeLessThan(500);
  });

  test('what is no id, date, mode, hour or zone is not chosen', () => {
    expect(asked('motif=mon-cv&conseil=moi&lieu=%00&mode=video&semaine=2027-02-30&heure=10h&fuseau=Lune/Mare')).toEqual(
      {
        motif: 'mon-cv',
        adviserId: null,
        placeId: null,
        mode: null,
        week: null,
        hour: null,
        zone: 'Africa/Brazzaville',
      },
    );
    expect(zoneIn(new URLSearchParams('fuseau=UTC'))).toBe('Africa/Brazzaville');
  });

  test('a week begins on Monday', () => {
    expect([mondayOf('2027-06-07'), mondayOf('2027-06-13'), mondayOf('2027-06-14')]).toEqual([
      '2027-06-07',
      '2027-06-07',
      '2027-06-14',
    ]);
  });
});

describe('an hour', () => {
  test('comes back as it was sent', () => {
    expect(hourValue(HOUR)).toBe(`2027-06-09T07:00Z_${ID}`);
    expect(parseHour(hourValue(HOUR))).toEqual(HOUR);
  });
  test.each(['', '2027-06-09T07:00Z', `2027-13-09T07:00Z_${ID}`, `2027-06-09T07:00Z_${'-'.repeat(36)}`])(
    '« %s » is none',
    (text) => {
      expect(hourField.safeParse(text).success).toBe(false);
    },
  );
});
