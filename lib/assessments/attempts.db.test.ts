import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { cookieKey } from '#lib/access/keys.ts';
import { RECOMMENDED, WORKED, newPerson, recommend, recorded, sent } from './arrange.testing.ts';
import { claimGuestResult, deleteResult, eraseAttempt, saveAttemptPage, startAttempt } from './commands.ts';
import { encodeGuest } from './guest.ts';
import type { GuestTest } from './guest.ts';
import { RIASEC, RIASEC_1, RIASEC_2 } from './instruments/riasec.ts';
import { findAttempt, findOpenAttempt, findResult, listResults } from './queries.ts';
import { exportAssessments } from './personal-data.ts';
import { answersGiven } from './progress.ts';
import { contentHash, instrumentRow } from './version.ts';

let database: string;
let person: Person;
let stranger: Person;
const START = new Date();
const at = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);

beforeAll(async () => {
  database = (await testDatabase()).name;
  person = await newPerson(database, 'personne@exemple.cg');
  stranger = await newPerson(database);
});

/** Everything of one kind, past every rule. */
async function look<T>(work: (sql: ReturnType<typeof asSuperuser>) => Promise<T>): Promise<T> {
  const sql = asSuperuser(database);
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

const save = (
  who: Person,
  page: number,
  attemptId: string | null,
  seconds: number,
  fields = sent(page),
  finish = true,
) =>
  runAs(who, (tx) =>
    saveAttemptPage(tx, { personId: who.id, attemptId, page, fields, guest: null, finish }, recommend, at(seconds)),
  );

/** Takes the whole test; returns the attempt and the result. */
async function takeTest(who: Person): Promise<{ attemptId: string; resultId: string }> {
  const { attemptId } = await runAs(who, (tx) => startAttempt(tx, who.id, null, at(0)));
  for (const page of [0, 1, 2, 3]) expect((await save(who, page, attemptId, (page + 1) * 60)).kind).toBe('saved');
  const done = await save(who, 4, attemptId, 300);
  if (done.kind !== 'result') throw new Error('the test was complete');
  return { attemptId, resultId: done.resultId };
}

const guestWith = (answers: GuestTest['answers'], startedAt = START): GuestTest => ({
  instrument: RIASEC,
  answers,
  pageSeconds: [60, 60, 60, 60, 60],
  startedAt,
  savedAt: startedAt,
  resumeHash: null,
});

describe('instrumentRow', () => {
  it('is the row that the installation published', async () => {
    const [row] = await look(
      (sql) =>
        sql`select instrument_id as "instrumentId", version, state, algorithm_version as "algorithmVersion", content, content_hash as "contentHash" from public.instrument_versions where instrument_id = 'riasec' and version = '3'`,
    );
    expect({ ...row }).toEqual(instrumentRow(RIASEC));
  });
});

describe('a test in an account', () => {
  it('keeps each page, goes on elsewhere, and becomes a result in the transaction of the last page', async () => {
    const { attemptId, resultId } = await takeTest(person);
    const result = await findResult(person, resultId);
    // Sums R 36, I 25, A 10, S 10, E 20, C 35: computed by hand in the worked profile.
    expect(result?.analysis.scores).toEqual({ R: 36, I: 25, A: 10, S: 10, E: 20, C: 35 });
    expect(result?.instrumentHash).toBe(contentHash(RIASEC));
    expect(result?.analysis).toMatchObject({ preference: 'nette', instrumentVersion: '3' });
    expect((await listResults(person))[0]).toEqual({
      id: resultId,
      testType: 'riasec',
      completedAt: result?.completedAt,
      headline: result?.headline,
    });
    const [row] = await look(
      (sql) => sql`select test_data, recommendations, completed_at from public.test_results where id = ${resultId}`,
    );
    expect(row?.['test_data']).toMatchObject({ attemptId, pageSeconds: [60, 60, 60, 60, 60] });
    expect(row?.['test_data'].answers).toMatch(/^[0-4]{60}$/);
    expect(row?.['recommendations']).toEqual(RECOMMENDED);
    expect(result?.recommendations).toEqual(RECOMMENDED);
    const [attempt] = await look((sql) => sql`select completed_at from public.test_attempts where id = ${attemptId}`);
    expect(attempt?.['completed_at']).not.toBeNull();
    const mails = await look((sql) => sql`select kind from public.outbox where profile_id = ${person.id}`);
    expect(mails.map(({ kind }) => kind)).toEqual(['resultat-garde']);
    expect(await findAttempt(person)).toBeNull();
  });

  it.each([RIASEC_1, RIASEC_2])(
    'begun under version $version with the same questions, is finished under the newest, and loses no answer',
    async (old) => {
      const who = await newPerson(database);
      const { attemptId } = await runAs(who, (tx) => startAttempt(tx, who.id, null, at(0)));
      await save(who, 0, attemptId, 60);
      await look(
        (sql) => sql`update public.test_attempts set instrument_version_id =
        (select id from public.instrument_versions where content_hash = ${contentHash(old)}) where id = ${attemptId}`,
      );
      expect(await findOpenAttempt(who)).toEqual({ answered: 12, total: 60, page: 2 });
      for (const page of [1, 2, 3]) await save(who, page, attemptId, (page + 1) * 60);
      const done = await save(who, 4, attemptId, 300);
      const result = done.kind === 'result' ? await findResult(who, done.resultId) : null;
      expect(result).toMatchObject({ algorithmVersion: 'riasec-3', instrumentHash: contentHash(RIASEC) });
      expect(result?.analysis).toMatchObject({ instrumentVersion: '3', answeredCount: 60 });
      expect(result?.instrument).toBe(RIASEC);
    },
  );

  it('keeps unknown page times as unknown, in the attempt as well', async () => {
    const who = await newPerson(database);
    const { attemptId } = await runAs(who, (tx) => startAttempt(tx, who.id, null, at(0)));
    await save(who, 1, attemptId, 7200);
    await save(who, 0, attemptId, 7230);
    expect((await findAttempt(who))?.pageSeconds).toEqual([30, null, null, null, null]);
    expect(await findOpenAttempt(who)).toEqual({ answered: 24, total: 60, page: 3 });
  });

  it('gives the same result for the last page sent twice, one after the other or at once', async () => {
    const who = await newPerson(database);
    const { attemptId } = await runAs(who, (tx) => startAttempt(tx, who.id, null, at(0)));
    for (const page of [0, 1, 2, 3]) await save(who, page, attemptId, page + 1);
    const saved = await Promise.all(Array.from({ length: 8 }, () => save(who, 4, attemptId, 300)));
    expect(saved.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'result'));
    expect(new Set(saved.map((one) => one.kind === 'result' && one.resultId)).size).toBe(1);
    expect(await save(who, 4, attemptId, 400)).toEqual(saved[0]);
    expect(await listResults(who)).toHaveLength(1);
    expect(await findAttempt(who)).toBeNull();
  });

  it('says so when an answer is changed after the end, and keeps the result as it was', async () => {
    const { attemptId, resultId } = await takeTest(person);
    expect(await save(person, 4, attemptId, 900)).toEqual({ kind: 'result', resultId, changed: false });
    const other = Object.fromEntries(Object.keys(sent(4)).map((id) => [id, 'x']));
    const before = await findResult(person, resultId);
    expect(await save(person, 4, attemptId, 960, other)).toEqual({ kind: 'result', resultId, changed: true });
    expect(await findResult(person, resultId)).toEqual(before);
  });

  it('does not lose an answer when two pages are sent at the same moment', async () => {
    const who = await newPerson(database);
    await Promise.all([0, 1, 2, 3].map((page) => save(who, page, null, 10)));
    expect(await findOpenAttempt(who)).toEqual({ answered: 48, total: 60, page: 5 });
  });

  it('is saved but not closed while the person goes back or pauses', async () => {
    const who = await newPerson(database);
    for (const page of [0, 1, 2, 3]) await save(who, page, null, page);
    expect((await save(who, 4, null, 5, sent(4), false)).kind).toBe('saved');
    expect(await listResults(who)).toEqual([]);
    expect((await save(who, 4, null, 6)).kind).toBe('result');
  });

  it('keeps both results of somebody who takes it again', async () => {
    const before = await listResults(person);
    const { resultId } = await takeTest(person);
    const after = await listResults(person);
    expect(after).toHaveLength(before.length + 1);
    expect(after.map(({ id }) => id)).toContain(resultId);
  });

  it('stores nothing when the transaction fails after the analysis', async () => {
    const who = await newPerson(database, 'retour@exemple.cg');
    for (const page of [0, 1, 2, 3]) await save(who, page, null, page);
    await expect(
      runAs(who, async (tx) => {
        await saveAttemptPage(
          tx,
          { personId: who.id, attemptId: null, page: 4, fields: sent(4), guest: null, finish: true },
          recommend,
          at(5),
        );
        throw new Error('pulled the plug');
      }),
    ).rejects.toThrow('pulled the plug');
    expect(await listResults(who)).toEqual([]);
    expect(await look((sql) => sql`select 1 from public.outbox where profile_id = ${who.id}`)).toHaveLength(0);
    expect(await findOpenAttempt(who)).toEqual({ answered: 48, total: 60, page: 5 });
  });

  it('goes on from answers begun as a guest, and can be erased', async () => {
    const who = await newPerson(database);
    const guest = guestWith(answersGiven(RIASEC, 0, WORKED));
    await runAs(who, (tx) => startAttempt(tx, who.id, guest, at(0)));
    expect(await findOpenAttempt(who)).toEqual({ answered: 12, total: 60, page: 2 });
    expect(await runAs(who, (tx) => eraseAttempt(tx, who.id))).toBe(1);
    expect(await findOpenAttempt(who)).toBeNull();
    // A finished guest test (a paper form typed in for somebody else) is not taken over by passing by.
    await runAs(who, (tx) => startAttempt(tx, who.id, guestWith(WORKED), at(0)));
    expect(await findOpenAttempt(who)).toMatchObject({ answered: 0 });
  });
});

