import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { WORKED, newPerson, recommend, sent } from './arrange.testing.ts';
import { addGuestTest, saveAttemptPage, startAttempt } from './commands.ts';
import type { Answers } from './core/index.ts';
import type { GuestTest } from './guest.ts';
import { RIASEC } from './instruments/riasec.ts';
import { findAttempt } from './queries.ts';
import { answersGiven } from './progress.ts';

let database: string;
const START = new Date();
const at = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);

beforeAll(async () => {
  database = (await testDatabase()).name;
});

const save = (who: Person, index: number, attemptId: string | null, seconds: number) =>
  runAs(who, (tx) =>
    saveAttemptPage(
      tx,
      { personId: who.id, attemptId, page: index, fields: sent(index), guest: null, finish: true },
      recommend,
      at(seconds),
    ),
  );

/** “I do not know this activity”, sixty times: no answer of the worked profile. */
const UNKNOWN: Answers = Object.fromEntries(RIASEC.items.map(({ id }) => [id, 'x' as const]));
const page = (answers: Answers, index: number): Answers => answersGiven(RIASEC, index, sent(index, answers));

const guestWith = (answers: Answers): GuestTest => ({
  instrument: RIASEC,
  answers,
  pageSeconds: [60, 60, 60, 60, 60],
  startedAt: START,
  savedAt: START,
  resumeHash: null,
});

describe('a test in an account, on a phone that holds answers', () => {
  it('takes in answers begun before signing in while it has none itself, whether a page is saved or the test opened', async () => {
    const four = Object.assign({}, ...[0, 1, 2, 3].map((page) => answersGiven(RIASEC, page, sent(page))));
    for (const way of ['save', 'start'] as const) {
      const who = await newPerson(database);
      const { attemptId } = await runAs(who, (tx) => startAttempt(tx, who.id, null, at(0)));
      const guest = { ...guestWith(four), savedAt: at(500) };
      const { taken } = await runAs(who, async (tx): Promise<{ taken?: boolean }> => {
        if (way === 'start') return startAttempt(tx, who.id, guest, at(600));
        const first = { personId: who.id, attemptId, page: 0, fields: sent(0), guest, finish: true };
        return saveAttemptPage(tx, first, recommend, at(600));
      });
      expect(taken, way).toBe(true);
      expect((await findAttempt(who))?.answers, way).toEqual(four);
    }
  });

  it('with answers of its own takes none of a guest’s begun test, until asked: then only what is missing', async () => {
    const who = await newPerson(database);
    const { attemptId } = await runAs(who, (tx) => startAttempt(tx, who.id, null, at(0)));
    await save(who, 1, attemptId, 10);
    const own = answersGiven(RIASEC, 1, sent(1));
    const others = Object.assign({}, ...[0, 1, 2].map((page) => answersGiven(RIASEC, page, sent(page, UNKNOWN))));
    const guest = { ...guestWith(others), savedAt: at(500) };
    expect(await runAs(who, (tx) => startAttempt(tx, who.id, guest, at(600)))).toEqual({ attemptId, taken: false });
    expect((await findAttempt(who))?.answers).toEqual(own);
    const third = { personId: who.id, attemptId, page: 3, fields: sent(3), guest, finish: true };
    const saved = await runAs(who, (tx) => saveAttemptPage(tx, third, recommend, at(610)));
    expect(saved.taken).toBeUndefined();
    const before = { ...own, ...answersGiven(RIASEC, 3, sent(3)) };
    expect((await findAttempt(who))?.answers).toEqual(before);
    expect(await runAs(who, (tx) => addGuestTest(tx, who.id, guest, at(700)))).toBe(true);
    expect((await findAttempt(who))?.answers).toEqual({ ...others, ...before });
    // Asked once more, nothing is left to add, and nothing changes.
    expect(await runAs(who, (tx) => addGuestTest(tx, who.id, guest, at(800)))).toBe(true);
    expect((await findAttempt(who))?.answers).toEqual({ ...others, ...before });
  });

  it('adds nothing of a finished test, nor of answers that are kept for an attempt', async () => {
    const who = await newPerson(database);
    await save(who, 0, null, 10);
    for (const held of [guestWith(UNKNOWN), { ...guestWith(page(UNKNOWN, 1)), attemptId: randomUUID() }])
      expect(await runAs(who, (tx) => addGuestTest(tx, who.id, held, at(20)))).toBe(false);
    expect((await findAttempt(who))?.answers).toEqual(page(WORKED, 0));
  });

  it('takes answers that were kept for it, the newest of each, and those for no other attempt', async () => {
    const [who, other] = [await newPerson(database), await newPerson(database)];
    const { attemptId } = await runAs(who, (tx) => startAttempt(tx, who.id, null, at(0)));
    await save(who, 0, attemptId, 10);
    await save(other, 0, null, 10);
    const kept = { ...guestWith({ ...page(UNKNOWN, 0), ...page(UNKNOWN, 1) }), savedAt: at(500), attemptId };
    expect(await runAs(other, (tx) => startAttempt(tx, other.id, kept, at(600)))).toMatchObject({ taken: false });
    expect((await findAttempt(other))?.answers).toEqual(page(WORKED, 0));
    expect(await runAs(who, (tx) => startAttempt(tx, who.id, kept, at(600)))).toEqual({ attemptId, taken: true });
    expect((await findAttempt(who))?.answers).toEqual(kept.answers);
    // A person without any test does not begin with them either.
    const third = await newPerson(database);
    await runAs(third, (tx) => startAttempt(tx, third.id, kept, at(600)));
    expect((await findAttempt(third))?.answers).toEqual({});
  });
});
