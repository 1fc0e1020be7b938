import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOfSteps, hollandCodes, meanOverCodes, occupationCode, tieSteps } from './holland-codes.ts';
import { POLES, byPole, type Pole } from './poles.ts';

const values = (...v: number[]) => byPole((_, i) => v[i] ?? 0);

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

test('codes of steps: every order inside a step, none across two', () => {
  expect(codesOfSteps([['R', 'C'], ['I'], ['E'], ['A', 'S']])).toEqual(['RCI', 'CRI']);
  expect(codesOfSteps([['S'], ['R', 'E', 'C'], ['I', 'A']])).toEqual(['SRE', 'SRC', 'SER', 'SEC', 'SCR', 'SCE']);
  expect(codesOfSteps([['R'], ['I', 'A', 'S'], ['E', 'C']], 2)).toEqual(['RI', 'RA', 'RS']);
});

test('codes of an occupation: ties are all given, whichever shape the values come in', () => {
  const byLetter = { R: 7, I: 5, A: 1, S: 2, E: 5, C: 4 };
  expect(occupationCode(byLetter)).toEqual(['RIE', 'REI']);
  expect(occupationCode([7, 5, 1, 2, 5, 4])).toEqual(['RIE', 'REI']);
});
