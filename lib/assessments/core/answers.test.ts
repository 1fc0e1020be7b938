import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { packAnswers, parseAnswers, unpackAnswers } from './answers.ts';
import { ANSWER_VALUES } from './types.ts';
import type { Answer } from './types.ts';

const ids = RIASEC.items.map(({ id }) => id);
const anyAnswers = fc
  .array(fc.option(fc.constantFrom(...ANSWER_VALUES)), { minLength: 60, maxLength: 60 })
  .map(
    (values) =>
      Object.fromEntries(values.flatMap((value, i) => (value === null ? [] : [[ids[i] ?? '', value]]))) as Record<
        string,
        Answer
      >,
  );

describe('parseAnswers', () => {
  test('takes the text of a form and the numbers of a JSON body', () => {
    expect(parseAnswers(RIASEC, { q01: '4', q02: 0, q03: 'x' })).toEqual({
      ok: true,
      answers: { q01: 4, q02: 0, q03: 'x' },
    });
  });

  test.each([5, -1, 1.5, '5', '04', '', 'X', null, true, Number.NaN, [1], { a: 1 }])(
    'refuses %j and names the question',
    (value) => {
      expect(parseAnswers(RIASEC, { q07: value })).toEqual({
        ok: false,
        faults: [{ itemId: 'q07', number: 7, message: 'Question 7\u00a0: choisissez une des réponses proposées.' }],
      });
    },
  );

  test('asks for the required questions only, in order', () => {
    const parsed = parseAnswers(RIASEC, { q02: 3 }, ['q03', 'q02', 'q01']);
    expect(parsed).toMatchObject({
      ok: false,
      faults: [
        { itemId: 'q01', number: 1 },
        { itemId: 'q03', number: 3 },
      ],
    });
  });

  test.each(['q61', 'q1', 'constructor', 'hasOwnProperty', '<script>'])(
    'an unknown id %s is one fault that does not repeat it',
    (id) => {
      const parsed = parseAnswers(RIASEC, { [id]: 1, autre: 2 });
      expect(parsed).toMatchObject({ ok: false, faults: [{ itemId: null, number: null }] });
      expect(JSON.stringify(parsed)).not.toContain(id);
    },
  );

  test('an own __proto__ key, as JSON can bring, is an unknown id', () => {
    expect(parseAnswers(RIASEC, JSON.parse('{"__proto__": 1}')).ok).toBe(false);
  });

  test.each([null, undefined, 3, 'q01', [], [1]])(
    'what is not a set of answers (%j) is a fault, not an exception',
    (raw) => {
      expect(parseAnswers(RIASEC, raw)).toMatchObject({ ok: false, faults: [{ number: null }] });
    },
  );
});

describe('packed answers', () => {
  test('come back as they were, in sixty characters', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = packAnswers(answers, RIASEC);
        expect(text).toMatch(/^[0-4x-]{60}$/);
        expect(unpackAnswers(text, RIASEC)).toEqual(answers);
      }),
    );
  });

  test('one character an item in display order', () => {
    expect(packAnswers({ q01: 4, q03: 'x', q60: 0 }, RIASEC)).toBe(`4-x${'-'.repeat(56)}0`);
  });

  test('a wrong length or a wrong character is refused whole', () => {
    const good = '2'.repeat(60);
    expect(unpackAnswers(good, RIASEC)).not.toBeNull();
    for (const bad of ['', good.slice(1), `${good}2`, `5${good.slice(1)}`, `${good.slice(1)} `, `X${good.slice(1)}`]) {
      expect(unpackAnswers(bad, RIASEC)).toBeNull();
    }
  });
});
