import { describe, expect, it } from 'vitest';
import { fieldErrorsOf } from '#lib/access/pipeline/run.ts';
import { profileFormSchema } from './profile-form.ts';

const EMPTY = {
  nom: null,
  telephone: null,
  naissance: null,
  genre: null,
  niveau: null,
  serie: null,
  activite: null,
  experience: null,
  interets: [],
  objectifs: [],
};
const parse = (fields: Record<string, unknown>) => profileFormSchema.parse(fields);
const errors = (fields: Record<string, unknown>) => {
  const result = profileFormSchema.safeParse(fields);
  return result.success ? {} : fieldErrorsOf(result.error);
};

describe('what the profile form takes', () => {
  it('lets everything stay empty, sent or not', () => {
    expect(parse({})).toEqual(EMPTY);
    expect(
      parse({
        nom: '  ',
        telephone: '',
        'naissance-jour': '',
        'naissance-mois': '',
        'naissance-annee': '',
        genre: '',
        niveau: '',
        serie: '',
        activite: '',
        experience: '',
        interets: '',
      }),
    ).toEqual(EMPTY);
  });
  it('reads a full form', () => {
    expect(
      parse({
        nom: ' Exaucée   Mabiala-N’Zaba ',
        telephone: '06 612 34 56',
        'naissance-jour': '3',
        'naissance-mois': '7',
        'naissance-annee': '2009',
        genre: 'femme',
        niveau: 'lycee',
        serie: 'D',
        activite: 'Élève',
        experience: '0',
        interets: ['sante', 'peche'],
        objectifs: 'choisir-serie',
      }),
    ).toEqual({
      nom: 'Exaucée Mabiala-N’Zaba',
      telephone: '+242066123456',
      naissance: '2009-07-03',
      genre: 'femme',
      niveau: 'lycee',
      serie: 'D',
      activite: 'Élève',
      experience: 0,
      interets: ['peche', 'sante'],
      objectifs: ['choisir-serie'],
    });
  });
  it('stores nothing for « je préfère ne pas dire »', () => {
    expect(parse({ genre: 'non-dit' }).genre).toBeNull();
  });
  it('drops what is not a field of the form', () => {
    expect(Object.keys(parse({ is_active: 'false', email: 'x@y.cg', id: '1' }))).toEqual(Object.keys(EMPTY));
  });
});

describe('what it refuses, beside which field', () => {
  it.each([
    [{ nom: 'R2D2' }, 'nom', /lettres/],
    [{ nom: '<b>' }, 'nom', /lettres/],
    [{ nom: 'a'.repeat(121) }, 'nom', /trop long/],
    [{ telephone: '+243 81 234 56 78' }, 'telephone', /Congo/],
    [{ telephone: '12345' }, 'telephone', /neuf chiffres/],
    [{ 'naissance-jour': '3' }, 'naissance', /jour, le mois et l’année/],
    [{ 'naissance-jour': '3', 'naissance-mois': '7', 'naissance-annee': '09' }, 'naissance', /quatre chiffres/],
    [{ 'naissance-jour': '31', 'naissance-mois': '4', 'naissance-annee': '2009' }, 'naissance', /n’existe pas/],
    [{ genre: 'x' }, 'genre', /liste/],
    [{ niveau: 'phd' }, 'niveau', /liste/],
    [{ serie: 'S' }, 'serie', /liste/], // a French series, not a Congolese one
    [{ experience: '71' }, 'experience', /entre 0 et 70/],
    [{ experience: '-1' }, 'experience', /entre 0 et 70/],
    [{ experience: '1,5' }, 'experience', /sans virgule/],
    [{ interets: ['sante', 'inconnu'] }, 'interets', /liste/],
    [{ objectifs: 'inconnu' }, 'objectifs', /liste/],
    [{ activite: 'a'.repeat(121) }, 'activite', /plus court/],
  ])('%j', (fields, field, sentence) => {
    const found = errors(fields);
    expect(Object.keys(found)).toEqual([field]);
    expect(found[field]).toMatch(sentence);
  });
  it('says everything at once', () => {
    expect(
      Object.keys(
        errors({ nom: '1', telephone: '1', 'naissance-jour': '1', experience: 'x', serie: 'S', interets: 'x' }),
      ).sort(),
    ).toEqual(['experience', 'interets', 'naissance', 'nom', 'serie', 'telephone']);
  });
  it('does not repeat what was typed', () => {
    const found = errors({
      telephone: '0612canari',
      'naissance-jour': 'canari',
      'naissance-mois': '1',
      'naissance-annee': '2000',
    });
    expect(JSON.stringify(found)).not.toContain('canari');
  });
});
