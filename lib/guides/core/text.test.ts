import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf, parseText, plainText, sourceNumbersOf, textSchema, tidyText } from './text.ts';

describe('the small markup', () => {
  it('reads paragraphs, lists, links and sources', () => {
    expect(parseText('Un [mot](/metiers/macon) [2].\nSuite.\n\n- un\n- deux\n  encore\n\nFin.')).toEqual([
      {
        kind: 'p',
        inlines: [
          { kind: 'text', text: 'Un ' },
          { kind: 'link', text: 'mot', href: '/metiers/macon' },
          { kind: 'text', text: ' ' },
          { kind: 'source', number: 2 },
          { kind: 'text', text: '. Suite.' },
        ],
      },
      { kind: 'ul', items: [[{ kind: 'text', text: 'un' }], [{ kind: 'text', text: 'deux encore' }]] },
      { kind: 'p', inlines: [{ kind: 'text', text: 'Fin.' }] },
    ]);
    expect(sourceNumbersOf('[1] puis [12]')).toEqual([1, 12]);
    expect(plainText('Un [mot](/x) [1].')).toBe('Un mot .');
  });
  it('leads to no other site, however it is written', () => {
    for (const href of ['https://exemple.cg', '//exemple', '//2130706433/a', 'javascript:x', '/\\\\x']) {
      expect(linksOf(`[mot](${href})`)).toEqual([]);
      expect(textSchema(1, 200).safeParse(`[mot](${href})`).success, href).toBe(false);
    }
  });
  it('loses no word, and tidying twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé ,.\n-]{0,30}$/), { maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        const words = (value: string) => value.match(/[a-zé]+/g) ?? [];
        expect(words(plainText(text))).toEqual(words(text));
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});
