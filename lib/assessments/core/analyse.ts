import { CLEAR_PREFERENCE_P, INDICATION_P, fTest, standardErrorOfDifference } from './variance.ts';
import { profileIndices, tiedGroups } from '#lib/interests/profile.ts';
import type { FTest } from './variance.ts';
import type { ProfileIndices } from '#lib/interests/profile.ts';
import { responseQuality } from './quality.ts';
import type { Quality } from './quality.ts';
import { ALGORITHM_VERSION, countByPole, maxScore, scaleScore, sumByPole } from './scoring.ts';
import { codesOfSteps } from '#lib/interests/holland-codes.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import type { Answers, Instrument, InstrumentId } from './types.ts';
import type { ByPole, Pole } from '#lib/interests/poles.ts';
import type { AnswerCounts } from '#lib/interests/resampling.ts';

/**
 * 'incomplet': a pole has too few answers. 'sans-preference': the six are not told apart; rank nothing. 'indication':
 * they lean some way, not enough to conclude; show the groups and give leads without saying how near they are.
 */
export type Preference = 'nette' | 'indication' | 'sans-preference' | 'incomplet';

/** From the p of the F test; null without enough answers. */
function preferenceOf(p: number | null): Preference {
  if (p === null) return 'incomplet';
  return p <= CLEAR_PREFERENCE_P ? 'nette' : p <= INDICATION_P ? 'indication' : 'sans-preference';
}

/** Everything computed from one set of answers. Plain JSON; stored as it is and never recomputed in place. */
export interface Analysis {
  readonly algorithmVersion: string;
  readonly instrumentId: InstrumentId;
  readonly instrumentVersion: string;
  readonly preference: Preference;
  /** Items with an answer 0–4 ('x' not included), and items answered 'x'. */
  readonly answeredCount: number;
  readonly unknownCount: number;
  readonly answeredByPole: ByPole<number>;
  /**
   * How many items of each pole were answered 0, 1, 2, 3 and 4: shares and later readings need no answers. Absent from
   * results of the first two algorithms.
   */
  readonly answerCounts?: ByPole<AnswerCounts>;
  /** 0–`maxScore`; null under 80 % answered. Floating-point when pro-rated: round only to display. */
  readonly scores: ByPole<number | null>;
  readonly maxScore: number;
  /**
   * Every three-letter code that the groups allow, poles of one group in every order. Empty unless the preference is
   * 'nette'.
   */
  readonly codes: readonly string[];
  /**
   * Poles shown as tied, highest group first (see `tiedGroups`). Empty unless the preference is 'nette' or
   * 'indication'.
   */
  readonly groups: readonly (readonly Pole[])[];
  readonly fTest: FTest | null;
  /** Points of score under which two poles are shown as tied. Null when incomplete. */
  readonly standardErrorOfDifference: number | null;
  /** Null when incomplete. For the counsellor’s view. */
  readonly indices: ProfileIndices | null;
  readonly quality: Quality;
  /** Items answered 3 or 4, best first, at most four a pole. */
  readonly likedItemIds: ByPole<readonly string[]>;
}

/** Whether the analysis could answer 'indication': results of the first algorithm knew 'nette' or nothing. */
export const knowsIndication = ({ algorithmVersion }: Pick<Analysis, 'algorithmVersion'>): boolean =>
  algorithmVersion !== 'riasec-1';

const MAX_LIKED = 4;

function likedItems(instrument: Instrument, answers: Answers): ByPole<readonly string[]> {
  return byPole((pole) => {
    const ids = instrument.items.filter((item) => item.pole === pole).map(({ id }) => id);
    return [...ids.filter((id) => answers[id] === 4), ...ids.filter((id) => answers[id] === 3)].slice(0, MAX_LIKED);
  });
}

/** The six scores, or null if one is missing. */
function completeScores(scores: ByPole<number | null>): ByPole<number> | null {
  const { R, I, A, S, E, C } = scores;
  return R === null || I === null || A === null || S === null || E === null || C === null ? null : { R, I, A, S, E, C };
}

/**
 * From answers to the stored analysis. In: parsed answers (ids of other instruments are ignored) and, when known,
 * the seconds spent on each page in page order. Pure and deterministic: no clock, no randomness. Never throws.
 */
export function analyse(
  instrument: Instrument,
  answers: Answers,
  { pageSeconds = [] }: { readonly pageSeconds?: readonly (number | null)[] } = {},
): Analysis {
  const sums = sumByPole(instrument, answers);
  const scores = byPole((pole) => scaleScore(sums[pole]));
  const complete = completeScores(scores);
  const test = complete && fTest(sums);
  const preference = preferenceOf(test === null ? null : test.p);
  const error = test && standardErrorOfDifference(sums, test.withinVariance);
  const leaning = preference === 'nette' || preference === 'indication';
  const groups = leaning && complete !== null && error !== null ? tiedGroups(complete, error) : [];
  const codes = preference === 'nette' ? codesOfSteps(groups) : [];
  return {
    algorithmVersion: ALGORITHM_VERSION,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    preference,
    answeredCount: POLES.reduce((count, pole) => count + sums[pole].answered, 0),
    unknownCount: instrument.items.filter(({ id }) => answers[id] === 'x').length,
    answeredByPole: byPole((pole) => sums[pole].answered),
    answerCounts: countByPole(instrument, answers),
    scores,
    maxScore: maxScore(instrument),
    codes,
    groups,
    fTest: test,
    standardErrorOfDifference: error,
    indices: complete && profileIndices(complete, codes),
    quality: responseQuality(instrument, answers, pageSeconds),
    likedItemIds: likedItems(instrument, answers),
  };
}
