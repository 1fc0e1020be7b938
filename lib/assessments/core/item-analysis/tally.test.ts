import { describe, expect, test } from 'vitest';
import { POLES } from '#lib/interests/poles.ts';
import { RIASEC } from '../../instruments/riasec.ts';
import { drawnAnswers, sameAnswer, seeded } from '../testing.ts';
import type { Answer, Answers } from '../types.ts';
import { FIGURES_FROM, figuresOf, smallestN } from './figures.ts';
import { firstRetest, RETEST_DAYS, type Sending } from './sendings.ts';
import { emptyTally, tallyPerson } from './tally.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 86_400_000);
const random = seeded(7);
const LEVELS = { R: 3, I: 1, A: 2, S: 3, E: 1, C: 2 };
const drawn = () => drawnAnswers(RIASEC, LEVELS, random);
const sending = (answers: Answers, at = day(0), pageSeconds: (number | null)[] = []): Sending => ({
  answers,
  at,
  pageSeconds,
});
const withAnswer = (answers: Answers, id: string, answer: Answer) => ({ ...answers, [id]: answer });
const without = (answers: Answers, id: string) =>
  Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id)) as Answers;
const ofPole = (pole: string) => RIASEC.items.filter((item) => item.pole === pole);
const score = (answers: Answers, pole: string) =>
  ofPole(pole).reduce((sum, { id }) => sum + (answers[id] as number), 0);

const tallyOf = (...people: Sending[][]) => {
  const tally = emptyTally(RIASEC);
  for (const sendings of people) tallyPerson(tally, sendings);
  return tally;
};

describe('whose answers count', () => {
  test('somebody who repeats the test counts once, with the first result that may be used', () => {
    const [first, second] = [drawn(), drawn()];
    const tally = tallyOf([
      sending(second, day(40)),
      sending(first, day(2)),
      // Everything the same: the signs that warn the person.
      sending(sameAnswer(RIASEC, 4), day(1)),
    ]);
    expect(tally.people).toBe(1);
    expect(tally.leftOut).toEqual({ careless: 1, blank: 0, repeated: 1 });
    for (const pole of POLES) {
      expect(tally.poles[pole].n).toBe(1);
      expect(tally.poles[pole].sums.reduce((sum, x) => sum + x, 0)).toBe(score(first, pole));
    }
  });

  test('answers given without reading are left out, by the time of the pages too', () => {
    const tally = tallyOf([sending(drawn(), day(0), [5, 6, 7, 5, 60])]);
    expect([tally.people, tally.leftOut.careless]).toEqual([0, 1]);
  });

  test('a result with an empty item is left out whole; one that says « je ne connais pas » only in that pole', () => {
    const known = ofPole('R')[0]!.id;
    const unknown = ofPole('A')[0]!.id;
    const tally = tallyOf(
      [sending(without(drawn(), known))],
      [sending(withAnswer(drawn(), unknown, 'x'))],
      [sending(drawn())],
    );
    expect([tally.people, tally.leftOut.blank]).toEqual([2, 1]);
    expect(POLES.map((pole) => tally.poles[pole].n)).toEqual([2, 2, 1, 2, 2, 2]);
    const item = tally.items[RIASEC.items.findIndex(({ id }) => id === unknown)]!;
    expect([item.answered, item.unknown]).toEqual([1, 1]);
  });
});

describe('a retest', () => {
  const at = (...days: number[]) => days.map((number) => ({ at: day(number), number }));
  const numbers = (...days: number[]) => firstRetest(at(...days))?.map(({ number }) => number) ?? null;

  test.each([
    ['the same day is no retest', [0, 0.5], null],
    ['a day later is', [0, RETEST_DAYS.least], [0, 1]],
    ['so are three months', [0, RETEST_DAYS.most], [0, 90]],
    ['more are not', [0, 90.5], null],
    ['the first that fits is taken, from the first result', [0, 0.2, 30, 60], [0, 30]],
    ['or from a later one', [0, 200, 230], [200, 230]],
    ['one result alone is none', [0], null],
    ['no result is none', [], null],
  ] as const)('%s', (_name, days, expected) => {
    expect(numbers(...days)).toEqual(expected);
  });

  test('counts one pair a person, and only poles that are whole both times', () => {
    const { id } = ofPole('S')[0]!;
    const [first, second] = [drawn(), withAnswer(drawn(), id, 'x')];
    const tally = tallyOf([sending(first), sending(second, day(20)), sending(drawn(), day(40))]);
    expect(POLES.map((pole) => tally.retests[pole].n)).toEqual([1, 1, 1, 0, 1, 1]);
    expect(tally.retests.R.sums).toEqual([score(first, 'R'), score(second, 'R')]);
  });
});

describe('figures', () => {
  const people = Array.from({ length: FIGURES_FROM }, () => [sending(drawn())]);

  test('one person too few: there is none, only how many there are', () => {
    const { items, poles, ...counts } = figuresOf(tallyOf(...people.slice(1)));
    expect(counts).toEqual({ people: 29, leftOut: { careless: 0, blank: 0, repeated: 0 } });
    for (const item of items)
      expect(item).toMatchObject({ n: 29, mean: null, deviation: null, itemRest: null, unknownShare: null });
    expect(poles.R).toEqual({
      n: 29,
      mean: null,
      deviation: null,
      alpha: null,
      alphaInterval: null,
      measurementError: null,
      retest: { n: 0, r: null },
    });
  });

  test('from thirty people on they are there, each with its own number', () => {
    const { id } = ofPole('C')[0]!;
    const more = [sending(withAnswer(drawn(), id, 'x'))];
    const figures = figuresOf(tallyOf(...people, more));
    expect([figures.people, smallestN(figures), figures.poles.R.n]).toEqual([31, 30, 31]);
    const values = people.map(([only]) => only!.answers[id] as number);
    const mean = values.reduce((sum, x) => sum + x, 0) / 30;
    const item = figures.items.find((one) => one.id === id)!;
    expect(item.n).toBe(30);
    expect(item.mean).toBeCloseTo(mean, 12);
    expect(item.deviation).toBeCloseTo(Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 29), 12);
    expect(item.unknownShare).toBeCloseTo(1 / 31, 12);
    for (const pole of POLES) {
      const { alpha, alphaInterval, deviation, measurementError, retest } = figures.poles[pole];
      expect(alphaInterval!.low).toBeLessThan(alpha!);
      expect(measurementError).toBeCloseTo(deviation! * Math.sqrt(1 - alpha!), 12);
      expect(retest).toEqual({ n: 0, r: null });
    }
  });

  test('are plain JSON', () => {
    const figures = figuresOf(tallyOf(...people));
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });
});
