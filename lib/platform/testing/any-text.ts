import fc from 'fast-check';

const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((number) => String.fromCodePoint(number));

/**
 * Any text, control characters included: every code point but halves of a pair. As `fc.string({ unit: 'binary' })`,
 * which takes two seconds to prepare in each process.
 */
export const anyText = (): fc.Arbitrary<string> => fc.string({ unit: codePoint });
