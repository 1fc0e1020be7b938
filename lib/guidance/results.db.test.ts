import { beforeAll, describe, expect, it } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { WORKED, newPerson, recorded, sent } from '#lib/assessments/arrange.testing.ts';
import { analyse } from '#lib/assessments/core/index.ts';
import { createShare, findResult, findShared, guestCookie } from '#lib/assessments/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { recommend } from './core/recommendation.ts';
import { claimGuestResult, recordResult, saveAttemptPage } from './results.ts';
import { listOccupationProfiles } from './profiles.ts';

let database: string;
let recommended: readonly string[];
const NOW = new Date('2026-11-23T10:00:00Z');
const TIMES = [60, 60, 60, 60, 60];

beforeAll(async () => {
  database = (await testDatabase()).name;
  recommended = recommend(analyse(RIASEC, WORKED), await listOccupationProfiles());
});

const storedOf = async (who: Person, id: string) => (await findResult(who, id))?.recommendations;

async function takeTest(who: Person): Promise<string> {
  for (let page = 0; page < 5; page += 1) {
    const saved = await runAs(who, (tx) =>
      saveAttemptPage(
        tx,
        { personId: who.id, attemptId: null, page, fields: sent(page), guest: null, finish: true },
        NOW,
      ),
    );
    if (saved.kind === 'result') return saved.resultId;
  }
  throw new Error('the test was complete');
}

describe('every way to a stored result', () => {
  it('keeps what the guides recommend: at least three occupations for each of the four routes', async () => {
    const who = await newPerson(database);
    const stored = await storedOf(who, await takeTest(who));
    expect(stored).toEqual(recommended);
    expect(stored?.length).toBeGreaterThanOrEqual(12);
  });

  it('also for a guest’s test that is claimed, and for another program', async () => {
    const who = await newPerson(database);
    const state = { instrument: RIASEC, answers: WORKED, pageSeconds: TIMES, startedAt: NOW };
    const { value } = guestCookie({ ...state, savedAt: NOW, resumeHash: null });
    const cookie = (name: string) => (name === GUEST_COOKIE ? (value ?? undefined) : undefined);
    const claimed = await runAsSystem('test', (tx) => claimGuestResult(tx, who.id, cookie, NOW));
    expect(await storedOf(who, recorded(claimed)?.resultId ?? '')).toEqual(recommended);
    const { id } = recorded(await runAs(who, (tx) => recordResult(tx, { personId: who.id, state }, NOW)));
    expect(await storedOf(who, id)).toEqual(recommended);
  });

  it('is what a link shows', async () => {
    const who = await newPerson(database);
    const id = await takeTest(who);
    const made = await runAs(who, (tx) => createShare(tx, id));
    if (made === null || made === 'full') throw new Error(`no share: ${made}`);
    expect((await findShared(made.token))?.recommendations).toEqual(recommended);
  });
});
