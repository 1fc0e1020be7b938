import { describe, expect, it } from 'vitest';
import { accessReminder, nextStep, type DashboardFacts } from './next-step.ts';

const facts = (some: Partial<DashboardFacts> = {}): DashboardFacts => ({
  openAttempt: null,
  latestResultId: null,
  email: 'a@exemple.cg',
  emailVerified: true,
  recoveryCodesLeft: 0,
  ...some,
});
const open = (answered: number) => ({ answered, total: 60, page: 3 });

describe('nextStep', () => {
  it.each([
    ['a new account', facts(), 'start'],
    ['begun', facts({ openAttempt: open(24) }), 'continue'],
    ['opened, nothing answered', facts({ openAttempt: open(0) }), 'start'],
    ['begun again after a result', facts({ openAttempt: open(1), latestResultId: 'r' }), 'continue'],
    ['opened again, nothing answered', facts({ openAttempt: open(0), latestResultId: 'r' }), 'explore'],
    ['a result', facts({ latestResultId: 'r' }), 'explore'],
  ])('%s', (_, given, kind) => expect(nextStep(given).kind).toBe(kind));

  it('says where to continue', () => {
    expect(nextStep(facts({ openAttempt: open(24) }))).toEqual({ kind: 'continue', answered: 24, total: 60, page: 3 });
  });
});

describe('accessReminder', () => {
  it.each([
    [{ email: 'a@exemple.cg', emailVerified: false }, 'verify'],
    [{ email: 'a@exemple.cg', emailVerified: true }, null],
    [{ email: null, emailVerified: false, recoveryCodesLeft: 0 }, 'codes'],
    [{ email: null, emailVerified: false, recoveryCodesLeft: 3 }, null],
  ])('%j', (some, reminder) => expect(accessReminder(facts(some))).toBe(reminder));
});
