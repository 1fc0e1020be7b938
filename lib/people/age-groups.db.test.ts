import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { recordAgeGroup, refreshAgeGroups } from './age-groups.ts';
import { sealColumn } from './profile.ts';
import { act, newPerson, NOW } from './testing.ts';
import { updateProfile } from './update-profile.ts';

let sql: postgres.Sql;
let database: string;
beforeAll(async () => {
  database = (await testDatabase()).name;
  sql = asSuperuser(database);
});
afterAll(() => sql.end());

const groupOf = async (id: string): Promise<boolean | null> =>
  (await sql`select adult from private.age_groups where profile_id = ${id}`)[0]?.['adult'] ?? null;
const born = async (day: string | null): Promise<string> => {
  const id = randomUUID();
  await sql`insert into public.profiles (id, birth_date) values (${id}, ${sealColumn(day, 'birth_date', id)})`;
  return id;
};
const typed = (annee: string) => ({ 'naissance-jour': '24', 'naissance-mois': '11', 'naissance-annee': annee });

describe('who is of age', () => {
  it('is written at entry, from the day in Brazzaville', async () => {
    const me = await newPerson('age@exemple.cg');
    expect(await groupOf(me.id)).toBeNull();
    await act(updateProfile, me, typed('2008'));
    expect(await groupOf(me.id)).toBe(false); // 18 tomorrow
    const other = await newPerson('age2@exemple.cg');
    await act(updateProfile, other, typed('2007'));
    expect(await groupOf(other.id)).toBe(true);
  });

  it('is forgotten with the birth date at once, before anybody reads it again', async () => {
    const id = await born('2000-01-01');
    await recordAgeGroup(id, NOW);
    expect(await groupOf(id)).toBe(true);
    await sql`update public.profiles set birth_date = ${sealColumn('2012-01-01', 'birth_date', id)} where id = ${id}`;
    expect(await groupOf(id)).toBeNull();
    await sql`update public.profiles set full_name = 'Awa' where id = ${id}`;
    await recordAgeGroup(id, NOW);
    await sql`update public.profiles set full_name = 'Ada' where id = ${id}`;
    expect(await groupOf(id)).toBe(false);
  });

  it('is of the birth date that is being written, whoever reads at the same time', async () => {
    const id = await born('1990-05-05');
    const writer = asSuperuser(database);
    try {
      for (const reads of [() => recordAgeGroup(id, NOW), () => refreshAgeGroups(NOW)]) {
        await writer`begin`;
        await writer`update public.profiles set birth_date = ${sealColumn('2014-05-05', 'birth_date', id)} where id = ${id}`;
        const [{ pid }] = (await writer`select pg_backend_pid() as pid`) as unknown as [{ pid: number }];
        let done = false;
        const reading = reads().then(() => {
          done = true;
        });
        // Until it waits for the one who writes, or has read past them.
        await vi.waitUntil(
          async () =>
            done || (await writer`select 1 from pg_stat_activity where ${pid} = any(pg_blocking_pids(pid))`)[0],
          { timeout: 60_000, interval: 20 },
        );
        await writer`commit`;
        await reading;
        expect(await groupOf(id)).toBe(false);
        await sql`update public.profiles set birth_date = ${sealColumn('1990-05-05', 'birth_date', id)} where id = ${id}`;
      }
    } finally {
      await writer.end();
    }
  });

  it('is looked at every night: the missed ones, and those who have come of age; nobody without a date', async () => {
    const [minor, adult, none, odd] = [
      await born('2010-05-05'),
      await born('1990-05-05'),
      await born(null),
      randomUUID(),
    ];
    await sql`insert into public.profiles (id, birth_date) values (${odd}, 'v1.lost.AAAA')`;
    await refreshAgeGroups(NOW);
    expect(await Promise.all([minor, adult, none, odd].map(groupOf))).toEqual([false, true, null, null]);
    await refreshAgeGroups(new Date('2028-05-05T00:00:00+01:00'));
    expect(await groupOf(minor)).toBe(true);
  });
});
