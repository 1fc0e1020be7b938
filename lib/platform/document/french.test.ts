import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fr, typeset } from './french.ts';

const N = '\u202f';
const S = '\u00a0';

describe('fr', () => {
  it.each([
    ['Prêt ? Oui ! Bien ; merci', `Prêt${N}? Oui${N}! Bien${N}; merci`],
    ['Voici : un', `Voici${S}: un`],
    ['« Bonjour »', `«${S}Bonjour${S}»`],
    ['«Bonjour»', `«${S}Bonjour${S}»`],
    ["l'école d'ici", 'l’école d’ici'],
    ['2 500 FCFA', `2${N}500${S}FCFA`],
    ['1 234 567', `1${N}234${N}567`],
    ['14 h 30', `14${S}h${S}30`],
    ['0,1 Mo en 15 min', `0,1${S}Mo en 15${S}min`],
    ['loi n° 29-2019', `loi n°${S}29-2019`],
    ['Attendez...', 'Attendez…'],
  ])('%s', (plain, expected) => expect(fr(plain)).toBe(expected));

  it('leaves addresses and times of computers alone', () => {
    for (const text of ['https://exemple.cg/a?b=1;c=2', '12:30', 'nom@exemple.cg', '+242']) expect(fr(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const words = fc.array(
      fc.constantFrom(
        'a',
        "l'an",
        '?',
        '!',
        ';',
        ':',
        '«',
        '»',
        '1',
        '250',
        'h',
        '30',
        'Mo',
        ' ',
        '...',
        'n°',
        '&amp;',
      ),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const once = fr(parts.join(' '));
        expect(fr(once)).toBe(once);
      }),
    );
  });

  it('only touches spaces, apostrophes and ellipses', () => {
    const letters = (s: string) =>
      s
        .replace(/[\s\u00a0\u202f]/g, '')
        .replaceAll('’', "'")
        .replaceAll('…', '...');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(letters(fr(text))).toBe(letters(text));
      }),
    );
  });
});

describe('typeset', () => {
  it('sets visible text, also what React escapes', () => {
    expect(typeset('<p title="a ?">Qu&#x27;est-ce ? <b>Tom &amp; Léa</b> !</p>')).toBe(
      `<p title="a ?">Qu’est-ce${N}? <b>Tom &amp; Léa</b>${N}!</p>`,
    );
  });

  it('leaves typed text, code, scripts and styles as they are', () => {
    for (const tag of ['textarea', 'code', 'pre', 'script', 'style']) {
      const html = `<${tag}>a ? l&#x27;b</${tag}>`;
      expect(typeset(html)).toBe(html);
    }
  });
});
