import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '#lib/platform/testing/any-text.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import { readScores } from './nearest-scores.ts';

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

test('scores within 4.7 points cannot be told apart; 4.7 can', () => {
  expect(readScores(typed('20', '20', '20', '20', '20', '20'))).toEqual({ kind: 'plat', spread: 0 });
  expect(readScores(typed('20', '24', '20', '21', '22', '23'))).toEqual({ kind: 'plat', spread: 4 });
  expect(readScores(typed('0', '4,7', '0', '0', '0', '0')).kind).toBe('scores');
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
        expect(Math.max(...reading.scores) - Math.min(...reading.scores)).toBeGreaterThanOrEqual(4.7);
      }
      if (reading.kind === 'fautes') expect(Object.keys(reading.errors).length).toBeGreaterThan(0);
    }),
  );
});
