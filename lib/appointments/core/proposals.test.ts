import { describe, expect, it } from 'vitest';
import { isOpen, pickHours, proposalUntil } from './proposals.ts';
import { MINUTE } from './zone.ts';

const HOUR = 60 * MINUTE;
const NOW = Date.parse('2027-06-07T06:00Z');

describe('until when one may choose', () => {
  it('is a day before the hour that cannot be kept; when less than two days are left, half of what is left', () => {
    expect(proposalUntil(NOW, NOW + 72 * HOUR)).toBe(NOW + 48 * HOUR);
    expect(proposalUntil(NOW, NOW + 48 * HOUR)).toBe(NOW + 24 * HOUR);
    expect(proposalUntil(NOW, NOW + 10 * HOUR)).toBe(NOW + 5 * HOUR);
  });
});

describe('a proposed hour may be chosen', () => {
  const proposed = { startsAt: NOW + 50 * HOUR, revision: 2, until: NOW + 24 * HOUR, answered: false };
  it.each([
    ['as it was proposed', proposed, 2, 0, true],
    ['not once it was answered', { ...proposed, answered: true }, 2, 0, false],
    ['not once the appointment has changed', proposed, 3, 0, false],
    ['not at the last moment', proposed, 2, 24, false],
    ['not once it has begun', { ...proposed, startsAt: NOW + HOUR }, 2, 1, false],
  ])('%s', (_, one, revision, hours, open) => {
    expect(isOpen(one, revision, NOW + hours * HOUR)).toBe(open);
  });
});

describe('the hours that are proposed', () => {
  const at = (text: string) => ({ from: Date.parse(`2027-06-${text}Z`), to: Date.parse(`2027-06-${text}Z`) + HOUR });
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  const said = (hours: readonly { from: number }[]) =>
    hours.map(({ from }) => new Date(from).toISOString().slice(8, 16));

  it('are of three days where there are three, the soonest of each', () => {
    const free = [at('08T08:00'), at('08T09:00'), at('09T08:00'), at('09T09:00'), at('10T08:00'), at('11T08:00')];
    expect(said(pickHours(free, new Set(), day))).toEqual(['08T08:00', '09T08:00', '10T08:00']);
  });
  it('are of the same day where there is no other, in order', () => {
    const free = [at('08T08:00'), at('08T09:00'), at('08T10:00'), at('08T11:00')];
    expect(said(pickHours(free, new Set(), day))).toEqual(['08T08:00', '08T09:00', '08T10:00']);
  });
  it('are not those that somebody else was just offered, as long as there are others', () => {
    const free = [at('08T08:00'), at('08T09:00'), at('09T08:00')];
    const offered = new Set([at('08T08:00').from]);
    expect(said(pickHours(free.slice(0, 2), offered, day))).toEqual(['08T08:00', '08T09:00']);
    expect(said(pickHours([...free, at('10T08:00')], offered, day))).toEqual(['08T09:00', '09T08:00', '10T08:00']);
  });
  it('are as many as there are', () => {
    expect(pickHours([], new Set(), day)).toEqual([]);
    expect(said(pickHours([at('08T08:00')], new Set(), day))).toEqual(['08T08:00']);
  });
});
