/**
 * Upper tail of Fisher’s F, through the regularized incomplete beta function I_x(a, b).
 * Sources: DLMF 8.17.22 (continued fraction) evaluated by the modified Lentz method; DLMF 8.17.4 (symmetry);
 * ln Γ by Lanczos’ series, g = 7, nine terms. Absolute error below 1e-12 for the degrees of freedom used here.
 */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** ln Γ(z) for z ≥ 0.5. */
function lnGamma(z: number): number {
  const t = z + 6.5;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i += 1) sum += (LANCZOS[i] ?? 0) / (z - 1 + i);
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** More than the fraction ever needs: it takes about √max(a, b) steps, 700 for a million degrees of freedom. */
const MAX_STEPS = 10_000;

/** The continued fraction of I_x(a, b); converges fast for x < (a + 1) / (a + b + 2). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const keepOff0 = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / keepOff0(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MAX_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keepOff0(1 + even * d);
    c = keepOff0(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keepOff0(1 + odd * d);
    c = keepOff0(1 + odd / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return result;
}

/** Regularized incomplete beta I_x(a, b): 0 ≤ x ≤ 1, a and b ≥ 0.5. Out: 0–1. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** P(F > f) for F with `df1` and `df2` degrees of freedom (both ≥ 1). 1 for f ≤ 0, 0 for an infinite f. */
export function fTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  return f === Infinity ? 0 : incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}

/**
 * The value below which F with `df1` and `df2` degrees of freedom (both ≥ 1) lies with probability `p`, 0 < p < 1. By
 * bisection of the tail, to twelve digits.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  const above = (f: number): boolean => fTail(f, df1, df2) > 1 - p;
  let low = 0,
    high = 1;
  while (above(high)) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (above(middle)) low = middle;
    else high = middle;
  }
  return high;
}
