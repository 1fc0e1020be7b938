import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  BLOCKING,
  deadline,
  effectiveStatus,
  isToFillIn,
  refusal,
  STATUS_WORDS,
  STATUSES,
  STEPS,
  type Action,
  type Standing,
  type Status,
} from './lifecycle.ts';
import { at } from './testing.ts';
import { MINUTE } from './zone.ts';

const START = at('2026-06-12T10:00+01:00');
const standing = (status: Status, changed: Partial<Standing> = {}): Standing => ({
  status,
  startsAt: START,
  deadlineMinutes: 240,
  holdExpiresAt: status === 'hold' ? START - 1440 * MINUTE : null,
  ...changed,
});
const before = (minutes: number) => START - minutes * MINUTE;

describe('moving and cancelling', () => {
  test.each(['completed', 'no_show', 'cancelled', 'expired'] as const)(
    '%s: nobody moves or cancels it (ob-24)',
    (status) => {
      for (const action of ['move', 'cancel'] as const)
        for (const side of ['person', 'service'] as const)
          expect(refusal(action, side, standing(status), before(3000))).toBe('ended');
    },
  );

  test('over: nobody moves or cancels it (ob-24)', () => {
    expect(refusal('move', 'person', standing('confirmed'), before(0))).toBe('ended');
    expect(refusal('cancel', 'service', standing('confirmed'), before(-60))).toBe('ended');
  });

  test('a person may until the deadline, the service until the start (ob-26)', () => {
    for (const action of ['move', 'cancel'] as const) {
      expect(refusal(action, 'person', standing('confirmed'), before(240))).toBeNull();
      expect(refusal(action, 'person', standing('confirmed'), before(239))).toBe('too-late');
      expect(refusal(action, 'service', standing('confirmed'), before(1))).toBeNull();
    }
    expect(deadline(standing('confirmed'))).toBe(before(240));
  });

  test('whoever holds an hour may let it go up to its start', () => {
    expect(refusal('cancel', 'person', standing('hold', { holdExpiresAt: before(1) }), before(10))).toBeNull();
  });
});

describe('what becomes of it', () => {
  test('a request that nobody answered expires at its hour (ob-27)', () => {
    expect(effectiveStatus(standing('pending'), before(1))).toBe('pending');
    expect(effectiveStatus(standing('pending'), before(0))).toBe('expired');
    expect(refusal('confirm', 'service', standing('pending'), before(0))).toBe('ended');
  });

  test('a second confirmation has nothing to do; a cancelled request cannot be confirmed (ob-19)', () => {
    expect(refusal('confirm', 'service', standing('pending'), before(60))).toBeNull();
    expect(refusal('confirm', 'service', standing('confirmed'), before(60))).toBe('nothing-to-do');
    expect(refusal('confirm', 'service', standing('cancelled'), before(60))).toBe('ended');
  });

  test('a hold ends after its time (ob-23)', () => {
    const hold = standing('hold', { holdExpiresAt: before(100) });
    expect(effectiveStatus(hold, before(100) - 1)).toBe('hold');
    expect(effectiveStatus(hold, before(100))).toBe('expired');
  });

  test('absent only after the start, with undo, never when cancelled (ob-31)', () => {
    expect(refusal('miss', 'service', standing('confirmed'), before(5))).toBe('too-early');
    expect(refusal('miss', 'service', standing('confirmed'), before(-5))).toBeNull();
    expect(refusal('undo', 'service', standing('no_show'), before(-5))).toBeNull();
    expect(refusal('miss', 'service', standing('cancelled'), before(-5))).toBe('ended');
  });

  test('an arrival from an hour before', () => {
    expect(refusal('arrive', 'service', standing('confirmed'), before(61))).toBe('too-early');
    expect(refusal('arrive', 'service', standing('confirmed'), before(60))).toBeNull();
    expect(refusal('arrive', 'service', standing('pending'), before(10))).toBe('ended');
  });

  test('over and without an answer: to fill in', () => {
    const end = START + 30 * MINUTE;
    expect(isToFillIn(standing('confirmed'), end, end - 1)).toBe(false);
    expect(isToFillIn(standing('confirmed'), end, end)).toBe(true);
    expect(isToFillIn(standing('completed'), end, end)).toBe(false);
  });
});

const anAction = fc.constantFrom<Action>(...ACTIONS);
const aStatus = fc.constantFrom<Status>(...STATUSES);

test('a person can only cancel and move', () => {
  fc.assert(
    fc.property(anAction, aStatus, fc.integer({ min: -3000, max: 3000 }), (action, status, minutes) => {
      fc.pre(action !== 'cancel' && action !== 'move');
      expect(refusal(action, 'person', standing(status), before(minutes))).toBe('not-theirs');
    }),
  );
});

test('an end is an end: nothing leads out of cancelled or expired, and nothing back to a request', () => {
  expect([...STEPS.cancelled, ...STEPS.expired]).toEqual([]);
  for (const from of STATUSES) expect(STEPS[from]).not.toContain('hold');
  for (const from of STATUSES.filter((status) => status !== 'hold')) expect(STEPS[from]).not.toContain('pending');
  // What blocks an hour is only what can still take place.
  for (const status of BLOCKING) expect(STEPS[status]).toContain('cancelled');
});

test('each state has its word, and none that blames', () => {
  expect(Object.keys(STATUS_WORDS).sort()).toEqual([...STATUSES].sort());
  for (const word of Object.values(STATUS_WORDS)) expect(word).not.toMatch(/lapin|no.?show|faute|manqu/i);
});
