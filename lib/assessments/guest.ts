import { sign, unsign } from '#lib/platform/crypto.ts';
import { packAnswers, pageCount, unpackAnswers } from './core/index.ts';
import { instrumentToFinish } from './instruments/registry.ts';
import type { TestState } from './progress.ts';

/** Seconds: a week, counted again at each page. */
export const GUEST_COOKIE_MAX_AGE = 7 * 24 * 3600;

/** A guest's test; `resumeHash` is the row of the kept copy, when the guest asked for a code. */
export interface GuestTest extends TestState {
  readonly savedAt: Date;
  readonly resumeHash: Uint8Array | null;
  /** The attempt of an account, when its person sent the answers after the session had ended: they are no guest's. */
  readonly attemptId?: string;
}

/**
 * Number of this format, in front. A cookie of before has none and reads the same. A release that does not know the
 * attempt at the end takes such a cookie for none.
 */
const FORMAT = 1;
const SHAPE =
  /^(?:1\.)?([a-z]+)-([a-z0-9]+)\.([0-4x-]+)\.([\d_]*)\.([0-9a-z]{1,9})\.([0-9a-z]{1,9})(?:\.([\w-]{43}))?(?:\.([0-9a-f-]{36}))?$/;

const seconds = (date: Date): string => Math.floor(date.getTime() / 1000).toString(36);
const dateOf = (text: string): Date => new Date(Number.parseInt(text, 36) * 1000);

/**
 * `<format>.<instrument>-<version>.<packed answers>.<seconds of each page>.<started>.<saved>[.<hash of the resume
 * code>][.<attempt of an account>]`, signed. Dates are whole seconds in base 36, page times are joined by `_`, unknown
 * ones empty.
 */
export function encodeGuest(test: GuestTest, key: Uint8Array): string {
  const { instrument, answers, pageSeconds, startedAt, savedAt, resumeHash, attemptId } = test;
  const parts = [
    String(FORMAT),
    `${instrument.id}-${instrument.version}`,
    packAnswers(answers, instrument),
    pageSeconds.map((value) => value ?? '').join('_'),
    seconds(startedAt),
    seconds(savedAt),
    ...(resumeHash ? [Buffer.from(resumeHash).toString('base64url')] : []),
    ...(attemptId ? [attemptId] : []),
  ];
  return sign(parts.join('.'), 'test', key);
}

/** What the cookie says, or null when it is absent, altered, too old, or of a retired version. Nothing is guessed. */
export function decodeGuest(cookie: string | undefined, key: Uint8Array, now: Date): GuestTest | null {
  if (!cookie || cookie.length > 512) return null;
  const [, id = '', version = '', packed = '', times = '', started = '', saved = '', hash, attemptId] =
    SHAPE.exec(unsign(cookie, 'test', key) ?? '') ?? [];
  const instrument = instrumentToFinish(id, version);
  if (!instrument) return null;
  const answers = unpackAnswers(packed, instrument);
  const pageSeconds = times.split('_').map((text) => (text === '' ? null : Number(text)));
  if (!answers || pageSeconds.length !== pageCount(instrument)) return null;
  const savedAt = dateOf(saved);
  const age = (now.getTime() - savedAt.getTime()) / 1000;
  if (age > GUEST_COOKIE_MAX_AGE) return null;
  return {
    instrument,
    answers,
    pageSeconds,
    startedAt: dateOf(started),
    savedAt,
    resumeHash: hash ? Buffer.from(hash, 'base64url') : null,
    ...(attemptId ? { attemptId } : {}),
  };
}
