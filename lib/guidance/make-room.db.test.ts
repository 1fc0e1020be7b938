import { beforeAll, describe, expect, test } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import { GUEST, type Person } from '#lib/access/core/actor.ts';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { act, cookieOf, succeeded } from '#lib/accounts/testing.ts';
import { WORKED, giveResults, newPerson, sent } from '#lib/assessments/arrange.testing.ts';
import { findAttempt, guestCookie, listResults, MAX_RESULTS } from '#lib/assessments/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { makeRoom } from './make-room.ts';
import { saveAttemptPage } from './results.ts';

let database: string;
const NOW = new Date();

beforeAll(async () => {
  database = (await testDatabase()).name;
});

async function fullPerson(count = MAX_RESULTS): Promise<Person> {
  const who = await newPerson(database);
  await giveResults(database, who, count);
  return who;
}

/** Answers the whole test; returns what the last page led to. */
async function finishTest(who: Person): Promise<string> {
  let kind = '';
  for (let page = 0; page < 5; page += 1) {
    const fields = sent(page);
    const save = { personId: who.id, attemptId: null, page, fields, guest: null, finish: true };
    ({ kind } = await runAs(who, (tx) => saveAttemptPage(tx, save, NOW)));
  }
  return kind;
}

const finishedHere = () => ({
  [GUEST_COOKIE]: guestCookie({
    instrument: RIASEC,
    answers: WORKED,
    pageSeconds: [60, 60, 60, 60, 60],
    startedAt: NOW,
    savedAt: NOW,
    resumeHash: null,
  }).value!,
});

const send = (who: Person | typeof GUEST, fields: Record<string, string>, cookies = {}) =>
  act(makeRoom, who, fields, NOW, cookies);
const idsOf = async (who: Person) => (await listResults(who, { limit: 100 })).map(({ id }) => id);

describe('making room', () => {
  test('deletes the chosen result and keeps the test that waits in the account', async () => {
    const who = await fullPerson();
    expect(await finishTest(who)).toBe('full');
    const before = await idsOf(who);
    const { redirect } = succeeded(await send(who, { resultat: before[49]!, garder: 'test' }));
    const after = await idsOf(who);
    expect(redirect).toBe(`/resultats/${after[0]}`);
    expect(after.slice(1)).toEqual(before.slice(0, 49));
    expect(await findAttempt(who)).toBeNull();
  });

  test('keeps the finished test of this device, which leaves it only then', async () => {
    const who = await fullPerson();
    const before = await idsOf(who);
    const outcome = succeeded(await send(who, { resultat: before[7]!, garder: 'appareil' }, finishedHere()));
    const after = await idsOf(who);
    expect(outcome.redirect).toBe(`/resultats/${after[0]}`);
    expect(cookieOf(outcome, GUEST_COOKIE)).toBeNull();
    expect(after).toHaveLength(MAX_RESULTS);
    expect(after).not.toContain(before[7]);
  });

  test('deletes nothing in vain: where there is room already, the test is kept beside the others', async () => {
    const who = await fullPerson(MAX_RESULTS - 1);
    const [first] = await idsOf(who);
    const outcome = succeeded(await send(who, { resultat: first!, garder: 'appareil' }, finishedHere()));
    expect(outcome.redirect).toMatch(/^\/resultats\/[0-9a-f-]{36}$/);
    expect(await idsOf(who)).toHaveLength(MAX_RESULTS);
    // Sent again from another window, the very same test is found again.
    expect(succeeded(await send(who, { garder: 'appareil' }, finishedHere())).redirect).toBe(outcome.redirect);
  });

  test('deletes nothing when no test waits, and nothing was chosen', async () => {
    const who = await fullPerson();
    const before = await idsOf(who);
    for (const garder of ['test', 'appareil'])
      expect(await send(who, { resultat: before[0]!, garder })).toMatchObject({ ok: false, code: 'conflict' });
    expect(await finishTest(who)).toBe('full');
    for (const garder of ['test', '']) {
      expect(await send(who, { garder })).toMatchObject({
        code: 'invalid',
        fieldErrors: { resultat: 'Choisissez le résultat à supprimer.' },
      });
      expect(await send(who, { garder, resultat: 'x' })).toMatchObject({ code: 'invalid' });
    }
    expect(await idsOf(who)).toEqual(before);
    expect((await findAttempt(who))?.answers).toEqual(WORKED);
  });

  test('is not possible with a stranger’s result, nor without an account', async () => {
    const [who, stranger] = [await fullPerson(), await fullPerson(1)];
    expect(await finishTest(who)).toBe('full');
    const [theirs] = await idsOf(stranger);
    expect(await send(who, { resultat: theirs!, garder: 'test' })).toMatchObject({ code: 'not-found' });
    expect(await send(GUEST, { resultat: theirs!, garder: 'appareil' }, finishedHere())).toMatchObject({
      code: 'unauthenticated',
    });
    expect(await idsOf(stranger)).toEqual([theirs]);
    expect(await idsOf(who)).toHaveLength(MAX_RESULTS);
  });

  test('an account with more than fifty loses the chosen one only, and asks for the next', async () => {
    const who = await fullPerson(MAX_RESULTS + 1);
    expect(await finishTest(who)).toBe('full');
    const before = await idsOf(who);
    const first = succeeded(await send(who, { resultat: before[50]!, garder: 'test' }));
    expect(first.redirect).toBe('/resultats/place?pour=test&supprime=1');
    expect(await idsOf(who)).toEqual(before.slice(0, 50));
    const second = succeeded(await send(who, { resultat: before[49]!, garder: 'test' }));
    expect(second.redirect).toBe(`/resultats/${(await idsOf(who))[0]}`);
    expect(await idsOf(who)).toHaveLength(MAX_RESULTS);
  });

  test('without a test that waits, deletes the chosen one', async () => {
    const who = await fullPerson(2);
    const before = await idsOf(who);
    expect(succeeded(await send(who, { resultat: before[1]! })).redirect).toBe('/resultats?supprime=1');
    expect(await idsOf(who)).toEqual([before[0]]);
  });
});
