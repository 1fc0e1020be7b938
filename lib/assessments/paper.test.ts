import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RIASEC } from './instruments/riasec.ts';
import { PAPER_DIGITS, readPaperLines } from './paper.ts';

const GOOD = [
  '123450123450',
  '1 2 3 4 5 0 1 2 3 4 5 0',
  '111-222-333-444',
  '  555555 000000 ',
  '3.3.3.3.3.3.3.3.3.3.3.3',
];

describe('readPaperLines', () => {
  it('reads five lines of twelve digits, however they are spaced', () => {
    const read = readPaperLines(RIASEC, GOOD);
    expect(read.ok).toBe(true);
    const answers = read.ok ? read.answers : {};
    expect(Object.keys(answers)).toHaveLength(60);
    // “1” is the first step, “0” not known.
    expect([answers['q01'], answers['q05'], answers['q06']]).toEqual([0, 4, 'x']);
    expect([answers['q37'], answers['q43']]).toEqual([4, 'x']);
    expect(answers['q60']).toBe(2);
  });

  it('is the reverse of writing the digits down', () => {
    const digit = fc.constantFrom(...PAPER_DIGITS.map(([text]) => text));
    fc.assert(
      fc.property(fc.array(digit, { minLength: 60, maxLength: 60 }), (digits) => {
        const lines = [0, 1, 2, 3, 4].map((page) => digits.slice(page * 12, page * 12 + 12).join(' '));
        const read = readPaperLines(RIASEC, lines);
        const by = new Map(PAPER_DIGITS);
        expect(read).toEqual({
          ok: true,
          answers: Object.fromEntries(RIASEC.items.map(({ id }, index) => [id, by.get(digits[index] ?? '')])),
        });
      }),
    );
  });

  it('says which line, which place and which question', () => {
    const read = readPaperLines(RIASEC, [GOOD[0]!, '12345a123450', '12345', '', '1234501234501']);
    expect(read.ok ? [] : read.faults).toEqual([
      { line: 2, message: 'Partie 2, place 6 (question 18)\u00a0: seuls les chiffres de 0 à 5 sont possibles.' },
      { line: 3, message: 'Partie 3\u00a0: il y a 5\u00a0chiffres, il en faut 12.' },
      { line: 4, message: 'Partie 4\u00a0: écrivez les 12\u00a0chiffres.' },
      { line: 5, message: 'Partie 5\u00a0: il y a 13\u00a0chiffres, il en faut 12.' },
    ]);
  });

  it('never throws and never half accepts', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 7 }), (lines) => {
        const read = readPaperLines(RIASEC, lines);
        expect(read.ok ? Object.keys(read.answers).length : read.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
