import { expect, test } from 'vitest';
import { LIVE_ISLAND_HASH } from './live-island.ts';
import { screenPolicy } from './screen-policy.ts';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)]));
const usual = { nonce: null, island: null, https: true, development: false };

test('no script runs, and everything else comes from this site', () => {
  const policy = directives(screenPolicy(usual));
  for (const name of ['script-src', 'object-src', 'base-uri', 'frame-ancestors'])
    expect(policy.get(name)).toEqual(["'none'"]);
  for (const name of ['style-src', 'form-action']) expect(policy.get(name)).toEqual(["'self'"]);
});

test('where script is needed, only what carries the nonce of this answer runs', () => {
  const policy = directives(screenPolicy({ ...usual, nonce: 'abc123' }));
  expect(policy.get('script-src')).toEqual(["'nonce-abc123'", "'strict-dynamic'"]);
  expect(policy.get('style-src')).toEqual(["'self'", "'nonce-abc123'"]);
});

test('where a page is live, our island and nothing else runs', () => {
  const policy = directives(screenPolicy({ ...usual, island: LIVE_ISLAND_HASH }));
  expect(policy.get('script-src')).toEqual([`'${LIVE_ISLAND_HASH}'`]);
  expect(policy.get('style-src')).toEqual(["'self'"]);
});

test('nothing unsafe is allowed outside of development', () => {
  expect(screenPolicy(usual)).not.toContain('unsafe');
  expect(screenPolicy({ ...usual, nonce: 'abc123' })).not.toContain('unsafe');
});
