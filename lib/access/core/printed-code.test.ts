import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrintedCode, printedCode } from './printed-code.ts';

const random = fc.uint8Array({ minLength: 12, maxLength: 12 });

test('a code is twelve characters of Crockford’s alphabet: 60 bits', () => {
  fc.assert(
    fc.property(random, (bytes) => {
      expect(printedCode(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    }),
  );
});

test('each of the low five bits of each byte changes the code: none is wasted', () => {
  fc.assert(
    fc.property(random, fc.nat(11), fc.constantFrom(1, 2, 4, 8, 16), (bytes, index, bit) => {
      const other = Uint8Array.from(bytes, (byte, at) => (at === index ? byte ^ bit : byte));
      expect(printedCode(other)).not.toBe(printedCode(bytes));
    }),
  );
});

test('is understood in small letters, with other separators, and with the letters people misread', () => {
  fc.assert(
    fc.property(random, fc.constantFrom('', ' ', '–', '. '), (bytes, gap) => {
      const shown = printedCode(bytes);
      const typed = shown.toLowerCase().replace(/-/g, gap).replace(/0/g, 'o').replace(/1/g, 'l');
      expect(readPrintedCode(typed)).toBe(shown.replace(/-/g, ''));
    }),
  );
});

test.each(['', 'ABCD-EFGH', 'ABCD-EFGH-JKMNP', 'ABCU-EFGH-JKMN', 'ABCÉ-EFGH-JKMN'])('%s is no code', (typed) => {
  expect(readPrintedCode(typed)).toBeNull();
});
