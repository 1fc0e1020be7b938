import { describe, expect, test } from 'vitest';
import { BAC_SERIE_IDS, type BacSerie } from '#lib/guides/core/bac-series.ts';
import { ROUTE_IDS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { SerieFit } from '#lib/guidance/core/fit.ts';
import type { SerieKnowledge } from '#lib/guides/core/links.ts';
import { EDUCATION_LEVELS } from '#lib/people/core/choices.ts';
import { accessPoints, knownSeries } from './access-points.ts';

const serie = (given: BacSerie | null, known: Partial<Record<BacSerie, SerieKnowledge>> = {}): SerieFit => {
  const map = new Map(Object.entries(known)) as unknown as Map<BacSerie, SerieKnowledge>;
  const state = given === null ? null : (map.get(given) ?? null);
  return {
    serie: given,
    state,
    known: map,
    witnesses: state
      ? [
          { kind: 'formation', slug: 'umng-ens', title: 'École normale supérieure', state },
          { kind: 'metier', slug: 'x', title: 'X', state: 'à confirmer' },
        ]
      : [],
  };
};

describe('what is held, what remains, what is not known', () => {
  test('held: the level is reached; a series that a source calls open is still to be confirmed', () => {
    const points = accessPoints('bac2-3', 'licence', serie('C', { C: 'ouvert' }));
    expect(points.map(({ state, toTell }) => [state, toTell])).toEqual([
      ['acquis', false],
      ['reste', false],
    ]);
    // Only those who say so with a source are quoted for it.
    expect(points[1]!.links).toEqual([{ href: '/formations/umng-ens', label: 'École normale supérieure' }]);
  });

  test('remaining: a step before, and a series to be confirmed', () => {
    expect(accessPoints('etudes-longues', 'bac', serie('D', { D: 'à confirmer' })).map(({ state }) => state)).toEqual([
      'reste',
      'reste',
    ]);
  });

  test('nothing told is not known, never missing, and can be told', () => {
    expect(accessPoints('bac', null, serie(null, { C: 'ouvert' })).map(({ state, toTell }) => [state, toTell])).toEqual(
      [
        ['inconnu', true],
        ['inconnu', true],
      ],
    );
  });

  test('without the bac on the way nobody is asked for a series', () => {
    expect(accessPoints('sans-bac', null, serie(null))).toMatchObject([{ state: 'acquis' }]);
    expect(accessPoints('sans-bac', null, serie(null, { F1: 'à confirmer' }))).toHaveLength(2);
  });

  test('a series without information closes nothing', () => {
    const [, point] = accessPoints('bac', 'bac', serie('A', { C: 'ouvert' }));
    expect(point).toMatchObject({ state: 'inconnu', toTell: false });
    expect(point!.text).toContain('Cela ne veut pas dire qu’il vous est fermé');
  });

  test('nobody is ever told that a way is closed to them', () => {
    const levels = [null, ...EDUCATION_LEVELS.map(({ value }) => value)];
    for (const route of ROUTE_IDS) {
      for (const level of levels) {
        for (const given of [null, ...BAC_SERIE_IDS]) {
          for (const known of [{}, { C: 'ouvert', D: 'à confirmer', A: 'citée' }] as const) {
            const points = accessPoints(route, level, serie(given, known));
            expect(points.length).toBeGreaterThan(0);
            const text = points
              .map((point) => point.text)
              .join(' ')
              .replaceAll(/(pas|n’est pas|qu’il vous est) fermée?/g, '');
            expect(text).not.toMatch(/fermé|interdit|impossible|insuffisant|trop bas|%/i);
            // What was told is not asked again.
            expect(points.some(({ toTell }) => toTell) && level !== null && given !== null).toBe(false);
          }
        }
      }
    }
  });
});

test('what is known of series, in one line', () => {
  expect(
    knownSeries(
      new Map([
        ['D', 'à confirmer'],
        ['C', 'ouvert'],
        ['A', 'ouvert'],
        ['E', 'citée'],
      ]),
    ),
  ).toBe(
    'Une source a dit la voie ouverte : bac A et bac C. Y préparent, à confirmer : bac D. Nommés par une école en lien : bac E. Une série absente n’est pas fermée.',
  );
  expect(knownSeries(new Map())).toBe('');
});
