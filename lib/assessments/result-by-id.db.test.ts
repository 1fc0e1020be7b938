import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { dateOfId, newDatedId } from '#lib/platform/id.ts';
import { WORKED, newPerson, recommend, recorded } from './arrange.testing.ts';
import { deleteResult } from './commands.ts';
import { RIASEC } from './instruments/riasec.ts';
import { findResult } from './queries.ts';
import { recordResult } from './record.ts';
import { findResultRow } from './result-by-id.ts';
import { findResultOwner } from './result-store.ts';
import { createShare, findShared } from './share.ts';

let superuser: postgres.Sql;
let person: Person;
let stranger: Person;
/** First instant of the month after this one, and of the one after that. */
let nextMonth: Date;
let monthAfter: Date;

const DAY_MS = 86_400_000;
const before = (date: Date, ms: number): Date => new Date(date.getTime() - ms);

/** A result of the person as the product makes it, then moved to another id and date, as if kept long ago. */
async function resultAt(id: string, createdAt: Date): Promise<string> {
  const made = await newResult();
  await superuser`
    insert into public.test_results (id, created_at, profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, recommendations, completed_at)
    select ${id}, ${createdAt}, profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, recommendations, completed_at
      from public.test_results where id = ${made}`;
  await superuser`delete from public.test_results where id = ${made}`;
  return id;
}

const newResult = (): Promise<string> =>
  runAs(person, async (tx) => {
    const state = {
      instrument: RIASEC,
      answers: WORKED,
      pageSeconds: [null, null, null, null, null],
      startedAt: new Date(),
    };
    return recorded(await recordResult(tx, { personId: person.id, state }, recommend, new Date())).id;
  });

/** The partitions that the last question about this id opened, and how many questions it took. */
async function opened(id: string): Promise<{ partitions: number; questions: number }> {
  let questions = 0;
  let partitions = 0;
  await runAs(person, (tx) =>
    findResultRow(id, async (where) => {
      questions += 1;
      const rows = await tx.execute<{ 'QUERY PLAN': string }>(
        sql`explain (costs off) select 1 from public.test_results where ${where}`,
      );
      partitions = rows.filter((row) => / on test_results_\d{4}_\d{2}/.test(row['QUERY PLAN'])).length;
      return tx.select({ one: sql`1` }).from(sql`public.test_results`).where(where);
    }),
  );
  return { partitions, questions };
}

beforeAll(async () => {
  const { name } = await testDatabase();
  superuser = asSuperuser(name);
  person = await newPerson(name);
  stranger = await newPerson(name);
  const now = new Date();
  nextMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  monthAfter = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 1));
});
afterAll(() => superuser.end());

describe('a new result', () => {
  it('is dated by the very millisecond of its id', async () => {
    const id = await newResult();
    const [row] = await superuser`
      select extract(epoch from created_at)::numeric * 1000 as ms from public.test_results where id = ${id}`;
    expect(Number(row?.['ms'])).toBe(dateOfId(id)?.getTime());
  });

  it('is found by opening one partition, once', async () => {
    expect(await opened(await newResult())).toEqual({ partitions: 1, questions: 1 });
  });
});

describe.each([
  ['an id of version 4', () => randomUUID(), () => before(nextMonth, DAY_MS)],
  ['an id dated months before its row', () => newDatedId(new Date('2024-02-03T04:05:06.789Z')).id, () => nextMonth],
  ['an id dated months after its row', () => newDatedId(new Date('2031-02-03T04:05:06.789Z')).id, () => nextMonth],
  ['an id dated beyond the year 9999', () => 'ffffffff-ffff-7fff-bfff-ffffffffffff', () => nextMonth],
  ['the first id of a month, the row a second earlier', () => newDatedId(nextMonth).id, () => before(nextMonth, 1000)],
  ['the last id of a month, the row as well', () => newDatedId(before(monthAfter, 1)).id, () => before(monthAfter, 1)],
  ['the first id of a month, the row as well', () => newDatedId(monthAfter).id, () => monthAfter],
])('a result with %s', (_, idOf, dateOf) => {
  it('is found, shared and deleted by its owner, and by nobody else', async () => {
    const id = await resultAt(idOf(), dateOf());
    expect((await findResult(person, id))?.id).toBe(id);
    expect((await findResult(person, id.toUpperCase()))?.id).toBe(id);
    expect(await runAs(person, (tx) => findResultOwner(tx, id))).toBe(person.id);
    expect(await findResult(stranger, id)).toBeNull();
    expect(await runAs(stranger, (tx) => findResultOwner(tx, id))).toBeNull();
    expect(await runAs(stranger, (tx) => createShare(tx, id))).toBeNull();
    expect(await runAs(stranger, (tx) => deleteResult(tx, stranger.id, id))).toBe(false);

    const made = await runAs(person, (tx) => createShare(tx, id));
    if (made === null || made === 'full') throw new Error(`no share: ${made}`);
    expect((await findShared(made.token))?.analysis.scores.R).toBe(36);
    expect(await runAs(person, (tx) => deleteResult(tx, person.id, id))).toBe(true);
    expect(await findResult(person, id)).toBeNull();
    expect(await findShared(made.token)).toBeNull();
    expect(await runAs(person, (tx) => deleteResult(tx, person.id, id))).toBe(false);
  });
});

it('keeps the microseconds of an older row', async () => {
  const id = newDatedId(nextMonth).id;
  await resultAt(id, nextMonth);
  await superuser`
    insert into public.test_results (id, created_at, profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, completed_at)
    select ${newDatedId(monthAfter).id}::uuid, ${`${monthAfter.toISOString().slice(0, 19)}.123456Z`}::timestamptz, profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, completed_at
      from public.test_results where id = ${id}`;
  const [row] =
    await superuser`select id from public.test_results where created_at > ${monthAfter} order by created_at limit 1`;
  const odd = row?.['id'] as string;
  const made = await runAs(person, (tx) => createShare(tx, odd));
  if (made === null || made === 'full') throw new Error(`no share: ${made}`);
  expect(await findShared(made.token)).not.toBeNull();
  expect(await runAs(person, (tx) => deleteResult(tx, person.id, odd))).toBe(true);
});

it('finds nothing, rather than fail, for ids that nobody was given', async () => {
  const id = await newResult();
  const tampered = [
    id.replace(/^..../, 'ffff'),
    id.replace(/^......../, '00000000'),
    id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
  ];
  for (const other of [...tampered, 'ffffffff-ffff-7fff-bfff-fffffffffffe', randomUUID(), "' or true --", '']) {
    expect(await findResult(person, other)).toBeNull();
    expect(await runAs(person, (tx) => findResultOwner(tx, other))).toBeNull();
    expect(await runAs(person, (tx) => createShare(tx, other))).toBeNull();
    expect(await runAs(person, (tx) => deleteResult(tx, person.id, other))).toBe(false);
  }
});
