import { describe, expect, test } from 'vitest';
import { areaVerdict } from './areas.ts';

describe('who may go on', () => {
  // path × (nobody, user, consultant, admin)
  test.each([
    ['/', 'enter', 'enter', 'enter', 'enter'],
    ['/tests/riasec', 'enter', 'enter', 'enter', 'enter'],
    ['/tableau-de-bord', 'sign-in', 'enter', 'enter', 'enter'],
    ['/profil/jetons', 'sign-in', 'enter', 'enter', 'enter'],
    ['/conseil', 'sign-in', 'forbidden', 'enter', 'enter'],
    ['/conseil/personnes/5', 'sign-in', 'forbidden', 'enter', 'enter'],
    ['/admin', 'sign-in', 'forbidden', 'forbidden', 'enter'],
    ['/administration', 'enter', 'enter', 'enter', 'enter'],
    ['/profile', 'enter', 'enter', 'enter', 'enter'],
  ] as const)('%s', (path, nobody, user, consultant, admin) => {
    expect(
      [null, 'user' as const, 'consultant' as const, 'admin' as const].map((role) => areaVerdict(path, role)),
    ).toEqual([nobody, user, consultant, admin]);
  });
});
