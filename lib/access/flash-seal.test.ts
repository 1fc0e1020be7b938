import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFlash, sealFlash } from './flash-seal.ts';

const keys = [{ id: 'k1', key: randomBytes(32) }];
const ANNE = '7b9e4c52-1111-4a6b-9d1e-0c9f5c1a2b3c';
const PAUL = '7b9e4c52-2222-4a6b-9d1e-0c9f5c1a2b3c';
const now = new Date('2026-11-20T10:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test('what was left is found by the same person, on the right page, in time', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(ANNE, null), (value, person) => {
      const cookie = sealFlash('recovery-codes', value, person, later(60), keys);
      expect(openFlash(cookie, 'recovery-codes', person, now, keys)).toBe(value);
      expect(openFlash(cookie, 'recovery-codes', person, later(59), keys)).toBe(value);
    }),
  );
});

test('nobody else, no other page, no later moment and no altered cookie finds it', () => {
  const cookie = sealFlash('recovery-codes', 'ABCD-EFGH-JKMN', ANNE, later(60), keys);
  expect(openFlash(cookie, 'recovery-codes', PAUL, now, keys)).toBeNull();
  expect(openFlash(cookie, 'recovery-codes', null, now, keys)).toBeNull();
  expect(openFlash(cookie, 'api-token', ANNE, now, keys)).toBeNull();
  expect(openFlash(cookie, 'recovery-codes', ANNE, later(60), keys)).toBeNull();
  expect(openFlash(`${cookie.slice(0, -2)}AA`, 'recovery-codes', ANNE, now, keys)).toBeNull();
  expect(openFlash('', 'recovery-codes', ANNE, now, keys)).toBeNull();
});

test('the cookie does not show what it holds', () => {
  const cookie = sealFlash('api-token', 'opc_secret', ANNE, later(60), keys);
  expect(Buffer.from(cookie.split('.')[2]!, 'base64url').toString('latin1')).not.toContain('opc_secret');
});
