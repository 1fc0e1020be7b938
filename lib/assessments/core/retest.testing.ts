import { POLES, byPole } from '#lib/interests/poles.ts';
import { cronbachAlpha, momentsOf, pairCorrelation } from './item-analysis/coefficients.ts';
import { MAX_ITEM_SCORE, type Answer, type Answers, type Instrument } from './types.ts';

/**
 * A true-score model of items: an answer is what the person likes of the pole, of the list as a whole and of this very
 * activity, plus what the activity draws from everybody, plus the chance of the day, rounded and cut to the scale. All
 * normal; the figures are standard deviations in points of an answer. They are chosen, not estimated: no local data.
 */
export interface RetestModel {
  readonly pole: number;
  /** The person’s own taste for one activity: it is there again at a retest. */
  readonly taste: number;
  /** Chance: drawn anew at each sitting. */
  readonly chance: number;
}

/** By the reliability that they give a scale of ten items: alpha and retest r near .86/.92, .80/.85 and .68/.75. */
export const RETEST_MODELS: Readonly<Record<'good' | 'plausible' | 'weak', RetestModel>> = {
  good: { pole: 0.74, taste: 0.7, chance: 0.7 },
  plausible: { pole: 0.68, taste: 0.62, chance: 0.95 },
  weak: { pole: 0.54, taste: 0.65, chance: 1.15 },
};

/** Of an average activity, what an average person would like: the middle of the scale, a little below. */
const LEVEL = 1.9;
const GENERAL = 0.35;
const ACTIVITY = 0.3;

/** For tests: standard normal numbers (Box and Muller, 1958). @param random uniform numbers in [0, 1) */
const normal = (random: () => number) => (): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** For tests: persons of one population, each of whom takes the test as often as asked. */
export function simulatedPeople(
  instrument: Instrument,
  { pole, taste, chance }: RetestModel,
  random: () => number,
): () => () => Answers {
  const draw = normal(random);
  const appeal = instrument.items.map(() => ACTIVITY * draw());
  return () => {
    const general = LEVEL + GENERAL * draw();
    const liking = byPole(() => general + pole * draw());
    const levels = instrument.items.map((item, index) => liking[item.pole] + (appeal[index] ?? 0) + taste * draw());
    return () =>
      Object.fromEntries(
        instrument.items.map(({ id }, index) => [
          id,
          Math.max(0, Math.min(MAX_ITEM_SCORE, Math.round((levels[index] ?? 0) + chance * draw()))) as Answer,
        ]),
      );
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * For tests: Cronbach’s alpha of the first sitting, and r between the scores of two, each the mean over the six poles.
 * @param sittings complete answers, two for each person
 */
export function reliability(
  instrument: Instrument,
  sittings: readonly (readonly [Answers, Answers])[],
): { readonly alpha: number; readonly retest: number } {
  const poles = POLES.map((pole) => {
    const ids = instrument.items.filter((item) => item.pole === pole).map(({ id }) => id);
    const values = (answers: Answers) => ids.map((id) => Number(answers[id]));
    const score = (answers: Answers) => values(answers).reduce((sum, value) => sum + value, 0);
    const first = sittings.map(([before]) => values(before));
    const scores = sittings.map((both) => both.map(score));
    return {
      alpha: cronbachAlpha(momentsOf(first, ids.length)) ?? Number.NaN,
      retest: pairCorrelation(momentsOf(scores, 2)) ?? Number.NaN,
    };
  });
  return { alpha: mean(poles.map(({ alpha }) => alpha)), retest: mean(poles.map(({ retest }) => retest)) };
}
