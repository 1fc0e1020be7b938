import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hollandCodes } from './holland-codes.ts';
import { POLES, byPole } from './poles.ts';
import { circumplex, consistency, profileIndices, tiedGroups } from './profile.ts';

const values = (...v: readonly number[]) => byPole((_, i) => v[i] ?? 0);
const WORKED = values(36, 25, 10, 10, 20, 35);
const six = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 });

describe('indices of the worked example (R 36, I 25, A 10, S 10, E 20, C 35)', () => {
  const indices = profileIndices(WORKED, hollandCodes(WORKED));
  test('consistency: R and C are neighbours', () => expect(indices.consistency).toBe(3));
  test('differentiation: 36 − 10', () => expect(indices.differentiation).toBe(26));
  test('Iachan: sorted 36 35 25 20 10 10', () => {
    expect(indices.iachanL1).toBe(4.25); // ½[36 − (35 + 20)/2] = ½ × 8.5
    expect(indices.iachanL2).toBe(9.25); // ½[36 − (25 + 10)/2] = ½ × 18.5
  });
  test('elevation: 136 / 6', () => expect(indices.elevation).toBeCloseTo(22.6667, 4));
  test('things: 72 + 25 − 10 − 20 − 20 + 35', () => expect(indices.thingsPeople).toBe(82));
  test('data: 1.73 × (20 + 35 − 25 − 10)', () => expect(indices.dataIdeas).toBeCloseTo(34.6, 10));
  test('circumplex', () => {
    const { x, y, amplitude, rSquared, angle } = indices.circumplex;
    expect(x).toBeCloseTo(41 / 3, 10); // ⅓(36 + 12.5 − 5 − 10 − 10 + 17.5)
    expect(y).toBeCloseTo(-10 / Math.sqrt(3), 10); // ⅓ × (√3/2)(25 + 10 − 20 − 35)
    expect(amplitude ** 2).toBeCloseTo(1681 / 9 + 100 / 3, 8); // 220.11
    expect(rSquared).toBeCloseTo(660.3333 / 663.3333, 6); // 3 × 220.11 / (3746 − 136²/6)
    expect(angle).toBeCloseTo(360 - 22.9, 1); // atan(5.7735 / 13.6667), below the axis: between C and R
  });
});

describe('indices', () => {
  test('consistency: adjacent 3, alternate 2, opposite 1', () => {
    expect([consistency('RIS'), consistency('RAS'), consistency('RSA')]).toEqual([3, 2, 1]);
  });

  test('consistency is averaged over tie-resolved codes: R first, then I (3) or S (1)', () => {
    const tied = values(40, 30, 0, 30, 0, 0);
    expect(hollandCodes(tied)).toEqual(['RIS', 'RSI']);
    expect(profileIndices(tied, hollandCodes(tied)).consistency).toBe(2);
    expect(profileIndices(tied, []).consistency).toBeNull();
  });

  test('things and people are not (S + E) − (R + I): Investigative and Enterprising weigh half of Realistic and Social', () => {
    expect(profileIndices(values(0, 0, 0, 0, 10, 0), []).thingsPeople).toBe(-10);
    expect(profileIndices(values(0, 0, 0, 10, 0, 0), []).thingsPeople).toBe(-20);
    expect(profileIndices(values(0, 0, 0, 0, 0, 10), []).thingsPeople).toBe(10);
  });

  test('Prediger’s axes are the plane of the circumplex: things = 6x, data ≈ −6y (1.73 for √3)', () => {
    fc.assert(
      fc.property(six, (v) => {
        const {
          thingsPeople,
          dataIdeas,
          circumplex: { x, y },
        } = profileIndices(values(...v), []);
        expect(thingsPeople).toBeCloseTo(6 * x, 8);
        expect(dataIdeas).toBeCloseTo((-6 * y * 1.73) / Math.sqrt(3), 8);
      }),
    );
  });
});

