import { describe, expect, test } from 'vitest';
import { cIndex, iachanM } from './congruence.ts';
import { POLES } from './poles.ts';

const triples = POLES.flatMap((a) => POLES.flatMap((b) => POLES.map((c) => a + b + c))).filter(
  (t) => new Set(t).size === 3,
);

describe('C index (Brown & Gore 1994)', () => {
  test('published and hand-computed values', () => {
    expect(cIndex('RIA', 'RIA')).toBe(18);
    expect(cIndex('RIA', 'SEC')).toBe(0); // three opposites
    expect(cIndex('RIA', 'IRA')).toBe(13); // 3×2 + 2×2 + 3
    expect(cIndex('RIA', 'RAI')).toBe(15); // 3×3 + 2×2 + 2
  });

  test('the mean over the 120 × 120 codes is 9', () => {
    expect(triples).toHaveLength(120);
    expect(cIndex(triples, triples)).toBeCloseTo(9, 10);
  });

  test('0 to 18, symmetric, 18 only for the same code', () => {
    for (const a of triples) {
      for (const b of triples) {
        const c = cIndex(a, b) ?? -1;
        expect(c === cIndex(b, a) && c >= 0 && c <= 18 && (c === 18) === (a === b)).toBe(true);
      }
    }
  });

  test('is averaged over the tie-resolved codes of both sides', () => {
    expect(cIndex(['RIA', 'IRA'], 'RIA')).toBe(15.5); // (18 + 13) / 2
    expect(cIndex(['RIA', 'IRA'], ['RIA', 'IRA'])).toBe(15.5); // (18 + 13 + 13 + 18) / 4
    expect(cIndex([], 'RIA')).toBeNull();
  });
});

test.each(['', 'R', 'RI', 'RIAS', 'RRI', 'RIX', 'ria'])(
  '« %s » is no code of three letters and has no index',
  (code) => {
    for (const index of [cIndex, iachanM]) {
      expect(index(code, 'RIA')).toBeNull();
      expect(index('RIA', code)).toBeNull();
      expect(index(['RIA', code], ['RIA'])).toBeNull();
    }
  },
);

describe('Iachan’s M', () => {
  test('is at most 28, for the same code, and 0 without a shared letter', () => {
    expect(iachanM('RIA', 'RIA')).toBe(28); // 22 + 5 + 1
    expect(iachanM('RIA', 'SEC')).toBe(0);
    expect(Math.max(...triples.map((code) => iachanM(code, 'SAE') ?? 0))).toBe(28);
  });

  test('the tie example of Iachan (1990): 21 and 20 give 20.5', () => {
    expect(iachanM('IRA', 'RIA')).toBe(21); // 10 + 10 + 1
    expect(iachanM('IRS', 'RIA')).toBe(20); // 10 + 10
    expect(iachanM(['IRA', 'IRS'], 'RIA')).toBe(20.5);
  });
});
