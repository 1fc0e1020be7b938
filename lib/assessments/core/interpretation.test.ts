import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { RIASEC, RIASEC_1 } from '#lib/assessments/instruments/riasec.ts';
import { analyse } from './analyse.ts';
import { frenchNumber, listed } from './interpretation-texts.ts';
import { interpret } from './interpretation.ts';
import { ONET_VALUES, WORKED_VALUES, answersFor, drawnAnswers, sameAnswer, seeded, times } from './testing.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import type { Pole } from '#lib/interests/poles.ts';
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
    expect(worked.poles.find(({ pole }) => pole === 'A')?.sentence).toContain('Aucune activité');
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

describe('« se détache »', () => {
  const detached = (answers: Answers): Pole | undefined => {
    const { certainty, poles } = read(answers);
    return certainty.some((sentence) => sentence.includes('se détache')) ? poles[0]?.pole : undefined;
  };

  test('by hand: R 36, then C', () => {
    // C at 33 is 3 points below: over one standard error, √(20 × 17/54) = 2.51, and under 1.645 of them. At 31 it is 5
    // points below, over 1.645 × √(20 × 15.8/54) = 3.98.
    const withC = (values: readonly Answer[]) => answersFor(RIASEC, { ...WORKED_VALUES, C: values });
    const near = withC([...times<Answer>(7, 3), ...times<Answer>(3, 4)]);
    expect(detached(near)).toBeUndefined();
    expect(read(near).certainty[0]).toBe(
      '«\u00a0Fabriquer et réparer\u00a0» arrive en premier, mais de peu devant «\u00a0Organiser\u00a0»\u00a0: un autre jour, l’ordre pourrait changer.',
    );
    expect(detached(withC([...times<Answer>(9, 3), 4]))).toBe('R');
  });

  test('is said once in ten, once in twenty for each, to somebody whose two first poles are truly equal', () => {
    // The levels lie evenly around the middle of the scale, so that all the answers vary alike. 1.645 is the one-tailed
    // .05 quantile, and either of the two may be ahead. 2 000 draws: the standard error of a share of .10 is .0067; the
    // bounds are four of them away. With one standard error as the limit it is once in three.
    const random = seeded(20261128);
    const levels = byPole((pole) => (pole === 'I' || pole === 'S' ? 2.7 : 1.3));
    const told = { I: 0, S: 0 };
    for (let person = 0; person < 2_000; person += 1) {
      const pole = detached(drawnAnswers(RIASEC, levels, random));
      if (pole === 'I' || pole === 'S') told[pole] += 1;
    }
    expect((told.I + told.S) / 2_000).toBeLessThan(0.127);
    expect((told.I + told.S) / 2_000).toBeGreaterThan(0.073);
    expect(Math.max(told.I, told.S) / 2_000).toBeLessThan(0.07);
  });

  test('names a wrong pole less often than one time in ten, where one standard error does so one time in seven', () => {
    // Each pole has a true level, drawn by chance, so that the first two are often near each other.
    const random = seeded(20261128);
    let told = 0;
    let wrong = 0;
    for (let person = 0; person < 3_000; person += 1) {
      const levels = byPole(() => 0.8 + 2.4 * random());
      const pole = detached(drawnAnswers(RIASEC, levels, random));
      if (pole === undefined) continue;
      told += 1;
      if (POLES.some((other) => levels[other] > levels[pole])) wrong += 1;
    }
    expect(told).toBeGreaterThan(300);
    expect(wrong / told).toBeLessThan(0.1);
  });
});

describe('an indication', () => {
  const onet = read(answersFor(RIASEC, ONET_VALUES));

  test('shows the poles it leans to, says that it is no more than that, and detaches none', () => {
    expect(onet.headline).toBe(
      'Une indication, à vérifier\u00a0: vous semblez pencher vers «\u00a0Fabriquer et réparer\u00a0», «\u00a0Créer\u00a0» et «\u00a0Aider et transmettre\u00a0».',
    );
    expect(onet.poles.map(({ pole }) => pole).join('')).toBe('RASIEC');
    expect(onet.certainty[0]).toBe(
      'C’est une indication, pas une certitude\u00a0: l’écart entre vos pôles pourrait encore venir du hasard.',
    );
    expect(onet.certainty.join(' ')).not.toMatch(/se détache|arrive en premier/);
    expect(onet.nextSteps[0].action).toContain('dans la famille de votre choix');
  });

  test('does not say that a disliked pole attracts', () => {
    const low = byPole((pole) => ONET_VALUES[pole].map((value) => Math.max(0, Number(value) - 1) as Answer));
    const { headline, certainty } = read(answersFor(RIASEC, low));
    expect(certainty[0]).toContain('indication');
    expect(headline).toContain('Peu d’activités');
    expect(headline).not.toMatch(/pencher|attire/);
  });
});

test('a result of the first algorithm keeps its answer and its words', () => {
  const old = {
    ...analyse(RIASEC, answersFor(RIASEC, ONET_VALUES)),
    algorithmVersion: 'riasec-1',
    instrumentVersion: '1',
    preference: 'sans-preference',
    groups: [],
  } as const;
  const { headline, methodSentences } = interpret(old, RIASEC_1);
  expect(headline).toBe('Vos réponses ne montrent pas de préférence nette aujourd’hui.');
  expect(methodSentences.join(' ')).toContain('seuil de 5\u00a0%), rien n’est classé');
  expect(methodSentences.join(' ')).not.toContain('indication');
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
