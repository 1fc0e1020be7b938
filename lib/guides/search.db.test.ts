import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#db/tests/database.ts';
import { searchPages } from './search.ts';

beforeAll(async () => {
  await testDatabase();
});

const found = async (typed: string) => (await searchPages(typed)).map(({ kind, slug }) => `${kind}/${slug}`);

describe('finds what people mean', () => {
  it.each([
    // accents, capitals, plurals, feminine and masculine
    ['électricien', 'metier/electricien'],
    ['electricien', 'metier/electricien'],
    ['ELECTRICIENNE', 'metier/electricien'],
    ['électriciens', 'metier/electricien'],
    ['infirmieres', 'metier/infirmier'],
    ['médecins', 'metier/medecin-generaliste'],
    ['coiffeuse', 'metier/coiffeur'],
    ['maçonne', 'metier/macon'],
    // typing errors
    ['infirmiere', 'metier/infirmier'],
    ['infimier', 'metier/infirmier'],
    ['pharmacein', 'metier/pharmacien'],
    ['plonbier', 'metier/plombier'],
    ['mecanicen', 'metier/mecanicien-automobile'],
    ['jounaliste', 'metier/journaliste'],
    // everyday words
    ['docteur', 'metier/medecin-generaliste'],
    ['tailleur', 'metier/couturier'],
    ['piqûre', 'metier/infirmier'],
    ['accoucheuse', 'metier/sage-femme'],
    // a whole question
    ['comment devenir sage femme au congo', 'metier/sage-femme'],
    ['je veux travailler comme soudeur', 'metier/soudeur'],
    ['metier de policier brazzaville', 'metier/policier'],
    ['combien gagne un medecin', 'metier/medecin-generaliste'],
    ['concours police', 'metier/policier'],
    // situations and schools
    ['sans diplome que faire', 'parcours/sans-diplome'],
    ['bac g2', 'parcours/apres-un-bac-g2'],
    ['BEPC', 'parcours/apres-le-bepc'],
    ['universite marien ngouabi', 'formation/universite-marien-ngouabi'],
    ['je veu etre mecanicien', 'metier/mecanicien-automobile'],
  ])('« %s » → %s among the first three', async (typed, expected) => {
    expect((await found(typed)).slice(0, 3)).toContain(expected);
  });
});

it.each([
  ['bac d', 'apres-un-bac-d'],
  ['Bac C', 'apres-un-bac-c'],
  ['après un bac D', 'apres-un-bac-d'],
  ['serie d', 'apres-un-bac-d'],
  ['que faire avec une terminale A ?', 'apres-un-bac-a'],
  ['bac G 2', 'apres-un-bac-g2'],
  ['bac pédagogique', 'apres-un-bac-pedagogique'],
])('« %s » → the page of that series, first', async (typed, slug) => {
  expect((await found(typed))[0]).toBe(`parcours/${slug}`);
});

describe('finds nothing where there is nothing', () => {
  it.each(['', '   ', 'xqzwv', 'je ne sais pas', 'que faire', '!!!', '%', "'; drop table occupations; --".slice(0, 2)])(
    '« %s »',
    async (typed) => {
      expect(await found(typed)).toEqual([]);
    },
  );
  it('reads operators as words', async () => {
    expect(await found('soudeur & ! | ( :* <->')).toContain('metier/soudeur');
    expect(await found(`${'soudeur '.repeat(500)}`)).toContain('metier/soudeur');
  });
});

it('says which hits are only near', async () => {
  expect((await searchPages('soudeur'))[0]).toEqual({ kind: 'metier', slug: 'soudeur', exact: true });
  expect((await searchPages('plonbier'))[0]).toMatchObject({ slug: 'plombier', exact: false });
});
