import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alphaInterval,
  cronbachAlpha,
  itemRestCorrelations,
  measurementError,
  momentsOf,
  pairCorrelation,
  scaleDeviation,
  scaleMean,
} from './coefficients.ts';

// Ten customers and three questions: the worked example of Statology, “How to Calculate Cronbach’s Alpha in Python”,
// whose pingouin prints 0.7734375 and [0.336, 0.939].
const QUESTIONS = [
  [1, 2, 2, 3, 2, 2, 3, 3, 2, 3],
  [1, 1, 1, 2, 3, 3, 2, 3, 3, 3],
  [1, 1, 2, 1, 2, 3, 3, 3, 2, 3],
];
const ROWS = QUESTIONS[0]!.map((_, person) => QUESTIONS.map((question) => question[person]!));
const CUSTOMERS = momentsOf(ROWS, 3);

describe('a published example', () => {
  test('α and its interval are those that were printed', () => {
    expect(cronbachAlpha(CUSTOMERS)).toBeCloseTo(0.7734375, 12);
    const { low, high } = alphaInterval(0.7734375, 10, 3)!;
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.336', '0.939']);
  });

  test('mean, deviation and standard error, by hand: totals 3 4 5 6 7 8 8 9 7 9', () => {
    // Σ 66, Σ² 474: variance (474 − 66²/10) / 9.
    expect(scaleMean(CUSTOMERS)).toBe(6.6);
    const deviation = scaleDeviation(CUSTOMERS)!;
    expect(deviation).toBeCloseTo(Math.sqrt(38.4 / 9), 12);
    expect(measurementError(deviation, 0.75)).toBeCloseTo(Math.sqrt(38.4 / 9) / 2, 12);
  });

  test('each question with the two others, by hand', () => {
    // Q1 and Q2 + Q3: n Σxy − Σx Σy = 1040 − 23·43, n Σx² − (Σx)² = 570 − 23², of the others 2090 − 43². And so on.
    const [first, second, third] = itemRestCorrelations(CUSTOMERS);
    expect(first).toBeCloseTo(51 / Math.sqrt(41 * 241), 12);
    expect(second).toBeCloseTo(72 / Math.sqrt(76 * 164), 12);
    expect(third).toBeCloseTo(75 / Math.sqrt(69 * 165), 12);
  });
});

test('the interval of a large sample is the published one', () => {
  // MRC CBU statistics wiki, “R code from Chris Evans for computing confidence intervals for Cronbach’s alpha”:
  // feldt1.return(0.913, 873, 20, 0.95, 0) prints 0.9044024 and 0.9211588.
  const { low, high } = alphaInterval(0.913, 873, 20)!;
  expect(low).toBeCloseTo(0.9044024, 7);
  expect(high).toBeCloseTo(0.9211588, 7);
});

