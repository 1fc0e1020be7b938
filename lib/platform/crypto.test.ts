import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal, sign, unsign } from './crypto.ts';

const ring = (id: string) => [{ id, key: randomBytes(32) }];
const place = { table: 'profiles', column: 'phone', row: 'a' };

describe('seal', () => {
  it('opens again for any text, and never shows it', () => {
    const keys = ring('k1');
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), (text) => {
        const sealed = seal(text, place, keys);
        expect(open(sealed, place, keys)).toBe(text);
        expect(sealed).not.toContain(text);
      }),
    );
  });
  it('does not open on another row, column or table, with another key, or altered', () => {
    const keys = ring('k1');
    const sealed = seal('+242066123456', place, keys);
    for (const other of [
      { ...place, row: 'b' },
      { ...place, column: 'birth_date' },
      { ...place, table: 'consents' },
    ]) {
      expect(open(sealed, other, keys)).toBeNull();
    }
    expect(open(sealed, place, ring('k1'))).toBeNull();
    expect(open(sealed, place, ring('k2'))).toBeNull();
    const flipped = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(open(flipped, place, keys)).toBeNull();
  });
  it('rotates: old values open, new ones use the new key', () => {
    const old = ring('k1');
    const both = [...ring('k2'), ...old];
    const sealed = seal('x', place, old);
    expect(open(sealed, place, both)).toBe('x');
    expect(seal('x', place, both).startsWith('v1.k2.')).toBe(true);
  });
  it('seals the same text differently each time', () => {
    const keys = ring('k1');
    expect(seal('x', place, keys)).not.toBe(seal('x', place, keys));
  });
});

describe('sign', () => {
  const key = randomBytes(32);
  it('gives the value back only for the same use and key', () => {
    const signed = sign('a.b', 'test', key);
    expect(unsign(signed, 'test', key)).toBe('a.b');
    expect(unsign(signed, 'form', key)).toBeNull();
    expect(unsign(signed, 'test', randomBytes(32))).toBeNull();
    expect(unsign('z' + signed, 'test', key)).toBeNull();
    expect(unsign('a.b', 'test', key)).toBeNull();
  });
});
