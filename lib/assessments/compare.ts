import { POLES } from '#lib/interests/poles.ts';
import type { Analysis } from './core/index.ts';
import type { Pole } from '#lib/interests/poles.ts';

/** 'pas-nette': within what the same person’s answers vary by anyway. 'inconnue': one side has no score. */
export type Change = 'hausse' | 'baisse' | 'pas-nette' | 'inconnue';

export interface PoleChange {
  readonly pole: Pole;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: Change;
}

export type Comparison =
  /** Other questions or another way of counting: the figures do not mean the same. */
  | { readonly kind: 'autre-version' }
  | { readonly kind: 'compare'; readonly threshold: number | null; readonly rows: readonly PoleChange[] };

/** What comparing needs to know of a stored result. */
export interface Comparable {
  readonly instrumentHash: string;
  readonly algorithmVersion: string;
  readonly analysis: Pick<Analysis, 'scores' | 'standardErrorOfDifference'>;
}

/**
 * How many standard errors a difference must have to be called a change: six poles are looked at together, and somebody
 * whose tastes have not changed should be told of a change once in twenty (Bonferroni: the normal quantile of
 * 1 − .05/12, 2.638).
 */
const CHANGE_Z = 2.64;

/**
 * Pole by pole, what changed from one result to another, in points of score.
 * The standard error of a difference between two administrations is √(SEM_a² + SEM_b²); the analysis holds the
 * standard error of a difference inside one, √2·SEM, hence the halves. Provisional, as that one is.
 */
export function compareResults(before: Comparable, after: Comparable): Comparison {
  if (before.instrumentHash !== after.instrumentHash || before.algorithmVersion !== after.algorithmVersion)
    return { kind: 'autre-version' };
  const a = before.analysis.standardErrorOfDifference;
  const b = after.analysis.standardErrorOfDifference;
  const threshold = a === null || b === null ? null : CHANGE_Z * Math.sqrt((a * a + b * b) / 2);
  const rows = POLES.map((pole): PoleChange => {
    const from = before.analysis.scores[pole];
    const to = after.analysis.scores[pole];
    return { pole, before: from, after: to, change: changeOf(from, to, threshold) };
  });
  return { kind: 'compare', threshold, rows };
}

function changeOf(from: number | null, to: number | null, threshold: number | null): Change {
  if (from === null || to === null || threshold === null) return 'inconnue';
  const difference = to - from;
  if (difference === 0 || Math.abs(difference) < threshold) return 'pas-nette';
  return difference > 0 ? 'hausse' : 'baisse';
}
