import { expect, test } from 'vitest';
import { decimal } from '../interpretation-texts.ts';
import { figureInWords, percentage } from './words.ts';

test.each([
  [0.8449, 2, '0,84'],
  [-0.05, 2, '−0,05'],
  [-0.001, 2, '0,00'],
  [23.46, 1, '23,5'],
  [1, 2, '1,00'],
])('%f with %i digits is « %s »', (value, digits, words) => {
  expect(decimal(value, digits)).toBe(words);
});

test('a share', () => {
  expect([percentage(0), percentage(0.204), percentage(1)]).toEqual(['0 %', '20 %', '100 %']);
});

test('too few people come before anything else', () => {
  expect(figureInWords(0.9, 29, 30, decimal)).toBe('pas encore assez de réponses (N\u00a0=\u00a029)');
  expect(figureInWords(null, 30, 30, decimal)).toBe('non calculable');
  expect(figureInWords(0.9, 30, 30, decimal)).toBe('0,90');
});
