import { describe, expect, test } from 'vitest';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { longestRepeat, longestRun, responseQuality } from './quality.ts';
import { WORKED_VALUES, answersFor, drawnAnswers, sameAnswer, seeded, times } from './testing.ts';
import { ANSWER_VALUES } from './types.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import type { Answer } from './types.ts';
import type { Pole } from '#lib/interests/poles.ts';

const kinds = (quality: ReturnType<typeof responseQuality>) => quality.flags.map(({ kind }) => kind);
const worked = answersFor(RIASEC, WORKED_VALUES);
/** Thue and Morse’s sequence of 0 and 1: no cycle of it comes three times in a row, so that it is no pattern. */
const morse = (i: number): 0 | 1 => (i === 0 ? 0 : i % 2 === 1 ? ((1 - morse((i - 1) / 2)) as 0 | 1) : morse(i / 2));
const inOrder = (value: (index: number) => Answer) =>
  Object.fromEntries(RIASEC.items.map(({ id }, i) => [id, value(i)]));

describe('time', () => {
  test('a page of twelve under 24 seconds is a sign; alone it is not enough to warn', () => {
    expect(responseQuality(RIASEC, worked, [90, 23.9, 80, 70, 60])).toEqual({
      flags: [{ kind: 'vite', value: 23.9 / 12 }],
      level: 'ok',
    });
    expect(kinds(responseQuality(RIASEC, worked, [24, 24, 24, 24, 24]))).toEqual([]);
  });

  test('unknown or impossible times say nothing', () => {
    expect(kinds(responseQuality(RIASEC, worked, [null, -5, Number.NaN, Infinity]))).toEqual([]);
    expect(kinds(responseQuality(RIASEC, worked))).toEqual([]);
  });
});

describe('time alone', () => {
  const level = (...seconds: (number | null)[]) => responseQuality(RIASEC, worked, seconds);

  test('most pages under a second an item warn alone, and are told once', () => {
    expect(level(11, 11.9, 90, 3, 90)).toEqual({ flags: [{ kind: 'tres-vite', value: 3 / 12 }], level: 'prudence' });
  });

  test('two pages of five, or three at a second and over, do not; nor do unknown times', () => {
    expect(level(11, 11.9, 90, 90, 90)).toMatchObject({ flags: [{ kind: 'vite' }], level: 'ok' });
    expect(level(12, 12, 12, 12, 12)).toMatchObject({ flags: [{ kind: 'vite' }], level: 'ok' });
    expect(level(5, 5, null, null, null)).toMatchObject({ flags: [{ kind: 'vite' }], level: 'ok' });
  });

  test('random clicking is seen by the clock', () => {
    const random = seeded(7);
    const answers = inOrder(() => ANSWER_VALUES[Math.floor(random() * 5)] ?? 2);
    expect(responseQuality(RIASEC, answers, [8, 9, 7, 8, 9]).level).toBe('prudence');
  });
});

describe('repeats', () => {
  const repeating = (...cycle: readonly Answer[]) => inOrder((i) => cycle[i % cycle.length] ?? 2);

  test.each([
    ['a zigzag', [0, 4]],
    ['a mild zigzag', [3, 2]],
    ['three in turn', [1, 2, 3]],
    ['four in turn', [0, 1, 2, 3]],
    ['pairs', [4, 4, 1, 1]],
    ['with the unknown', ['x', 4]],
  ] as const)('%s through the whole test warns alone', (_, cycle) => {
    const quality = responseQuality(RIASEC, repeating(...cycle));
    expect(quality.flags).toContainEqual({ kind: 'motif', value: 60 });
    expect(quality.level).toBe('prudence');
  });

  test('half of the test is a pattern, one answer less is not; one answer that is missing ends it', () => {
    const random = seeded(3);
    const first = (count: number) =>
      inOrder((i) => (i < count ? (i % 2 === 0 ? 0 : 4) : ([1, 2, 3] as const)[Math.floor(random() * 3)]!));
    expect(kinds(responseQuality(RIASEC, first(30)))).toEqual(['motif']);
    expect(kinds(responseQuality(RIASEC, first(29)))).toEqual([]);
    const { q20: _gap, ...rest } = first(40);
    expect(kinds(responseQuality(RIASEC, rest))).toEqual([]);
  });

  test('one same answer is a run, not a pattern, also behind a first one that differs', () => {
    expect(kinds(responseQuality(RIASEC, sameAnswer(RIASEC, 2)))).not.toContain('motif');
    expect(
      longestRepeat(
        RIASEC,
        inOrder((i) => (i === 0 ? 4 : 2)),
      ),
    ).toBeLessThan(6);
  });

  test('nobody who answers each pole in one way is called repetitive, whichever poles they like', () => {
    for (let liked = 1; liked < 63; liked += 1)
      for (const [high, low] of [
        [4, 0],
        [3, 1],
      ] as const) {
        const answers = answersFor(
          RIASEC,
          byPole((_, i) => times<Answer>(10, (liked >> i) % 2 === 1 ? high : low)),
        );
        expect(kinds(responseQuality(RIASEC, answers)), String(liked)).not.toContain('motif');
      }
  });

  test('nor is anybody whose answers vary around their tastes', () => {
    const random = seeded(5);
    for (let person = 0; person < 2_000; person += 1) {
      const levels = byPole(() => 4 * random());
      expect(kinds(responseQuality(RIASEC, drawnAnswers(RIASEC, levels, random)))).not.toContain('motif');
    }
  });
});

