import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { cookieKey, lookupKey } from '#lib/access/keys.ts';
import { mac, sign } from '#lib/platform/crypto.ts';
import { identifierKey, parseIdentifier } from './core/credentials.ts';
import { attemptsKey, dayKey, forgetDevice, knowsDevice, rememberDevice } from './devices.ts';

const anne = parseIdentifier('06 612 34 56')!;
const paul = parseIdentifier('paul@exemple.cg')!;

beforeAll(() => {
  const key = () => randomBytes(32).toString('base64');
  Object.assign(process.env, {
    AUTH_SECRET: key(),
    DATA_KEYS: `k1:${key()}`,
    LOOKUP_KEY: key(),
    COOKIE_KEY: key(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
  });
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
  for (const cookie of ['', 'x', 'a.b', 'a.b.c', `x${phone}`, phone.slice(0, -3)])
    expect(attemptsKey(anne, cookie)).toBe(attemptsKey(anne, undefined));
});

test('signing in again on the same browser gives no fresh counter; on another account it does', () => {
  const first = rememberDevice(anne, undefined).value!;
  const again = rememberDevice(anne, first).value!;
  expect(attemptsKey(anne, again)).toBe(attemptsKey(anne, first));
  const other = rememberDevice(paul, first).value!;
  expect(attemptsKey(paul, other).split('|')[1]).not.toBe(attemptsKey(anne, first).split('|')[1]);
});

test('is worth nothing after 180 days, nor before it was made', () => {
  const day = 24 * 60 * 60 * 1000;
  const made = new Date('2026-11-20T10:00:00Z');
  const after = (ms: number) => new Date(made.getTime() + ms);
  const cookie = rememberDevice(anne, undefined, made).value!;
  expect(knowsDevice(anne, cookie, after(180 * day))).toBe(true);
  expect(knowsDevice(anne, cookie, after(180 * day + 1000))).toBe(false);
  expect(knowsDevice(anne, cookie, after(-day))).toBe(false);
  // Coming back starts the 180 days again.
  const renewed = rememberDevice(anne, cookie, after(100 * day)).value!;
  expect(knowsDevice(anne, renewed, after(250 * day))).toBe(true);
});

test('in a day all the browsers of an account count together, strangers apart from them', () => {
  const [phone, school] = [rememberDevice(anne).value!, rememberDevice(anne).value!];
  expect(dayKey(anne, phone)).toBe(dayKey(anne, school));
  expect(dayKey(anne, undefined)).not.toBe(dayKey(anne, phone));
  expect(dayKey(paul, undefined)).not.toBe(dayKey(anne, undefined));
});

test('the cookie does not hold the identifier', () => {
  expect(rememberDevice(anne).value).not.toMatch(/6123456|MDY2MTIz/);
});

test('on a phone of a family the browser knows each of the last four accounts, the oldest goes', () => {
  const family = ['a', 'b', 'c', 'd', 'e'].map((name) => parseIdentifier(`${name}@exemple.cg`)!);
  const alone = family.map((who) => attemptsKey(who, undefined));
  let phone: string | undefined;
  const names: (string | undefined)[] = [];
  for (const who of family.slice(0, 4)) {
    phone = rememberDevice(who, phone).value!;
    names.push(attemptsKey(who, phone).split('|').at(-1));
  }
  // Each keeps the counter that it got, and no two share one.
  expect(family.slice(0, 4).map((who) => attemptsKey(who, phone).split('|').at(-1))).toEqual(names);
  expect(new Set(names).size).toBe(4);
  const fourth = phone!.length;
  // The first comes back: now the second is the oldest.
  phone = rememberDevice(family[0]!, phone).value!;
  phone = rememberDevice(family[4]!, phone).value!;
  expect(family.map((who) => knowsDevice(who, phone))).toEqual([true, false, true, true, true]);
  expect(attemptsKey(family[1]!, phone)).toBe(alone[1]);
  expect(phone.length).toBe(fourth);
});

test('each account of a browser has its own 180 days', () => {
  const day = 24 * 60 * 60 * 1000;
  const made = new Date('2026-11-20T10:00:00Z');
  const after = (days: number) => new Date(made.getTime() + days * day);
  const first = rememberDevice(anne, undefined, made).value!;
  const both = rememberDevice(paul, first, after(100)).value!;
  expect([knowsDevice(anne, both, after(180)), knowsDevice(paul, both, after(180))]).toEqual([true, true]);
  expect([knowsDevice(anne, both, after(181)), knowsDevice(paul, both, after(181))]).toEqual([false, true]);
});

test('an account that is no more leaves the browser, and the others of the family stay known to it', () => {
  const both = rememberDevice(paul, rememberDevice(anne).value!).value!;
  const kept = forgetDevice([anne], both);
  expect([knowsDevice(anne, kept.value!), knowsDevice(paul, kept.value!)]).toEqual([false, true]);
  expect(attemptsKey(paul, kept.value!)).toBe(attemptsKey(paul, both));
  expect(forgetDevice([anne, paul], both).value).toBeNull();
  expect(forgetDevice([anne], undefined).value).toBeNull();
});

test('a cookie of one account, as it was before, is still good', () => {
  const mark = mac(lookupKey(), 'device', identifierKey(anne)).subarray(0, 16).toString('base64url');
  const old = sign(`${Math.floor(Date.now() / 1000)}.bmFtZW5hbWVuYW1l.${mark}`, 'device', cookieKey());
  expect(attemptsKey(anne, old)).toBe(`${identifierKey(anne)}|bmFtZW5hbWVuYW1l`);
  expect(attemptsKey(anne, rememberDevice(paul, old).value!)).toBe(attemptsKey(anne, old));
});
