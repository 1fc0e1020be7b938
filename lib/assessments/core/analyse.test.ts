import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { analyse } from './analyse.ts';
import { WORKED_VALUES, answersFor, sameAnswer, seeded, times } from './testing.ts';
import { ANSWER_VALUES } from './types.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import type { Answer, Answers } from './types.ts';

const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.constantFrom<Answer>(0, 1, 2, 3, 4, 4, 0, 'x'), { minLength: 60, maxLength: 60 })
  .map((values) => Object.fromEntries(RIASEC.items.map(({ id }, i) => [id, values[i] ?? 2])));

describe('worked example', () => {
  const analysis = analyse(RIASEC, answersFor(RIASEC, WORKED_VALUES), { pageSeconds: [60, 60, 60, null, 60] });

  test('scores, code, groups', () => {
    expect(analysis).toMatchObject({
      algorithmVersion: 'riasec-1',
      instrumentId: 'riasec',
      instrumentVersion: '1',
      preference: 'nette',
      answeredCount: 60,
      unknownCount: 0,
      maxScore: 40,
      scores: { R: 36, I: 25, A: 10, S: 10, E: 20, C: 35 },
      codes: ['RCI'],
      groups: [['R', 'C'], ['I'], ['E'], ['A', 'S']],
      quality: { flags: [], level: 'ok' },
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

  test('random answers are “no preference” about 95 times in 100: the F test keeps its promise on them', () => {
    // 4 000 draws: the standard error of a share of .95 is .0034. The bound is ±.015, over four of them, which also
    // leaves room for five-point answers not being normal.
    const random = seeded(20260101);
    let without = 0;
    for (let person = 0; person < 4000; person += 1) {
      const answers = Object.fromEntries(
        RIASEC.items.map(({ id }) => [id, ANSWER_VALUES[Math.floor(random() * 5)] ?? 2]),
      );
      if (analyse(RIASEC, answers).preference === 'sans-preference') without += 1;
    }
    expect(without / 4000).toBeGreaterThan(0.935);
    expect(without / 4000).toBeLessThan(0.965);
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

  test('codes and groups exist exactly when the preference is clear, and the first letter is in the first group', () => {
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
        const { preference, codes, groups } = analyse(RIASEC, answers);
        expect(codes.length > 0).toBe(preference === 'nette');
        expect(groups.flat().length).toBe(preference === 'nette' ? 6 : 0);
        for (const code of codes) expect(groups[0]).toContain(code[0]);
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
