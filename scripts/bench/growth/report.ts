import { median, quantile } from '../stats.ts';
import { decimal, table, whole } from '../table.ts';

export interface GrowthResult {
  /** Monthly partitions of the results. */
  partitions: number;
  /** How many results there were, the fewest first, and how large the whole database was. */
  sizes: { results: number; bytes: number }[];
  /** For each question the times in milliseconds at each size, in the order of the sizes. */
  probes: { label: string; onPage: boolean; ms: number[][] }[];
}

const MOST_TIMES = 1.5;
const MOST_MS = 2;

/** How much longer a question takes when there is most of everything: quotient of the medians. */
export const growthOf = (ms: readonly (readonly number[])[]): number => median(ms.at(-1) ?? []) / median(ms[0] ?? []);

/** Whether a question keeps its aims: hardly longer than with little data and, where a page waits for it, short. */
export const keepsAims = ({ onPage, ms }: GrowthResult['probes'][number]): boolean =>
  growthOf(ms) <= MOST_TIMES && (!onPage || median(ms.at(-1) ?? []) < MOST_MS);

/** The whole report, for a person. Pure. */
export function growthReport({ partitions, sizes, probes }: GrowthResult): string {
  const rows = probes.map((probe) => [
    probe.label,
    ...probe.ms.flatMap((times) => [decimal(median(times), 2), decimal(quantile(times, 0.95), 2)]),
    decimal(growthOf(probe.ms), 2),
    `≤ ${decimal(MOST_TIMES, 1)}${probe.onPage ? `, < ${MOST_MS} ms` : ''}`,
    keepsAims(probe) ? 'atteint' : 'pas atteint',
  ]);
  const head = sizes.flatMap(({ results }) => [`${whole(results)} (ms)`, 'p95']);
  const weights = sizes.map(({ results, bytes }) => `${whole(results)} : ${decimal(bytes / 1e9, 2)} Go`).join(' · ');
  return [
    table([['question à la base, médianes', ...head, 'rapport', 'visé', ''], ...rows]),
    `Résultats en ${partitions} partitions ; base entière ${weights}.`,
  ].join('\n\n');
}
