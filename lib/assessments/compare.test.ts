import { describe, expect, it } from 'vitest';
import { POLES, type Pole } from '#lib/interests/poles.ts';
import { analyse } from './core/index.ts';
import { WORKED_VALUES, answersFor, seeded, times } from './core/testing.ts';
import { ANSWER_VALUES, type Answers } from './core/types.ts';
import { compareResults } from './compare.ts';
import type { Comparable } from './compare.ts';
import { RIASEC } from './instruments/riasec.ts';

const result = (values: Parameters<typeof answersFor>[1], hash = 'h'): Comparable => ({
  instrumentHash: hash,
  algorithmVersion: 'riasec-1',
  analysis: analyse(RIASEC, answersFor(RIASEC, values)),
});

const WORKED = result(WORKED_VALUES);

describe('compareResults', () => {
  it('finds no clear difference between a result and itself', () => {
    const same = compareResults(WORKED, WORKED);
    expect(same.kind === 'compare' && same.rows.map(({ change }) => change)).toEqual(times(6, 'pas-nette'));
    // Equal errors on both sides: √((e² + e²)/2) = e, and six comparisons at once.
    expect(same.kind === 'compare' && same.threshold).toBeCloseTo(
      2.64 * (WORKED.analysis.standardErrorOfDifference ?? Number.NaN),
      12,
    );
  });

  it('tells somebody whose tastes have not changed of a change about once in twenty', () => {
    // Each pole has its level, each answer its chance. 1 000 draws: the standard error of a share of .05 is .007; the
    // bound is four of them above it. With one standard error as the threshold, four people in five are told so.
    const random = seeded(20261127);
    const answersOf = (levels: Record<Pole, number>): Answers =>
      Object.fromEntries(
        RIASEC.items.map(({ id, pole }) => {
          const chance = (random() + random() + random() - 1.5) * 2;
          return [id, ANSWER_VALUES[Math.max(0, Math.min(4, Math.round(levels[pole] + chance)))]!];
        }),
      );
    const people = 1_000;
    let told = 0;
    for (let person = 0; person < people; person += 1) {
      const levels = Object.fromEntries(POLES.map((pole) => [pole, 0.8 + 2.4 * random()])) as Record<Pole, number>;
      const [before, after] = [0, 1].map(() => ({ ...WORKED, analysis: analyse(RIASEC, answersOf(levels)) }));
      const comparison = compareResults(before!, after!);
      if (comparison.kind !== 'compare') throw new Error('the same questions are compared');
      if (comparison.rows.some(({ change }) => change === 'hausse' || change === 'baisse')) told += 1;
    }
    expect(told / people).toBeLessThan(0.078);
    expect(told / people).toBeGreaterThan(0.022);
  });

  it('tells a rise and a fall from a small step', () => {
    // A 10 → 30, E 20 → 22, C 35 → 15; within-pole variances below 1 keep the threshold under 4.5 points.
    const later = result({
      ...WORKED_VALUES,
      A: times(10, 3 as const),
      E: [...times(8, 2 as const), 3, 3],
      C: [...times(5, 1 as const), ...times(5, 2 as const)],
    });
    const change = compareResults(WORKED, later);
    expect(change.kind === 'compare' && Object.fromEntries(change.rows.map((row) => [row.pole, row.change]))).toEqual({
      R: 'pas-nette',
      I: 'pas-nette',
      A: 'hausse',
      S: 'pas-nette',
      E: 'pas-nette',
      C: 'baisse',
    });
    const back = compareResults(later, WORKED);
    expect(back.kind === 'compare' && back.rows.map((row) => row.change)).toEqual([
      'pas-nette',
      'pas-nette',
      'baisse',
      'pas-nette',
      'pas-nette',
      'hausse',
    ]);
  });

  it('says nothing of a pole without a score', () => {
    const change = compareResults(WORKED, result({ ...WORKED_VALUES, S: [...times(7, 0 as const), null, null, null] }));
    expect(change.kind === 'compare' && change.rows.find(({ pole }) => pole === 'S')).toEqual({
      pole: 'S',
      before: 10,
      after: null,
      change: 'inconnue',
    });
  });

  it('refuses other questions and another algorithm', () => {
    expect(compareResults(WORKED, result(WORKED_VALUES, 'other'))).toEqual({ kind: 'autre-version' });
    expect(compareResults(WORKED, { ...WORKED, algorithmVersion: 'riasec-2' })).toEqual({ kind: 'autre-version' });
  });
});
