import { describe, expect, it } from 'vitest';
import { absenceSpan, daySpan, elsewhere, isInHours, weekOf } from './adviser-agenda.ts';
import { overlaps } from './zone.ts';
import { absenceWords, dateWords, hourWords, momentWords, stateWords } from './adviser-words.ts';
import { at, calendar, hours } from './testing.ts';

const BRAZZAVILLE = 'Africa/Brazzaville';
const hour = 3_600_000;

describe('days and weeks', () => {
  it('a day is local: 25 hours in Paris when the clocks go back', () => {
    const { from, to } = daySpan('2026-10-25', 'Europe/Paris');
    expect([from, to]).toEqual([at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z')]);
  });

  it('a week begins on Monday, whichever of its days is asked for', () => {
    expect(weekOf('2027-06-09')).toEqual(weekOf('2027-06-13'));
    expect([weekOf('2027-06-07')[0], weekOf('2027-06-13')[6]]).toEqual(['2027-06-07', '2027-06-13']);
    expect(weekOf('2027-01-01')[0]).toBe('2026-12-28');
  });

  it('spans that only touch do not overlap', () => {
    expect(overlaps({ from: 1, to: 2 }, { from: 2, to: 3 })).toBe(false);
    expect(overlaps({ from: 1, to: 3 }, { from: 2, to: 4 })).toBe(true);
  });
});

describe('an absence', () => {
  it('keeps its local dates (ob-08)', () => {
    const absence = { firstDay: '2026-10-27', lastDay: '2026-10-31', from: null, to: null };
    expect(absenceSpan(absence, 'Europe/Paris')).toEqual({
      from: at('2026-10-26T23:00Z'),
      to: at('2026-10-31T23:00Z'),
    });
  });

  it('ends at its time of the last day', () => {
    const absence = { firstDay: '2026-10-27', lastDay: '2026-10-28', from: 14 * 60, to: 10 * 60 };
    expect(absenceSpan(absence, BRAZZAVILLE)).toEqual({ from: at('2026-10-27T13:00Z'), to: at('2026-10-28T09:00Z') });
    expect(absenceWords(absence)).toBe('du mardi 27 octobre 2026 à 14 h 00 au mercredi 28 octobre 2026 à 10 h 00');
  });
});

describe('hours', () => {
  const morning = { from: 480, to: 720, placeId: 'a' };
  it('at another place clash when they overlap, and only then', () => {
    expect(elsewhere([morning], { from: 600, to: 800, placeId: 'b' })).toBe(morning);
    expect(elsewhere([morning], { from: 720, to: 800, placeId: 'b' })).toBeNull();
    expect(elsewhere([morning], { from: 600, to: 800, placeId: 'a' })).toBeNull();
  });

  const open = calendar(['8:00-12:00'], { overrides: new Map([['2027-06-10', [hours('14:00-16:00')]]]) });
  const inHours = (local: string, more = {}) => {
    const startsAt = at(`${local}+01:00`);
    return isInHours(open, { motifId: 'm', startsAt, endsAt: startsAt + hour, placeId: 'p', ...more });
  };
  it('hold an appointment that lies in them wholly, at their place', () => {
    expect(inHours('2027-06-09T11:00')).toBe(true);
    expect(inHours('2027-06-09T11:30')).toBe(false);
    expect(inHours('2027-06-09T11:00', { placeId: 'q' })).toBe(false);
    expect(inHours('2027-06-09T11:00', { placeId: null })).toBe(true);
  });
  it('of a date stand in place of the weekly ones', () => {
    expect([inHours('2027-06-10T11:00'), inHours('2027-06-10T14:00')]).toEqual([false, true]);
  });
});

describe('words', () => {
  it('name day, hour and zone of the adviser', () => {
    const moment = at('2027-06-09T07:00Z');
    expect(momentWords(moment, BRAZZAVILLE)).toBe('mercredi 9 juin 2027 à 8 h 00');
    expect(hourWords(moment, 'Europe/Paris')).toBe('9 h 00');
    expect(dateWords('2026-05-01')).toBe('vendredi 1er mai 2026');
  });

  const startsAt = at('2027-06-09T07:00Z');
  const confirmed = {
    status: 'confirmed',
    startsAt,
    endsAt: startsAt + hour,
    deadlineMinutes: 240,
    holdExpiresAt: null,
    arrivedAt: null,
    cancelledBy: null,
    cancelReason: null,
  } as const;
  it.each([
    ['À venir', confirmed, startsAt - 48 * hour],
    ['Aujourd’hui', confirmed, startsAt - hour],
    ['Arrivé(e) à 7 h 52', { ...confirmed, arrivedAt: startsAt - 8 * 60_000 }, startsAt],
    ['À renseigner', confirmed, startsAt + hour],
    ['Rendez-vous honoré', { ...confirmed, status: 'completed' }, startsAt + hour],
    ['Absence non excusée', { ...confirmed, status: 'no_show' }, startsAt + hour],
    ['En attente de confirmation', { ...confirmed, status: 'pending' }, startsAt - hour],
    ['Demande restée sans réponse', { ...confirmed, status: 'pending' }, startsAt],
    ['Annulé (excusé)', { ...confirmed, status: 'cancelled', cancelledBy: 'person' }, startsAt],
    [
      'Annulé par le service : Formation',
      { ...confirmed, status: 'cancelled', cancelledBy: 'service', cancelReason: 'Formation' },
      startsAt,
    ],
  ] as const)('%s', (words, appointment, now) => expect(stateWords(appointment, BRAZZAVILLE, now)).toBe(words));
});
