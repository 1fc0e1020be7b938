import { hollandCodes } from '#lib/assessments/core/scoring.ts';
import { hexagonDistance } from '#lib/assessments/core/types.ts';
import type { ByPole, Pole } from '#lib/assessments/core/types.ts';

/** Six values in the order R, I, A, S, E, C. */
export type SixValues = readonly [number, number, number, number, number, number];

/** Six values in either shape: in hexagon order, or by letter as the catalogue holds them. */
export type Interests = SixValues | ByPole<number>;

const isTuple = (values: Interests): values is SixValues => Array.isArray(values);

/** Six values in hexagon order, whatever the shape they come in. */
export function sixValues(values: Interests): SixValues {
  return isTuple(values) ? values : [values.R, values.I, values.A, values.S, values.E, values.C];
}

/**
 * Pearson’s r of two six-value profiles, −1 to 1, as O*NET does to rank occupations for a person.
 * Null when either is flat: r is undefined there. It ignores level and scale.
 */
export function pearson(a: SixValues, b: SixValues): number | null {
  let meanA = 0,
    meanB = 0;
  for (let i = 0; i < 6; i += 1) {
    meanA += (a[i] ?? 0) / 6;
    meanB += (b[i] ?? 0) / 6;
  }
  let ab = 0,
    aa = 0,
    bb = 0;
  for (let i = 0; i < 6; i += 1) {
    const da = (a[i] ?? 0) - meanA;
    const db = (b[i] ?? 0) - meanB;
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  if (aa < 1e-12 || bb < 1e-12) return null;
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/** Every tie-resolved three-letter code of an occupation’s six values (see `hollandCodes`). */
export function occupationCode(interests: Interests): string[] {
  const [R, I, A, S, E, C] = sixValues(interests);
  return hollandCodes({ R, I, A, S, E, C });
}

/** C index of two single codes (Brown & Gore 1994): 3·v1 + 2·v2 + v3, v = 3 − hexagon distance; 0–18. */
function cIndexOfPair(a: string, b: string): number {
  let total = 0;
  for (let i = 0; i < 3; i += 1) {
    total += (3 - i) * (3 - hexagonDistance(a.charAt(i) as Pole, b.charAt(i) as Pole));
  }
  return total;
}

const IACHAN_WEIGHTS = [
  [22, 10, 4],
  [10, 5, 2],
  [4, 2, 1],
] as const;

/** Iachan’s M of two single codes: sum, over the letters they share, of the weight of the two places; 0–28. */
function iachanOfPair(a: string, b: string): number {
  let total = 0;
  for (let i = 0; i < 3; i += 1) {
    const place = b.indexOf(a.charAt(i));
    if (place >= 0) total += IACHAN_WEIGHTS[i]?.[place] ?? 0;
  }
  return total;
}

/** One three-letter code, or all the tie-resolved codes of one profile. */
export type Codes = string | readonly string[];

function meanOverPairs(a: Codes, b: Codes, index: (a: string, b: string) => number): number | null {
  const left = typeof a === 'string' ? [a] : a;
  const right = typeof b === 'string' ? [b] : b;
  if (left.length === 0 || right.length === 0) return null;
  let total = 0;
  for (const one of left) for (const other of right) total += index(one, other);
  return total / (left.length * right.length);
}

/** C index, 0–18, averaged over every pair of tie-resolved codes. Null when a side has no code. */
export function cIndex(person: Codes, occupation: Codes): number | null {
  return meanOverPairs(person, occupation, cIndexOfPair);
}

/** Iachan’s M, 0–28, averaged over every pair of tie-resolved codes (Iachan 1990). Null when a side has no code. */
export function iachanM(person: Codes, occupation: Codes): number | null {
  return meanOverPairs(person, occupation, iachanOfPair);
}

/** 'forte': r ≥ .729, critical one-tailed .05 with 4 df (O*NET’s “Best”); 'bonne': r ≥ .608, one-tailed .10. */
export const TIER_LIMITS = { forte: 0.729, bonne: 0.608 } as const;
export type Tier = 'forte' | 'bonne' | 'a-explorer';

/** Tier of a correlation. */
export function tierOf(r: number): Tier {
  return r >= TIER_LIMITS.forte ? 'forte' : r >= TIER_LIMITS.bonne ? 'bonne' : 'a-explorer';
}
