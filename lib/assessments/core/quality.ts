import { itemsOfPage, pageCount } from './types.ts';
import type { Answer, Answers, Instrument } from './types.ts';

/** Provisional thresholds; each is a sign, none is a proof. */
const QUALITY_LIMITS = {
  /** Seconds per item on a page; below, the page was hardly read. */
  secondsPerItem: 2,
  /** Seconds per item under which nobody has read the sentence; on most pages it warns alone. */
  unreadSecondsPerItem: 1,
  /** Same answer in a row, in display order. Someone who likes a single pole and nothing else stays below it. */
  longestRun: 15,
  /**
   * Answers in a row, in display order, that repeat two to four different ones: half of the test. Somebody who answers
   * each pole in one single way has at most 26; answers that vary around tastes seldom have 12. It warns alone.
   */
  longestRepeat: 30,
  /** Variance of all the item answers (0–4). */
  variance: 0.5,
  /** Share of answers that are high (3–4), or low (0–1). */
  oneSidedShare: 0.85,
  /** Share of the shown items answered “I do not know this activity”. */
  unknownShare: 0.2,
  /** Spread is not judged on fewer answers than this. */
  minAnswers: 12,
} as const;

export type QualityFlagKind =
  | 'vite'
  | 'tres-vite'
  | 'repetition'
  | 'motif'
  | 'peu-de-variation'
  | 'un-seul-cote'
  | 'inconnues';

export interface QualityFlag {
  readonly kind: QualityFlagKind;
  /** The measured value, in the unit of its limit (seconds, answers, variance, share 0–1). */
  readonly value: number;
}

export interface Quality {
  readonly flags: readonly QualityFlag[];
  /** 'prudence' needs two independent signs, or one that is enough alone: warn, keep the result, never accuse. */
  readonly level: 'ok' | 'prudence';
}

/** Low variance and one-sidedness come from the same fact (all answers alike), so together they are one sign. */
const SIGN_OF: Readonly<Record<QualityFlagKind, string>> = {
  vite: 'tempo',
  'tres-vite': 'tempo',
  repetition: 'order',
  motif: 'order',
  'peu-de-variation': 'spread',
  'un-seul-cote': 'spread',
  inconnues: 'unknown',
};

/** Signs that no honest way of answering gives. */
const ALONE: ReadonlySet<QualityFlagKind> = new Set(['tres-vite', 'motif']);

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

/**
 * Longest stretch, in display order, in which the same two to four answers come again and again (0 4 0 4, 1 2 3 1 2 3).
 * One same answer is a run, no repeat: two different ones must stand in the cycle. An unanswered item ends a stretch.
 */
export function longestRepeat(instrument: Instrument, answers: Answers): number {
  const given = instrument.items.map(({ id }) => answers[id]);
  let longest = 0;
  for (const period of [2, 3, 4]) {
    let start = 0;
    for (let i = 0; i < given.length; i += 1) {
      if (given[i] === undefined) start = i + 1;
      else if (i - start >= period && given[i] !== given[i - period]) start = i - period + 1;
      const varied = new Set(given.slice(start, start + period)).size > 1;
      if (varied && i + 1 - start > Math.max(period, longest)) longest = i + 1 - start;
    }
  }
  return longest;
}

/** Seconds per item of each page; those without a credible time (null, negative, not finite) are left out. */
function pagePaces(instrument: Instrument, pageSeconds: readonly (number | null)[]): number[] {
  const paces: number[] = [];
  for (let page = 0; page < pageCount(instrument); page += 1) {
    const seconds = pageSeconds[page] ?? Number.NaN;
    if (Number.isFinite(seconds) && seconds >= 0) paces.push(seconds / itemsOfPage(instrument, page).length);
  }
  return paces;
}

/** How fast the answers came: the fastest page counts, and whether most pages of the test were not read. */
function tempoFlags(instrument: Instrument, pageSeconds: readonly (number | null)[]): QualityFlag[] {
  const paces = pagePaces(instrument, pageSeconds);
  const value = Math.min(...paces);
  const unread = paces.filter((pace) => pace < QUALITY_LIMITS.unreadSecondsPerItem).length;
  if (unread > pageCount(instrument) / 2) return [{ kind: 'tres-vite', value }];
  return value < QUALITY_LIMITS.secondsPerItem ? [{ kind: 'vite', value }] : [];
}

/**
 * Signs that the answers were given without reading. One alone detects poorly (an honest person may like nearly
 * everything, or read fast), so the level becomes 'prudence' when two independent signs agree, or for one of `ALONE`.
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
  const flags = tempoFlags(instrument, pageSeconds);
  const run = longestRun(instrument, answers);
  if (run >= QUALITY_LIMITS.longestRun) flags.push({ kind: 'repetition', value: run });
  const repeat = longestRepeat(instrument, answers);
  if (repeat >= QUALITY_LIMITS.longestRepeat) flags.push({ kind: 'motif', value: repeat });
  if (n >= QUALITY_LIMITS.minAnswers) {
    const variance = (squares - (sum * sum) / n) / (n - 1);
    if (variance < QUALITY_LIMITS.variance) flags.push({ kind: 'peu-de-variation', value: Math.max(0, variance) });
    const oneSided = Math.max(high, low) / n;
    if (oneSided > QUALITY_LIMITS.oneSidedShare) flags.push({ kind: 'un-seul-cote', value: oneSided });
  }
  const unknownShare = unknown / instrument.items.length;
  if (unknownShare > QUALITY_LIMITS.unknownShare) flags.push({ kind: 'inconnues', value: unknownShare });
  const signs = new Set(flags.map(({ kind }) => SIGN_OF[kind]));
  const enough = signs.size >= 2 || flags.some(({ kind }) => ALONE.has(kind));
  return { flags, level: enough ? 'prudence' : 'ok' };
}
