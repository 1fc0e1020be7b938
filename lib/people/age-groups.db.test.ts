import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { recordAgeGroup, refreshAgeGroups } from './age-groups.ts';
import { sealColumn } from './profile.ts';
import { act, newPerson, NOW } from './testing.ts';
import { updateProfile } from './update-profile.ts';

let sql: postgres.Sql;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
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
    await act(updateProfile, me, typed('2007'));
    expect(await groupOf(me.id)).toBe(true);
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
