import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { parseIdentifier } from '../core/credentials.ts';
import { attemptsKey, rememberDevice } from './device.ts';

const anne = parseIdentifier('06 612 34 56')!;
const paul = parseIdentifier('paul@exemple.cg')!;

beforeAll(() => {
  const key = () => randomBytes(32).toString('base64');
  Object.assign(process.env, { AUTH_SECRET: key(), DATA_KEYS: `k1:${key()}`, LOOKUP_KEY: key(), COOKIE_KEY: key(), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key() });
});

test('a browser where the owner signed in counts for itself, others count together', () => {
  const [phone, school] = [rememberDevice(anne).value!, rememberDevice(anne).value!];
  const keys = [attemptsKey(anne, undefined), attemptsKey(anne, phone), attemptsKey(anne, school)];
  expect(new Set(keys).size).toBe(3);
  expect(attemptsKey(anne, phone)).toBe(attemptsKey(anne, phone));
});

test('the mark of one account is worth nothing for another, nor is an altered one', () => {
  const phone = rememberDevice(anne).value!;
  expect(attemptsKey(paul, phone)).toBe(attemptsKey(paul, undefined));
  for (const cookie of ['', 'x', 'a.b', 'a.b.c', `x${phone}`, phone.slice(0, -3)]) expect(attemptsKey(anne, cookie)).toBe(attemptsKey(anne, undefined));
});

test('the cookie does not hold the identifier', () => {
  expect(rememberDevice(anne).value).not.toMatch(/6123456|MDY2MTIz/);
});
