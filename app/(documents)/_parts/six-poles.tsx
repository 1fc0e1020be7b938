import { hexagonPoint } from '#app/_ui/hexagon.tsx';
import { POLES } from '#lib/interests/poles.ts';

/** Short enough for the drawing; the list beside it explains each. */
const NAMES = ['Fabriquer', 'Comprendre', 'Créer', 'Aider', 'Entreprendre', 'Organiser'] as const;

/** The six poles on their hexagon, letter and name: neighbours look alike, opposites do not. */
export function SixPoles() {
  const points = POLES.map((_, i) => hexagonPoint(i, 1, 84));
  const outline = `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
  const diagonals = [0, 1, 2]
    .map((i) => `M${points[i]!.x} ${points[i]!.y}L${points[i + 3]!.x} ${points[i + 3]!.y}`)
    .join('');
  return (
    <svg className="hexagon" viewBox="0 8 320 250" role="img">
      <title>
        Les six pôles d’intérêt sur un hexagone : fabriquer, comprendre, créer, aider, entreprendre, organiser.
      </title>
      <path className="plate" d={outline} />
      <path className="grid" d={diagonals} />
      {POLES.map((pole, i) => {
        const { x, y } = points[i]!;
        return (
          <g key={pole} className={`pole-${pole}`}>
            <circle cx={x} cy={y} r="19" />
            <text className="on" x={x} y={y + 6}>
              {pole}
            </text>
            <text className="name" x={x} y={y + 35}>
              {NAMES[i]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
