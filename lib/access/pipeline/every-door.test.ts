import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isThroughPipeline, throughPipeline } from '../adapters/doors.ts';

const root = join(import.meta.dirname, '../../..');
const filesOf = (pattern: string) => globSync(pattern, { cwd: root }).sort();
const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE'];

const load = (path: string) => import(join(root, path)) as Promise<Record<string, unknown>>;

describe('whatever changes something has the pipeline behind it', () => {
  const actions = filesOf('app/**/actions.ts');
  it('finds the actions', () => expect(actions.length).toBeGreaterThan(4));
  it.each(actions)('%s', async (path) => {
    const exports = Object.entries(await load(path));
    expect(exports.length).toBeGreaterThan(0);
    expect(exports.filter(([, value]) => !isThroughPipeline(value)).map(([name]) => name)).toEqual([]);
  });

  const routes = filesOf('app/**/route.{ts,tsx}').filter((path) =>
    CHANGING.some((method) => new RegExp(`\\b${method}\\b`).test(readFileSync(join(root, path), 'utf8'))),
  );
  it('finds the routes', () => expect(routes.length).toBeGreaterThan(10));
  it.each(routes)('%s', async (path) => {
    const exports = await load(path);
    const doors = CHANGING.filter((method) => method in exports);
    expect(doors.filter((method) => !isThroughPipeline(exports[method]))).toEqual([]);
  });

  it('knows a door that is none', () => {
    expect(isThroughPipeline(async () => new Response())).toBe(false);
    expect(isThroughPipeline(throughPipeline(() => 1))).toBe(true);
  });
});

it('no page or capability compares roles by hand: `can` is asked', () => {
  const byHand = filesOf('{app,lib}/**/*.{ts,tsx}')
    .filter((path) => !path.startsWith('lib/access/') && !/\.test\.tsx?$/.test(path))
    .filter((path) => /\brole\s*[!=]==/.test(readFileSync(join(root, path), 'utf8')));
  expect(byHand).toEqual([]);
});
