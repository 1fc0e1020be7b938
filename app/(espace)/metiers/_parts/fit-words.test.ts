import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import { POLE_TEXTS } from '#lib/assessments/core/index.ts';
import { interestFit } from '#lib/guidance/core/fit.ts';
import type { MatchablePerson, OccupationProfile } from '#lib/guidance/core/matching.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import { fitSentences, frequencySentence, nearnessWords, ONLY_AN_INDICATION, REFUSALS } from './fit-words.ts';

const occupation = (interests: SixValues): OccupationProfile => ({
  slug: 'a',
  titleFeminine: 'A',
  titleMasculine: 'A',
  sector: 'Mines',
  route: 'bac',
  interests,
  exactness: 'exacte',
});
const person = (...v: readonly number[]): MatchablePerson => ({
  preference: 'nette',
  scores: byPole((_, i) => v[i] ?? 0),
  maxScore: 40,
  codes: [],
  groups: [],
});
function found(me: readonly number[], they: SixValues) {
  const fit = interestFit(person(...me), occupation(they));
  if (fit.kind !== 'piste') throw new Error(fit.kind);
  return fit;
}

describe('the words of a fit', () => {
  test('a worked example', () => {
    expect(fitSentences(found([38, 18, 34, 4, 20, 6], [6, 3.2, 1, 5.8, 1, 1]))).toEqual([
      'Vous y retrouveriez ce qui vous attire\u00a0: «\u00a0Fabriquer et réparer\u00a0».',
      'Il demande aussi ce qui vous attire moins aujourd’hui\u00a0: «\u00a0Aider et transmettre\u00a0».',
      'Il demande aussi, sans que ce soit ce que vous préférez\u00a0: «\u00a0Chercher et comprendre\u00a0».',
      'Vous aimez «\u00a0Créer\u00a0», qui y compte peu\u00a0: vous pouvez garder ce goût dans un loisir, une association ou un projet à vous.',
      'Y tiennent peu de place\u00a0: «\u00a0Entreprendre et convaincre\u00a0» et «\u00a0Organiser\u00a0».',
    ]);
  });

  test('the furthest occupation is not called one of the nearest', () => {
    const fit = found([40, 20, 20, 0, 20, 20], [1, 3, 3, 7, 3, 3]);
    expect(nearnessWords(fit)).toBe('Moins proches de vos réponses');
    expect(fitSentences(fit)[0]).toBe('Ce que vous préférez n’y tient pas une grande place.');
  });

  test('an indication says why, and not how near', () => {
    const fit = interestFit(
      { ...person(38, 18, 34, 4, 20, 6), preference: 'indication' },
      occupation([6, 3, 1, 5, 1, 1]),
    );
    if (fit.kind !== 'piste') throw new Error(fit.kind);
    expect(nearnessWords(fit)).toBeNull();
    expect(fitSentences(fit)[0]).toContain('«\u00a0Fabriquer et réparer\u00a0»');
    expect(ONLY_AN_INDICATION).not.toMatch(/échec|insuffisant|mauvais/);
  });

  test('how often it comes up is said as in the result, but for an indication and for what does so rarely', () => {
    const match = { ...found([38, 18, 34, 4, 20, 6], [6, 3, 1, 5, 1, 1]).match, frequency: 0.9 };
    expect(frequencySentence({ match })).toMatch(/^Il revient presque toujours parmi les premiers de sa voie/);
    expect(frequencySentence({ match: { ...match, frequency: 0.3 } })).toMatch(/^Il revient parfois/);
    for (const quiet of [{ frequency: 0.1 }, { frequency: null }, { tier: null }])
      expect(frequencySentence({ match: { ...match, ...quiet } })).toBeNull();
  });

  test('what is disliked does not attract, though nothing is nearer', () => {
    const fit = found([6, 0, 0, 0, 0, 0], [6, 1, 1, 1, 1, 3]);
    expect(nearnessWords(fit)).toBe('Les moins éloignés de vos goûts');
    expect(fitSentences(fit)[0]).toBe(
      'Il demande «\u00a0Fabriquer et réparer\u00a0», qui vous attire peu aujourd’hui, mais plus que le reste.',
    );
  });

  test('whoever and whatever it is: each pole is named once, with no figure, no promise and no verdict', () => {
    const values = (min: number, max: number) =>
      fc
        .tuple(...POLES.map(() => fc.integer({ min, max })))
        .filter((v) => new Set(v).size > 1) as unknown as fc.Arbitrary<SixValues>;
    fc.assert(
      fc.property(values(0, 40), values(1, 7), (me, they) => {
        const fit = found(me, they);
        const text = [nearnessWords(fit), ...fitSentences(fit)].join(' ');
        for (const pole of POLES) expect(text.split(`«\u00a0${POLE_TEXTS[pole].name}\u00a0»`)).toHaveLength(2);
        expect(text).not.toMatch(/\d|%|fait(e|es|s)? pour (vous|toi)|idéal|parfait|déconseill|incompatible/i);
      }),
      { numRuns: runs(60, 3_000) },
    );
  });
});

test('a refusal says why, and never blames', () => {
  for (const { title, text } of Object.values(REFUSALS))
    expect(`${title} ${text}`).not.toMatch(/mauvais|faux|erreur de votre part|devez/i);
  expect(REFUSALS['sans-preference'].text).toContain('préférence nette');
});
