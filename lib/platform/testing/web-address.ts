import fc from 'fast-check';

/**
 * Web addresses with hosts of every form. Like `fc.webUrl()`, whose paths take two seconds to prepare in each process.
 * @param schemes without the colon
 */
export const webAddress = (schemes: readonly string[] = ['http', 'https']): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...schemes),
      fc.webAuthority({ withPort: true }),
      fc.constantFrom('', '/', '/chemin', '/a/b%20c?d=%C3%A9&f#g'),
    )
    .map(([scheme, host, rest]) => `${scheme}://${host}${rest}`);
