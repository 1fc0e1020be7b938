import { describe, expect, test } from 'vitest';
import type { Appointment, Change } from '#lib/appointments/index.ts';
import { adviserWords, changeWords, modeWords, stateWords } from './words.ts';

const ZONE = 'Africa/Brazzaville';
const at = (local: string): number => Date.parse(`${local}+01:00`);
const START = at('2027-06-09T10:00');
const appointment = (changed: Partial<Appointment> = {}): Appointment => ({
  id: 'a',
  personId: 'p',
  adviserId: 'c',
  motifId: 'm',
  placeId: 'l',
  mode: 'sur-place',
  status: 'confirmed',
  startsAt: START,
  endsAt: at('2027-06-09T10:45'),
  deadlineMinutes: 240,
  holdExpiresAt: null,
  revision: 0,
  firstAvailable: false,
  arrivedAt: null,
  cancelledBy: null,
  cancelReason: null,
  createdAt: at('2027-06-01T10:00'),
  ...changed,
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('where an appointment stands', () => {
  const EVE = at('2027-06-08T20:00');
  const cases: readonly [string, Partial<Appointment>, number][] = [
    ['À venir', {}, EVE],
    ['Aujourd’hui', {}, at('2027-06-09T00:30')],
    ['Passé', {}, at('2027-06-09T10:45')],
    ['Arrivée notée à 9 h 52', { arrivedAt: at('2027-06-09T09:52') }, START],
    ['En attente de confirmation', { status: 'pending' }, EVE],
    ['Demande restée sans réponse', { status: 'pending' }, START],
    [
      'Créneau gardé jusqu’à 20 h 10, heure de Brazzaville',
      { status: 'hold', holdExpiresAt: at('2027-06-08T20:10') },
      EVE,
    ],
    ['Rendez-vous honoré', { status: 'completed' }, at('2027-06-10T10:00')],
    ['Rendez-vous manqué', { status: 'no_show' }, at('2027-06-10T10:00')],
    ['Annulé à votre demande', { status: 'cancelled', cancelledBy: 'person' }, EVE],
    [
      'Annulé par le service : salle fermée',
      { status: 'cancelled', cancelledBy: 'service', cancelReason: 'salle fermée' },
      EVE,
    ],
    ['Annulé par le service', { status: 'cancelled', cancelledBy: 'service' }, EVE],
  ];
  test.each(cases)('%s', (words, changed, now) => {
    expect(plain(stateWords(appointment(changed), now, ZONE))).toBe(words);
  });

  test('today is the reader’s', () => {
    const late = appointment({ startsAt: at('2027-06-09T23:30'), endsAt: at('2027-06-10T00:15') });
    expect(stateWords(late, at('2027-06-09T22:30'), 'Asia/Dubai')).toBe('Aujourd’hui');
    expect(stateWords(late, at('2027-06-09T12:00'), 'Asia/Dubai')).toBe('À venir');
  });
});

describe('what happened', () => {
  const change = (changed: Partial<Change>): Change => ({
    from: null,
    to: 'confirmed',
    fromTime: null,
    toTime: START,
    side: 'person',
    at: START,
    ...changed,
  });
  const cases: readonly [string, Partial<Change>][] = [
    ['Heure gardée pour vous', { to: 'hold' }],
    ['Confirmé', { from: 'hold' }],
    ['Demande envoyée', { from: 'hold', to: 'pending' }],
    ['Demande acceptée', { from: 'pending', side: 'service' }],
    [
      'Reporté par le service du mardi 8 juin 2027 à 9 h 00 au mercredi 9 juin 2027 à 10 h 00',
      { from: 'confirmed', fromTime: at('2027-06-08T09:00'), side: 'service' },
    ],
    ['Confié à une autre personne du service', { from: 'confirmed', fromTime: START, side: 'service' }],
    ['Annulé à votre demande', { from: 'confirmed', to: 'cancelled' }],
    ['Annulé par le service', { from: 'confirmed', to: 'cancelled', side: 'service' }],
    ['Vous avez laissé cette heure', { from: 'hold', to: 'cancelled' }],
    ['L’heure n’est plus gardée', { from: 'hold', to: 'expired', side: 'system' }],
    ['Demande restée sans réponse', { from: 'pending', to: 'expired', side: 'system' }],
    ['Rendez-vous manqué', { from: 'confirmed', to: 'no_show', side: 'service' }],
    ['Corrigé par le service', { from: 'no_show', to: 'confirmed', side: 'service' }],
  ];
  test.each(cases)('%s', (words, changed) => {
    expect(plain(changeWords(change(changed), ZONE))).toBe(words);
  });
});

test('people and ways by the words of the screens', () => {
  expect(adviserWords({ displayName: 'Mme Ngoma', title: 'conseillere' })).toBe('Mme Ngoma, conseillère');
  expect(adviserWords({ displayName: 'M. Okemba', title: 'conseiller' })).toBe('M. Okemba, conseiller');
  expect(modeWords('telephone')).toBe('par téléphone');
});
