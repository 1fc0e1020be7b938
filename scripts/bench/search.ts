/** The search for the highest rate that a server holds. Pure. */
import type { Paced } from './pace.ts';

/** What a rate must keep to count as held. */
export const MOST_P95_MS = 200;
/** Of what is due, so much must have been answered in time: the rest is still waiting. */
const ANSWERED = 0.98;

/** Whether a server holds a rate: nothing wrong, nothing left waiting, and 19 answers of 20 within the limit. */
export const holds = ({ rate, perSecond, p95, errors }: Paced): boolean =>
  errors === 0 && p95 < MOST_P95_MS && perSecond >= rate * ANSWERED;

const FIRST = 100;
const HIGHEST = 12_800;
/** Two neighbours closer than this are one. */
const NEAR = 1.05;

export interface Try {
  rate: number;
  holds: boolean;
}

/** The highest rate that was held, below every rate that was not; null when none was. */
export function highestHeld(tries: readonly Try[]): number | null {
  const lowestLost = Math.min(Infinity, ...tries.filter(({ holds }) => !holds).map(({ rate }) => rate));
  const held = tries.filter(({ rate, holds }) => holds && rate < lowestLost).map(({ rate }) => rate);
  return held.length === 0 ? null : Math.max(...held);
}

/**
 * The rate to try next: twice the last while all were held, then the middle, by ratio, between the highest that was
 * held and the lowest that was not. A dozen tries are enough.
 * @returns null when the two lie within 5 % of each other, or nothing is left to try
 */
export function nextRate(tries: readonly Try[]): number | null {
  if (tries.length === 0) return FIRST;
  const held = highestHeld(tries);
  const lost = Math.min(Infinity, ...tries.filter(({ holds }) => !holds).map(({ rate }) => rate));
  if (lost === Infinity) return held === null || held >= HIGHEST ? null : held * 2;
  if (held === null) return lost > 10 ? Math.round(lost / 2) : null;
  const middle = Math.round(Math.sqrt(held * lost));
  return lost / held <= NEAR || middle <= held || middle >= lost ? null : middle;
}
