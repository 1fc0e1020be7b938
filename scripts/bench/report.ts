import type { Measure } from './load.ts';
import type { PureReport } from './pure.ts';
import { median, pairedRatio, type Ratio } from './stats.ts';

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
}

/** Above this share of its time the generator was the limit. */
const GENERATOR_LIMIT = 0.95;
const narrow = '\u202f';

const whole = (value: number): string =>
  Number.isFinite(value)
    ? Math.round(value)
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, narrow)
    : '–';
const decimal = (value: number, places: number): string =>
  Number.isFinite(value) ? value.toFixed(places).replace('.', ',') : '–';
const megabytes = (bytes: number): string => whole(bytes / 1e6);
type Choice = (measure: SideMeasure) => number;
const middle = (measures: readonly SideMeasure[], pick: Choice): number => median(measures.map(pick));

/** Lines with their columns under each other: the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

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
  return [speeds + note, memories, functions, aims(result)].join('\n\n');
}

export const errorsOf = (measures: readonly Measure[]): number => measures.reduce((sum, { errors }) => sum + errors, 0);

/** What we aim at, beside what was seen. Never a reason to fail: a slow machine is no fault. */
function aims({ targets, memory, pure }: BenchResult): string {
  const find = (key: string): TargetResult | undefined => targets.find((target) => target.key === key);
  const home = find('accueil');
  const guide = find('guide');
  const dashboard = find('tableau');
  const rows = [
    ...(dashboard ? [aim('tableau de bord, rapport', ratioOf(dashboard).middle, '≥', 0.7, 2)] : []),
    aim('mémoire au plus haut, rapport', memory.ours.peak / memory.hello.peak, '≤', 1.2, 2),
    aim('scores et rapprochement (ms)', pure.together, '<', 1, 3),
    ...(guide
      ? [
          aim('guide, rapport', ratioOf(guide).middle, '≥', 0.9, 2),
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

function aim(label: string, seen: number, sign: '≥' | '≤' | '<' | '>', wanted: number, places: number): string[] {
  const kept =
    sign === '≥' ? seen >= wanted : sign === '≤' ? seen <= wanted : sign === '<' ? seen < wanted : seen > wanted;
  const show = (value: number): string => (places === 0 ? whole(value) : decimal(value, places));
  return [label, show(seen), `${sign} ${show(wanted)}`, kept ? 'atteint' : 'pas atteint'];
}
