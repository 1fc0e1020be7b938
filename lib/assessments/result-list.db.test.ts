import { beforeAll, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { WORKED, giveResults, newPerson, recommend, sent } from './arrange.testing.ts';
import { claimGuestResult, deleteResult, finishAttempt, saveAttemptPage } from './commands.ts';
import { guestCookie } from './guest-cookies.ts';
import { RIASEC } from './instruments/riasec.ts';
import { findAttempt, findResult, findStanding, listResults, readResultPage } from './queries.ts';
import { recordResult, type Recommend } from './record.ts';
import { MAX_RESULTS } from './result-list.ts';

let database: string;
const NOW = new Date();

beforeAll(async () => {
  database = (await testDatabase()).name;
});

const stateOf = (second: number) => ({
  instrument: RIASEC,
  answers: WORKED,
  pageSeconds: [60, 60, 60, 60, 60],
  startedAt: new Date(NOW.getTime() - second * 1000),
});
const record = (who: Person, second = 0, how: Recommend = recommend) =>
  runAs(who, (tx) => recordResult(tx, { personId: who.id, state: stateOf(second) }, how, NOW));
const claim = (who: Person, second = 0, how: Recommend = recommend) => {
  const { name, value } = guestCookie({ ...stateOf(second), savedAt: NOW, resumeHash: null });
  const cookie = (asked: string) => (asked === name ? value! : undefined);
  return runAs(who, (tx) => claimGuestResult(tx, who.id, cookie, how, NOW));
};
const save = (who: Person, page: number, how: Recommend = recommend) =>
  runAs(who, (tx) =>
    saveAttemptPage(
      tx,
      { personId: who.id, attemptId: null, page, fields: sent(page), guest: null, finish: true },
      how,
      NOW,
    ),
  );
const countOf = async (who: Person): Promise<number> => (await readResultPage(who, { page: 1, size: 1 })).count;

async function fullPerson(count = MAX_RESULTS): Promise<Person> {
  const who = await newPerson(database);
  await giveResults(database, who, count);
  return who;
}

describe('fifty results', () => {
  it('are all that an account keeps, however many are sent at the same instant, by whatever way', async () => {
    const [who, other] = [await fullPerson(MAX_RESULTS - 1), await fullPerson(MAX_RESULTS - 1)];
    for (const page of [0, 1, 2, 3]) await save(who, page);
    const sql = asSuperuser(database);
    // Between counting and storing, each send waits until all are there: in the same place, or for their turn.
    let between = 0;
    const together: Recommend = async () => {
      between += 1;
      for (let waiting = 0; between + waiting < 9; ) {
        const [row] = await sql`
          select count(*)::int as waiting from pg_locks
          where locktype = 'advisory' and not granted
            and database = (select oid from pg_database where datname = current_database())`;
        waiting = row?.['waiting'];
      }
      return [];
    };
    const outcomes = await Promise.all([
      ...[0, 1, 2, 3].map((second) => record(who, second, together)),
      ...[10, 11, 12, 13].map((second) => claim(who, second, together)),
      save(who, 4, together),
    ]);
    await sql.end();
    const full = outcomes.filter((one) => one === 'full' || (one && 'kind' in one && one.kind === 'full'));
    expect(full).toHaveLength(8);
    expect(await countOf(who)).toBe(MAX_RESULTS);
    // Somebody else has places of their own.
    expect(await record(other)).not.toBe('full');
  });

  it('a finished test that finds no place keeps every answer and stays open; with one deleted it is kept', async () => {
    const who = await fullPerson();
    for (const page of [0, 1, 2, 3]) expect((await save(who, page)).kind).toBe('saved');
    expect(await save(who, 4)).toEqual({ kind: 'full' });
    expect(await save(who, 4)).toEqual({ kind: 'full' });
    expect((await findAttempt(who))?.answers).toEqual(WORKED);
    const finish = () => runAs(who, (tx) => finishAttempt(tx, who.id, recommend, NOW));
    expect(await finish()).toBe('full');
    const [oldest] = await listResults(who, { limit: 1, oldestFirst: true });
    expect(oldest?.headline).toBe('Résultat 1');
    expect(await runAs(who, (tx) => deleteResult(tx, who.id, oldest!.id))).toBe(true);
    const kept = await finish();
    expect(kept).toEqual({ resultId: expect.any(String) });
    expect((await findResult(who, (kept as { resultId: string }).resultId))?.analysis.scores.R).toBe(36);
    expect(await findAttempt(who)).toBeNull();
    expect(await finish()).toBeNull();
    expect(await countOf(who)).toBe(MAX_RESULTS);
  });

  it('a guest’s test that was kept already is found again in a full account', async () => {
    const who = await fullPerson(MAX_RESULTS - 1);
    const first = await claim(who);
    expect(first).toEqual({ resultId: expect.any(String) });
    expect(await claim(who)).toEqual(first);
    expect(await claim(who, 1)).toBe('full');
  });

  it('whoever has more from before keeps them, and adds none until fewer than fifty are left', async () => {
    const who = await fullPerson(MAX_RESULTS + 2);
    expect(await record(who)).toBe('full');
    expect(await countOf(who)).toBe(MAX_RESULTS + 2);
    for (const { id } of await listResults(who, { limit: 2 })) await runAs(who, (tx) => deleteResult(tx, who.id, id));
    expect(await record(who)).toBe('full');
    const [one] = await listResults(who);
    await runAs(who, (tx) => deleteResult(tx, who.id, one!.id));
    expect(await record(who)).not.toBe('full');
  });

  it('an unfinished test is not kept by asking for it', async () => {
    const who = await newPerson(database);
    await save(who, 0);
    expect(await runAs(who, (tx) => finishAttempt(tx, who.id, recommend, NOW))).toBeNull();
    expect(await countOf(who)).toBe(0);
  });
});

describe('a list of results', () => {
  it('comes in pages, either way round, and never more than fifty at once', async () => {
    const who = await fullPerson(MAX_RESULTS + 3);
    const headlines = async (page: number, oldestFirst: boolean) => {
      const { results, ...more } = await readResultPage(who, { page, size: 10, oldestFirst });
      return { ...more, first: results[0]?.headline, length: results.length };
    };
    const count = MAX_RESULTS + 3;
    expect(await headlines(1, false)).toEqual({ count, page: 1, pages: 6, first: 'Résultat 53', length: 10 });
    expect(await headlines(6, false)).toEqual({ count, page: 6, pages: 6, first: 'Résultat 3', length: 3 });
    expect(await headlines(99, true)).toEqual({ count, page: 6, pages: 6, first: 'Résultat 51', length: 3 });
    expect(await listResults(who)).toHaveLength(MAX_RESULTS);
    expect((await findStanding(who)).results).toHaveLength(MAX_RESULTS);
    const nobody = await newPerson(database);
    expect(await readResultPage(nobody, { page: 3, size: 10 })).toEqual({ results: [], count: 0, page: 1, pages: 1 });
  });

  it('reads neither the answers nor the analysis: it works for a role that may not', async () => {
    const who = await fullPerson(3);
    const sql = asSuperuser(database);
    await sql`revoke select on public.test_results from app_person`;
    await sql`grant select (id, profile_id, test_type, completed_at, interpretation) on public.test_results to app_person`;
    try {
      expect(await listResults(who)).toHaveLength(3);
      expect((await findStanding(who)).results).toHaveLength(3);
      expect((await readResultPage(who, { page: 1, size: 10, oldestFirst: true })).count).toBe(3);
      // What shows one result whole cannot.
      const [one] = await listResults(who);
      await expect(findResult(who, one!.id)).rejects.toThrow();
    } finally {
      await sql`grant select on public.test_results to app_person`;
      await sql.end();
    }
  });
});
