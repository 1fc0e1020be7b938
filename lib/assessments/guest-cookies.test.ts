import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CookieChange } from '#lib/access/pipeline/definition.ts';
import { SETTINGS } from '#lib/platform/testing/settings.ts';
import { clearedGuestCookies, guestCookie, readGuest, readHeld, savedPageCookies } from './guest-cookies.ts';
import type { GuestTest } from './guest.ts';
import { RIASEC } from './instruments/riasec.ts';
import { answersGiven, emptyState, firstMissingPage, withPage } from './progress.ts';

const ATTEMPT = '0198f2c4-5a7b-7c3d-9e1f-2a3b4c5d6e7f';
const START = new Date('2026-11-20T10:00:00Z');
const at = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);

beforeAll(() => {
  for (const [name, value] of Object.entries(SETTINGS)) vi.stubEnv(name, value);
});
afterAll(() => vi.unstubAllEnvs());

/** What a browser does with cookies, expiry apart. */
function browser() {
  const jar = new Map<string, string>();
  return {
    cookie: (name: string) => jar.get(name),
    take(changes: readonly CookieChange[]) {
      for (const { name, value } of changes) {
        if (value === null) jar.delete(name);
        else jar.set(name, value);
      }
    },
    names: () => [...jar.keys()],
    jar,
  };
}

const begun = (startedAt = START): GuestTest => ({
  ...emptyState(RIASEC, startedAt),
  savedAt: startedAt,
  resumeHash: null,
});

/** What the server answers to a page sent with this test. */
const afterPage = (test: GuestTest, page: number, value: string, now: Date): CookieChange[] => {
  const fields = Object.fromEntries(RIASEC.items.map(({ id }) => [id, value]));
  const state = withPage(test, page, answersGiven(RIASEC, page, fields), now);
  return savedPageCookies({ ...state, savedAt: now, resumeHash: null }, page);
};

const answersOfPage = (test: GuestTest | null, page: number) =>
  RIASEC.items.slice(page * RIASEC.pageSize, (page + 1) * RIASEC.pageSize).map(({ id }) => test?.answers[id]);

describe('two pages sent at once', () => {
  it.each([[[2, 3]], [[3, 2]]])('both stay, whichever answer arrives last (%j)', (order) => {
    const phone = browser();
    phone.take([guestCookie(begun())]);
    const seen = readGuest(phone.cookie, at(10))!;
    const replies = new Map(order.map((page) => [page, afterPage(seen, page, String(page), at(20))]));
    for (const page of order) phone.take(replies.get(page)!);
    const test = readGuest(phone.cookie, at(21));
    expect(answersOfPage(test, 2)).toEqual(Array(12).fill(2));
    expect(answersOfPage(test, 3)).toEqual(Array(12).fill(3));
    // The page sent next holds them for good.
    phone.take(afterPage(test!, 4, '4', at(30)));
    expect(answersOfPage(readGuest(phone.cookie, at(1000)), 2)).toEqual(Array(12).fill(2));
  });

  it('the newest form of a page stands, also over an older one in the whole test', () => {
    const phone = browser();
    phone.take(afterPage(begun(), 0, '1', at(10)));
    const seen = readGuest(phone.cookie, at(11))!;
    const changed = afterPage(seen, 0, '4', at(20));
    const other = afterPage(seen, 1, '2', at(21));
    phone.take(changed);
    phone.take(other);
    expect(answersOfPage(readGuest(phone.cookie, at(22)), 0)).toEqual(Array(12).fill(4));
  });

  it('a test whose last two pages were sent at once is complete', () => {
    const phone = browser();
    phone.take([guestCookie(begun())]);
    for (const page of [0, 1, 2]) phone.take(afterPage(readGuest(phone.cookie, at(page))!, page, '3', at(page)));
    const seen = readGuest(phone.cookie, at(9))!;
    const [fourth, fifth] = [afterPage(seen, 3, '3', at(10)), afterPage(seen, 4, '3', at(10))];
    phone.take(fifth);
    phone.take(fourth);
    expect(firstMissingPage(readGuest(phone.cookie, at(11))!)).toBeNull();
  });
});

describe('a page kept apart', () => {
  it('means nothing for another test, once it is old, altered, or on the place of another page', () => {
    const [, copy] = afterPage(begun(), 0, '4', at(10));
    const reading = (test: GuestTest, name: string, value: string, now: Date) => {
      const whole = guestCookie(test);
      return answersOfPage(
        readGuest(
          (asked) => (asked === whole.name ? (whole.value ?? undefined) : asked === name ? value : undefined),
          now,
        ),
        0,
      );
    };
    const nothing = Array(12).fill(undefined);
    expect(reading(begun(), copy!.name, copy!.value!, at(11))).toEqual(Array(12).fill(4));
    expect(reading(begun(at(60)), copy!.name, copy!.value!, at(61))).toEqual(nothing);
    expect(reading(begun(), copy!.name, copy!.value!, at(10 + 121))).toEqual(nothing);
    expect(reading(begun(), copy!.name, copy!.value!.replace('444', '333'), at(11))).toEqual(nothing);
    expect(reading(begun(), 'opc_test_2', copy!.value!, at(11))).toEqual(nothing);
    expect(reading(begun(), copy!.name, guestCookie(begun()).value!, at(11))).toEqual(nothing);
  });

  it('of answers kept for an attempt is theirs alone, and they are no guest’s test', () => {
    const phone = browser();
    const kept = { ...withPage(begun(), 0, { q01: 4 }, at(10)), savedAt: at(10), resumeHash: null, attemptId: ATTEMPT };
    const [whole, copy] = savedPageCookies(kept, 0);
    phone.take([whole!, copy!]);
    expect(readHeld(phone.cookie, at(11))).toMatchObject({ attemptId: ATTEMPT, answers: { q01: 4 } });
    expect(readGuest(phone.cookie, at(11))).toBeNull();
    // Begun at the very same second: another test all the same.
    phone.take([guestCookie(begun())]);
    expect(readHeld(phone.cookie, at(11))?.answers).toEqual({});
  });

  it('alone is no test', () => {
    const phone = browser();
    phone.take(afterPage(begun(), 0, '4', at(10)).slice(1));
    expect(readGuest(phone.cookie, at(11))).toBeNull();
  });

  it('is erased with the test', () => {
    const phone = browser();
    phone.take(afterPage(begun(), 0, '4', at(10)));
    phone.take(afterPage(readGuest(phone.cookie, at(11))!, 1, '4', at(20)));
    expect(phone.names()).toHaveLength(3);
    phone.take(clearedGuestCookies(phone.cookie));
    expect(phone.names()).toEqual([]);
  });
});
