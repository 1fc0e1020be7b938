import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { config } from '../../../middleware.ts';
import { ADDRESSES, addressOf, isGuarded, isScreen } from './addresses.ts';
import { areaOf, areaVerdict } from './areas.ts';

const root = join(import.meta.dirname, '../../..');
/** The address of a file of `app`, with `*` in the place of each parameter. */
const addressOfFile = (file: string): string =>
  `/${file
    .split('/')
    .slice(1, -1)
    .filter((part) => !/^\(.*\)$/.test(part))
    .map((part) => part.replace(/^\[.*\]$/, '*'))
    .join('/')}`;
const filesOf = (pattern: string) => globSync(pattern, { cwd: root }).filter((file) => !file.includes('[...'));
const handlers = filesOf('app/**/route.{ts,tsx}').map(addressOfFile);
const pages = filesOf('app/**/page.tsx').map(addressOfFile);

const matchers = config.matcher.map(
  (matcher) => new RegExp(`^${matcher.replace(/\/:path\*/, '(?:/.*)?').replace(/:\w+/g, '[^/]+')}$`),
);
const seenByMiddleware = (path: string) => matchers.some((matcher) => matcher.test(path));
const example = (path: string) => path.replaceAll('*', 'exemple');

describe('the table of addresses', () => {
  it('has a line for each page and route handler, and none without', () => {
    expect([...handlers, ...pages].sort()).toEqual(ADDRESSES.map(({ path }) => path).sort());
  });
  it('calls screen what is an App Router page', () => {
    expect(
      ADDRESSES.filter(({ kind }) => kind === 'screen')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(pages.sort());
  });
  it('is what the middleware’s matcher lets through it, which Next wants written out', () => {
    const wrong = ADDRESSES.filter((address) => isGuarded(address) !== seenByMiddleware(example(address.path)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
  it('gives each address the area of its part of the site', () => {
    expect(ADDRESSES.filter(({ path, area }) => areaOf(path) !== area).map(({ path }) => path)).toEqual([]);
  });
  it('lists nothing closed for search engines, and nothing for machines', () => {
    const listed = ADDRESSES.filter(({ robots }) => robots === 'sitemap' || robots === 'index');
    expect(listed.filter(({ area, kind }) => area !== 'anybody' || kind === 'send' || kind === 'program')).toEqual([]);
  });
  it('finds the line of a path, exact ones before those with a parameter', () => {
    expect(addressOf('/metiers/comparer')?.kind).toBe('screen');
    expect(addressOf('/metiers/soudeur')?.path).toBe('/metiers/*');
    expect(addressOf('/metiers/soudeur/')?.path).toBe('/metiers/*');
    expect(addressOf('/resultats/provisoire')?.path).toBe('/resultats/provisoire');
    expect(addressOf('/metiersxy')).toBeUndefined();
    expect(addressOf('/robotsXtxt')).toBeUndefined();
    expect(isScreen('/connexion')).toBe(false);
    expect(isScreen('/tests/rien')).toBe(true);
  });
});

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
