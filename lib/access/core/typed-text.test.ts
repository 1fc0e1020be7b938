import { describe, expect, test } from 'vitest';
import { asMeant, readName } from './typed-text.ts';

describe('a line that was copied from somewhere', () => {
  test.each([
    ['\u202a+242\u00a006\u2011612\u201134\u201156\u202c', '+242 06-612-34-56'],
    ['7K3M\u2013\u200b9QXD\u00ad\u20132B4T,', '7K3M-9QXD-2B4T'],
    ['*7K3M-9QXD-2B4T*', '7K3M-9QXD-2B4T'],
    ['«\u00a0marie@exemple.cg\u00a0»;', 'marie@exemple.cg'],
    ['\ufeff ABC ', 'ABC'],
    // Both may begin or end what is meant.
    ['_awa_@exemple.cg', '_awa_@exemple.cg'],
    ['４８２１', '4821'],
    ['+242 06 612 34 56', '+242 06 612 34 56'],
  ])('%j', (typed, meant) => {
    expect(asMeant(typed)).toBe(meant);
  });

  test('far too long, it is not read: the work of the normal forms grows with the square', () => {
    expect(asMeant('a'.repeat(1001))).toBe('');
  });
});

describe('a name', () => {
  test.each([
    ['M`Bemba', 'M’Bemba'],
    ['M\u2018Bemba', 'M’Bemba'],
    ['M\u00b4Bemba', 'M’Bemba'],
    ['M\u2032Bemba', 'M’Bemba'],
    ["M'Bemba", 'M’Bemba'],
    ['Jean\u2011Claude', 'Jean-Claude'],
    ['Jean–Claude', 'Jean-Claude'],
    ['E\u0301lodie  Ngoma ', 'Élodie Ngoma'],
    ['\u200eAwa\u200f', 'Awa'],
    ['Dr. Awa', 'Dr. Awa'],
    ['', ''],
  ])('%j is read as %j', (typed, name) => {
    expect(readName(typed)).toEqual({ ok: true, name });
  });

  test.each([
    ['<b>Awa', '<'],
    ['Awa2', '2'],
    ['Awa 🙂', '🙂'],
  ])('of %j the sign that is not read is named', (typed, sign) => {
    expect(readName(typed)).toEqual({ ok: false, message: expect.stringContaining(`« ${sign} »`) });
  });

  test('begins with a letter and has 120 signs at most', () => {
    expect(readName('-Awa')).toEqual({ ok: false, message: 'Commencez votre nom par une lettre.' });
    expect(readName('a'.repeat(121))).toMatchObject({ ok: false, message: expect.stringContaining('120') });
    expect(readName('e\u0301'.repeat(120))).toMatchObject({ ok: true });
    expect(readName('a'.repeat(5000))).toMatchObject({ ok: false });
  });
});
