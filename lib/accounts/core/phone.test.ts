import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePhone, showPhone } from './phone.ts';

const NUMBER = '+242066123456';

describe('a Congolese phone number', () => {
  test.each([
    '06 612 34 56',
    '066123456',
    '+242 06 612 34 56',
    '00242066123456',
    '242066123456',
    '06.612.34.56',
    '(06) 612-34-56',
    '06\u00a0612\u202f34 56',
    '\uff10\uff166123456',
  ])('%s is understood', (typed) => {
    expect(parsePhone(typed)).toBe(NUMBER);
  });

  test.each(['01', '04', '05', '06'])('mobile numbers of %s are accepted', (prefix) => {
    expect(parsePhone(`${prefix}6123456`)).toBe(`+242${prefix}6123456`);
  });

  test('a fixed line begins with 222', () => {
    expect(parsePhone('222 81 23 45')).toBe('+242222812345');
  });

  // +243 is another country; 02, 03 and 07 are not in the numbering plan; 8 and 10 digits are slips.
  test.each([
    '+243 06 612 34 56',
    '+33 6 12 34 56 78',
    '026123456',
    '036123456',
    '076123456',
    '06612345',
    '0661234567',
    '66123456',
    '+24206612345a',
    '',
    'marie@exemple.cg',
    '+066123456',
  ])('%s is not one', (typed) => {
    expect(parsePhone(typed)).toBeNull();
  });

  test('is shown the way people write it', () => {
    expect(showPhone(NUMBER)).toBe('+242 06 612 34 56');
  });

  const numbers = fc
    .oneof(
      fc.tuple(fc.constantFrom('01', '04', '05', '06'), fc.stringMatching(/^\d{7}$/)),
      fc.tuple(fc.constant('222'), fc.stringMatching(/^\d{6}$/)),
    )
    .map((parts) => `+242${parts.join('')}`);

  test('what is shown is understood again, whatever the prefix and spacing', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('+242', '00242', '242', ''),
        fc.constantFrom(' ', '.', '-', ''),
        (number, prefix, gap) => {
          const typed = prefix + gap + number.slice(4).split('').join(gap);
          expect(parsePhone(typed)).toBe(number);
          expect(parsePhone(showPhone(number))).toBe(number);
        },
      ),
    );
  });

  test('whatever is typed, the answer is null or has the shape of the numbering plan', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const phone = parsePhone(typed);
        if (phone !== null) expect(phone).toMatch(/^\+242(0[1456]\d{7}|222\d{6})$/);
      }),
    );
  });
});
