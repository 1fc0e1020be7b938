import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm, typedValues } from './form-fields.ts';

const formOf = (entries: readonly (readonly [string, string | File])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const aFile = (name = 'x.txt', content = 'x') => new File([content], name);

describe('readForm', () => {
  it('keeps lists, and leaves out the framework’s fields', () => {
    const { fields, faults } = readForm(
      formOf([
        ['a', '1'],
        ['b', '2'],
        ['b', '3'],
        ['$ACTION_ID_x', ''],
      ]),
    );
    expect(fields).toEqual({ a: '1', b: ['2', '3'] });
    expect(faults).toEqual({});
  });

  it('keeps whatever texts people type', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,20}$/), fc.string({ maxLength: 50 })), (typed) => {
        const clean = Object.fromEntries(
          Object.entries(typed).map(([name, text]) => [name, text.replaceAll('\0', '')]),
        );
        expect(readForm(formOf(Object.entries(clean)))).toMatchObject({ fields: clean, faults: {} });
      }),
    );
  });

  it('names the field of a text that is too long or unreadable, and keeps everything that was typed', () => {
    const long = 'x'.repeat(10_001);
    const { fields, faults } = readForm(
      formOf([
        ['nom', 'Awa'],
        ['message', long],
        ['note', 'a\0b'],
      ]),
    );
    expect(fields).toEqual({ nom: 'Awa', message: long, note: 'a\0b' });
    expect(Object.keys(faults)).toEqual(['message', 'note']);
    expect(faults['message']).toMatch(/trop long : au plus 10\s000 signes/u);
    expect(readForm(formOf([['message', 'x'.repeat(10_000)]])).faults).toEqual({});
  });

  it('says that there are too many fields, and keeps those it read', () => {
    const many = Array.from({ length: 301 }, (_, i) => [`f${i}`, 'x'] as const);
    const { fields, faults } = readForm(formOf(many));
    expect(faults['formulaire']).toContain('trop de champs');
    expect(Object.keys(fields)).toHaveLength(300);
    expect(readForm(formOf(many.slice(0, 300))).faults).toEqual({});
  });

  it('refuses a file where none is taken, beside its field, and takes it where one is', () => {
    const form = formOf([
      ['nom', 'Awa'],
      ['cv', aFile()],
    ]);
    const refused = readForm(form);
    expect(refused.faults['cv']).toContain('ne prend pas de fichier');
    expect(refused.files.size).toBe(0);
    const taken = readForm(form, ['cv']);
    expect(taken.faults).toEqual({});
    expect(taken.files.get('cv')?.name).toBe('x.txt');
  });

  it('takes no second file in a field, and no empty one for a file', () => {
    const twice = readForm(
      formOf([
        ['cv', aFile('a.txt')],
        ['cv', aFile('b.txt')],
      ]),
      ['cv'],
    );
    expect(Object.keys(twice.faults)).toEqual(['cv']);
    const none = readForm(formOf([['cv', aFile('', '')]]));
    expect([none.files.size, none.faults]).toEqual([0, {}]);
  });

  it('takes `__proto__` for a name like any other', () => {
    const { fields } = readForm(formOf([['__proto__', 'x']]));
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(Object.keys(fields)).toEqual(['__proto__']);
  });
});

it('does not send secrets back into the page', () => {
  expect(
    typedValues({
      identifiant: 'awa',
      'mot-de-passe': 'x',
      'nouveau-mot-de-passe': 'x',
      code: 'x',
      jeton: 'x',
      formToken: 'x',
    }),
  ).toEqual({ identifiant: 'awa' });
});
