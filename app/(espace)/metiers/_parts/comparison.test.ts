import { describe, expect, test } from 'vitest';
import type { OccupationPage } from '#lib/guides/core/pages.ts';
import { comparisonPath, MAX_COMPARED, readAsked } from './comparison.ts';

const shelf = new Map(
  ['soudeur', 'infirmier', 'macon', 'plombier'].map((slug) => [slug, { page: { slug } as OccupationPage }]),
);
const slugsOf = (pages: readonly OccupationPage[]) => pages.map(({ slug }) => slug);

describe('what is asked for', () => {
  test('in order, once each, empty places left out', () => {
    const { pages, unknown } = readAsked(['soudeur', '', undefined, ' infirmier ', 'soudeur'], shelf);
    expect(slugsOf(pages)).toEqual(['soudeur', 'infirmier']);
    expect(unknown).toEqual([]);
  });

  test('an unknown one is said, with what looks like it, and the others stay', () => {
    const { pages, unknown } = readAsked(['soudeurs', 'macon', 'zzzzqqq'], shelf);
    expect(slugsOf(pages)).toEqual(['macon']);
    expect(unknown.map(({ asked, near }) => [asked, slugsOf(near)])).toEqual([
      ['soudeurs', ['soudeur']],
      ['zzzzqqq', []],
    ]);
  });

  test('something endless is cut, and a property of every object is no occupation', () => {
    expect(readAsked(['x'.repeat(5_000)], shelf).unknown[0]!.asked).toHaveLength(60);
    expect(readAsked(['constructor', '__proto__', 'toString'], shelf)).toMatchObject({
      pages: [],
      unknown: [{ asked: 'constructor' }, { asked: '__proto__' }, { asked: 'toString' }],
    });
  });

  test('never more than fit side by side', () => {
    expect(readAsked(['soudeur', 'infirmier', 'macon', 'plombier'], shelf).pages).toHaveLength(MAX_COMPARED);
  });
});

test('the address of a comparison can be read again', () => {
  expect(comparisonPath([])).toBe('/metiers/comparer');
  const query = new URL(comparisonPath(['soudeur', 'macon', 'infirmier']), 'http://x.invalid').searchParams;
  expect(slugsOf(readAsked([query.get('a')!, query.get('b')!, query.get('c')!], shelf).pages)).toEqual([
    'soudeur',
    'macon',
    'infirmier',
  ]);
});
