import { describe, expect, it } from 'vitest';
import {
  ageGroup,
  consultationAllowed,
  GUARDIAN_TEXT_VERSION,
  guardianConsent,
  latest,
  type ConsentRow,
} from './consent.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const CHILD = '2010-01-01';
const ADULT = '1990-01-01';
const row = (
  givenAt: string,
  withdrawnAt: string | null = null,
  kind = 'gardien',
  more: Partial<ConsentRow> = {},
): ConsentRow => ({
  id: givenAt,
  kind,
  means: 'lien',
  textVersion: GUARDIAN_TEXT_VERSION,
  guardianName: 'Une mère',
  guardianLink: 'mere',
  givenAt: new Date(givenAt),
  withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
  confirmedAt: kind === 'gardien' && withdrawnAt === null ? new Date('2026-11-01') : null,
  ...more,
});
const UNCONFIRMED = { confirmedAt: null };
const EARLIER_WORDS = { textVersion: 'gardien-2026-11-b' };

describe('guardianConsent', () => {
  it.each([
    ['nothing asked', [], 'none'],
    ['only the conditions accepted', [row('2026-01-01', null, 'conditions')], 'none'],
    ['agreed, and confirmed', [row('2026-01-01')], 'given'],
    ['agreed by link', [row('2026-01-01', null, 'gardien', UNCONFIRMED)], 'pending'],
    [
      'agreed to earlier words',
      [row('2026-01-01', null, 'gardien', UNCONFIRMED)].map((one) => ({ ...one, ...EARLIER_WORDS })),
      'outdated',
    ],
    ['agreed to earlier words, confirmed or not', [row('2026-01-01', null, 'gardien', EARLIER_WORDS)], 'outdated'],
    ['refused', [row('2026-01-01', '2026-01-01')], 'refused'],
    ['agreed, then withdrawn', [row('2026-01-01', '2026-02-01')], 'withdrawn'],
    ['withdrawn, then agreed again', [row('2026-03-01'), row('2026-01-01', '2026-02-01')], 'given'],
    ['agreed, then refused', [row('2026-01-01'), row('2026-03-01', '2026-03-01')], 'refused'],
    [
      'agreed and confirmed, then another’s yes that waits',
      [row('2026-01-01'), row('2026-03-01', null, 'gardien', UNCONFIRMED)],
      'given',
    ],
    ['agreed, then an earlier answer is taken back', [row('2026-02-01'), row('2026-01-01', '2026-03-01')], 'withdrawn'],
    [
      'the yes ends and the no begins at once, when somebody calls',
      [row('2026-01-01', '2026-03-01'), row('2026-03-01', '2026-03-01', 'gardien', { means: 'appel' })],
      'refused',
    ],
  ])('%s', (_, rows, state) => {
    expect(guardianConsent(rows).state).toBe(state);
    expect(guardianConsent([...rows].reverse()).state).toBe(state);
  });
});

describe('consultationAllowed', () => {
  it.each([
    [ADULT, [], true],
    [CHILD, [], false],
    [null, [], false],
    [CHILD, [row('2026-01-01', null, 'conditions')], false],
    [CHILD, [row('2026-01-01')], true],
    [CHILD, [row('2026-01-01', null, 'gardien', UNCONFIRMED)], false],
    [CHILD, [row('2026-01-01', null, 'gardien', EARLIER_WORDS)], false],
    [CHILD, [row('2026-01-01', '2026-01-01')], false],
    [CHILD, [row('2026-01-01', '2026-02-01')], false],
  ])('born %s: %s', (born, rows, allowed) => {
    expect(consultationAllowed(born, rows, NOW)).toBe(allowed);
  });
});

it('keeps "not known" apart from both ages', () => {
  expect([null, CHILD, ADULT].map((born) => ageGroup(born, NOW))).toEqual(['unknown', 'minor', 'adult']);
});

it('finds the latest of a kind', () => {
  expect(latest([row('2026-01-01'), row('2026-05-01', null, 'conditions'), row('2026-02-01')], 'gardien')?.id).toBe(
    '2026-02-01',
  );
});
