import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { localPath, pathField } from './local-path.ts';

const SITE = 'https://orientation.example';

describe('where a form may lead afterwards', () => {
  test.each(['/', '/profil', '/resultats/5f0c?imprimer=1#scores', '/metiers/infirmier'])(
    '%s is of this site',
    (path) => {
      expect(localPath(path)).toBe(path);
    },
  );

  test.each([
    '',
    'profil',
    '//ailleurs.example',
    '/\\ailleurs.example',
    '\\\\ailleurs.example',
    'https://ailleurs.example',
    'javascript:alert(1)',
    '/\t/ailleurs.example',
    '/%2f/ailleurs.example',
    '/%5cailleurs.example',
    '/.//ailleurs.example',
    '/..//ailleurs.example',
    '/a\r\nset-cookie:x=1',
    `/${'a'.repeat(600)}`,
    undefined,
    ['/profil'],
  ])('%s is not followed', (path) => {
    expect(localPath(path)).toBeNull();
  });

  test('whatever is asked, one stays on this site', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[/\\.%@:a-f0-9]{1,20}$/)), (text) => {
        const path = localPath(text);
        if (path !== null) expect(new URL(path, SITE).origin).toBe(SITE);
      }),
      { numRuns: runs(200, 20_000) },
    );
  });

  test('a foreign address to go to is as good as none', () => {
    expect(pathField.parse('https://ailleurs.example')).toBeNull();
    expect(pathField.parse(undefined)).toBeNull();
    expect(pathField.parse('/profil')).toBe('/profil');
  });
});
