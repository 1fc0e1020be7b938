import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32, fromBase32, hotp, keyAddress, readSecondCode, stepAt, stepOf } from './totp.ts';

/** The secret of the published vectors. */
const KEY = Buffer.from('12345678901234567890', 'ascii');
const same = (given: string, wanted: string): boolean => given === wanted;

describe('the published vectors', () => {
  it.each(
    ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'].map(
      (code, counter) => [counter, code] as const,
    ),
  )('RFC 4226, appendix D: counter %i gives %s', (counter, code) => {
    expect(hotp(KEY, counter)).toBe(code);
  });

  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('RFC 6238, appendix B: second %i gives %s', (second, code) => {
    expect(hotp(KEY, stepAt(new Date(second * 1000)), 8)).toBe(code);
  });

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('RFC 4648, section 10: "%s" is %s in base 32', (text, encoded) => {
    expect(base32(Buffer.from(text))).toBe(encoded);
  });
});

describe('a key in base 32', () => {
  it('is read back, whatever its bytes, in groups and small letters too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const text = base32(bytes);
        expect(fromBase32(text)).toEqual(bytes);
        expect(fromBase32(text.toLowerCase().replace(/(.{4})/g, '$1 '))).toEqual(bytes);
      }),
    );
  });
  it.each(['', '   ', 'ABC1', 'ABC!', 'É'])('is not %j', (text) => {
    expect(fromBase32(text)).toBeNull();
  });
});

describe('the step of a code', () => {
  const now = new Date(1_111_111_111_000);
  const present = stepAt(now);

  it.each([-1, 0, 1])('is found %i steps away from now', (away) => {
    expect(stepOf(hotp(KEY, present + away), KEY, now, 0, same)).toBe(present + away);
  });
  it.each([-2, 2])('is not %i steps away', (away) => {
    expect(stepOf(hotp(KEY, present + away), KEY, now, 0, same)).toBeNull();
  });
  it('is not one that was taken, nor one before it', () => {
    expect(stepOf(hotp(KEY, present), KEY, now, present, same)).toBeNull();
    expect(stepOf(hotp(KEY, present - 1), KEY, now, present, same)).toBeNull();
    expect(stepOf(hotp(KEY, present + 1), KEY, now, present, same)).toBe(present + 1);
  });
  it('is none for another key', () => {
    expect(stepOf(hotp(KEY, present), Buffer.from('09876543210987654321'), now, 0, same)).toBeNull();
  });
});

it.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['123\u00a0456', '123456'],
  ['12345', null],
  ['1234567', null],
  ['12345a', null],
  ['', null],
])('what was typed, %j, is read as %j', (typed, code) => {
  expect(readSecondCode(typed)).toBe(code);
});

it('an authenticator is given the key, and the account by name', () => {
  const url = new URL(keyAddress('a b@exemple.cg', 'ABCD'));
  expect(url.protocol).toBe('otpauth:');
  expect(url.host).toBe('totp');
  expect(decodeURIComponent(url.pathname)).toBe('/Orientation Pro Congo:a b@exemple.cg');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    secret: 'ABCD',
    issuer: 'Orientation Pro Congo',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
