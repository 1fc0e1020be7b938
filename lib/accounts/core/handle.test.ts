import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHandle, proposeHandle } from './handle.ts';

describe('the identifiant that replaces an address', () => {
  test.each([
    ['Awa Ngoma', 4, 0.48215, 'awa-4821'],
    ['Élodie', 4, 0, 'elodie-0000'],
    ['Jean-Claude Mabiala', 5, 0.99999, 'jean-99999'],
    ['D’Almeida Prince', 4, 0.5, 'compte-5000'],
    ['Marie-Antoinettedessables', 4, 0.5, 'marie-5000'],
    ['Anticonstitutionnellement', 4, 0.5, 'anticonstitu-5000'],
    ['李', 4, 0.1, 'compte-1000'],
    [null, 4, 0.1234, 'compte-1234'],
  ])('of %s', (name, digits, random, expected) => {
    expect(proposeHandle(name, digits, random)).toBe(expected);
  });

  test('is read back from every way in which it is likely to be typed', () => {
    const ways = [
      (handle: string) => handle,
      (handle: string) => handle.toUpperCase(),
      (handle: string) => handle.replace('-', ' '),
      (handle: string) => handle.replace('-', ''),
      (handle: string) => handle.replace('-', '\u2011'),
      (handle: string) => handle.replace('-', '.'),
      (handle: string) => `\u202a${handle}\u202c`,
      (handle: string) => `« ${handle} ».`,
    ];
    fc.assert(
      fc.property(
        fc.option(fc.string({ maxLength: 30 })),
        fc.integer({ min: 4, max: 8 }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        fc.constantFrom(...ways),
        (name, digits, random, way) => {
          const handle = proposeHandle(name, digits, random);
          expect(parseHandle(way(handle))).toBe(handle);
        },
      ),
    );
  });

  test.each(['awa', '4821', 'awa-482', 'a-4821', 'awa-ngoma-4821', 'awa@4821', ''])('%s is none', (typed) => {
    expect(parseHandle(typed)).toBeNull();
  });
});
