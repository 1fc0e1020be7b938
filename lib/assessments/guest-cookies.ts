import { cookieKey } from '#lib/access/keys.ts';
import { GUEST_COOKIE, GUEST_PAGE_COOKIES } from '#lib/access/core/cookie-names.ts';
import type { CookieChange } from '#lib/access/pipeline/definition.ts';
import { sign, unsign } from '#lib/platform/crypto.ts';
import { itemsOfPage, packAnswers, unpackAnswers } from './core/index.ts';
import { GUEST_COOKIE_MAX_AGE, decodeGuest, encodeGuest, type GuestTest } from './guest.ts';

/** Gives the value of a cookie that the browser brought. */
export type CookieReader = (name: string) => string | undefined;

/** Seconds that a page is kept apart as well: longer than two sends of one browser are under way together. */
const PAGE_COPY_SECONDS = 120;

/** A guest's test as this browser brings it; null when there is none, or when its answers belong to an account. */
export const readGuest = (cookie: CookieReader, now: Date): GuestTest | null => guestsOwn(readHeld(cookie, now));

/** What a browser holds, if it is a guest's. */
export const guestsOwn = (held: GuestTest | null): GuestTest | null => (held?.attemptId ? null : held);

/**
 * What this browser holds of a test, a guest's or answers that wait for the owner of an attempt. Two pages sent at
 * once, from two tabs, are each added to the same test as it was before, and the answer that arrives last would undo
 * the other. So each page is also kept apart for a moment; as its newest form it is put over what the whole says of
 * it.
 */
export function readHeld(cookie: CookieReader, now: Date): GuestTest | null {
  const test = decodeGuest(cookie(GUEST_COOKIE), cookieKey(), now);
  return test && GUEST_PAGE_COOKIES.reduce((whole, name, page) => withCopy(whole, page, cookie(name), now), test);
}

/** The whole test, for a week. */
export const guestCookie = (test: GuestTest): CookieChange => ({
  name: GUEST_COOKIE,
  value: encodeGuest(test, cookieKey()),
  maxAge: GUEST_COOKIE_MAX_AGE,
});

/** After a page (from 0) was saved: the whole test, and this page apart. */
export const savedPageCookies = (test: GuestTest, page: number): CookieChange[] => {
  const { instrument, answers, pageSeconds, savedAt } = test;
  const start = page * instrument.pageSize;
  const packed = packAnswers(answers, instrument).slice(start, start + itemsOfPage(instrument, page).length);
  const value = [testMark(test), page, packed, pageSeconds[page] ?? '', savedAt.getTime().toString(36)].join('.');
  return [
    guestCookie(test),
    {
      name: GUEST_PAGE_COOKIES[page] ?? GUEST_COOKIE,
      value: sign(value, 'test-page', cookieKey()),
      maxAge: PAGE_COPY_SECONDS,
    },
  ];
};

/** Erases from this browser whatever it brought of a test. */
export const clearedGuestCookies = (cookie: CookieReader): CookieChange[] =>
  [GUEST_COOKIE, ...GUEST_PAGE_COOKIES]
    .filter((name) => cookie(name) !== undefined)
    .map((name) => ({ name, value: null }));

/** Which test a page belongs to: one begun at another second, or for another attempt, is another. */
const testMark = ({ instrument, startedAt, attemptId }: GuestTest): string =>
  `${instrument.id}-${instrument.version}.${Math.floor(startedAt.getTime() / 1000).toString(36)}${attemptId ? `.${attemptId}` : ''}`;

/** The test with this page (from 0) as its copy has it; unchanged when the copy is absent, old or of another test. */
function withCopy(test: GuestTest, page: number, copy: string | undefined, now: Date): GuestTest {
  const value = copy && copy.length < 200 ? unsign(copy, 'test-page', cookieKey()) : null;
  const mark = `${testMark(test)}.${page}.`;
  if (!value?.startsWith(mark)) return test;
  const [packed = '', seconds = '', saved = ''] = value.slice(mark.length).split('.');
  const savedAt = new Date(Number.parseInt(saved, 36));
  const { items, pageSize } = test.instrument;
  const answers = unpackAnswers(('-'.repeat(page * pageSize) + packed).padEnd(items.length, '-'), test.instrument);
  if (!answers || !(now.getTime() - savedAt.getTime() <= PAGE_COPY_SECONDS * 1000)) return test;
  return {
    ...test,
    answers: { ...test.answers, ...answers },
    pageSeconds: test.pageSeconds.map((known, at) => (at === page ? (seconds === '' ? null : Number(seconds)) : known)),
    savedAt: savedAt > test.savedAt ? savedAt : test.savedAt,
  };
}
