import type { Measure } from './load.ts';
import type { Paced } from './pace.ts';
import type { PureReport } from './pure.ts';
import { highestHeld, holds, MOST_P95_MS } from './search.ts';
import { median, pairedRatio, type Ratio } from './stats.ts';
import { aim, decimal, table, whole } from './table.ts';

/** `cpuMs`: processor time of the server process a request, database not included. */
export type SideMeasure = Measure & { cpuMs: number };
export interface TargetResult {
  key: string;
  label: string;
  ours: SideMeasure[];
  hello: SideMeasure[];
}
/** Resident memory in bytes. */
export interface Memory {
  idle: number;
  peak: number;
  after: number;
}
export interface BenchResult {
  targets: TargetResult[];
  memory: { ours: Memory; hello: Memory };
  pure: PureReport;
  /** Every rate at which the mix was asked for, in the order in which they were tried; empty when it was not. */
  mix: Paced[];
}

/** Above this share of its time the generator was the limit. */
const GENERATOR_LIMIT = 0.95;
const megabytes = (bytes: number): string => whole(bytes / 1e6);
type Choice = (measure: SideMeasure) => number;
const middle = (measures: readonly SideMeasure[], pick: Choice): number => median(measures.map(pick));

const ratioOf = ({ ours, hello }: TargetResult): Ratio =>
  pairedRatio(
    ours.map(({ perSecond }) => perSecond),
    hello.map(({ perSecond }) => perSecond),
  );

/** The whole report, for a person. Pure. */
export function report(result: BenchResult): string {
  const { targets, memory, pure } = result;
  const both = (target: TargetResult, pick: Choice, show: (value: number) => string): string =>
    `${show(middle(target.ours, pick))} / ${show(middle(target.hello, pick))}`;
  const speeds = table([
    [
      'produit / hello-world',
      'requêtes/s',
      'rapport',
      '(de – à)',
      'p50 ms',
      'p95 ms',
      'ms de processeur',
      'ko envoyés',
      'erreurs',
    ],
    ...targets.map((target) => {
      const ratio = ratioOf(target);
      const limited = target.ours.some(({ busy }) => busy > GENERATOR_LIMIT) ? ' *' : '';
      return [
        `${target.label}${limited}`,
        both(target, ({ perSecond }) => perSecond, whole),
        decimal(ratio.middle, 2),
        `${decimal(ratio.low, 2)} – ${decimal(ratio.high, 2)}`,
        both(
          target,
          ({ p50 }) => p50,
          (value) => decimal(value, 1),
        ),
        both(
          target,
          ({ p95 }) => p95,
          (value) => decimal(value, 1),
        ),
        both(
          target,
          ({ cpuMs }) => cpuMs,
          (value) => decimal(value, 2),
        ),
        both(
          target,
          ({ bytes }) => bytes / 1000,
          (value) => decimal(value, 1),
        ),
        `${errorsOf(target.ours)} / ${errorsOf(target.hello)}`,
      ];
    }),
  ]);
  const memories = table([
    ['mémoire du processus (Mo)', 'au repos', 'au plus haut', 'après'],
    [
      'produit / hello-world',
      ...(['idle', 'peak', 'after'] as const).map(
        (when) => `${megabytes(memory.ours[when])} / ${megabytes(memory.hello[when])}`,
      ),
    ],
    [
      'rapport',
      ...(['idle', 'peak', 'after'] as const).map((when) => decimal(memory.ours[when] / memory.hello[when], 2)),
    ],
  ]);
  const functions = table([
    [`calculs purs, ${pure.occupations} métiers (ms)`, 'médiane', 'p95'],
    ...pure.timings.map(({ label, median: half, p95 }) => [label, decimal(half, 3), decimal(p95, 3)]),
  ]);
  const note = speeds.includes(' *')
    ? '\n* le générateur de charge était occupé à plus de 95 % : le produit peut davantage.'
    : '';
  const rates = result.mix.length === 0 ? [] : [mixTable(result.mix)];
  return [speeds + note, ...rates, memories, functions, aims(result)].join('\n\n');
}

/** The rates of the mix from the lowest to the highest. */
function mixTable(mix: readonly Paced[]): string {
  const rows = mix
    .toSorted((a, b) => a.rate - b.rate)
    .map((paced) => [
      `${whole(paced.rate)}${paced.busy > GENERATOR_LIMIT ? ' *' : ''}`,
      whole(paced.perSecond),
      decimal(paced.p50, 1),
      decimal(paced.p95, 1),
      whole(paced.errors),
      holds(paced) ? 'tenu' : 'pas tenu',
    ]);
  return table([
    ['mélange, demandes/s', 'réponses/s', 'p50 ms', 'p95 ms', 'erreurs', `p95 < ${MOST_P95_MS} ms, sans erreur`],
    ...rows,
  ]);
}

/** The highest rate of the mix that was held; 0 when none was. */
export const mixHeld = (mix: readonly Paced[]): number =>
  highestHeld(mix.map((paced) => ({ rate: paced.rate, holds: holds(paced) }))) ?? 0;

export const errorsOf = (measures: readonly Pick<Measure, 'errors'>[]): number =>
  measures.reduce((sum, { errors }) => sum + errors, 0);

/** What one request costs in requests of another target, measured in the same rounds. */
const costOf = (of: TargetResult, unit: TargetResult): number =>
  pairedRatio(
    unit.ours.map(({ perSecond }) => perSecond),
    of.ours.map(({ perSecond }) => perSecond),
  ).middle;

/** What we aim at, beside what was seen. Never a reason to fail: a slow machine is no fault. */
function aims({ targets, memory, pure, mix }: BenchResult): string {
  const find = (key: string): TargetResult | undefined => targets.find((target) => target.key === key);
  const home = find('accueil');
  const guide = find('guide');
  const dashboard = find('tableau');
  const ofResult = find('resultat');
  const hours = find('heures');
  const rows = [
    ...(mix.length > 0 ? [aim('mélange tenu (demandes/s)', mixHeld(mix), '≥', 800, 0)] : []),
    ...(ofResult ? [aim('résultat, rapport', ratioOf(ofResult).middle, '≥', 2, 2)] : []),
    ...(dashboard ? [aim('tableau de bord, rapport', ratioOf(dashboard).middle, '≥', 0.9, 2)] : []),
    aim('mémoire au plus haut, rapport', memory.ours.peak / memory.hello.peak, '≤', 1.15, 2),
    aim('scores et rapprochement (ms)', pure.together, '<', 1, 3),
    aim('fréquences des métiers (ms)', pure.drawing, '<', 8, 3),
    aim('heures libres (ms)', pure.hours, '<', 20, 3),
    ...(dashboard && hours
      ? [aim('page des heures, coût du tableau de bord', costOf(hours, dashboard), '≤', 1.3, 2)]
      : []),
    ...(guide
      ? [
          aim('guide, rapport', ratioOf(guide).middle, '≥', 0.95, 2),
          aim(
            'guide (requêtes/s)',
            middle(guide.ours, ({ perSecond }) => perSecond),
            '>',
            1000,
            0,
          ),
        ]
      : []),
    ...(home
      ? [
          aim(
            'document public (requêtes/s)',
            middle(home.ours, ({ perSecond }) => perSecond),
            '>',
            1000,
            0,
          ),
        ]
      : []),
  ];
  return table([['objectifs', 'vu', 'visé', ''], ...rows]);
}
