import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fQuantile, fTail, incompleteBeta } from './f-distribution.ts';

// Upper 5 % and 1 % points printed in any table of F (Fisher & Yates), to the digits printed there.
test.each([
  [161.4, 1, 1, 0.05],
  [7.71, 1, 4, 0.05],
  [3.48, 4, 10, 0.05],
  [2.9, 5, 15, 0.05],
  [2.45, 5, 40, 0.05],
  [2.4, 5, 50, 0.05],
  [2.37, 5, 60, 0.05],
  [3.41, 5, 50, 0.01],
  [5.99, 4, 10, 0.01],
])('P(F > %f) with %i and %i df is %f', (f, df1, df2, p) => {
  expect(fTail(f, df1, df2)).toBeCloseTo(p, 3);
});

test('the critical value of six complete ten-item poles is 2.39', () => {
  expect(fTail(2.39, 5, 54)).toBeLessThanOrEqual(0.05);
  expect(fTail(2.38, 5, 54)).toBeGreaterThan(0.05);
});

test('closed forms: I_x(a, 1) = x^a, I_x(1, b) = 1 − (1 − x)^b, I_x(½, ½) = (2/π) asin √x', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 30 }), (x, n) => {
      expect(incompleteBeta(x, n, 1)).toBeCloseTo(x ** n, 12);
      expect(incompleteBeta(x, 1, n)).toBeCloseTo(1 - (1 - x) ** n, 12);
      expect(incompleteBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
    }),
  );
});

test('swapping the degrees of freedom reverses the tail: P(F > f | a, b) + P(F > 1/f | b, a) = 1', () => {
  const df = fc.integer({ min: 1, max: 80 });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), df, df, (f, a, b) => {
      expect(fTail(f, a, b) + fTail(1 / f, b, a)).toBeCloseTo(1, 10);
    }),
  );
});

test('the ends', () => {
  expect(fTail(0, 5, 54)).toBe(1);
  expect(fTail(Infinity, 5, 54)).toBe(0);
  expect(incompleteBeta(0, 2, 3)).toBe(0);
  expect(incompleteBeta(1, 2, 3)).toBe(1);
});

test.each([
  [0.95, 5, 60, 2.37],
  [0.95, 4, 10, 3.48],
  [0.99, 4, 10, 5.99],
  [0.99, 5, 50, 3.41],
])('the quantile %f of %i and %i df is the printed %f', (p, df1, df2, f) => {
  expect(fQuantile(p, df1, df2)).toBeCloseTo(f, 2);
});

test('the quantile is where the tail says, and its closed form for two degrees of freedom', () => {
  const df = fc.integer({ min: 2, max: 400 });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), df, df, (p, a, b) => {
      expect(fTail(fQuantile(p, a, b), a, b)).toBeCloseTo(1 - p, 9);
      // P(F > f | 2, m) = (1 + 2f/m)^(−m/2)
      expect(fQuantile(p, 2, b)).toBeCloseTo((b / 2) * ((1 - p) ** (-2 / b) - 1), 6);
    }),
    { numRuns: 50 },
  );
});

test.each([100, 10_000, 1_000_000])('with %i and as many degrees of freedom, half lies below 1', (df) => {
  expect(fTail(1, df, df)).toBeCloseTo(0.5, 7);
});
