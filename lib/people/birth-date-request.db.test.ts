import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { correctBirthDate } from './birth-date.ts';
import { findOwnRequest, listWaitingBirthDates, readWaitingBirthDate, settleBirthDate } from './birth-date-request.ts';
import { getProfile } from './profile.ts';
import { answered, newAdministrator, newAdviser, newcomer, readingsOf, receive } from './staff.testing.ts';
import { act, PASSWORD, tablesHolding } from './testing.ts';

let sql: postgres.Sql;
let adviser: Person;
let person: Person;

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());
beforeEach(async () => {
  adviser = await newAdviser(sql);
  person = await newcomer(15, 'Grâce Mabiala');
});

/** 1 January of the year in which one becomes so old. */
const bornFor = (age: number): string => `${new Date().getUTCFullYear() - age}-01-01`;
const ask = (age: number, password = PASSWORD) =>
  act(
    correctBirthDate,
    person,
    {
      'naissance-jour': '1',
      'naissance-mois': '1',
      'naissance-annee': bornFor(age).slice(0, 4),
      'mot-de-passe': password,
    },
    new Date(),
  );
const born = async () => (await getProfile(person)).birthDate;
const waiting = async (who: Person = adviser) => (await listWaitingBirthDates(who)).map(({ id }) => id);
const settle = (id: string, constat = 'juste', who: Person = adviser) =>
  act(settleBirthDate, who, { demande: id, constat }, new Date());
const adult = async () =>
  (await sql`select adult from private.age_groups where profile_id = ${person.id}`)[0]?.['adult'];
async function waitingRequest(age: number): Promise<string> {
  expect(await ask(age)).toEqual({ ok: true, redirect: '/profil/date-de-naissance?fait=demande#contenu' });
  await receive(sql, adviser, person);
  return (await waiting())[0]!;
}
const trail = () =>
  sql`select action, user_id, new_data ->> 'direction' as direction from public.audit_logs where table_name = 'public.profiles' and record_id = ${person.id} and action like 'BIRTH_DATE%'`;

describe('a birth date across 18', () => {
  it('waits for an adviser, sealed, and changes nothing by itself', async () => {
    expect(await ask(15, 'faux')).toMatchObject({ fieldErrors: { 'mot-de-passe': expect.any(String) } });
    expect(await ask(20)).toMatchObject({ ok: true });
    expect(await born()).toBe(bornFor(15));
    expect(await adult()).toBe(false);
    expect(await findOwnRequest(person)).toMatchObject({ birthDate: bornFor(20) });
    expect(await tablesHolding(sql, bornFor(20))).toEqual([]);
    expect(await ask(21), 'another takes its place').toMatchObject({ ok: true });
    expect(await findOwnRequest(person)).toMatchObject({ birthDate: bornFor(21) });
  });
  it('is corrected once an adviser has seen a document, noted with its direction', async () => {
    const id = await waitingRequest(20);
    expect(await readWaitingBirthDate(adviser, id, new Date())).toMatchObject({
      personName: 'Grâce Mabiala',
      before: bornFor(15),
      after: bornFor(20),
      direction: 'minor-to-adult',
    });
    expect([...(await readingsOf(sql, person))]).toEqual([
      { user_id: adviser.id, new_data: { part: 'profile', of: id } },
    ]);
    expect(await settle(id)).toMatchObject({ ok: true });
    expect(await born()).toBe(bornFor(20));
    expect(await adult()).toBe(true);
    expect(await findOwnRequest(person)).toBeNull();
    expect([...(await trail())]).toEqual([{ action: 'BIRTH_DATE', user_id: adviser.id, direction: 'minor-to-adult' }]);
    expect(await settle(id), 'once').toMatchObject({ code: 'not-found' });
  });
  it('the other way makes a minor of somebody, and leaves grants and answers as they are', async () => {
    person = await newcomer(25, 'Divine');
    await sql`insert into public.access_grants (profile_id, consultant_id, scope, ends_at) values (${person.id}, ${adviser.id}, 'results', now() + interval '1 day')`;
    const id = await waitingRequest(16);
    expect(await settle(id)).toMatchObject({ ok: true });
    expect(await adult()).toBe(false);
    expect(
      await sql`select 1 from public.access_grants where profile_id = ${person.id} and withdrawn_at is null`,
    ).toHaveLength(1);
    expect([...(await trail())]).toMatchObject([{ direction: 'adult-to-minor' }]);
  });
  it('that brings 18 closer waits as well; that is not so on the document, it is dropped', async () => {
    const id = await waitingRequest(17);
    expect((await readWaitingBirthDate(adviser, id, new Date()))?.direction).toBe('earlier-majority');
    expect(await settle(id, 'fausse')).toMatchObject({ ok: true });
    expect(await born()).toBe(bornFor(15));
    expect(await findOwnRequest(person)).toBeNull();
    expect([...(await trail())]).toMatchObject([{ action: 'BIRTH_DATE_REFUSED' }]);
  });
  it('lifts no guardian’s no', async () => {
    await answered(person, { reponse: 'non' });
    const id = await waitingRequest(20);
    expect(await settle(id)).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('ne lève pas ce refus'),
    });
    expect(await born()).toBe(bornFor(15));
    expect(await waiting()).toEqual([id]);
  });
});

it('a request is settled by an adviser who receives the person, and as it was read', async () => {
  const id = await waitingRequest(20);
  for (const who of [await newAdviser(sql), await newAdministrator(sql), person]) {
    expect(await waiting(who)).toEqual([]);
    expect(await readWaitingBirthDate(who, id, new Date())).toBeNull();
    expect(await settle(id, 'juste', who)).toMatchObject({ code: 'not-found' });
  }
  expect([...(await readingsOf(sql, person))]).toEqual([]);
  expect(await ask(22)).toMatchObject({ ok: true });
  expect(await settle(id), 'asked again, it is another').toMatchObject({ code: 'not-found' });
  expect(await born()).toBe(bornFor(15));
});
