import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES, itemsOfPage } from './core/index.ts';
import type { Answer, Answers } from './core/index.ts';
import { RIASEC } from './instruments/riasec.ts';
import {
  answeredCount,
  answersGiven,
  emptyState,
  fillTest,
  firstMissingPage,
  mergeTests,
  missingOnPage,
  withPage,
} from './progress.ts';

const START = new Date('2026-11-20T10:00:00Z');
const after = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);
const page = (index: number, answer: Answer = 2): Answers =>
  Object.fromEntries(itemsOfPage(RIASEC, index).map(({ id }) => [id, answer]));

describe('mergeTests', () => {
  const open = withPage(emptyState(RIASEC, START), 0, page(0, 1), after(60));
  const guest = [0, 1, 2, 3].reduce(
    (state, at) => withPage(state, at, page(at, 3), after(300 + at)),
    emptyState(RIASEC, after(200)),
  );

  it('fills the open test with what was answered later, and drops nothing', () => {
    const merged = mergeTests(open, guest);
    expect(merged.answers).toEqual({ ...page(0, 3), ...page(1, 3), ...page(2, 3), ...page(3, 3) });
    expect(merged.startedAt).toEqual(START);
    // The other way round in time: the account's own answers stand, the rest is filled in.
    const later = { ...open, savedAt: after(9000) };
    expect(mergeTests(later, guest).answers).toEqual({ ...page(1, 3), ...page(2, 3), ...page(3, 3), ...page(0, 1) });
  });

  it('holds every question that either of two tests answers, with an answer that one of them gave', () => {
    const some = fc.array(fc.tuple(fc.nat(4), fc.constantFrom<Answer>(...ANSWER_VALUES)), { maxLength: 5 });
    const test = (pages: [number, Answer][], at: number) =>
      pages.reduce(
        (state, [index, answer]) => withPage(state, index, page(index, answer), after(at)),
        emptyState(RIASEC, START),
      );
    fc.assert(
      fc.property(some, some, fc.nat(100), fc.nat(100), (a, b, first, second) => {
        const [one, two] = [test(a, first), test(b, second)];
        const { answers } = mergeTests(one, two);
        expect(Object.keys(answers).toSorted()).toEqual(
          [...new Set([...Object.keys(one.answers), ...Object.keys(two.answers)])].toSorted(),
        );
        for (const [id, answer] of Object.entries(answers))
          expect([one.answers[id], two.answers[id]]).toContain(answer);
      }),
    );
  });

  it('does not mix two versions of a test', () => {
    const other = { ...guest, instrument: { ...RIASEC, version: '0' } };
    expect(mergeTests(open, other)).toBe(open);
  });
});

describe('fillTest', () => {
  it('fills only what is not answered, however new the other one is, and mixes no two versions', () => {
    const open = withPage(emptyState(RIASEC, START), 1, page(1, 1), after(60));
    const other = [0, 1].reduce((state, at) => withPage(state, at, page(at, 3), after(900)), emptyState(RIASEC, START));
    const filled = fillTest(open, other);
    expect(filled.answers).toEqual({ ...page(0, 3), ...page(1, 1) });
    expect(filled).toMatchObject({ startedAt: START, savedAt: after(60), pageSeconds: [900, 60, null, null, null] });
    expect(fillTest(open, { ...other, instrument: { ...RIASEC, version: '0' } })).toBe(open);
  });
});

describe('answersGiven', () => {
  it('keeps the answers of the page and drops everything else', () => {
    const fields = {
      q01: '4',
      q02: 'x',
      q03: '5',
      q04: ['1', '2'],
      q13: '1',
      formToken: 'abc',
      __proto__: { q05: '3' },
    };
    expect(answersGiven(RIASEC, 0, fields)).toEqual({ q01: 4, q02: 'x' });
    expect(answersGiven(RIASEC, 1, fields)).toEqual({ q13: 1 });
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.object(), fc.nat(6), (fields, index) => {
        expect(Object.keys(answersGiven(RIASEC, index, fields)).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('withPage', () => {
  it('never loses an answer, whatever the order of the sends', () => {
    const send = fc.record({
      index: fc.nat(4),
      given: fc.dictionary(
        fc.integer({ min: 1, max: 60 }).map((n) => `q${String(n).padStart(2, '0')}`),
        fc.constantFrom<Answer>(...ANSWER_VALUES),
      ),
    });
    fc.assert(
      fc.property(fc.array(send), (sends) => {
        let state = emptyState(RIASEC, START);
        const expected = new Map<string, Answer>();
        for (const { index, given } of sends) {
          const own = answersGiven(RIASEC, index, given);
          state = withPage(state, index, own, after(10));
          for (const [id, answer] of Object.entries(own)) expected.set(id, answer);
        }
        expect(new Map(Object.entries(state.answers))).toEqual(expected);
        expect(answeredCount(state)).toBe(expected.size);
      }),
    );
  });

  it('times a page from the previous save and adds up until it is complete', () => {
    const { q01: first, ...rest } = page(0);
    let state = withPage(emptyState(RIASEC, START), 0, rest, after(30));
    state = withPage(state, 0, { q01: first ?? 0 }, after(35));
    expect(state.pageSeconds).toEqual([35, null, null, null, null]);
    state = withPage(state, 0, page(0, 4), after(500)); // changed later: no reading time
    expect(state.pageSeconds[0]).toBe(35);
    expect(withPage(state, 1, page(1), after(560)).pageSeconds[1]).toBe(60);
  });

  it('does not believe an hour, a clock that went back, or an unknown start', () => {
    const empty = emptyState(RIASEC, START);
    expect(withPage(empty, 0, page(0), after(3600)).pageSeconds[0]).toBe(3600);
    expect(withPage(empty, 0, page(0), after(3601)).pageSeconds[0]).toBeNull();
    expect(withPage(empty, 0, page(0), after(-1)).pageSeconds[0]).toBeNull();
    expect(withPage({ ...empty, savedAt: null }, 0, page(0), after(5)).pageSeconds[0]).toBeNull();
    // Half a page with an unknown time, then three quick seconds: not a page read in three seconds.
    const half = withPage(empty, 0, { q01: 1 }, after(5000));
    expect(withPage(half, 0, page(0), after(5003)).pageSeconds[0]).toBeNull();
  });
});

describe('what is missing', () => {
  it('is named by page and by the number that the reader sees', () => {
    let state = emptyState(RIASEC, START);
    expect(firstMissingPage(state)).toBe(0);
    state = withPage(withPage(state, 0, page(0), START), 2, page(2), START);
    expect(firstMissingPage(state)).toBe(1);
    expect(missingOnPage(state, 1).map(({ number }) => number)).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    ]);
    for (const index of [1, 3, 4]) state = withPage(state, index, page(index, 'x'), START);
    expect(firstMissingPage(state)).toBeNull();
    expect(answeredCount(state)).toBe(60);
  });
});
