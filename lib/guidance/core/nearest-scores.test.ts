import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '#lib/platform/testing/any-text.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import { seeded } from '#lib/assessments/core/testing.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import { CLEAR_RANGE, mayBeRandom, readScores } from './nearest-scores.ts';

const typed = (...six: (string | undefined)[]) => byPole((_, index) => six[index]);

test('six scores, with a comma, a point or spaces around', () => {
  expect(readScores(typed('40', '0', ' 12 ', '31,5', '31.25', '07'))).toEqual({
    kind: 'scores',
    scores: [40, 0, 12, 31.5, 31.25, 7],
  });
});

test('nothing sent is no mistake; an empty form sent is six', () => {
  expect(readScores(typed())).toEqual({ kind: 'rien' });
  const reading = readScores(typed('', '', '', '', '', ''));
  expect(reading.kind === 'fautes' && Object.keys(reading.errors)).toEqual([...POLES]);
});

test.each(['41', '40,01', '100', '-1', 'abc', '1e1', '0x10', '12;', '1,2,3', '½', '٣', 'NaN', 'Infinity', '<b>'])(
  '« %s » is no score, and only its pole is named',
  (wrong) => {
    expect(readScores(typed('30', '20', wrong, '10', '5', '0'))).toEqual({
      kind: 'fautes',
      errors: { A: 'Le score du pôle A est un nombre de 0 à 40.' },
    });
  },
);

test('a missing one is asked for', () => {
  expect(readScores(typed('30', undefined, '1', '2', ' ', '3'))).toEqual({
    kind: 'fautes',
    errors: { I: 'Écrivez le score du pôle I.', E: 'Écrivez le score du pôle E.' },
  });
});

test('the range of six scores of pure noise is a studentized range: 4.18 × 4.7/√2 = 13.89 points', () => {
  expect(CLEAR_RANGE).toBeCloseTo(13.89, 2);
  expect(readScores(typed('20', '20', '20', '20', '20', '20'))).toEqual({ kind: 'plat', spread: 0 });
  expect(readScores(typed('20', '33,8', '20', '21', '22', '23')).kind).toBe('plat');
  expect(readScores(typed('20', '33,9', '20', '21', '22', '23')).kind).toBe('scores');
  // O*NET’s own example, which O*NET ranks: R 27, I 13, A 23, S 25, E 14, C 14.
  expect(readScores(typed('27', '13', '23', '25', '14', '14')).kind).toBe('scores');
});

describe('somebody without any preference', () => {
  const PEOPLE = 4_000;
  /** Share of people whose six scores are ranked, when all their answers come from one same chance. */
  const ranked = (answer: (random: () => number) => number, counts = (_scores: SixValues) => true): number => {
    const random = seeded(20261127);
    let count = 0;
    for (let person = 0; person < PEOPLE; person += 1) {
      const scores = POLES.map(() => {
        let score = 0;
        for (let item = 0; item < 10; item += 1) score += answer(random);
        return String(score);
      });
      const reading = readScores(typed(...scores));
      if (reading.kind === 'scores' && counts(reading.scores)) count += 1;
    }
    return count / PEOPLE;
  };

  test('is ranked once in twenty', () => {
    // Answers 0 to 4 with chances 10, 20, 40, 20 and 10 in a hundred: variance 1.2, near the 1.1 behind the 4.7 points,
    // so that the share is a little over .05. Standard error of a share of .05 over 4 000 people: .0034.
    expect(ranked((random) => [0, 1, 1, 2, 2, 2, 2, 3, 3, 4][Math.floor(random() * 10)]!)).toBeLessThan(0.08);
    // Two coins: variance 1, a little under.
    expect(ranked((random) => [...'1234'].filter(() => random() < 0.5).length)).toBeLessThan(0.05);
  });

  test('who answers at random over the whole scale is ranked more often, and without a warning once in twenty', () => {
    // Variance 2: a range of noise of 4.18 × √20 ≈ 18.7 points. Six typed scores cannot tell; the result itself can.
    const random = (chance: () => number) => Math.floor(chance() * 5);
    expect(ranked(random)).toBeLessThan(0.3);
    expect(ranked(random, (scores) => !mayBeRandom(scores))).toBeLessThan(0.065);
    expect(mayBeRandom([0, 18.6, 5, 5, 5, 5])).toBe(true);
    expect(mayBeRandom([0, 18.8, 5, 5, 5, 5])).toBe(false);
  });
});

test('whatever is typed: scores on the scale and far enough apart, or a reason', () => {
  const text = fc.oneof(
    anyText(),
    fc.double({ min: 0, max: 45, noNaN: true }).map((n) => n.toFixed(1)),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.tuple(text, text, text, text, text, text), (six) => {
      const reading = readScores(typed(...six));
      if (reading.kind === 'scores') {
        expect(reading.scores.every((score) => score >= 0 && score <= 40)).toBe(true);
        expect(Math.max(...reading.scores) - Math.min(...reading.scores)).toBeGreaterThanOrEqual(13.8);
      }
      if (reading.kind === 'fautes') expect(Object.keys(reading.errors).length).toBeGreaterThan(0);
    }),
  );
});
