import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  currentPasswordField,
  emailField,
  identifierField,
  identifierKey,
  newPasswordField,
  ownPasswordFault,
  parseIdentifier,
  tokenField,
} from './credentials.ts';

describe('what one signs in with', () => {
  test('an e-mail address in any case and with spaces around it is one account', () => {
    expect(parseIdentifier('  Marie.NGOMA@Exemple.CG ')).toEqual({ kind: 'email', email: 'marie.ngoma@exemple.cg' });
  });

  test('a phone number in any spacing is one account', () => {
    const keys = ['06 612 34 56', '+242 066123456', '00242 06-612-34-56'].map((typed) =>
      identifierKey(parseIdentifier(typed)!),
    );
    expect(new Set(keys)).toEqual(new Set(['+242066123456']));
  });

  test.each(['marie', 'marie@', '@exemple.cg', 'marie@exemple', '+243 812345678', '', `${'a'.repeat(260)}@exemple.cg`])(
    '%s is neither',
    (typed) => {
      expect(parseIdentifier(typed)).toBeNull();
    },
  );

  test('a new password may not repeat the identifier', () => {
    expect(ownPasswordFault('066 123 456', { kind: 'phone', phone: '+242066123456' })).not.toBeNull();
    expect(ownPasswordFault('un manguier', { kind: 'phone', phone: '+242066123456' })).toBeNull();
  });

  test('a password is kept in one normal form', () => {
    expect(newPasswordField.parse('e\u0301le\u0301phant bleu')).toBe('éléphant bleu');
  });

  test('what is far too long is refused before it is read: the work of Unicode normal forms grows with the square', () => {
    const marks = 'a' + '\u0301\u0316'.repeat(46_000);
    const started = performance.now();
    for (const field of [identifierField, emailField, currentPasswordField, newPasswordField])
      expect(field.safeParse(marks).success).toBe(false);
    expect(parseIdentifier(marks)).toBeNull();
    // Reading it once takes seconds; refusing it takes none.
    expect(performance.now() - started).toBeLessThan(500);
    expect(newPasswordField.safeParse(marks).error?.issues.map(({ message }) => message)).toEqual([
      'Choisissez un mot de passe d’au plus 200 caractères.',
    ]);
  });

  test('a rule over several fields is not asked when one of them could not be read', () => {
    for (const field of [identifierField, emailField]) {
      const form = z.object({ field }).superRefine(() => {
        throw new Error('asked');
      });
      expect(() => form.safeParse({ field: 'a'.repeat(301) })).not.toThrow();
    }
  });
});

test.each(['', '.', ').', ' »,'])(
  'a link that was copied with « %s » behind it is read, one that is cut is not',
  (behind) => {
    const token = `${'Ab_-'.repeat(10)}xyz`;
    expect(tokenField.parse(token + behind)).toBe(token);
    expect(tokenField.safeParse(token.slice(0, -1) + behind).success).toBe(false);
  },
);

test('an address keeps an underscore at its ends: without it, it is somebody else’s', () => {
  expect(parseIdentifier('_awa_@exemple.cg')).toEqual({ kind: 'email', email: '_awa_@exemple.cg' });
});