describe('pattern', () => {
  test('the longest run is read in display order', () => {
    expect(
      longestRun(
        RIASEC,
        inOrder((i) => (i >= 5 && i < 19 ? 3 : ((i % 2) as Answer))),
      ),
    ).toBe(14); // places 5 to 18
    expect(longestRun(RIASEC, {})).toBe(0);
    expect(longestRun(RIASEC, { q01: 2, q02: 2, q04: 2 })).toBe(2);
  });

  test('fifteen in a row is a sign, fourteen is not', () => {
    const run = (length: number) =>
      responseQuality(
        RIASEC,
        inOrder((i) => (i < length ? 2 : morse(i) === 0 ? 0 : 4)),
      );
    expect(kinds(run(14))).toEqual([]);
    expect(kinds(run(15))).toEqual(['repetition']);
  });

  test('all the same answer: order and spread agree, so a warning', () => {
    for (const answer of [0, 1, 2, 3, 4] as const) {
      expect(responseQuality(RIASEC, sameAnswer(RIASEC, answer)).level).toBe('prudence');
    }
  });

  test('someone who honestly likes nearly everything is not warned: variance and one side are one sign', () => {
    const quality = responseQuality(
      RIASEC,
      inOrder((i) => (morse(i) === 0 ? 4 : 3)),
    );
    expect(kinds(quality)).toEqual(['peu-de-variation', 'un-seul-cote']);
    expect(quality.level).toBe('ok');
  });

  test('someone who likes a single pole and nothing else is not warned', () => {
    for (const liked of POLES) {
      const answers = answersFor(
        RIASEC,
        byPole((pole: Pole) => times(10, pole === liked ? (4 as const) : (0 as const))),
      );
      expect(kinds(responseQuality(RIASEC, answers)), liked).toEqual([]);
    }
  });

  test('one side means more than 85 %: 51 of 60 is not, 52 is', () => {
    const high = (count: number) =>
      responseQuality(
        RIASEC,
        inOrder((i) => (i < count ? (morse(i) === 0 ? 3 : 4) : 0)),
      );
    expect(kinds(high(51))).toEqual([]);
    expect(kinds(high(52))).toContain('un-seul-cote');
  });

  test('variance under one half: four in five neutral, the rest at ±1', () => {
    // 12 of 60 at distance 1 from 2, balanced: variance 12/59 = .203
    expect(
      kinds(
        responseQuality(
          RIASEC,
          inOrder((i) => (i % 10 === 0 ? 1 : i % 10 === 5 ? 3 : 2)),
        ),
      ),
    ).toEqual(['peu-de-variation']);
  });

  test('more than a fifth unknown: 12 of 60 is not, 13 is', () => {
    const unknown = (count: number) =>
      responseQuality(RIASEC, {
        ...worked,
        ...Object.fromEntries(
          RIASEC.items
            .slice(0, count * 2)
            .filter((_, i) => i % 2 === 0)
            .map(({ id }) => [id, 'x']),
        ),
      });
    expect(kinds(unknown(12))).toEqual([]);
    expect(unknown(13).flags).toEqual([{ kind: 'inconnues', value: 13 / 60 }]);
  });

  test('nothing is said of the spread of a few answers', () => {
    expect(
      kinds(responseQuality(RIASEC, Object.fromEntries(RIASEC.items.slice(0, 11).map(({ id }) => [id, 4])))),
    ).toEqual([]);
  });
});

test('two independent signs make a warning', () => {
  const likesAll = inOrder((i) => (morse(i) === 0 ? 4 : 3));
  expect(responseQuality(RIASEC, likesAll).level).toBe('ok');
  expect(responseQuality(RIASEC, likesAll, [10, 60, 60, 60, 60]).level).toBe('prudence');
});

test('random clicking is not seen without the clock: the reason why nothing is ever rejected', () => {
  const random = seeded(7);
  const answers = inOrder(() => ANSWER_VALUES[Math.floor(random() * 5)] ?? 2);
  expect(responseQuality(RIASEC, answers).level).toBe('ok');
});
