import { POLES, type ByPole, type Pole } from '#lib/interests/poles.ts';
import type { SixValues } from '#lib/interests/six-values.ts';

/** The scale of the long form: 10 items a pole, 0–4 each. */
export const MAX_SCORE = 40;

/**
 * Two poles closer than this are tied on the 60-item form: √(20 × mean variance of the items within a pole), the
 * standard error of the difference, is about 4.7 points. Six scores that all lie within it show no preference.
 */
export const TIED_POINTS = 4.7;

/** 'rien': nothing was sent; 'plat': no two of the scores can be told apart, so that a ranking would be chance. */
export type ScoresReading =
  | { readonly kind: 'rien' }
  | { readonly kind: 'fautes'; readonly errors: Readonly<Partial<Record<Pole, string>>> }
  | { readonly kind: 'plat'; readonly spread: number }
  | { readonly kind: 'scores'; readonly scores: SixValues };

const SCORE = /^\d{1,2}(?:[.,]\d{1,2})?$/;

/** Reads six typed scores, 0–40, with a comma or a point; messages are in French. */
export function readScores(typed: ByPole<string | undefined>): ScoresReading {
  if (POLES.every((pole) => typed[pole] === undefined)) return { kind: 'rien' };
  const errors: Partial<Record<Pole, string>> = {};
  const scores = POLES.map((pole) => {
    const text = (typed[pole] ?? '').trim();
    const score = SCORE.test(text) ? Number(text.replace(',', '.')) : NaN;
    if (text === '') errors[pole] = `Écrivez le score du pôle ${pole}.`;
    else if (!(score <= MAX_SCORE)) errors[pole] = `Le score du pôle ${pole} est un nombre de 0 à ${MAX_SCORE}.`;
    return score;
  });
  if (Object.keys(errors).length > 0) return { kind: 'fautes', errors };
  const spread = Math.max(...scores) - Math.min(...scores);
  return spread < TIED_POINTS ? { kind: 'plat', spread } : { kind: 'scores', scores: scores as unknown as SixValues };
}
