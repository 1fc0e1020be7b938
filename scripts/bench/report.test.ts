import { describe, expect, it } from 'vitest';
import type { Paced } from './pace.ts';
import { mixHeld, report, type SideMeasure } from './report.ts';
import { holds } from './search.ts';

const paced = (rate: number, more: Partial<Paced> = {}): Paced => ({
  rate,
  perSecond: rate,
  p50: 4,
  p95: 20,
  errors: 0,
  examples: [],
  busy: 0.3,
  ...more,
});
const side = (perSecond: number): SideMeasure => ({
  requests: 100,
  perSecond,
  answers: 100,
  p50: 1,
  p95: 2,
  errors: 0,
  examples: [],
  bytes: 1000,
  busy: 0.5,
  cpuMs: 0.2,
});
const memory = { idle: 100e6, peak: 115e6, after: 100e6 };
const pure = { timings: [], occupations: 120, runs: 1, together: 0.5, drawing: 0, hours: 3 };
const lineOf = (text: string, label: string) =>
  text
    .split('\n')
    .findLast((line) => line.startsWith(label))
    ?.split(/ {2,}/);

describe('a rate of the mix', () => {
  it('is held when nearly all is answered, in time, without a fault', () => {
    expect(holds(paced(800))).toBe(true);
    expect(holds(paced(800, { p95: 200 }))).toBe(false);
    expect(holds(paced(800, { errors: 1 }))).toBe(false);
    expect(holds(paced(800, { perSecond: 700 }))).toBe(false);
    expect(holds(paced(800, { p95: Number.NaN, perSecond: 0 }))).toBe(false);
  });

  it('counts only below every rate that was lost', () => {
    expect(mixHeld([paced(100), paced(400), paced(800, { p95: 900 }), paced(566)])).toBe(566);
    expect(mixHeld([paced(100), paced(200, { errors: 3 }), paced(400)])).toBe(100);
    expect(mixHeld([paced(100, { errors: 1 })])).toBe(0);
  });
});

describe('the report', () => {
  const target = (key: string, ours: number, hello: number) => ({
    key,
    label: key,
    ours: [side(ours)],
    hello: [side(hello)],
  });

  it('shows the rates in order and what they say of the aim', () => {
    const mix = [paced(100), paced(1600, { p95: 900, busy: 0.99 }), paced(800)];
    const text = report({ targets: [], memory: { ours: memory, hello: memory }, pure, mix });
    expect(lineOf(text, '1\u202f600 *')).toEqual(['1\u202f600 *', '1\u202f600', '4,0', '900,0', '0', 'pas tenu']);
    expect(text.indexOf('\n100 ')).toBeLessThan(text.indexOf('\n800 '));
    expect(lineOf(text, 'mélange tenu')).toEqual(['mélange tenu (demandes/s)', '800', '≥ 800', 'atteint']);
  });

  it('says nothing of what was not measured', () => {
    const text = report({ targets: [], memory: { ours: memory, hello: memory }, pure, mix: [] });
    for (const word of ['mélange', 'guide', 'tableau de bord']) expect(text).not.toContain(word);
  });

  it('holds the ratios against their aims', () => {
    const targets = [target('guide', 95, 100), target('resultat', 190, 100), target('tableau', 90, 100)];
    const text = report({ targets, memory: { ours: memory, hello: memory }, pure, mix: [] });
    expect(lineOf(text, 'guide, rapport')).toEqual(['guide, rapport', '0,95', '≥ 0,95', 'atteint']);
    expect(lineOf(text, 'résultat, rapport')).toEqual(['résultat, rapport', '1,90', '≥ 2,00', 'pas atteint']);
    expect(lineOf(text, 'tableau de bord, rapport')).toEqual(['tableau de bord, rapport', '0,90', '≥ 0,90', 'atteint']);
  });
});
