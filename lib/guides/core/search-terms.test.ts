import { expect, it } from 'vitest';
import { searchTerms, serieIn } from './search-terms.ts';

it.each([
  ['bac d', 'D'],
  ['BAC D', 'D'],
  ['Bac C', 'C'],
  ['bac A', 'A'],
  ['bac a', 'A'],
  ['bac A brazzaville', 'A'],
  ['série C', 'C'],
  ['serie d', 'D'],
  ['terminale D', 'D'],
  ['que faire après un bac D ?', 'D'],
  ['bac g2', 'G2'],
  ['Bac G 2', 'G2'],
  ['bac-f4', 'F4'],
  ['baccalauréat série E', 'E'],
  ['bac BG', 'BG'],
  ['bac A4', 'A'],
  ['bac pro', 'pro'],
  ['bac professionnel', 'pro'],
  ['bac pédagogique', 'pedagogique'],
] as const)('« %s » names the series %s', (typed, serie) => {
  expect(serieIn(typed)).toBe(serie);
});

it.each([
  'bac',
  'bac à Brazzaville',
  'bac a brazzaville',
  'bac d’excellence',
  "bac d'abord",
  'après le bac',
  'bac raté',
  'je n’ai pas le bac',
  'soudeur',
  'tabac d',
  '',
])('« %s » names none', (typed) => {
  expect(serieIn(typed)).toBeNull();
});

it.each([
  ['les métiers', ['metiers']],
  ['une école', ['ecole']],
  ['comment devenir soudeur', ['soudeur']],
  ['trouver un métier de soudeur', ['soudeur']],
  ['comment faire', []],
  ['une', ['une']],
])('« %s » looks for %j', (typed, terms) => {
  expect(searchTerms(typed)).toEqual(terms);
});
