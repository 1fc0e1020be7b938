import { itemsOfPage, pageCount } from './types.ts';
import type { Answer, Answers, Instrument } from './types.ts';

/** Provisional thresholds; each is a sign, none is a proof. */
const QUALITY_LIMITS = {
  /** Seconds per item on a page; below, the page was hardly read. */
  secondsPerItem: 2,
  /** Same answer in a row, in display order. Someone who likes a single pole and nothing else stays below it. */
  longestRun: 15,
  /** Variance of all the item answers (0–4). */
  variance: 0.5,
  /** Share of answers that are high (3–4), or low (0–1). */
  oneSidedShare: 0.85,
  /** Share of the shown items answered “I do not know this activity”. */
  unknownShare: 0.2,
  /** Spread is not judged on fewer answers than this. */
  minAnswers: 12,
} as const;

export type QualityFlagKind = 'vite' | 'repetition' | 'peu-de-variation' | 'un-seul-cote' | 'inconnues';

export interface QualityFlag {
  readonly kind: QualityFlagKind;
  /** The measured value, in the unit of its limit (seconds, answers, variance, share 0–1). */
  readonly value: number;
}

export interface Quality {
  readonly flags: readonly QualityFlag[];
  /** 'prudence' needs two independent signs: warn, keep the result, never accuse. */
  readonly level: 'ok' | 'prudence';
}

/** Low variance and one-sidedness come from the same fact (all answers alike), so together they are one sign. */
const SIGN_OF: Readonly<Record<QualityFlagKind, string>> = {
  vite: 'tempo',
  repetition: 'order',
  'peu-de-variation': 'spread',
  'un-seul-cote': 'spread',
  inconnues: 'unknown',
};

/** Longest run of one same answer in display order; an unanswered item ends a run. */
export function longestRun(instrument: Instrument, answers: Answers): number {
  let longest = 0,
    run = 0;
  let previous: Answer | undefined;
  for (const { id } of instrument.items) {
    const answer = answers[id];
    run = answer === undefined ? 0 : answer === previous ? run + 1 : 1;
    previous = answer;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Seconds per item on the fastest page; pages without a credible time (null, negative, not finite) are left out. */
function fastestPage(instrument: Instrument, pageSeconds: readonly (number | null)[]): number | null {
  let fastest: number | null = null;
  for (let page = 0; page < pageCount(instrument); page += 1) {
    const seconds = pageSeconds[page] ?? Number.NaN;
    if (!Number.isFinite(seconds) || seconds < 0) continue;
    const perItem = seconds / itemsOfPage(instrument, page).length;
    if (fastest === null || perItem < fastest) fastest = perItem;
  }
  return fastest;
}

/**
 * Signs that the answers were given without reading. One alone detects poorly (an honest person may like nearly
 * everything, or read fast), so the level becomes 'prudence' only when two independent signs agree.
 * In: answers; seconds spent on each page, in page order, null when unknown. Out: JSON-serialisable.
 */
export function responseQuality(
  instrument: Instrument,
  answers: Answers,
  pageSeconds: readonly (number | null)[] = [],
): Quality {
  let n = 0,
    sum = 0,
    squares = 0,
    high = 0,
    low = 0,
    unknown = 0;
  for (const { id } of instrument.items) {
    const answer = answers[id];
    if (answer === undefined) continue;
    if (answer === 'x') {
      unknown += 1;
      continue;
    }
    n += 1;
    sum += answer;
    squares += answer * answer;
    if (answer >= 3) high += 1;
    if (answer <= 1) low += 1;
  }
  const flags: QualityFlag[] = [];
  const perItem = fastestPage(instrument, pageSeconds);
  if (perItem !== null && perItem < QUALITY_LIMITS.secondsPerItem) flags.push({ kind: 'vite', value: perItem });
  const run = longestRun(instrument, answers);
  if (run >= QUALITY_LIMITS.longestRun) flags.push({ kind: 'repetition', value: run });
  if (n >= QUALITY_LIMITS.minAnswers) {
    const variance = (squares - (sum * sum) / n) / (n - 1);
    if (variance < QUALITY_LIMITS.variance) flags.push({ kind: 'peu-de-variation', value: Math.max(0, variance) });
    const oneSided = Math.max(high, low) / n;
    if (oneSided > QUALITY_LIMITS.oneSidedShare) flags.push({ kind: 'un-seul-cote', value: oneSided });
  }
  const unknownShare = unknown / instrument.items.length;
  if (unknownShare > QUALITY_LIMITS.unknownShare) flags.push({ kind: 'inconnues', value: unknownShare });
  const signs = new Set(flags.map(({ kind }) => SIGN_OF[kind]));
  return { flags, level: signs.size >= 2 ? 'prudence' : 'ok' };
}
