import { POLES, type ByPole, type Pole } from './poles.ts';

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

/**
 * Six values as deviations from their mean, of length 1: the scalar product of two such profiles is their r, so that
 * many are compared with one at little cost. Null for a flat profile, as in `pearson`.
 */
export function standardised(v: SixValues): SixValues | null {
  const mean = (v[0] + v[1] + v[2] + v[3] + v[4] + v[5]) / 6;
  let squares = 0;
  for (const value of v) squares += (value - mean) ** 2;
  if (squares < 1e-12) return null;
  const length = Math.sqrt(squares);
  return v.map((value) => (value - mean) / length) as unknown as SixValues;
}

/** Poles above the mean of the six values, the strongest first; hexagon order when equal. */
export function leadingPoles(interests: Interests): Pole[] {
  const values = sixValues(interests);
  const mean = values.reduce((sum, value) => sum + value, 0) / POLES.length;
  return POLES.map((pole, index) => ({ pole, value: values[index] ?? 0 }))
    .filter(({ value }) => value - mean > 1e-9)
    .sort((a, b) => b.value - a.value)
    .map(({ pole }) => pole);
}
