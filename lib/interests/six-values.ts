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

/** Poles above the mean of the six values, the strongest first; hexagon order when equal. */
export function leadingPoles(interests: Interests): Pole[] {
  const values = sixValues(interests);
  const mean = values.reduce((sum, value) => sum + value, 0) / POLES.length;
  return POLES.map((pole, index) => ({ pole, value: values[index] ?? 0 }))
    .filter(({ value }) => value - mean > 1e-9)
    .sort((a, b) => b.value - a.value)
    .map(({ pole }) => pole);
}
