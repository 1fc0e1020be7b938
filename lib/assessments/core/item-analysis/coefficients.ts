import { fQuantile } from '../f-distribution.ts';

/**
 * Classical item analysis of one scale, from sums alone: people are added one by one and nobody's answers are kept.
 * Every figure is null where it is undefined (too few people, nothing that varies), never NaN.
 */

/** Sums over the people who answered every item of a scale. Whole numbers, so exact: what is zero is zero. */
export interface Moments {
  readonly n: number;
  /** Σx of each item. */
  readonly sums: readonly number[];
  /** Σxy of each pair of items, its own included. */
  readonly products: readonly (readonly number[])[];
}

/** The sums of a table of answers: one row a person, one column an item. */
export function momentsOf(rows: readonly (readonly number[])[], items: number): Moments {
  const moments = emptyMoments(items);
  for (const row of rows) addRow(moments, row);
  return moments;
}

/** Sums that are being made. */
export interface GrowingMoments extends Moments {
  n: number;
  readonly sums: number[];
  readonly products: number[][];
}

export const emptyMoments = (items: number): GrowingMoments => ({
  n: 0,
  sums: new Array<number>(items).fill(0),
  products: Array.from({ length: items }, () => new Array<number>(items).fill(0)),
});

/** Adds one person. */
export function addRow(moments: GrowingMoments, row: readonly number[]): void {
  moments.n += 1;
  moments.sums.forEach((sum, i) => {
    const x = row[i] ?? 0;
    moments.sums[i] = sum + x;
    const line = moments.products[i] ?? [];
    for (let j = 0; j < line.length; j += 1) line[j] = (line[j] ?? 0) + x * (row[j] ?? 0);
  });
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** n·Σxy − Σx·Σy, which is n(n − 1) times the covariance of two items. */
const scatter = ({ n, sums, products }: Moments, i: number, j: number): number =>
  n * (products[i]?.[j] ?? 0) - (sums[i] ?? 0) * (sums[j] ?? 0);

/** The same of an item and the total of all. */
const scatterWithTotal = (moments: Moments, i: number): number =>
  total(moments.sums.map((_, j) => scatter(moments, i, j)));

/** The same of the total and itself. */
const totalScatter = (moments: Moments): number => total(moments.sums.map((_, i) => scatterWithTotal(moments, i)));

/** Mean of the scale's total, in points; null without anybody. */
export const scaleMean = ({ n, sums }: Moments): number | null => (n === 0 ? null : total(sums) / n);

/** Standard deviation of the scale's total, in points (denominator n − 1); null below two people. */
export const scaleDeviation = (moments: Moments): number | null =>
  moments.n < 2 ? null : Math.sqrt(totalScatter(moments) / (moments.n * (moments.n - 1)));

/**
 * Cronbach's α = k/(k − 1) · (1 − Σ item variances / variance of the total), up to 1; it may be negative. Source:
 * Cronbach (1951), as given by `cronbach_alpha` of pingouin. Null below two people or two items, or when nobody's total
 * differs.
 */
export function cronbachAlpha(moments: Moments): number | null {
  const k = moments.sums.length;
  const whole = totalScatter(moments);
  if (k < 2 || moments.n < 2 || whole <= 0) return null;
  const items = total(moments.sums.map((_, i) => scatter(moments, i, i)));
  return Math.min(1, (k / (k - 1)) * (1 - items / whole));
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Two-sided interval of α: 1 − (1 − α)·F, with F the quantiles (1 ± level)/2 of Fisher's F with n − 1 and
 * (n − 1)(k − 1) degrees of freedom. It supposes parallel items. Source: Feldt, Woodruff and Salih (1987), formulas 6
 * and 7, as given by the R package cocron (`cronbach.alpha.CI`).
 * In: α of `k` items from `n` people. Null below two of either.
 */
export function alphaInterval(alpha: number, n: number, k: number, level = 0.95): Interval | null {
  if (n < 2 || k < 2) return null;
  const bound = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  return { low: bound((1 + level) / 2), high: bound((1 - level) / 2) };
}

/** Standard error of measurement, SD·√(1 − α), in points of the scale. */
export const measurementError = (deviation: number, alpha: number): number => deviation * Math.sqrt(1 - alpha);

/**
 * Corrected item–total correlations, in the order of the items: Pearson's r of an item and the total of the others.
 * Null for an item that does not vary or whose others do not.
 */
export function itemRestCorrelations(moments: Moments): (number | null)[] {
  const whole = totalScatter(moments);
  return moments.sums.map((_, i) => {
    const own = scatter(moments, i, i);
    const withTotal = scatterWithTotal(moments, i);
    return ratio(withTotal - own, own, whole - 2 * withTotal + own);
  });
}

/** Pearson's r of two columns, from the sums of their pairs; null below two pairs or where one does not vary. */
export const pairCorrelation = (pairs: Moments): number | null =>
  ratio(scatter(pairs, 0, 1), scatter(pairs, 0, 0), scatter(pairs, 1, 1));

/** A covariance over two standard deviations, all of the same multiple. */
function ratio(covariance: number, a: number, b: number): number | null {
  return a <= 0 || b <= 0 ? null : Math.max(-1, Math.min(1, covariance / Math.sqrt(a) / Math.sqrt(b)));
}
