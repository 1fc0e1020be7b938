import { expect, test } from 'vitest';
import { screenPolicy, wantsEconomy } from './screen-policy.ts';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0]!, part.split(' ').slice(1)]));
const usual = { nonce: 'abc123', economy: false, https: true, development: false };

test('only scripts that carry the nonce of this answer run', () => {
  const policy = directives(screenPolicy(usual));
  expect(policy.get('script-src')).toEqual(["'nonce-abc123'", "'strict-dynamic'"]);
  for (const name of ['object-src', 'base-uri', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"]);
  expect(policy.get('form-action')).toEqual(["'self'"]);
});

test('nothing unsafe is allowed outside of development', () => {
  expect(screenPolicy(usual)).not.toContain('unsafe');
  expect(screenPolicy({ ...usual, economy: true })).not.toContain('unsafe');
});

test('in economy mode no script is allowed at all', () => {
  expect(directives(screenPolicy({ ...usual, economy: true })).get('script-src')).toEqual(["'none'"]);
});

test.each([
  ['1', null, true],
  [undefined, 'on', true],
  [undefined, 'On ', true],
  ['0', null, false],
  [undefined, 'off', false],
  [undefined, null, false],
] as const)('cookie %s and Save-Data %s: economy %s', (cookie, saveData, wanted) => {
  expect(wantsEconomy(cookie, saveData)).toBe(wanted);
});
