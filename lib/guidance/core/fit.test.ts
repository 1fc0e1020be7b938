import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { analyse } from '#lib/assessments/core/analyse.ts';
import { sameAnswer } from '#lib/assessments/core/testing.ts';
import { hollandCodes } from '#lib/interests/holland-codes.ts';
import { POLES, byPole } from '#lib/interests/poles.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { BAC_SERIES as PROFILE_SERIES, EDUCATION_LEVELS } from '#lib/people/core/choices.ts';
import { BAC_SERIE_IDS, type SerieAccess } from '#lib/guides/core/bac-series.ts';
import { ROUTE_IDS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { Formation } from '#lib/guides/core/kinds/formation/schema.ts';
import { dangerFit, interestFit, levelFit, serieFit, serieOfProfile, serieStates } from './fit.ts';
import { leadingPoles } from '#lib/interests/six-values.ts';
import type { MatchablePerson, OccupationProfile } from './matching.ts';
import type { SixValues } from '#lib/interests/six-values.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';

const occupation = (interests: SixValues): OccupationProfile => ({
  slug: 'a',
  titleFeminine: 'A',
  titleMasculine: 'A',
  sector: 'Mines',
  route: 'bac',
  interests,
  exactness: 'exacte',
});
const person = (...v: readonly number[]): MatchablePerson => {
  const scores = byPole((_, i) => v[i] ?? 0);
  return { preference: 'nette', scores, maxScore: 40, codes: hollandCodes(scores), groups: [['R']] };
};

describe('interests', () => {
  test('a worked example: what is fed, asked besides, liked elsewhere and of no weight', () => {
    // Person, mean 20: R and A liked. Occupation, mean 3: R and S and, a little, I are asked for.
    const fit = interestFit(person(38, 18, 34, 4, 20, 6), occupation([6, 3.2, 1, 5.8, 1, 1]));
    expect(fit).toMatchObject({
      kind: 'piste',
      match: { feeds: ['R'], lacks: ['S'] },
      also: ['I'],
      apart: ['A'],
      quiet: ['E', 'C'],
    });
  });

  test('someone who likes everything lacks nothing, and what is asked besides is said', () => {
    expect(interestFit(person(40, 36, 34, 30, 34, 36), occupation([1, 2, 3, 7, 3, 2]))).toMatchObject({
      match: { feeds: [], lacks: [] },
      also: ['S'],
      apart: ['R', 'I', 'C'],
      quiet: ['A', 'E'],
    });
  });

  test('each pole stands in exactly one list, whoever and whatever it is', () => {
    const values = (min: number, max: number) =>
      fc.tuple(...POLES.map(() => fc.integer({ min, max }))) as unknown as fc.Arbitrary<SixValues>;
    fc.assert(
      fc.property(values(0, 40), values(1, 7), (me, they) => {
        const fit = interestFit(person(...me), occupation(they));
        if (fit.kind !== 'piste') {
          expect(new Set(me).size === 1 || new Set(they).size === 1).toBe(true);
          return;
        }
        const { match, also, apart, quiet } = fit;
        expect([...match.feeds, ...match.leans, ...match.lacks, ...also, ...apart, ...quiet].sort()).toEqual(
          [...POLES].sort(),
        );
        for (const pole of [...match.feeds, ...match.leans, ...match.lacks, ...also])
          expect(leadingPoles(they)).toContain(pole);
      }),
      // A flat occupation is what chance seldom gives.
      {
        numRuns: runs(100, 5_000),
        examples: [
          [
            [30, 20, 10, 5, 15, 25],
            [3, 3, 3, 3, 3, 3],
          ],
        ],
      },
    );
  });

  test('says nothing without a preference, with answers missing, or of an occupation that asks for everything alike', () => {
    const one = occupation([7, 1, 1, 1, 1, 1]);
    expect(interestFit(analyse(RIASEC, sameAnswer(RIASEC, 3)), one)).toEqual({ kind: 'sans-preference' });
    expect(interestFit(analyse(RIASEC, {}), one)).toEqual({ kind: 'incomplet' });
    expect(
      interestFit(
        { ...person(40, 30, 20, 10, 5, 0), scores: { ...person(40, 30, 20, 10, 5, 0).scores, S: null } },
        one,
      ),
    ).toEqual({ kind: 'incomplet' });
    expect(interestFit(person(40, 0, 0, 0, 0, 0), occupation([3, 3, 3, 3, 3, 3]))).toEqual({ kind: 'sans-profil' });
  });
});

describe('studies beside the usual way in', () => {
  test.each([
    ['sans-bac', 'primaire', 'libre'],
    ['sans-bac', null, 'libre'],
    ['bac', 'bac', 'atteint'],
    ['bac', 'doctorat', 'atteint'],
    ['bac', 'lycee', 'juste-avant'],
    ['bac', 'college', 'plus-loin'],
    ['bac2-3', 'bac-plus-2', 'atteint'],
    ['bac2-3', 'licence', 'atteint'],
    ['bac2-3', 'bac', 'juste-avant'],
    ['bac2-3', 'lycee-technique', 'plus-loin'],
    ['etudes-longues', 'master', 'atteint'],
    ['etudes-longues', 'licence', 'juste-avant'],
    ['etudes-longues', 'primaire', 'plus-loin'],
    ['bac', null, 'inconnu'],
    ['etudes-longues', 'autre', 'inconnu'],
    ['bac', 'toString', 'inconnu'],
  ] as const)('%s with %s: %s', (route, level, expected) => {
    expect(levelFit(route, level)).toBe(expected);
  });

  test('every answer of the profile is understood, but for « autre »', () => {
    for (const { value } of EDUCATION_LEVELS)
      expect(levelFit('bac', value) === 'inconnu', value).toBe(value === 'autre');
  });

  test('more studies never count for less', () => {
    const order = ['inconnu', 'plus-loin', 'juste-avant', 'atteint', 'libre'];
    const ladder = ['primaire', 'lycee', 'bac', 'bac-plus-2', 'licence', 'master', 'doctorat'];
    for (const route of ROUTE_IDS) {
      const places = ladder.map((level) => order.indexOf(levelFit(route, level)));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('series of the bac', () => {
  const page = (series: SerieAccess[]) =>
    ({ slug: 'soudeur', titleMasculine: 'Soudeur', guide: { series } }) as unknown as OccupationPage;
  const formation = (slug: string, series: SerieAccess[], occupations = ['soudeur']) =>
    ({ slug, kind: 'faculte', name: slug, series, occupations }) as unknown as Formation;

  test('every series of the profile is one of the guides’', () => {
    expect(PROFILE_SERIES.map(({ value }) => serieOfProfile(value))).toEqual(BAC_SERIE_IDS);
    expect([null, '', 'Z', 'toString'].map(serieOfProfile)).toEqual([null, null, null, null]);
  });

  test('the guide’s own word decides; a school is heard only where the guide is silent', () => {
    const schools = [
      formation('ecole', [
        { serie: 'C', state: 'ouvert', source: 1 },
        { serie: 'D', state: 'ouvert', source: 1 },
      ]),
      formation('ailleurs', [{ serie: 'A', state: 'ouvert', source: 1 }], ['medecin']),
    ];
    const spoken = serieFit(page([{ serie: 'C', state: 'à confirmer' }]), schools, 'C');
    expect(spoken.state).toBe('à confirmer');
    expect(spoken.witnesses).toMatchObject([{ kind: 'metier', slug: 'soudeur' }]);
    const silent = serieFit(page([{ serie: 'C', state: 'à confirmer' }]), schools, 'D');
    expect(silent.state).toBe('citée');
    expect(silent.witnesses).toMatchObject([{ kind: 'formation', slug: 'ecole' }]);
    expect([...silent.known]).toEqual([
      ['C', 'à confirmer'],
      ['D', 'citée'],
    ]);
  });

  test('a diploma or a university, which has every trade and every series, says nothing of the two together', () => {
    const whole = { ...formation('lmd', [{ serie: 'A', state: 'ouvert', source: 1 }]), kind: 'diplome' } as Formation;
    expect(serieFit(page([]), [whole], 'A')).toMatchObject({ state: null, witnesses: [] });
  });

  test('a series that nobody names has no state, and neither has one that was not given', () => {
    const known = page([{ serie: 'C', state: 'ouvert', source: 1 }]);
    expect(serieFit(known, [], 'A')).toMatchObject({ serie: 'A', state: null, witnesses: [] });
    expect(serieFit(known, [], null)).toMatchObject({ serie: null, state: null, witnesses: [] });
    expect([...serieStates([known], [], 'C')]).toEqual([['soudeur', 'ouvert']]);
    expect(serieStates([known], [], 'A').size).toBe(0);
  });
});

test('danger is said to everybody, and to a minor as theirs; an unknown age is nobody’s', () => {
  expect([true, false, null].map((minor) => dangerFit(true, minor))).toEqual(['mineur', 'general', 'general']);
  expect([true, false, null].map((minor) => dangerFit(false, minor))).toEqual(['aucun', 'aucun', 'aucun']);
});
