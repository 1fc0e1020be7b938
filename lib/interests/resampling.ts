import { POLES, type ByPole } from './poles.ts';
import type { SixValues } from './six-values.ts';

/** How many items of one pole were answered 0, 1, 2, 3 and 4. */
export type AnswerCounts = readonly [number, number, number, number, number];

/**
 * Uniform numbers in [0, 1), the same for one seed of 32 bits on every machine: Tommy Ettinger’s mulberry32 (public
 * domain, 2017). Good enough to draw answers; never for a secret.
 */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed from the counts, FNV-1a of 32 bits (Fowler, Noll, Vo): the same answers are always drawn from alike. */
export function seedOf(counts: ByPole<AnswerCounts>): number {
  let hash = 0x811c9dc5;
  for (const pole of POLES) for (const count of counts[pole]) hash = Math.imul(hash ^ count, 0x01000193);
  return hash >>> 0;
}

/**
 * Draws six mean answers, 0–4, as if each pole had been asked through other items of its kind: as many of the person’s
 * own answers to it as there are, with replacement (Efron’s bootstrap, 1979, within poles). Null when a pole has no
 * answer.
 * @param random uniform numbers in [0, 1)
 */
export function resampler(counts: ByPole<AnswerCounts>, random: () => number): (() => SixValues) | null {
  const answers = POLES.map((pole) => counts[pole].flatMap((count, value) => new Array<number>(count).fill(value)));
  if (answers.some(({ length }) => length === 0)) return null;
  return () =>
    answers.map((given) => {
      let sum = 0;
      for (let item = 0; item < given.length; item += 1) sum += given[Math.floor(random() * given.length)] ?? 0;
      return sum / given.length;
    }) as unknown as SixValues;
}