describe('a stranger', () => {
  it('does not find a result, cannot delete it, cannot send to the attempt', async () => {
    const { attemptId, resultId } = await takeTest(person);
    expect(await findResult(stranger, resultId)).toBeNull();
    expect(await findResult({ kind: 'guest' }, resultId)).toBeNull();
    expect(await findResult(person, 'not-an-id')).toBeNull();
    expect(await runAs(stranger, (tx) => deleteResult(tx, stranger.id, resultId))).toBe(false);
    // Row-level security decides, not the argument.
    expect(await runAs(stranger, (tx) => deleteResult(tx, person.id, resultId))).toBe(false);
    const sentTo = await save(stranger, 0, attemptId, 10);
    expect(sentTo.kind).toBe('saved'); // into an attempt of their own
    expect((await findAttempt(stranger))?.id).not.toBe(attemptId);
    expect(await findResult(person, resultId)).not.toBeNull();
  });
});

describe('deleting', () => {
  it('removes the result, the answers it came from, and leaves a trace without them', async () => {
    const who = await newPerson(database);
    const { attemptId, resultId } = await takeTest(who);
    expect(await runAs(who, (tx) => deleteResult(tx, who.id, resultId))).toBe(true);
    expect(await findResult(who, resultId)).toBeNull();
    expect(await look((sql) => sql`select 1 from public.test_attempts where id = ${attemptId}`)).toHaveLength(0);
    const [trace] = await look(
      (sql) =>
        sql`select action, user_id, old_data from public.audit_logs where table_name = 'public.test_results' and record_id = ${resultId} and action = 'DELETE'`,
    );
    expect(trace).toMatchObject({ action: 'DELETE', user_id: who.id });
    expect(trace?.['old_data'].test_data).toBe('[masqué]');
    expect(await runAs(who, (tx) => deleteResult(tx, who.id, resultId))).toBe(false);
  });
});

