/** Pure arithmetic of the benchmark. */

/** The value below which the share `q` (0–1) of the numbers lies: nearest rank. NaN for an empty list. */
export function quantile(numbers: Iterable<number>, q: number): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value; the mean of the two middle ones when their count is even. NaN for an empty list. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

export interface Ratio {
  middle: number;
  low: number;
  high: number;
}

/**
 * Ours divided by theirs, one pair a round: what slowed the machine down in one round slowed both.
 * @returns the median of the rounds, and the lowest and highest one.
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): Ratio {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
  return { middle: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
