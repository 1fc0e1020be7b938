import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occupationSchema, occupationTitle, ROUTES, SECTOR_SLUGS } from './catalogue.ts';

describe('occupationTitle', () => {
  it.each([
    ['Infirmière', 'Infirmier', undefined, 'Infirmière / Infirmier'],
    ['Architecte', 'Architecte', undefined, 'Architecte (femme ou homme)'],
    ['Assistante sociale', 'Assistant social', undefined, 'Assistante sociale / Assistant social'],
    ['Conductrice de train', 'Conducteur de train', undefined, 'Conductrice / Conducteur de train'],
    ['Chargée de crédit', 'Chargé de crédit', 'banque', 'Chargée / Chargé de crédit (banque)'],
    ['Guide', 'Guide', 'forêt', 'Guide (forêt, femme ou homme)'],
  ])('%s, %s, %s → %s', (titleFeminine, titleMasculine, precision, expected) => {
    const title = { titleFeminine, titleMasculine, ...(precision === undefined ? {} : { precision }) };
    expect(occupationTitle(title)).toBe(expected);
  });

  it('keeps the masculine title whole and never starts with the slash', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'de', 'bois'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, words, (f, m) => {
        const title = occupationTitle({ titleFeminine: f.join(' '), titleMasculine: m.join(' ') });
        const [left, right] = title.split(' / ');
        if (f.join(' ') === m.join(' ')) expect(right).toBeUndefined();
        else expect(right).toBe(m.join(' '));
        expect(left).not.toBe('');
      }),
    );
  });
});

describe('occupationSchema', () => {
  const valid = {
    slug: 'potier',
    titleFeminine: 'Potière',
    titleMasculine: 'Potier',
    sector: 'Artisanat et services aux personnes',
    route: 'sans-bac',
    routeState: 'à confirmer',
    onetSoc: '27-1012.00',
    onetTitle: 'Craft Artists',
    interests: { R: 1, I: 7, A: 4, S: 1, E: 1, C: 1 },
    exactness: 'exacte',
    selfEmployed: true,
    minorsDanger: false,
    summary: 'Tourne la terre humide, la laisse sécher à l’ombre puis cuit les pots dans un four.',
    keywords: ['terre', 'pots', 'four'],
    related: ['menuisier', 'couturier'],
    author: 'rédaction',
    updatedOn: '2026-11-23',
  };
  const accepts = (change: Record<string, unknown>) => occupationSchema.safeParse({ ...valid, ...change }).success;

  it('accepts a complete entry', () => expect(accepts({})).toBe(true));

  it.each<[string, Record<string, unknown>]>([
    ['a close match without a note', { exactness: 'proche' }],
    ['a value above the O*NET scale', { interests: { ...valid.interests, R: 7.01 } }],
    ['a value below the O*NET scale', { interests: { ...valid.interests, R: 0.99 } }],
    ['a missing pole', { interests: { R: 1, I: 1, A: 1, S: 1, E: 1 } }],
    ['an accent in the slug', { slug: 'tôlier' }],
    ['itself as a neighbour', { related: ['potier', 'menuisier'] }],
    ['one keyword twice', { keywords: ['terre', 'terre', 'four'] }],
    ['an unknown sector', { sector: 'Espace' }],
    ['a date that does not exist', { updatedOn: '2026-02-30' }],
    ['an unknown field', { salary: '1' }],
  ])('refuses %s', (_, change) => expect(accepts(change)).toBe(false));

  it('accepts a close match with its note', () => {
    expect(accepts({ exactness: 'proche', exactnessNote: 'Le profil vient d’un métier voisin.' })).toBe(true);
  });
});

it('names four routes, shortest first, and gives each sector an address of its own', () => {
  expect(Object.keys(ROUTES)).toEqual(['sans-bac', 'bac', 'bac2-3', 'etudes-longues']);
  const slugs = Object.values(SECTOR_SLUGS);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
