/** The six poles in the order of Holland’s hexagon; the circle closes (C is next to R). */
export const POLES = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type Pole = (typeof POLES)[number];
export type ByPole<T> = Readonly<Record<Pole, T>>;

/** A record with one value a pole, in hexagon order. */
export function byPole<T>(value: (pole: Pole, index: number) => T): Record<Pole, T> {
  return {
    R: value('R', 0),
    I: value('I', 1),
    A: value('A', 2),
    S: value('S', 3),
    E: value('E', 4),
    C: value('C', 5),
  };
}

/** Distance on the closed hexagon: 0 same, 1 adjacent, 2 alternate, 3 opposite (R–S, I–E, A–C). */
export function hexagonDistance(a: Pole, b: Pole): number {
  const steps = Math.abs(POLES.indexOf(a) - POLES.indexOf(b));
  return Math.min(steps, POLES.length - steps);
}
