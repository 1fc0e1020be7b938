import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { config } from '../../middleware.ts';
import { isScreen } from './core/areas.ts';

/** The address of a file of `app`, with an example in the place of each parameter. */
const addressOf = (file: string): string =>
  `/${file
    .split('/')
    .slice(1, -1)
    .filter((part) => !/^\(.*\)$/.test(part))
    .map((part) => part.replace(/^\[.*\]$/, 'exemple'))
    .join('/')}`;
const matchers = config.matcher.map(
  (pattern) => new RegExp(`^${pattern.replace(/\/:path\*/, '(?:/.*)?').replace(/:\w+/g, '[^/]+')}$`),
);
const guarded = (path: string): boolean => matchers.some((matcher) => matcher.test(path));

describe('the folders of app agree with the middleware', () => {
  const handlers = globSync('app/**/route.{ts,tsx}').map(addressOf);
  const pages = globSync('app/**/page.tsx').map(addressOf);

  test('the files are found', () => {
    expect(handlers).toContain('/connexion');
    expect(pages).toContain('/tests');
  });

  test.each(handlers.filter(guarded))('%s is a document and keeps its own policy', (path) => {
    expect(isScreen(path)).toBe(false);
  });

  test.each(pages)('%s is a screen behind the middleware, with a script policy', (path) => {
    expect(guarded(path)).toBe(true);
    expect(isScreen(path)).toBe(true);
  });
});
