import { describe, expect, test } from 'vitest';
import type { PageSummary } from '#lib/guides/index.ts';
import { narrowed, readFilters } from './filters.ts';

const page = (slug: string, title: string, more: Partial<PageSummary> = {}): PageSummary => ({
  kind: 'metier',
  slug,
  title,
  sector: null,
  revision: 1,
  updatedAt: new Date('2026-01-01T00:00:00Z'),
  edited: false,
  read: false,
  draft: false,
  openReports: 0,
  ...more,
});
const PAGES = [
  page('eleveur', 'Éleveuse / Éleveur (volailles)', { sector: 'Agriculture, élevage, agroalimentaire', read: true }),
  page('pecheur', 'Pêcheuse / Pêcheur', { sector: 'Pêche', draft: true }),
  page('mareyeur', 'Mareyeuse / Mareyeur', { sector: 'Pêche', openReports: 2 }),
  page('esgae', 'ESGAE, école de gestion', { kind: 'formation' }),
];
const ask = (typed: Partial<Record<'nom' | 'etat' | 'genre' | 'secteur', string>>) =>
  narrowed(PAGES, readFilters({ nom: undefined, etat: undefined, genre: undefined, secteur: undefined, ...typed })).map(
    ({ slug }) => slug,
  );

describe('the list of contents', () => {
  test('is whole without a choice, and with one that does not exist', () => {
    const all = PAGES.map(({ slug }) => slug);
    expect(ask({})).toEqual(all);
    expect(ask({ etat: 'licorne', secteur: 'constructor', genre: '', nom: '   ' })).toEqual(all);
  });

  test('is searched by name: parts of words, any order, without accents or capitals', () => {
    expect(ask({ nom: 'ELEV' })).toEqual(['eleveur']);
    expect(ask({ nom: 'volaille eleveur' })).toEqual(['eleveur']);
    expect(ask({ nom: 'pêcheur' })).toEqual(['pecheur']);
    expect(ask({ nom: 'zzz' })).toEqual([]);
  });

  test('is narrowed by state and by sector; what has no sector is in none', () => {
    expect(ask({ secteur: 'peche' })).toEqual(['pecheur', 'mareyeur']);
    expect(ask({ etat: 'relu' })).toEqual(['eleveur']);
    expect(ask({ etat: 'brouillon', secteur: 'peche' })).toEqual(['pecheur']);
    expect(ask({ etat: 'signale', secteur: 'peche', nom: 'pech' })).toEqual([]);
    expect(ask({ genre: 'formation' })).toEqual(['esgae']);
  });
});
