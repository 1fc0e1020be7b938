import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { hollandCodes, maxScore, meanOverCodes, scaleScore, sumByPole, tieSteps } from './scoring.ts';
import { WORKED_VALUES, answersFor, sameAnswer } from './testing.ts';
import { POLES, byPole, hexagonDistance } from './types.ts';
import type { Answers, Pole } from './types.ts';

const sums = (answered: number, sum: number) => ({ items: 10, answered, sum, sumOfSquares: 0 });
const values = (...v: number[]) => byPole((_, i) => v[i] ?? 0);

describe('hexagon', () => {
  test('opposites are R–S, I–E, A–C; neighbours include C–R', () => {
    expect([hexagonDistance('R', 'S'), hexagonDistance('I', 'E'), hexagonDistance('C', 'A')]).toEqual([3, 3, 3]);
    expect([
      hexagonDistance('C', 'R'),
      hexagonDistance('R', 'A'),
      hexagonDistance('E', 'R'),
      hexagonDistance('S', 'S'),
    ]).toEqual([1, 2, 2, 0]);
  });
});

describe('scale score', () => {
  test('from 0 to 40', () => {
    expect(maxScore(RIASEC)).toBe(40);
    for (const [answer, score] of [
      [0, 0],
      [2, 20],
      [4, 40],
    ] as const) {
      const all = sumByPole(RIASEC, sameAnswer(RIASEC, answer));
      for (const pole of POLES) expect(scaleScore(all[pole])).toBe(score);
    }
  });

  test('is pro-rated from eight of ten, absent at seven', () => {
    expect(scaleScore(sums(8, 24))).toBe(30); // mean 3 × 10
    expect(scaleScore(sums(7, 28))).toBeNull();
    expect(scaleScore(sums(0, 0))).toBeNull();
  });

  test('“I do not know” and no answer are both missing, neither is neutral', () => {
    const values10 = { ...WORKED_VALUES, R: [4, 4, 4, 4, 4, 4, 4, 4, 'x', null] as const };
    const R = sumByPole(RIASEC, answersFor(RIASEC, values10)).R;
    expect(R).toEqual({ items: 10, answered: 8, sum: 32, sumOfSquares: 128 });
    expect(scaleScore(R)).toBe(40);
  });

  test('equal means give identical scores whatever the number answered, so that ties are kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (mean) => {
        expect(new Set([8, 9, 10].map((n) => scaleScore(sums(n, n * mean)))).size).toBe(1);
      }),
    );
    expect(scaleScore(sums(8, 20))).toBe(scaleScore(sums(10, 25)));
    expect(scaleScore(sums(9, 27))).toBe(scaleScore(sums(10, 30)));
  });

  test('the worked example: R 36, I 25, A 10, S 10, E 20, C 35', () => {
    const all = sumByPole(RIASEC, answersFor(RIASEC, WORKED_VALUES));
    expect(POLES.map((pole) => scaleScore(all[pole]))).toEqual([36, 25, 10, 10, 20, 35]);
  });

  test('does not depend on the order of the items', () => {
    const answers = answersFor(RIASEC, WORKED_VALUES);
    fc.assert(
      fc.property(fc.shuffledSubarray([...RIASEC.items], { minLength: 60 }), (items) => {
        expect(sumByPole({ ...RIASEC, items }, answers)).toEqual(sumByPole(RIASEC, answers));
      }),
    );
  });

  test('ignores ids of other instruments', () => {
    const foreign: Answers = { zz: 4, constructor: 4 } as unknown as Answers;
    expect(sumByPole(RIASEC, foreign)).toEqual(sumByPole(RIASEC, {}));
  });
});

describe('Holland codes', () => {
  test('one code without ties', () => {
    expect(hollandCodes(values(36, 25, 10, 9, 20, 35))).toEqual(['RCI']);
    expect(hollandCodes(values(6, 5, 4, 3, 2, 1), 6)).toEqual(['RIASEC']);
  });

  test('every way through a tie, and only those', () => {
    expect(hollandCodes(values(30, 30, 20, 10, 5, 0))).toEqual(['RIA', 'IRA']);
    expect(hollandCodes(values(30, 25, 20, 20, 20, 0))).toEqual(['RIA', 'RIS', 'RIE']);
    expect(hollandCodes(values(40, 0, 0, 0, 0, 0))).toHaveLength(20); // 5 × 4 for the two last letters
    expect(new Set(hollandCodes(values(7, 7, 7, 7, 7, 7))).size).toBe(120); // 6 × 5 × 4
  });

  test('never breaks a tie: swapping two equal poles gives the same set of codes', () => {
    const score = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.tuple(score, score, score, score, score, score), (v) => {
        const codes = hollandCodes(values(...v));
        const of = (letter: string) => v[POLES.indexOf(letter as Pole)] ?? -1;
        expect(new Set(codes).size).toBe(codes.length);
        for (const code of codes) {
          expect(new Set(code).size).toBe(3);
          expect([...code].map(of)).toEqual([...v].sort((a, b) => b - a).slice(0, 3));
        }
        // The number of ways, counted independently: all ordered triples that show the three highest values.
        const top = [...v]
          .sort((a, b) => b - a)
          .slice(0, 3)
          .join();
        const triples = POLES.flatMap((a) => POLES.flatMap((b) => POLES.map((c) => [a, b, c]))).filter(
          (t) => new Set(t).size === 3 && t.map(of).join() === top,
        );
        expect(codes).toHaveLength(triples.length);
      }),
    );
  });

  test('steps keep equal values together', () => {
    expect(tieSteps(values(10, 30, 10, 30, 5, 10))).toEqual([['I', 'S'], ['R', 'A', 'C'], ['E']]);
  });

  test('an index is the mean over the codes, and absent without a code', () => {
    expect(meanOverCodes(['a', 'b'], (code) => (code === 'a' ? 21 : 20))).toBe(20.5);
    expect(meanOverCodes([], () => 1)).toBeNull();
  });
});