const answer = fc.integer({ min: 0, max: 4 });
/** Tables of at least two people and two items. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 25 }), fc.integer({ min: 2, max: 10 }))
  .chain(([n, k]) => fc.array(fc.array(answer, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));

describe('α', () => {
  test('does not change when a constant is added to an item, nor when people or items change places', () => {
    fc.assert(
      fc.property(tables, fc.nat(9), fc.integer({ min: 1, max: 50 }), (rows, which, more) => {
        const k = rows[0]!.length;
        const alpha = cronbachAlpha(momentsOf(rows, k));
        const shifted = rows.map((row) => row.map((x, i) => (i === which % k ? x + more : x)));
        const turned = rows.toReversed().map((row) => row.toReversed());
        for (const same of [shifted, turned]) {
          const other = cronbachAlpha(momentsOf(same, k));
          if (alpha === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(alpha, 10);
        }
      }),
    );
  });

  test('is 1 for one item asked several times, and then nothing is left of the error', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 2 }), fc.integer({ min: 2, max: 10 }), (column, k) => {
        fc.pre(new Set(column).size > 1);
        const moments = momentsOf(
          column.map((x) => new Array<number>(k).fill(x)),
          k,
        );
        expect(cronbachAlpha(moments)).toBeCloseTo(1, 12);
        for (const r of itemRestCorrelations(moments)) expect(r).toBeCloseTo(1, 12);
        expect(measurementError(scaleDeviation(moments)!, cronbachAlpha(moments)!)).toBeCloseTo(0, 5);
      }),
    );
  });

  test('lies in its interval, which gets narrower with more people', () => {
    const values = fc.double({ min: -0.5, max: 0.99, noNaN: true });
    const sizes = fc.integer({ min: 2, max: 500 });
    fc.assert(
      fc.property(values, sizes, fc.integer({ min: 2, max: 12 }), (alpha, n, k) => {
        const some = alphaInterval(alpha, n, k)!;
        const more = alphaInterval(alpha, n * 4, k)!;
        expect(some.low).toBeLessThan(alpha);
        expect(some.high).toBeGreaterThan(alpha);
        expect(more.high - more.low).toBeLessThan(some.high - some.low);
      }),
      { numRuns: 50 },
    );
  });

  test('agrees with the means of variances and covariances: α = k·c / (v + (k − 1)·c)', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const k = rows[0]!.length;
        const alpha = cronbachAlpha(momentsOf(rows, k));
        fc.pre(alpha !== null);
        const mean = (column: number[]) => column.reduce((sum, x) => sum + x, 0) / rows.length;
        const column = (i: number) => rows.map((row) => row[i]!);
        const covariance = (i: number, j: number) => {
          const [a, b] = [mean(column(i)), mean(column(j))];
          return rows.reduce((sum, row) => sum + (row[i]! - a) * (row[j]! - b), 0) / (rows.length - 1);
        };
        let v = 0,
          c = 0;
        for (let i = 0; i < k; i += 1)
          for (let j = 0; j < k; j += 1) {
            if (i === j) v += covariance(i, i) / k;
            else c += covariance(i, j) / (k * (k - 1));
          }
        expect(alpha!).toBeCloseTo((k * c) / (v + (k - 1) * c), 8);
      }),
    );
  });
});

describe('undefined figures are null, never NaN', () => {
  test('nobody, one person, one item, nothing that varies', () => {
    const nobody = momentsOf([], 3);
    expect([scaleMean(nobody), scaleDeviation(nobody), cronbachAlpha(nobody)]).toEqual([null, null, null]);
    const one = momentsOf([[0, 4, 2]], 3);
    expect([scaleMean(one), scaleDeviation(one), cronbachAlpha(one)]).toEqual([6, null, null]);
    expect(itemRestCorrelations(one)).toEqual([null, null, null]);
    expect(cronbachAlpha(momentsOf([[1], [3]], 1))).toBeNull();
    const alike = momentsOf([...ROWS.map(() => [2, 2, 2])], 3);
    expect([scaleDeviation(alike), cronbachAlpha(alike)]).toEqual([0, null]);
    expect(alphaInterval(0.8, 1, 10)).toBeNull();
    expect(alphaInterval(0.8, 30, 1)).toBeNull();
    // The first item varies and the others do not: it has nobody to agree with, and they have nothing to say.
    expect(
      itemRestCorrelations(
        momentsOf(
          [
            [0, 1, 1],
            [4, 1, 1],
          ],
          3,
        ),
      ),
    ).toEqual([null, null, null]);
  });

  test('whatever the answers, every figure is a number that can be shown, or null', () => {
    fc.assert(
      fc.property(fc.array(fc.array(answer, { minLength: 4, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const moments = momentsOf(rows, 4);
        const alpha = cronbachAlpha(moments);
        for (const figure of [scaleMean(moments), scaleDeviation(moments), alpha, ...itemRestCorrelations(moments)])
          expect(figure === null || Number.isFinite(figure)).toBe(true);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('r of two columns', () => {
  test('by hand: (1 2) (2 4) (3 5) (4 4) (5 5)', () => {
    // n Σxy − Σx Σy = 5·66 − 15·20 = 30; 5·55 − 15² = 50; 5·86 − 20² = 30.
    const pairs = [
      [1, 2],
      [2, 4],
      [3, 5],
      [4, 4],
      [5, 5],
    ];
    expect(pairCorrelation(momentsOf(pairs, 2))).toBeCloseTo(30 / Math.sqrt(50 * 30), 12);
  });

  test('is 1 for the same twice, −1 for the reverse, null for one that does not vary', () => {
    const pairs = (of: (x: number) => number) =>
      momentsOf(
        [0, 7, 12, 31].map((x) => [x, of(x)]),
        2,
      );
    expect(pairCorrelation(pairs((x) => x + 3))).toBeCloseTo(1, 12);
    expect(pairCorrelation(pairs((x) => 40 - x))).toBeCloseTo(-1, 12);
    expect(pairCorrelation(pairs(() => 9))).toBeNull();
  });
});
