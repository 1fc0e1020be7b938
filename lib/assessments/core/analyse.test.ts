import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { analyse } from './analyse.ts';
import { ONET_VALUES, WORKED_VALUES, answersFor, drawnAnswers, sameAnswer, seeded, times } from './testing.ts';
import { ANSWER_VALUES } from './types.ts';
import { POLES, byPole, hexagonDistance } from '#lib/interests/poles.ts';
import type { Pole } from '#lib/interests/poles.ts';
import type { Answer, Answers } from './types.ts';

const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.constantFrom<Answer>(0, 1, 2, 3, 4, 4, 0, 'x'), { minLength: 60, maxLength: 60 })
  .map((values) => Object.fromEntries(RIASEC.items.map(({ id }, i) => [id, values[i] ?? 2])));

describe('worked example', () => {
  const analysis = analyse(RIASEC, answersFor(RIASEC, WORKED_VALUES), { pageSeconds: [60, 60, 60, null, 60] });

  test('scores, code, groups', () => {
    expect(analysis).toMatchObject({
      algorithmVersion: 'riasec-3',
      instrumentId: 'riasec',
      instrumentVersion: '3',
      preference: 'nette',
      answeredCount: 60,
      unknownCount: 0,
      maxScore: 40,
      scores: { R: 36, I: 25, A: 10, S: 10, E: 20, C: 35 },
      codes: ['RCI', 'CRI'], // one point apart, under the standard error of 2.54: tied by our own rule
      groups: [['R', 'C'], ['I'], ['E'], ['A', 'S']],
      quality: { flags: [], level: 'ok' },
    });
  });

  test('how often each answer was given in each pole', () => {
    expect(analysis.answerCounts).toEqual({
      R: [0, 0, 0, 4, 6],
      I: [0, 0, 5, 5, 0],
      A: [0, 10, 0, 0, 0],
      S: [5, 0, 5, 0, 0],
      E: [0, 0, 10, 0, 0],
      C: [0, 0, 0, 5, 5],
    });
  });

  test('liked activities: four at most, those at 4 before those at 3, none below 3', () => {
    const { likedItemIds } = analysis;
    const ids = (pole: string) => RIASEC.items.filter((item) => item.pole === pole).map(({ id }) => id);
    expect(likedItemIds.R).toEqual(ids('R').slice(0, 4));
    expect(likedItemIds.C).toEqual(ids('C').slice(5, 9)); // the five last are at 4
    expect(likedItemIds.I).toEqual(ids('I').slice(0, 4));
    expect([likedItemIds.A, likedItemIds.S, likedItemIds.E]).toEqual([[], [], []]);
  });
});

test('every code of a tie is reported: R 36, then I and C at 25', () => {
  const { codes, groups, indices } = analyse(RIASEC, answersFor(RIASEC, { ...WORKED_VALUES, C: WORKED_VALUES.I }));
  expect(codes).toEqual(['RIC', 'RCI']);
  expect(groups.slice(0, 2)).toEqual([['R'], ['I', 'C']]);
  expect(indices?.consistency).toBe(3); // R–I and R–C are both neighbours
});

describe('between a clear preference and none', () => {
  test('O*NET’s own example, which it ranks, is an indication: groups, and no code', () => {
    const analysis = analyse(RIASEC, answersFor(RIASEC, ONET_VALUES));
    expect(analysis.scores).toEqual({ R: 27, I: 13, A: 23, S: 25, E: 14, C: 14 });
    expect(analysis.fTest?.f).toBeCloseTo(2.02, 2);
    expect(analysis.fTest?.p).toBeCloseTo(0.09, 2);
    // √(20 × 107.6/54) = 6.3 points: 27, 25 and 23 are together, 14, 14 and 13 as well.
    expect(analysis).toMatchObject({
      preference: 'indication',
      codes: [],
      groups: [
        ['R', 'A', 'S'],
        ['I', 'E', 'C'],
      ],
      indices: { consistency: null },
    });
  });

  test('p from .05 to .20', () => {
    const random = seeded(20261130);
    const seen = new Set<string>();
    for (let person = 0; person < 300; person += 1) {
      const levels = byPole(() => 1.5 + random());
      const { preference, fTest } = analyse(RIASEC, drawnAnswers(RIASEC, levels, random));
      const p = fTest?.p ?? Number.NaN;
      expect(preference).toBe(p <= 0.05 ? 'nette' : p <= 0.2 ? 'indication' : 'sans-preference');
      seen.add(preference);
    }
    expect(seen.size).toBe(3);
  });

  test('of people with real preferences, at most half as many are refused as the limit of .05 refuses', () => {
    const random = seeded(20261129);
    let refusedAtFive = 0;
    let refused = 0;
    for (let person = 0; person < 1_500; person += 1) {
      const levels = byPole(() => 1.1 + 1.8 * random());
      const { preference } = analyse(RIASEC, drawnAnswers(RIASEC, levels, random));
      if (preference !== 'nette') refusedAtFive += 1;
      if (preference === 'sans-preference') refused += 1;
    }
    expect(refusedAtFive / 1_500).toBeGreaterThan(0.25);
    expect(refused).toBeLessThan(refusedAtFive / 2);
  });
});

