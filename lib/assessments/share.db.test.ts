import { beforeAll, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { RECOMMENDED, WORKED, newPerson, recommend, recorded } from './arrange.testing.ts';
import { deleteResult } from './commands.ts';
import { RIASEC } from './instruments/riasec.ts';
import { recordResult } from './record.ts';
import { MAX_SHARES, createShare, findShared, listShares, revokeShare } from './share.ts';

let database: string;
let person: Person;
let stranger: Person;

beforeAll(async () => {
  database = (await testDatabase()).name;
  person = await newPerson(database, 'partage@exemple.cg');
  stranger = await newPerson(database);
});

let n = 0;
const newResult = (who: Person): Promise<{ id: string }> =>
  runAs(who, async (tx) => {
    const now = new Date(Date.now() - 1000 * (n += 1));
    const state = { instrument: RIASEC, answers: WORKED, pageSeconds: [null, null, null, null, null], startedAt: now };
    return recorded(await recordResult(tx, { personId: who.id, state }, recommend, now));
  });

async function newShare(who: Person, resultId: string): Promise<string> {
  const made = await runAs(who, (tx) => createShare(tx, resultId));
  if (made === null || made === 'full') throw new Error(`no share: ${made}`);
  return made.token;
}

/** What waits for a lock in this database at this moment. */
const waiting = async (sql: ReturnType<typeof asSuperuser>): Promise<string[]> =>
  (await sql`select query from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).map(
    (row) => String(row['query']),
  );

describe('sharing a result', () => {
  it('shows the analysis without name, id or answers, to anybody who has the link', async () => {
    const { id } = await newResult(person);
    const token = await newShare(person, id);
    expect(token).toMatch(/^[\w-]{43}$/);
    const shared = await findShared(token);
    expect(shared?.analysis.scores.R).toBe(36);
    expect(shared?.instrument).toBe(RIASEC);
    expect(shared?.recommendations).toEqual(RECOMMENDED);
    expect(shared?.completedAt).toBeInstanceOf(Date);
    const text = JSON.stringify({ ...shared, instrument: null });
    for (const secret of [person.id, id, 'Canari', 'partage@exemple.cg']) expect(text).not.toContain(secret);
    const sql = asSuperuser(database);
    const [row] = await sql`select token_hash from public.result_shares where result_id = ${id}`;
    await sql.end();
    expect(Buffer.from(row?.['token_hash']).toString('base64url')).not.toBe(token); // only its hash is kept
  });

  it('has ten open links at most, however many are asked for at the same instant', async () => {
    const { id } = await newResult(person);
    const made = await Promise.all(
      Array.from({ length: MAX_SHARES + 5 }, () => runAs(person, (tx) => createShare(tx, id))),
    );
    expect(made.filter((one) => one === 'full')).toHaveLength(5);
    expect(await listShares(person, id)).toHaveLength(MAX_SHARES);
  });

  it('ends after thirty days, with the account while it is closed, and makes room for another', async () => {
    const { id } = await newResult(person);
    const token = await newShare(person, id);
    const [share] = await listShares(person, id);
    expect(Math.round((share!.endsAt.getTime() - share!.createdAt.getTime()) / 86_400_000)).toBe(30);
    const sql = asSuperuser(database);
    await sql`update public.profiles set is_active = false where id = ${person.id}`;
    expect(await findShared(token)).toBeNull();
    await sql`update public.profiles set is_active = true where id = ${person.id}`;
    expect(await findShared(token)).not.toBeNull();
    await sql`update public.result_shares set ends_at = now() - interval '1 second' where result_id = ${id}`;
    await sql.end();
    expect(await findShared(token)).toBeNull();
    expect(await listShares(person, id)).toEqual([]);
    for (let made = 0; made < MAX_SHARES; made += 1) await newShare(person, id);
  });

  it('ends at once when the link is closed or the result deleted', async () => {
    const { id } = await newResult(person);
    const [first, second] = [await newShare(person, id), await newShare(person, id)];
    const open = await listShares(person, id);
    expect(open).toHaveLength(2);
    expect(await runAs(stranger, (tx) => revokeShare(tx, open[0]!.id, new Date()))).toBe(false);
    expect(await runAs(person, (tx) => revokeShare(tx, open[1]!.id, new Date()))).toBe(true); // the older one
    expect(await findShared(first)).toBeNull();
    expect(await findShared(second)).not.toBeNull();
    expect(await listShares(person, id)).toHaveLength(1);
    expect(await runAs(person, (tx) => revokeShare(tx, open[1]!.id, new Date()))).toBe(false);
    await runAs(person, (tx) => deleteResult(tx, person.id, id));
    expect(await findShared(second)).toBeNull();
  });

  it('is not possible with somebody else’s result, and not without end', async () => {
    const { id } = await newResult(person);
    expect(await runAs(stranger, (tx) => createShare(tx, id))).toBeNull();
    expect(await listShares(stranger, id)).toEqual([]);
    for (let made = 0; made < MAX_SHARES; made += 1) await newShare(person, id);
    expect(await runAs(person, (tx) => createShare(tx, id))).toBe('full');
  });

  it.each(['result', 'account'])('finds nothing when its %s is deleted at the same instant', async (what) => {
    const owner = await newPerson(database);
    const { id } = await newResult(owner);
    const sql = asSuperuser(database);
    const other = asSuperuser(database);
    let made: Promise<unknown> = Promise.resolve('not asked');
    await sql.begin(async (deleting) => {
      if (what === 'result') await deleting`delete from public.test_results where id = ${id}`;
      else await deleting`delete from public.profiles where id = ${owner.id}`;
      made = runAs(owner, (tx) => createShare(tx, id));
      made.catch(() => {});
      // It has seen the result, and waits for the row that is being deleted.
      await expect
        .poll(async () => (await waiting(other)).some((query) => query.includes('result_shares')), { timeout: 10_000 })
        .toBe(true);
    });
    expect(await made).toBeNull();
    await Promise.all([sql.end(), other.end()]);
  });

  it('answers nothing to a wrong token', async () => {
    for (const token of ['', 'x', 'a'.repeat(43), `${'a'.repeat(42)}'`, 'a'.repeat(44)])
      expect(await findShared(token)).toBeNull();
  });
});
