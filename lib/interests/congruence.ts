import { hexagonDistance, type Pole } from './poles.ts';

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

/** Three different letters of the hexagon: the weights of both indices are made for nothing else. */
const isCode = (code: string): boolean => /^([RIASEC])(?!\1)([RIASEC])(?!\1|\2)[RIASEC]$/.test(code);

function meanOverPairs(a: Codes, b: Codes, index: (a: string, b: string) => number): number | null {
  const left = typeof a === 'string' ? [a] : a;
  const right = typeof b === 'string' ? [b] : b;
  if (left.length === 0 || right.length === 0 || ![...left, ...right].every(isCode)) return null;
  let total = 0;
  for (const one of left) for (const other of right) total += index(one, other);
  return total / (left.length * right.length);
}

/**
 * C index, 0–18, averaged over every pair of tie-resolved codes. Null when a side has no code, or one that is not of
 * three letters.
 */
export function cIndex(person: Codes, occupation: Codes): number | null {
  return meanOverPairs(person, occupation, cIndexOfPair);
}

/** Iachan’s M, 0–28, averaged over every pair of tie-resolved codes (Iachan 1990). Null as for `cIndex`. */
export function iachanM(person: Codes, occupation: Codes): number | null {
  return meanOverPairs(person, occupation, iachanOfPair);
}
