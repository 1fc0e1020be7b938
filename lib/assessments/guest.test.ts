import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sign } from '#lib/platform/crypto.ts';
import { ANSWER_VALUES, publicItems } from './core/index.ts';
import type { Answer } from './core/index.ts';
import { GUEST_COOKIE_MAX_AGE, decodeGuest, encodeGuest } from './guest.ts';
import type { GuestTest } from './guest.ts';
import { RIASEC } from './instruments/riasec.ts';

const KEY = Buffer.alloc(32, 7);
const NOW = new Date('2026-11-20T10:00:00Z');

const anyTest = fc
  .record({
    answers: fc.dictionary(
      fc.constantFrom(...RIASEC.items.map(({ id }) => id)),
      fc.constantFrom<Answer>(...ANSWER_VALUES),
    ),
    pageSeconds: fc.array(fc.option(fc.integer({ min: 0, max: 3600 })), { minLength: 5, maxLength: 5 }),
    age: fc.integer({ min: 0, max: GUEST_COOKIE_MAX_AGE - 1 }),
    hash: fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 })),
    attemptId: fc.option(fc.uuid()),
  })
  .map(({ answers, pageSeconds, age, hash, attemptId }): GuestTest => {
    const savedAt = new Date(NOW.getTime() - age * 1000);
    return {
      instrument: RIASEC,
      answers: { ...answers },
      pageSeconds,
      startedAt: savedAt,
      savedAt,
      resumeHash: hash && Buffer.from(hash),
      ...(attemptId === null ? {} : { attemptId }),
    };
  });

describe('the guest’s cookie', () => {
  it('gives back exactly what was put in, and stays small', () => {
    fc.assert(
      fc.property(anyTest, (test) => {
        const cookie = encodeGuest(test, KEY);
        expect(decodeGuest(cookie, KEY, NOW)).toEqual(test);
        expect(cookie.length).toBeLessThan(300);
        expect(cookie).toMatch(/^1\.[\w.-]+$/); // its format first, and nothing that a cookie would have to escape
      }),
    );
  });

  it('is ignored as soon as one character is altered', () => {
    fc.assert(
      fc.property(anyTest, fc.nat(), fc.constantFrom('0', '4', 'x', '-', '.'), (test, at, character) => {
        const cookie = encodeGuest(test, KEY);
        const place = at % cookie.lastIndexOf('.');
        fc.pre(cookie[place] !== character);
        expect(decodeGuest(cookie.slice(0, place) + character + cookie.slice(place + 1), KEY, NOW)).toBeNull();
      }),
    );
  });

  it('says which attempt its answers belong to; a guest’s own, and one of before, say none', () => {
    const attemptId = '0198f2c4-5a7b-7c3d-9e1f-2a3b4c5d6e7f';
    const value = (tail: string): string =>
      sign(`1.riasec-3.${'4'.repeat(12)}${'-'.repeat(48)}.____.sw8q00.sw8q00${tail}`, 'test', KEY);
    const read = (tail: string) => decodeGuest(value(tail), KEY, new Date(Number.parseInt('sw8q00', 36) * 1000));
    const hash = Buffer.alloc(32, 9);
    expect(read(`.${attemptId}`)).toMatchObject({ attemptId, resumeHash: null });
    expect(read(`.${hash.toString('base64url')}.${attemptId}`)).toMatchObject({ attemptId, resumeHash: hash });
    expect(read('')).not.toHaveProperty('attemptId');
    expect(read(`.${attemptId.slice(1)}`)).toBeNull();
    expect(read(`.${attemptId}.${attemptId}`)).toBeNull();
    const [other, signed] = [attemptId.replace('7f', '70'), value(`.${attemptId}`)];
    expect(decodeGuest(signed.replace(attemptId, other), KEY, NOW)).toBeNull();
    expect(decodeGuest(signed.replace(`.${attemptId}`, ''), KEY, NOW)).toBeNull();
  });

  it('is ignored when another key or another use signed it', () => {
    const test: GuestTest = {
      instrument: RIASEC,
      answers: {},
      pageSeconds: [null, null, null, null, null],
      startedAt: NOW,
      savedAt: NOW,
      resumeHash: null,
    };
    expect(decodeGuest(encodeGuest(test, Buffer.alloc(32, 8)), KEY, NOW)).toBeNull();
    const value = encodeGuest(test, KEY).split('.').slice(0, -1).join('.');
    expect(decodeGuest(sign(value, 'test', KEY), KEY, NOW)).not.toBeNull();
    expect(decodeGuest(sign(value, 'form', KEY), KEY, NOW)).toBeNull();
  });

  it('is ignored when it is too old, of an unknown version, or not a cookie at all', () => {
    const value = (head: string): string => sign(`${head}.${'-'.repeat(60)}.____.sw8q00.sw8q00`, 'test', KEY);
    const savedAt = new Date(Number.parseInt('sw8q00', 36) * 1000);
    expect(decodeGuest(value('riasec-1'), KEY, savedAt)?.savedAt).toEqual(savedAt);
    // Begun under an older version, which asks the same: it is finished under the newest.
    for (const head of ['riasec-1', 'riasec-2', 'riasec-3'])
      expect(decodeGuest(value(head), KEY, savedAt)?.instrument).toBe(RIASEC);
    expect(
      decodeGuest(value('riasec-1'), KEY, new Date(savedAt.getTime() + (GUEST_COOKIE_MAX_AGE + 1) * 1000)),
    ).toBeNull();
    // Made before formats had a number; and of a format that is still to come.
    expect(decodeGuest(value('1.riasec-1'), KEY, savedAt)).toEqual(decodeGuest(value('riasec-1'), KEY, savedAt));
    expect(decodeGuest(value('2.riasec-1'), KEY, savedAt)).toBeNull();
    expect(decodeGuest(value('riasec-99'), KEY, savedAt)).toBeNull();
    expect(decodeGuest(value('constructor-1'), KEY, savedAt)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => decodeGuest(text, KEY, NOW) === null));
    expect(decodeGuest(undefined, KEY, NOW)).toBeNull();
  });
});

describe('what a browser learns of a question', () => {
  it('is its id and its text, nothing else, and no id tells the pole', () => {
    const items = publicItems(RIASEC);
    expect(items).toHaveLength(60);
    for (const item of items) expect(Object.keys(item).sort()).toEqual(['id', 'text']);
    expect(items.map(({ id }) => id)).toEqual(RIASEC.items.map((_, index) => `q${String(index + 1).padStart(2, '0')}`));
  });
});