describe('claimGuestResult', () => {
  const cookie = (test: GuestTest): string => encodeGuest(test, cookieKey());
  const holding = (value: string | undefined) => (name: string) => (name === GUEST_COOKIE ? value : undefined);

  it('stores a finished guest test once, as the system or as the person', async () => {
    const who = await newPerson(database, 'invitee@exemple.cg');
    const value = cookie(guestWith(WORKED));
    const first = await runAsSystem('test', (tx) => claimGuestResult(tx, who.id, holding(value), recommend, at(60)));
    const again = await Promise.all(
      [120, 121, 122].map((seconds) =>
        runAs(who, (tx) => claimGuestResult(tx, who.id, holding(value), recommend, at(seconds))),
      ),
    );
    expect(first).not.toBeNull();
    expect(again).toEqual([first, first, first]);
    const results = await listResults(who);
    expect(results.map(({ id }) => id)).toEqual([recorded(first)?.resultId]);
    expect((await findResult(who, results[0]!.id))?.analysis.scores.R).toBe(36);
    expect(await look((sql) => sql`select 1 from public.outbox where profile_id = ${who.id}`)).toHaveLength(1);
  });

  it('takes neither an unfinished test, nor answers kept for an attempt, nor a forged cookie', async () => {
    const who = await newPerson(database);
    const half = guestWith(Object.fromEntries(Object.entries(WORKED).slice(0, 59)));
    const forged = encodeGuest(guestWith(WORKED), Buffer.alloc(32, 1));
    const waiting = { ...guestWith(WORKED), attemptId: randomUUID() };
    for (const value of [cookie(half), cookie(waiting), forged, undefined, '']) {
      expect(
        await runAsSystem('test', (tx) => claimGuestResult(tx, who.id, holding(value), recommend, at(60))),
      ).toBeNull();
    }
    expect(await listResults(who)).toEqual([]);
  });
});

describe('exportAssessments', () => {
  it('gives the person’s rows and nobody else’s', async () => {
    const rows = await runAs(person, exportAssessments);
    expect(rows.testResults.length).toBeGreaterThanOrEqual(3);
    expect(rows.testAttempts.length).toBe(rows.testResults.length);
    expect((await runAs(await newPerson(database), exportAssessments)).testResults).toEqual([]);
  });
});