describe('circumplex', () => {
  test('a pure wave is recovered: level 20, amplitude 10, peak anywhere; R² = 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), (peak) => {
        const wave = byPole((_, i) => 20 + 10 * Math.cos(((60 * i - peak) * Math.PI) / 180));
        const fit = circumplex(wave);
        expect(fit.amplitude).toBeCloseTo(10, 8);
        expect(Math.cos((((fit.angle ?? 0) - peak) * Math.PI) / 180)).toBeCloseTo(1, 8);
        expect(fit.rSquared).toBeCloseTo(1, 8);
      }),
    );
  });

  test('turning the poles by one place turns the angle by 60° and keeps amplitude and fit', () => {
    fc.assert(
      fc.property(six, fc.integer({ min: 1, max: 5 }), (v, places) => {
        const before = circumplex(values(...v));
        const after = circumplex(byPole((_, i) => v[(i - places + 6) % 6] ?? 0));
        expect(after.amplitude).toBeCloseTo(before.amplitude, 8);
        expect(after.rSquared ?? -1).toBeCloseTo(before.rSquared ?? -1, 8);
        if (before.angle !== null && after.angle !== null && before.amplitude > 0.01) {
          const turned = ((after.angle - before.angle - 60 * places) * Math.PI) / 180;
          expect(Math.cos(turned)).toBeCloseTo(1, 8);
        }
      }),
    );
  });

  test('R² is a share, level does not matter, a flat profile has none', () => {
    fc.assert(
      fc.property(six, fc.integer({ min: -20, max: 20 }), (v, shift) => {
        const fit = circumplex(values(...v));
        const shifted = circumplex(values(...v.map((value) => value + shift)));
        expect(shifted.amplitude).toBeCloseTo(fit.amplitude, 8);
        if (fit.rSquared !== null) {
          expect(fit.rSquared).toBeGreaterThanOrEqual(0);
          expect(fit.rSquared).toBeLessThanOrEqual(1);
        }
      }),
    );
    expect(circumplex(values(9, 9, 9, 9, 9, 9))).toMatchObject({ angle: null, rSquared: null });
  });

  test('alternate poles only (R, A, E): no direction at all, R² = 0', () => {
    expect(circumplex(values(30, 0, 30, 0, 30, 0)).rSquared).toBeCloseTo(0, 10);
  });
});

describe('tied poles', () => {
  test('worked example with 2.54 points', () => {
    expect(tiedGroups(WORKED, 2.5386)).toEqual([['R', 'C'], ['I'], ['E'], ['A', 'S']]);
  });

  test('measured from the highest of the group: 30 ~ 27, 27 ~ 24, but 24 does not follow', () => {
    expect(tiedGroups(values(27, 30, 24, 0, 0, 10), 4.7)).toEqual([['R', 'I'], ['A'], ['C'], ['S', 'E']]);
  });

  test('strictly closer; equal scores stay together even when nothing varies inside the poles', () => {
    expect(tiedGroups(values(30, 25, 0, 0, 0, 0), 5)[0]).toEqual(['R']);
    expect(tiedGroups(values(40, 0, 40, 0, 0, 0), 0)).toEqual([
      ['R', 'A'],
      ['I', 'S', 'E', 'C'],
    ]);
  });

  test('every pole once; each group within the threshold of its highest; groups in descending order', () => {
    fc.assert(
      fc.property(six, fc.double({ min: 0, max: 12, noNaN: true }), (v, threshold) => {
        const scores = values(...v);
        const groups = tiedGroups(scores, threshold);
        expect(groups.flat().sort()).toEqual([...POLES].sort());
        let above = Infinity;
        for (const group of groups) {
          const in40 = group.map((pole) => scores[pole]);
          const top = Math.max(...in40);
          expect(top).toBeLessThan(above);
          for (const value of in40) expect(top - value === 0 || top - value < threshold).toBe(true);
          above = Math.min(...in40);
        }
      }),
    );
  });
});
