import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, pairedRatio, quantile } from './stats.ts';

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 50 });

describe('quantile', () => {
  it('takes the nearest rank', () => {
    // Twenty values: 95 % of them are the 19 lowest.
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(quantile(twenty, 0.95)).toBe(19);
    expect(quantile(twenty, 0.5)).toBe(10);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('has at least that share of the numbers at or below it, and fewer below any lower one', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (list, percent) => {
        const found = quantile(list, percent / 100);
        const share = (test: (value: number) => boolean) => (100 * list.filter(test).length) / list.length;
        expect(share((value) => value <= found)).toBeGreaterThanOrEqual(percent);
        expect(share((value) => value < found)).toBeLessThan(percent);
      }),
    );
  });
});

describe('median', () => {
  it('is the middle, or the mean of the two middle values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 10, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});

describe('pairedRatio', () => {
  it('does not see a slowdown that hit both', () => {
    // The second round ran at a third of the speed.
    expect(pairedRatio([80, 30, 90], [100, 37.5, 112.5])).toEqual({ middle: 0.8, low: 0.8, high: 0.8 });
  });

  it('keeps the extremes', () => {
    expect(pairedRatio([50, 100, 200], [100, 100, 100])).toEqual({ middle: 1, low: 0.5, high: 2 });
  });
});
