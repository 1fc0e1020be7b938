import { POLES } from '#lib/interests/poles.ts';
import type { Pole } from '#lib/interests/poles.ts';
import { PoleBadge } from './pole-badge.tsx';
import { Table } from './table.tsx';

export type Scores = Record<Pole, number | null>;
export type PoleNames = Record<Pole, string>;

const WIDTH = 320;
const CENTRE = { x: WIDTH / 2, y: 122 };
const RADIUS = 88;
const LABEL_RADIUS = RADIUS + 16;

/** Point on the axis of the `index`-th pole (R on top, clockwise), `ratio` of the way from 0 to 1. */
export function hexagonPoint(index: number, ratio: number, radius = RADIUS): { x: number; y: number } {
  const angle = ((index * 60 - 90) * Math.PI) / 180;
  const round = (n: number) => Math.round(n * 10) / 10;
  return {
    x: round(CENTRE.x + radius * ratio * Math.cos(angle)),
    y: round(CENTRE.y + radius * ratio * Math.sin(angle)),
  };
}

/** SVG path through one point per axis. */
function outline(ratios: readonly (readonly [index: number, ratio: number])[]): string {
  return `M${ratios
    .map(([i, r]) => {
      const p = hexagonPoint(i, r);
      return `${p.x} ${p.y}`;
    })
    .join('L')}Z`;
}

const FULL = POLES.map((_, i) => [i, 1] as const);
const HALF = POLES.map((_, i) => [i, 0.5] as const);

export type HexagonProps = {
  /** Score of each pole, 0 to `max`; null when too few answers allow no score. */
  scores: Scores;
  max: number;
  /** What the drawing says, in words: « Vos trois pôles : … ». */
  sentence: string;
};

/**
 * The six scores as a drawing. A pole without a score has no point, and a shape is drawn only
 * through the points that exist. Always shown with `HexagonTable`, which says the same in figures.
 */
export function Hexagon({ scores, max, sentence }: HexagonProps) {
  const known = POLES.flatMap((pole, i) => {
    const score = scores[pole];
    return score === null ? [] : [[i, Math.min(Math.max(score / max, 0), 1)] as const];
  });
  return (
    <svg className="hexagon" viewBox="60 0 200 244" role="img">
      <title>{sentence}</title>
      <path
        className="grid"
        d={
          outline(FULL) +
          outline(HALF) +
          FULL.map(([i]) => {
            const p = hexagonPoint(i, 1);
            return `M${CENTRE.x} ${CENTRE.y}L${p.x} ${p.y}`;
          }).join('')
        }
      />
      {known.length > 2 && <path className="shape" d={outline(known)} />}
      {known.map(([i, ratio]) => {
        const { x, y } = hexagonPoint(i, ratio);
        return <circle key={i} className={`pole-${POLES[i]}`} cx={x} cy={y} r="4.5" />;
      })}
      {POLES.map((pole, i) => {
        const { x, y } = hexagonPoint(i, 1, LABEL_RADIUS);
        return (
          <text key={pole} className={`pole-${pole}`} x={x} y={y + 5}>
            {pole}
          </text>
        );
      })}
    </svg>
  );
}

/** The same six scores as a table. */
export function HexagonTable({ scores, max, names }: { scores: Scores; max: number; names: PoleNames }) {
  return (
    <Table
      caption={`Vos six pôles, chacun sur ${max}`}
      head={['Pôle', 'Score']}
      rows={POLES.map((pole) => {
        const score = scores[pole];
        return [
          <PoleBadge key={pole} pole={pole} name={names[pole]} />,
          score === null
            ? 'pas assez de réponses'
            : `${String(Math.round(score * 10) / 10).replace('.', ',')}\u00a0sur\u00a0${max}`,
        ];
      })}
    />
  );
}
