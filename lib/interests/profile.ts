import { meanOverCodes } from './holland-codes.ts';
import { POLES, hexagonDistance, type ByPole, type Pole } from './poles.ts';

/**
 * Ordered groups of poles that are shown as tied (“à égalité”).
 * “Closer than the standard error” is not transitive: 30 ~ 27 and 27 ~ 24 while 30 and 24 differ. So a group is
 * always measured from its highest pole: going down, a pole joins while it is closer than `threshold` to the
 * highest of the group (or equal to it), and otherwise opens the next group. The first group therefore holds
 * exactly the poles that cannot be told from the first; a pole may be near the last of the group above without
 * being in it. Inside a group the order is that of the hexagon: nothing is ranked there.
 */
export function tiedGroups(scores: ByPole<number>, threshold: number): Pole[][] {
  const groups: Pole[][] = [];
  let top = Number.NaN;
  for (const pole of [...POLES].sort((a, b) => scores[b] - scores[a])) {
    const gap = top - scores[pole];
    if (gap === 0 || gap < threshold) groups.at(-1)?.push(pole);
    else {
      groups.push([pole]);
      top = scores[pole];
    }
  }
  for (const group of groups) group.sort((a, b) => POLES.indexOf(a) - POLES.indexOf(b));
  return groups;
}

export interface ProfileIndices {
  /** First two letters: adjacent 3, alternate 2, opposite 1; mean over the tie-resolved codes. Null without a code. */
  readonly consistency: number | null;
  /** Holland: highest − lowest, 0–40. */
  readonly differentiation: number;
  /** Iachan (1984): ½[X1 − (X2 + X4)/2] and ½[X1 − (X3 + X5)/2], X in descending order. */
  readonly iachanL1: number;
  readonly iachanL2: number;
  /** Mean of the six, 0–40: how much is liked at all. */
  readonly elevation: number;
  /** Prediger (1982): 2R + I − A − 2S − E + C; positive = things, negative = people. */
  readonly thingsPeople: number;
  /** Prediger (1982): 1.73 (E + C − I − A); positive = data, negative = ideas. */
  readonly dataIdeas: number;
  readonly circumplex: Circumplex;
}

/** Least-squares cosine wave around the hexagon, R at 0°, I at 60° … C at 300°. */
export interface Circumplex {
  readonly x: number;
  readonly y: number;
  readonly amplitude: number;
  /** Degrees, 0 ≤ angle < 360; null without amplitude. */
  readonly angle: number | null;
  /** Share of the variance of the six scores that the wave explains, 0–1; null for a flat profile. */
  readonly rSquared: number | null;
}

const SIN_60 = Math.sqrt(3) / 2;

/** x = ⅓Σ s·cos, y = ⅓Σ s·sin, amplitude √(x² + y²), R² = 3·amplitude² / Σ(s − mean)². */
export function circumplex(s: ByPole<number>): Circumplex {
  const x = (s.R - s.S + (s.I + s.C - s.A - s.E) / 2) / 3;
  const y = (SIN_60 * (s.I + s.A - s.E - s.C)) / 3;
  const amplitude = Math.hypot(x, y);
  const mean = (s.R + s.I + s.A + s.S + s.E + s.C) / 6;
  let squares = 0;
  for (const pole of POLES) squares += (s[pole] - mean) ** 2;
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  return {
    x,
    y,
    amplitude,
    angle: amplitude < 1e-9 ? null : (degrees + 360) % 360,
    rSquared: squares < 1e-9 ? null : Math.min(1, (3 * amplitude * amplitude) / squares),
  };
}

/** Holland’s consistency of one code: 4 − distance of its first two letters, 1–3. */
export function consistency(code: string): number {
  return 4 - hexagonDistance(code.charAt(0) as Pole, code.charAt(1) as Pole);
}

/** All the indices of six scores; `codes` are the tie-resolved codes (empty when none may be given). */
export function profileIndices(s: ByPole<number>, codes: readonly string[]): ProfileIndices {
  const [x1 = 0, x2 = 0, x3 = 0, x4 = 0, x5 = 0, x6 = 0] = Object.values(s).sort((a, b) => b - a);
  return {
    consistency: meanOverCodes(codes, consistency),
    differentiation: x1 - x6,
    iachanL1: (x1 - (x2 + x4) / 2) / 2,
    iachanL2: (x1 - (x3 + x5) / 2) / 2,
    elevation: (x1 + x2 + x3 + x4 + x5 + x6) / 6,
    thingsPeople: 2 * s.R + s.I - s.A - 2 * s.S - s.E + s.C,
    dataIdeas: 1.73 * (s.E + s.C - s.I - s.A),
    circumplex: circumplex(s),
  };
}
