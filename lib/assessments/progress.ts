import { AnswerSchema, itemsOfPage, pageCount } from './core/index.ts';
import type { Answer, Answers, Instrument } from './core/index.ts';

/** A test under way, wherever it is kept: in a guest's cookie or in a person's attempt. */
export interface TestState {
  readonly instrument: Instrument;
  readonly answers: Answers;
  /** Seconds spent on each page, in page order; null when unknown or not credible. */
  readonly pageSeconds: readonly (number | null)[];
  readonly startedAt: Date;
  /** When the server last sent or saved something: the next page is timed from here. Null: unknown. */
  readonly savedAt: Date | null;
}

/** Beyond an hour somebody was called away: that is no reading time. */
const LONGEST_PAGE_SECONDS = 3600;

/** A test without any answer yet, timed from `now`. */
export const emptyState = (instrument: Instrument, now: Date): TestState => ({
  instrument,
  answers: {},
  pageSeconds: noTimes(instrument),
  startedAt: now,
  savedAt: now,
});

/** One unknown time a page. */
export const noTimes = (instrument: Instrument): null[] => Array.from({ length: pageCount(instrument) }, () => null);

/**
 * Two parts of one person's test as one: what was answered later stands, and nothing that either holds is dropped. The
 * open test keeps its beginning. Tests of different versions are not mixed: the open one stays as it is.
 */
export function mergeTests<Open extends TestState>(open: Open, other: TestState): Open {
  const otherIsNewer = (other.savedAt?.getTime() ?? 0) > (open.savedAt?.getTime() ?? 0);
  const { answers, pageSeconds } = otherIsNewer ? fillTest(other, open) : fillTest(open, other);
  return open.instrument === other.instrument ? { ...open, answers, pageSeconds } : open;
}

/** The open test with what another one answers besides: an answer that is there stands, whichever is newer. */
export function fillTest<Open extends TestState>(open: Open, other: TestState): Open {
  if (open.instrument !== other.instrument) return open;
  return {
    ...open,
    answers: { ...other.answers, ...open.answers },
    pageSeconds: open.pageSeconds.map((seconds, page) => seconds ?? other.pageSeconds[page] ?? null),
  };
}

/** What a page's form brought, without what is not an answer to one of its questions. Never throws. */
export function answersGiven(instrument: Instrument, page: number, fields: Readonly<Record<string, unknown>>): Answers {
  const given: Record<string, Answer> = {};
  for (const { id } of itemsOfPage(instrument, page)) {
    const parsed = AnswerSchema.safeParse(Object.hasOwn(fields, id) ? fields[id] : undefined);
    if (parsed.success) given[id] = parsed.data;
  }
  return given;
}

/** Questions of a page (from 0) that have no answer, with the number that the reader sees. */
export function missingOnPage(
  { instrument, answers }: Pick<TestState, 'instrument' | 'answers'>,
  page: number,
): { id: string; number: number }[] {
  return itemsOfPage(instrument, page).flatMap(({ id }, index) =>
    answers[id] === undefined ? [{ id, number: page * instrument.pageSize + index + 1 }] : [],
  );
}

/** First page (from 0) with a question unanswered; null when the test is complete. */
export function firstMissingPage(state: Pick<TestState, 'instrument' | 'answers'>): number | null {
  for (let page = 0; page < pageCount(state.instrument); page += 1)
    if (missingOnPage(state, page).length > 0) return page;
  return null;
}

/** Questions answered, “I do not know this activity” included. */
export const answeredCount = ({ instrument, answers }: Pick<TestState, 'instrument' | 'answers'>): number =>
  instrument.items.filter(({ id }) => answers[id] !== undefined).length;

/**
 * The state after a page was sent. New answers replace old ones; an answer that was not sent again stays.
 * The time of a page adds up until it is complete and then no longer moves: changing an answer later is not reading.
 */
export function withPage(state: TestState, page: number, given: Answers, now: Date): TestState {
  const { instrument } = state;
  const items = itemsOfPage(instrument, page);
  const before = items.filter(({ id }) => state.answers[id] !== undefined).length;
  const known = state.pageSeconds[page] ?? null;
  const elapsed = state.savedAt === null ? null : Math.round((now.getTime() - state.savedAt.getTime()) / 1000);
  const credible = elapsed !== null && elapsed >= 0 && elapsed <= LONGEST_PAGE_SECONDS;
  const seconds =
    before === items.length
      ? known
      : before > 0 && known === null
        ? null
        : credible
          ? Math.min((known ?? 0) + elapsed, LONGEST_PAGE_SECONDS)
          : null;
  return {
    ...state,
    answers: { ...state.answers, ...given },
    pageSeconds: noTimes(instrument).map((_, index) => (index === page ? seconds : (state.pageSeconds[index] ?? null))),
    savedAt: now,
  };
}
