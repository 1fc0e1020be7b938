import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { analyse } from './analyse.ts';
import { frenchNumber, listed } from './interpretation-texts.ts';
import { interpret } from './interpretation.ts';
import { WORKED_VALUES, answersFor, sameAnswer, times } from './testing.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import type { Answer, Answers } from './types.ts';

const read = (answers: Answers, pageSeconds: readonly number[] = []) =>
  interpret(analyse(RIASEC, answers, { pageSeconds }), RIASEC);
const worked = read(answersFor(RIASEC, WORKED_VALUES));
const everyText = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(everyText)
      : [];

describe('a clear preference', () => {
  test('starts with the limit of the result', () => {
    expect(worked.notice).toBe('En cours de validation. Dit ce que vous aimez, pas ce que vous savez faire.');
  });

  test('names the tied poles together, then the next', () => {
    expect(worked.headline).toBe(
      'Ce qui vous attire le plus\u00a0: «\u00a0Fabriquer et réparer\u00a0» et «\u00a0Organiser\u00a0», à égalité. Ensuite\u00a0: «\u00a0Chercher et comprendre\u00a0».',
    );
    expect(worked.poles.map(({ pole }) => pole).join('')).toBe('RCIEAS');
    expect(worked.poles[0]?.tiedWith).toEqual(['C']);
    expect(worked.certainty[0]).toBe(
      '«\u00a0Fabriquer et réparer\u00a0» et «\u00a0Organiser\u00a0» sont à égalité\u00a0: l’écart est trop petit pour les classer.',
    );
  });

  test('quotes only activities that the person liked, of that pole', () => {
    for (const { pole, sentence } of worked.poles) {
      for (const item of RIASEC.items) {
        const quote = item.text.charAt(0).toLowerCase() + item.text.slice(1);
        if (item.pole !== pole) expect(sentence).not.toContain(quote);
      }
    }
    expect(worked.poles[0]?.sentence).toContain('«\u00a0fabriquer un banc solide pour la cour de l’école\u00a0»');
    expect(worked.poles.find(({ pole }) => pole === 'A')?.sentence).toContain('aucune activité');
  });

  test('does not choose between tied poles: both trials are offered', () => {
    expect(worked.nextSteps[0].action).toContain('Fabriquez ou réparez');
    expect(worked.nextSteps[0].action).toContain('Ou bien\u00a0: pendant une semaine');
  });

  test('does not say that a disliked pole attracts', () => {
    const sharp = byPole((pole) => times<Answer>(10, pole === 'A' ? 1 : 0));
    const { headline } = read(answersFor(RIASEC, sharp));
    expect(headline).toContain('Peu d’activités');
    expect(headline).not.toContain('attire');
  });

  test('mentions the fund for small firms only when starting something leads', () => {
    const sharp = (liked: string) =>
      read(
        answersFor(
          RIASEC,
          byPole((pole) => times<Answer>(10, pole === liked ? 4 : 1)),
        ),
      );
    expect(sharp('E').nextSteps[2].whom).toContain('FIGA');
    expect(sharp('S').nextSteps[2].whom).not.toContain('FIGA');
  });

  test('the threshold in the method is that of this person: √(20 × 17.4/54) = 2.54', () => {
    expect(worked.methodSentences.join(' ')).toContain('2,5\u00a0points');
  });
});

describe('no clear preference', () => {
  const flat = read(sameAnswer(RIASEC, 4));
  test('ranks nothing: hexagon order, no tie, no “most”', () => {
    expect(flat.poles.map(({ pole }) => pole)).toEqual(POLES);
    expect(flat.poles.every(({ tiedWith }) => tiedWith.length === 0)).toBe(true);
    expect(flat.headline).toBe('Vos réponses ne montrent pas de préférence nette aujourd’hui.');
    expect(flat.certainty.join(' ')).toContain('Beaucoup d’activités très différentes vous plaisent.');
    expect(flat.certainty.join(' ')).toContain('Prenez ce résultat avec prudence');
  });
});

describe('incomplete', () => {
  test('names the poles without enough answers and no other', () => {
    const { headline, certainty, poles } = read(answersFor(RIASEC, { ...WORKED_VALUES, A: times(10, 'x' as const) }));
    expect(headline).toBe('Il manque des réponses pour vous donner un résultat.');
    expect(certainty[0]).toContain('«\u00a0Créer\u00a0»');
    expect(certainty[0]).not.toContain('Organiser');
    expect(certainty.join(' ')).toContain('Vous ne connaissiez pas 10 activités');
    expect(poles.find(({ pole }) => pole === 'A')).toMatchObject({ score: null });
  });

  test('counts the questions left', () => {
    const { q01: _first, ...rest } = sameAnswer(RIASEC, 2);
    expect(read(rest).certainty).toContain('Une question est restée sans réponse.');
    expect(read({}).certainty).toContain('60 questions sont restées sans réponse.');
    expect(read({}).nextSteps[0].action).toContain('questions qui restent');
    expect(read(sameAnswer(RIASEC, 'x')).nextSteps[0].action).not.toContain('questions qui restent');
  });
});

test('whatever the answers, the copy keeps its rules', () => {
  const answer = fc.constantFrom<Answer>(0, 0, 1, 2, 3, 4, 4, 'x');
  const level = fc.constantFrom<Answer>(0, 2, 4);
  const random = fc
    .array(answer, { minLength: 60, maxLength: 60 })
    .map((v) => Object.fromEntries(RIASEC.items.map(({ id }, i) => [id, v[i] ?? 2])));
  const shaped = fc.array(level, { minLength: 6, maxLength: 6 }).map((v) =>
    answersFor(
      RIASEC,
      byPole((_, i) => times(10, v[i] ?? 2)),
    ),
  );
  fc.assert(
    fc.property(fc.oneof(random, shaped), (answers) => {
      const result = read(answers, [5, 60, 60, 60, 60]);
      expect(result.nextSteps).toHaveLength(3);
      expect(result.poles).toHaveLength(6);
      for (const text of everyText(result).filter((one) => one.length > 1)) {
        expect(text).not.toMatch(/fait pour vous|cohérence|conventionnel|métier idéal|bientôt|undefined|NaN|null/i);
        expect(text).not.toMatch(/['"]| [:;!?»%]|« |«\S|[:;!?]\S|»[^\s.,)]| {2}|\(e\)|·/);
        expect(text.trim()).toBe(text);
      }
    }),
    { numRuns: runs(40, 3_000) },
  );
});

test('French lists and numbers', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a et b',
    'a, b et c',
  ]);
  expect([frenchNumber(30), frenchNumber(26.6667), frenchNumber(0.04)]).toEqual(['30', '26,7', '0']);
});
