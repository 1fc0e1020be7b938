import { expect, test } from 'vitest';
import type { Change } from '#lib/assessments/index.ts';
import { POLES } from '#lib/interests/poles.ts';
import { changedSentence } from './changed-sentence.ts';

const rows = (changes: Partial<Record<(typeof POLES)[number], Change>>, others: Change = 'pas-nette') =>
  POLES.map((pole) => ({ pole, change: changes[pole] ?? others }));

test('what went up and what went down, and nothing that is not clear', () => {
  const text = changedSentence(rows({ R: 'hausse', S: 'baisse', C: 'hausse' }, 'inconnue'));
  expect(text).toMatch(/plus qu’avant : «.Fabriquer et réparer.» et «.Organiser.»\. .*moins qu’avant : «.Aider et/);
  expect(text).not.toContain('Créer');
});

test('no difference is told from not knowing', () => {
  expect(changedSentence(rows({}))).toContain('Aucune différence nette');
  expect(changedSentence(rows({ R: 'pas-nette' }, 'inconnue'))).toContain('Aucune différence nette');
  expect(changedSentence(rows({}, 'inconnue'))).toContain('Il manque des réponses');
});