describe('when nothing may be ranked', () => {
  test.each([0, 1, 2, 3, 4] as const)('flat answers (%i everywhere): no preference, no code, no group', (answer) => {
    expect(analyse(RIASEC, sameAnswer(RIASEC, answer))).toMatchObject({
      preference: 'sans-preference',
      codes: [],
      groups: [],
      indices: { differentiation: 0, consistency: null, elevation: answer * 10 },
    });
  });

  test('all “I do not know”, or nothing at all: incomplete', () => {
    for (const answers of [sameAnswer(RIASEC, 'x'), {}]) {
      expect(analyse(RIASEC, answers)).toMatchObject({
        preference: 'incomplet',
        codes: [],
        groups: [],
        indices: null,
        fTest: null,
        standardErrorOfDifference: null,
        scores: byPole(() => null),
        answeredCount: 0,
      });
    }
  });

  test('one pole at seven of ten is enough to be incomplete; at eight it is not', () => {
    const withMissing = (missing: number) =>
      analyse(
        RIASEC,
        answersFor(RIASEC, {
          ...WORKED_VALUES,
          E: [...times(10 - missing, 2 as const), ...times(missing, 'x' as const)],
        }),
      );
    expect(withMissing(3)).toMatchObject({
      preference: 'incomplet',
      unknownCount: 3,
      scores: { E: null, R: 36 },
      codes: [],
    });
    expect(withMissing(2)).toMatchObject({
      preference: 'nette',
      unknownCount: 2,
      scores: { E: 20 },
      fTest: { df2: 52 },
    });
  });

  test('random answers are “no preference” 80 times in 100, “clear” 5 times: the F test keeps its promise on them', () => {
    // 4 000 draws: the standard error of a share of .05 is .0034, of one of .80 .0063. The bounds are over four of them
    // away, which also leaves room for five-point answers not being normal.
    const random = seeded(20260101);
    const count = { nette: 0, indication: 0, 'sans-preference': 0, incomplet: 0 };
    for (let person = 0; person < 4000; person += 1) {
      const answers = Object.fromEntries(
        RIASEC.items.map(({ id }) => [id, ANSWER_VALUES[Math.floor(random() * 5)] ?? 2]),
      );
      count[analyse(RIASEC, answers).preference] += 1;
    }
    expect(Math.abs(count.nette / 4000 - 0.05)).toBeLessThan(0.015);
    expect(Math.abs(count['sans-preference'] / 4000 - 0.8)).toBeLessThan(0.027);
    expect(count.incomplet).toBe(0);
  });
});

describe('for any answers', () => {
  test('the analysis survives JSON unchanged and nothing in it is NaN or infinite', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.array(fc.option(fc.integer({ min: 0, max: 300 })), { maxLength: 5 }),
        (answers, pageSeconds) => {
          const analysis = analyse(RIASEC, answers, { pageSeconds });
          expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
        },
      ),
    );
  });

  test('the counts hold every answer from 0 to 4, and give the scores again', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { answerCounts, answeredByPole, scores } = analyse(RIASEC, answers);
        for (const pole of POLES) {
          const counts = answerCounts![pole];
          const answered = counts.reduce((sum, n) => sum + n, 0);
          const sum = counts.reduce((all, n, value) => all + n * value, 0);
          expect(answered).toBe(answeredByPole[pole]);
          if (scores[pole] !== null) expect(scores[pole]).toBe((sum * 10) / answered);
        }
      }),
    );
  });

  test('codes exist exactly when the preference is clear, groups also for an indication, and the first letter is in the first group', () => {
    const strong: fc.Arbitrary<Answers> = anyAnswers.chain((answers) =>
      fc.constantFrom(...POLES).map(
        (liked): Answers => ({
          ...answers,
          ...Object.fromEntries(RIASEC.items.filter(({ pole }) => pole === liked).map(({ id }) => [id, 4 as const])),
        }),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(anyAnswers, strong), (answers) => {
        const { preference, codes, groups, indices } = analyse(RIASEC, answers);
        expect(codes.length > 0).toBe(preference === 'nette');
        expect(groups.flat().length).toBe(preference === 'nette' || preference === 'indication' ? 6 : 0);
        for (const code of codes) expect(groups[0]).toContain(code[0]);
        // Two poles of one group change places in the codes and give the same codes: neither is said to come first.
        for (const group of groups)
          for (const [a = 'R', b = 'R'] of group.map((pole, i) => [pole, group[i + 1]]).slice(0, -1)) {
            const swapped = codes.map((code) => code.replace(/./g, (c) => (c === a ? b : c === b ? a : c)));
            expect(swapped.sort()).toEqual([...codes].sort());
          }
        const all = codes.map((code) => 4 - hexagonDistance(code[0] as Pole, code[1] as Pole));
        expect(indices?.consistency ?? null).toBe(
          all.length === 0 ? null : all.reduce((sum: number, one) => sum + one, 0) / all.length,
        );
      }),
    );
  });

  test('the order of the items changes no score, code, group or test', () => {
    fc.assert(
      fc.property(anyAnswers, fc.shuffledSubarray([...RIASEC.items], { minLength: 60 }), (answers, items) => {
        const { quality: _q, likedItemIds: _l, ...before } = analyse(RIASEC, answers);
        expect(analyse({ ...RIASEC, items }, answers)).toMatchObject(before);
      }),
    );
  });

  test('renaming the poles renames the scores with them', () => {
    fc.assert(
      fc.property(anyAnswers, fc.shuffledSubarray([...POLES], { minLength: 6 }), (answers, names) => {
        const renamed = {
          ...RIASEC,
          items: RIASEC.items.map((item) => ({ ...item, pole: names[POLES.indexOf(item.pole)] ?? 'R' })),
        };
        const before = analyse(RIASEC, answers);
        const after = analyse(renamed, answers);
        expect(after.preference).toBe(before.preference);
        for (const [i, pole] of POLES.entries()) expect(after.scores[names[i] ?? 'R']).toBe(before.scores[pole]);
      }),
    );
  });
});
